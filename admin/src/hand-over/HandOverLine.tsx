import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { Link } from 'react-router';
import { formatDateVi } from '#domain';
import { formatInstantVi } from '../components/DateVi';
import { useT } from '../i18n/useT';
import { usePeriodText } from '../resources/tasks/usePeriodText';
import type { HandOver } from './handOverTypes';
import { SuccessorChoice } from './SuccessorChoice';
import type { HandOverChoices } from './useHandOverChoices';

/** How a piece of work is called in this list: a task by its words, a report by its period. */
export function useHandOverTitle(): (item: HandOver) => string {
  const t = useT();
  const periodText = usePeriodText();
  return ({ kind, printedNumber, title, periodKey }) =>
    kind === 'report' ? t('handOver.report', { period: periodText(periodKey) }) : [printedNumber && `${printedNumber}.`, title].filter(Boolean).join(' ');
}

export function HandOverLine({ item, choices }: { item: HandOver; choices: HandOverChoices }) {
  const t = useT();
  const periodText = usePeriodText();
  const titleOf = useHandOverTitle();
  const { kind, id, plan, periodKey, dueOn, hasDraft, successors, left } = item;
  const title = titleOf(item);
  const isMarked = choices.isMarked(item);
  const successorId = choices.successorOf(item);
  const facts = [
    kind === 'task' && periodKey ? periodText(periodKey) : null,
    dueOn ? t('handOver.due', { date: formatDateVi(dueOn) }) : t('common.noDueDate'),
    hasDraft ? t(kind === 'task' ? 'handOver.draftGoes' : 'handOver.draftStays') : null,
  ].filter(Boolean);
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', md: 'auto minmax(0, 1fr) auto' }, columnGap: 1, rowGap: 1, alignItems: 'start', px: 1.5, py: 1.25, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <Checkbox checked={isMarked} onChange={(_, isOn) => choices.mark([item], isOn)} slotProps={{ input: { 'aria-label': t('handOver.mark', { title }) } }} sx={{ mt: -0.75 }} />
      <Box sx={{ minWidth: 0 }}>
        <Box component={Link} to={kind === 'task' ? `/tasks/${id}` : `/indicators/reports/${id}`} sx={{ color: 'primary.main', fontWeight: 500, overflowWrap: 'anywhere' }}>{title}</Box>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{facts.join(' · ')}</Box>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{plan.title}</Box>
        {left ? <Box sx={{ fontSize: '0.875rem' }}>{t('handOver.leftBecause', { person: left.by.fullName, at: formatInstantVi(left.at), reason: left.reason })}</Box> : null}
      </Box>
      {successors.length > 0 && item.proposedSuccessorId === null ? (
        <Box sx={{ gridColumn: { xs: '2', md: 'auto' } }}>
          <SuccessorChoice label={t('handOver.successor')} successors={successors} value={successorId} isMissing={isMarked && successorId === null} onChange={(next) => choices.choose([item], next)} />
        </Box>
      ) : null}
    </Box>
  );
}
