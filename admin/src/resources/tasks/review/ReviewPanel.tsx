import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatDateVi, diffDays } from '#domain';
import { lazy, Suspense, useState } from 'react';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import { EvidenceList } from '../../evidence/EvidenceList';
import { EvidenceRow } from '../../evidence/EvidenceRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { RoundText } from '../page/RoundText';
import type { TaskQuery } from '../page/useTask';
import type { Round, Task } from '../taskTypes';
import { ReviewDecision } from './ReviewDecision';

const EvidencePreview = lazy(() => import('../../evidence/EvidencePreview').then((module) => ({ default: module.EvidencePreview })));

/** The office's desk: the evidence on the left, what the unit says and the decision on the right; on a phone one under the other. */
export function ReviewPanel({ task, query }: { task: Task; query: TaskQuery }) {
  const t = useT();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'), { noSsr: true });
  const round = task.currentRound;
  if (!round) return null;
  const isBeside = isWide && round.evidence.length > 0;
  return (
    <Panel title={t('tasks.review.title')}>
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: isBeside ? 'minmax(0, 1fr) 400px' : 'minmax(0, 1fr)', alignItems: 'start' }}>
        {isBeside ? <EvidenceDesk round={round} /> : round.evidence.length ? <EvidenceList items={round.evidence} /> : <Box sx={{ color: 'text.secondary' }}>{t('tasks.page.noEvidence')}</Box>}
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          <ReviewFacts task={task} round={round} />
          <RoundText task={task} round={round} headings="h3" />
          <ReviewDecision key={round.id} task={task} round={round} query={query} />
        </Box>
      </Box>
    </Panel>
  );
}

function EvidenceDesk({ round }: { round: Round }) {
  const t = useT();
  const firstShown = Math.max(0, round.evidence.findIndex(({ canPreview }) => canPreview));
  const [index, setIndex] = useState(firstShown);
  const item = round.evidence[index] ?? round.evidence[0]!;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="ul" aria-label={t('tasks.review.preview')} sx={{ listStyle: 'none', m: 0, p: 0, mb: 1, display: 'grid', gap: 0.75, maxHeight: 240, overflow: 'auto' }}>
        {round.evidence.map((one, at) => <EvidenceRow key={one.id} item={one} isCurrent={one.id === item.id} onOpen={() => setIndex(at)} />)}
      </Box>
      <Box sx={{ height: '72vh', minHeight: 420, border: 1, borderColor: 'divider', borderRadius: '6px', overflow: 'hidden' }}>
        <Suspense fallback={null}>
          <EvidencePreview key={item.id} item={item} />
        </Suspense>
      </Box>
    </Box>
  );
}

/** On time or late, what is not ticked, and the office's own clock (RULES.md T5). */
function ReviewFacts({ task, round }: { task: Task; round: Round }) {
  const t = useT();
  const today = useToday();
  const missing = round.kind === 'result' ? task.deliverables.filter(({ id }) => !round.coveredDeliverableIds.includes(id)) : [];
  const late = task.reviewDueOn && today > task.reviewDueOn ? diffDays(task.reviewDueOn, today) : 0;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {task.effectiveDueOn ? (
        <Typography variant="body2" sx={{ fontWeight: 600, color: task.daysLate > 0 ? 'tones.red.ink' : 'tones.green.ink' }}>{task.daysLate > 0 ? t('tasks.review.lateBy', { count: task.daysLate }) : t('tasks.review.onTime')}</Typography>
      ) : null}
      {task.deliverables.length && round.kind === 'result' ? (
        <Typography variant="body2" sx={{ color: missing.length ? 'tones.amber.ink' : 'text.secondary' }}>
          {missing.length ? t('tasks.review.missing', { list: missing.map(({ text }) => text).join('; ') }) : t('tasks.review.allCovered')}
        </Typography>
      ) : null}
      {task.reviewDueOn ? (
        <Typography variant="body2" sx={{ color: late ? 'tones.red.ink' : 'text.secondary' }}>
          {late ? t('tasks.page.reviewLate', { count: late, date: formatDateVi(task.reviewDueOn) }) : t('tasks.page.reviewDue', { date: formatDateVi(task.reviewDueOn) })}
        </Typography>
      ) : null}
    </Box>
  );
}
