import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { Panel } from '../../../components/Panel';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan, useToday } from '../../../providers/session';
import { usePeriodText } from '../../tasks/usePeriodText';
import { indicatorAddress } from '../indicatorAddress';
import type { LinkedIndicatorsAnswer, LinkedLine } from '../indicatorTypes';
import { periodToShow } from '../parts/periodChoices';
import { targetText } from '../parts/measured';
import { StatusChip } from '../parts/StatusChip';
import { usePlanPeriods } from '../plan/usePlanView';
import { goalText } from '../scoreboard/CompactLines';
import { Actual } from '../scoreboard/lineParts';
import { ReportedText } from '../scoreboard/ReportedText';

interface LinkedIndicatorsProps {
  readonly activityId: string;
  readonly planId: string;
  /** Activities without a figure in their words are linked to nothing, and are not asked about (RULES.md A4). */
  readonly hasFigures: boolean;
  /** The period of the task it stands beside. */
  readonly ofPeriod?: string | null;
}

const NOTHING: LinkedIndicatorsAnswer = { items: [], unmeasured: [] };

/** The task's own period where figures are collected for it, else as everywhere the last one whose data are cut off; counted from the beginning of the year. */
function useLinked({ activityId, planId, hasFigures, ofPeriod }: LinkedIndicatorsProps): LinkedIndicatorsAnswer {
  const today = useToday();
  const isAsked = useCan('indicators.read') && hasFigures;
  const periods = usePlanPeriods(isAsked ? planId : null);
  const opened = periods.data?.items ?? [];
  const own = opened.find((period) => period.periodKey === ofPeriod)?.periodKey;
  const periodKey = own ?? (opened[0] ? periodToShow(opened, Number(opened[0].periodKey.slice(0, 4)), today) : null);
  const answer = useApiQuery<LinkedIndicatorsAnswer>(['indicators', 'linked', activityId], `/activities/${activityId}/indicators`, { periodKey, basis: 'yearToDate' }, { enabled: isAsked && periodKey !== null, staleTime: 30_000 });
  return answer.data ?? NOTHING;
}

/** On the page of a task or an activity: how the indicators named in its words stand. Without any, nothing. */
export function LinkedIndicators(props: LinkedIndicatorsProps) {
  const t = useT();
  const { items: lines, unmeasured } = useLinked(props);
  if (!lines.length && !unmeasured.length) return null;
  return (
    <Panel title={t('indicators.linked.title')} flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => (
          <Box component="li" key={`${line.key} ${line.quote}`} sx={{ px: 2.5, py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}>
            <LineLink line={line} planId={props.planId} />
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('indicators.linked.quote', { quote: line.quote })}</Box>
            {line.reported.expected === 0 ? <Box sx={{ fontSize: '0.875rem' }}>{t('indicators.linked.notExpected')}</Box> : <Standing line={line} />}
          </Box>
        ))}
        {unmeasured.map((figure) => (
          <Box component="li" key={`${figure.indicatorId} ${figure.quote}`} sx={{ px: 2.5, py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}>
            <Box component={Link} to={indicatorAddress(figure.indicatorId, { planId: props.planId })} sx={{ color: 'text.primary', fontWeight: 500 }}>{figure.indicatorName}</Box>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('indicators.linked.quote', { quote: figure.quote })}</Box>
            <Box sx={{ fontSize: '0.875rem' }}>{t('indicators.linked.unmeasured')}</Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

function Standing({ line }: { line: LinkedLine }) {
  const periodText = usePeriodText();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'baseline', fontSize: '0.875rem' }}>
        <span>{periodText(line.periodKey)}:</span>
        <Box sx={{ display: 'inline-flex', gap: 1, alignItems: 'baseline' }}><Actual line={line} /></Box>
        <Verdicts line={line} />
      </Box>
      <Box sx={{ fontSize: '0.875rem' }}><ReportedText line={line} /></Box>
    </>
  );
}

/** Against the number in the words first: the sheet may ask for another. */
function Verdicts({ line }: { line: LinkedLine }) {
  const t = useT();
  const { own } = line;
  const assigned = line.targets.map((target) => goalText(target, t)).join('; ');
  const asked = own === null ? null : `${t(`indicators.comparator.${own.comparator}`)}\u00a0${targetText(own.value, own.measureUnit)}`;
  const isSame = asked === assigned && own?.status === line.status;
  return (
    <>
      {own === null ? null : <span>{t('indicators.linked.asked', { value: asked ?? '' })} <StatusChip status={own.status} overlays={line.overlays} /></span>}
      {isSame ? null : <span>{assigned === '' ? t('indicators.board.noTarget') : t('indicators.linked.assigned', { value: assigned })} <StatusChip status={line.status} overlays={own === null ? line.overlays : []} /></span>}
    </>
  );
}

/** In a line of the plan: each linked indicator's result and name. */
export function LinkedIndicatorChips(props: LinkedIndicatorsProps) {
  const { items } = useLinked(props);
  return items.map((line) => (
    <Box key={`${line.key} ${line.quote}`} sx={{ fontSize: '0.8125rem', minWidth: 0 }}>
      {line.reported.expected === 0 ? null : <StatusChip status={line.own?.status ?? line.status} overlays={line.overlays} variant="compact" />} <LineLink line={line} planId={props.planId} />
    </Box>
  ));
}

function LineLink({ line, planId }: { line: LinkedLine; planId: string }) {
  return (
    <Box component={Link} to={indicatorAddress(line.indicator.id, { planId, assignmentId: line.assignmentId ?? undefined, periodKey: line.periodKey, basis: 'yearToDate' })} sx={{ color: 'text.primary', fontWeight: 500 }}>
      {line.title}
    </Box>
  );
}
