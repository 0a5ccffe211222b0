import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { parseScheduleRule, type ScheduleRule } from '#domain';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWatch } from 'react-hook-form';
import { useDebounced } from '../../../components/useDebounced';
import { useT } from '../../../i18n/useT';
import { request } from '../../../providers/httpClient';
import type { RuleDraft } from '../forms/activityDraft';
import type { ScheduleReadingAnswer } from '../planTypes';
import { describeRule } from './describeRule';

interface ReadingSuggestionProps {
  planYear: number;
  rules: readonly RuleDraft[];
  onUse: (rules: ScheduleRule[]) => void;
}

/** Equal rules are equal as data once parsed: the database keeps the keys of a stored rule in an order of its own. */
const print = (rules: readonly ScheduleRule[]): string => JSON.stringify(rules.map(parseScheduleRule));

/** How the typed time cell would be read, while it is typed. Nothing is taken over until the person says so. */
export function ReadingSuggestion({ planYear, rules, onUse }: ReadingSuggestionProps) {
  const t = useT();
  const wording = useDebounced(String((useWatch({ name: 'scheduleText' }) as string | null) ?? '').trim(), 450);
  const { data: reading } = useQuery({
    queryKey: ['schedule-readings', wording, planYear],
    queryFn: ({ signal }) => request<ScheduleReadingAnswer>('/schedule-readings', { method: 'POST', body: { wording, planYear }, signal }),
    enabled: wording !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    // A suggestion that fails is no suggestion: the person goes on typing.
    retry: false,
  });
  if (wording === '' || !reading) return null;
  const isSame = print(reading.rules) === print(rules.map(({ rule }) => rule));
  const isUnsure = reading.confidence === 'low';
  return (
    <Alert severity={isUnsure ? 'warning' : 'info'}>
      <b>{isUnsure ? t('plans.form.suggestionUnsure') : t('plans.form.suggestion')}:</b> {reading.rules.map((rule) => describeRule(rule, t)).join('; ')}.
      {reading.leftover ? <Box>{t('plans.form.suggestionLeftover', { text: reading.leftover })}</Box> : null}
      {isSame ? (
        <Box>{t('plans.form.suggestionSame')}</Box>
      ) : (
        <Button size="small" color="inherit" variant="outlined" onClick={() => onUse(reading.rules)} sx={{ display: 'block', mt: 0.75 }}>
          {t('plans.form.useSuggestion')}
        </Button>
      )}
    </Alert>
  );
}
