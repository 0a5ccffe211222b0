import CheckBoxOutlineBlank from '@mui/icons-material/CheckBoxOutlineBlank';
import TaskAlt from '@mui/icons-material/TaskAlt';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatDecimal } from '../../../components/numbers';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import type { Task } from '../taskTypes';
import { PrintedText } from './PrintedText';

const COMPARATORS: Readonly<Record<string, string>> = { gte: '≥', gt: '>', eq: '=', lte: '≤', lt: '<', '>=': '≥', '<=': '≤' };

/** Words alone, without the bullets and line breaks in which a list and the printed cell differ. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What must come out, which of it has been handed in and stands, and the figures hidden in the text. */
export function TaskDeliverables({ task }: { task: Task }) {
  const t = useT();
  const covered = new Set(task.rounds.filter(({ state }) => state === 'submitted' || state === 'approved').flatMap((round) => round.coveredDeliverableIds));
  const saysMore = bare(task.expectedResults) !== bare(task.deliverables.map(({ text }) => text).join(''));
  return (
    <Panel title={t('tasks.page.deliverables')}>
      {task.deliverables.length ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {task.deliverables.map(({ id, text }) => (
            <Box component="li" key={id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
              <Box component={covered.has(id) ? TaskAlt : CheckBoxOutlineBlank} aria-hidden="true" sx={{ fontSize: 20, mt: '1px', color: covered.has(id) ? 'tones.green.ink' : 'text.secondary' }} />
              <Box sx={{ minWidth: 0 }}>
                {text} <Box component="span" sx={{ fontSize: '0.8125rem', color: covered.has(id) ? 'tones.green.ink' : 'text.secondary' }}>({t(covered.has(id) ? 'tasks.page.deliverableCovered' : 'tasks.page.deliverableOpen')})</Box>
              </Box>
            </Box>
          ))}
        </Box>
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{t('tasks.page.noDeliverables')}</Box>
      )}
      {saysMore ? (
        <Box sx={{ mt: 2 }}>
          <Typography variant="subtitle2" component="h3">{t('tasks.page.expected')}</Typography>
          <PrintedText text={task.expectedResults} />
        </Box>
      ) : null}
      {task.figures.length ? (
        <Box sx={{ mt: 2 }}>
          <Typography variant="subtitle2" component="h3">{t('tasks.page.figures')}</Typography>
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
            {task.figures.map(({ id, quote, comparator, value, measureUnit }) => (
              <li key={id}>
                {value === null ? null : <strong>{COMPARATORS[comparator] ?? ''} {formatDecimal(value.replace(/\.0+$/, ''))} {measureUnit}</strong>} <Box component="span" sx={{ color: 'text.secondary' }}>“{quote}”</Box>
              </li>
            ))}
          </Box>
        </Box>
      ) : null}
    </Panel>
  );
}
