import { isScheduleRuleError, parseScheduleRule, SCHEDULE_KINDS, type ScheduleKind, type ScheduleRule } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useT } from '../../../i18n/useT';
import type { RuleDraft } from '../forms/activityDraft';
import { EntryFrame, EntryTools } from '../forms/EntryTools';
import { useListField } from '../forms/useListField';
import { describeRule } from './describeRule';
import { ReadingSuggestion } from './ReadingSuggestion';
import { RuleFields } from './RuleFields';

/** A rule of a kind before its own fields are filled in. */
const BLANKS: Readonly<Record<ScheduleKind, ScheduleRule>> = {
  date: { kind: 'date', on: '' },
  beforeDate: { kind: 'beforeDate', on: '' },
  month: { kind: 'month', month: 1 },
  quarter: { kind: 'quarter', quarter: 1 },
  quarterRange: { kind: 'quarterRange', fromQuarter: 1, toQuarter: 2 },
  year: { kind: 'year' },
  yearRange: { kind: 'yearRange', fromYear: NaN, toYear: NaN },
  recurring: { kind: 'recurring', every: ['quarter'] },
  continuous: { kind: 'continuous', note: 'quarter' },
  byReference: { kind: 'byReference', reference: null },
  onEvent: { kind: 'onEvent', trigger: null },
  milestones: { kind: 'milestones', dates: [{ on: '', label: '' }] },
  missing: { kind: 'missing' },
  unreadable: { kind: 'unreadable' },
};

const isComplete = (rule: ScheduleRule): boolean => !isScheduleRuleError(parseScheduleRule(rule));

/** The reading of the time cell: any number of rules of any kind (RULES.md S1), none of them forced to have a date. */
export function RulesEditor({ planYear }: { planYear: number }) {
  const t = useT();
  const list = useListField<RuleDraft>('rules', (items) => {
    const bad = items.findIndex(({ rule }) => !isComplete(rule));
    return bad < 0 ? undefined : t('plans.form.ruleIncomplete', { number: bad + 1 });
  });
  return (
    <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {list.isDisabled ? null : <ReadingSuggestion planYear={planYear} rules={list.items} onUse={(rules) => list.set(rules.map((rule) => ({ rule })))} />}
      {list.items.map((item, index) => {
        const what = t('plans.form.ruleLabel', { number: index + 1 });
        return (
          <EntryFrame key={index} what={what} tools={list.isDisabled ? null : <EntryTools what={what} index={index} count={list.items.length} onMove={(by) => list.move(index, by)} onRemove={() => list.removeAt(index)} />}>
            <TextField select label={t('plans.form.ruleKind')} value={item.rule.kind} disabled={list.isDisabled} onChange={(event) => list.replaceAt(index, { ...item, rule: BLANKS[event.target.value as ScheduleKind] })} sx={{ maxWidth: 360 }}>
              {SCHEDULE_KINDS.map((kind) => <MenuItem key={kind} value={kind}>{t(`plans.kinds.${kind}`)}</MenuItem>)}
            </TextField>
            <RuleFields rule={item.rule} isDisabled={list.isDisabled} onChange={(rule) => list.replaceAt(index, { ...item, rule })} />
            {isComplete(item.rule) ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{describeRule(item.rule, t)}</Box> : null}
          </EntryFrame>
        );
      })}
      {list.error ? <FormHelperText error>{list.error}</FormHelperText> : null}
      {list.isDisabled ? null : (
        <Box>
          <Button size="small" variant="outlined" onClick={() => list.set([...list.items, { rule: BLANKS.date }])}>{t('plans.form.addRule')}</Button>
        </Box>
      )}
    </Box>
  );
}
