import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useT } from '../../../i18n/useT';
import type { Round, Task } from '../taskTypes';
import { PrintedText } from './PrintedText';

/** What the unit wrote in a round; empty parts are left out. */
export function RoundText({ task, round, headings = 'h4' }: { task: Task; round: Round; headings?: 'h3' | 'h4' }) {
  const t = useT();
  const covered = task.deliverables.filter(({ id }) => round.coveredDeliverableIds.includes(id));
  const isNothing = round.kind === 'notApplicable';
  const parts = [
    { label: t('tasks.page.resultText'), text: isNothing ? '' : round.resultText },
    { label: t('tasks.page.difficulties'), text: round.difficulties },
    { label: t('tasks.page.proposals'), text: round.proposals },
    { label: t(isNothing ? 'tasks.page.reasonNotApplicable' : 'tasks.page.note'), text: round.note },
    { label: t('tasks.page.covered'), text: covered.map(({ text }) => `• ${text}`).join('\n') },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <>
      {parts.map(({ label, text }) => (
        <Box key={label}>
          <Typography variant="subtitle2" component={headings}>{label}</Typography>
          <PrintedText text={text} />
        </Box>
      ))}
    </>
  );
}
