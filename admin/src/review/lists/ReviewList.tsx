import { diffDays, formatDateVi, vietnamDateOf } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Pagination from '@mui/material/Pagination';
import Typography from '@mui/material/Typography';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { formatCount } from '../../components/numbers';
import { SkeletonList } from '../../components/Skeletons';
import { useApiQuery } from '../../components/useApi';
import { useT, type MessageKey } from '../../i18n/useT';
import type { Page } from '../../providers/apiTypes';
import type { ListKind, ListScope, ReviewFrame } from '../reviewAddress';
import type { ReviewMatrix, ReviewSummary, ReviewTaskRow } from '../reviewTypes';
import { TaskLines, type LineNote } from './TaskLines';
import { useOfficeClock } from './useOfficeClock';

interface ReviewListProps {
  frame: ReviewFrame;
  kind: ListKind;
  scope: ListScope;
  page: number;
  summary: ReviewSummary | undefined;
  onPage: (page: number) => void;
  onWiden: () => void;
}

const PER_PAGE = 50;
const OWN_HELP: ReadonlySet<ListKind> = new Set(['overdue', 'notReported', 'noDueDate', 'submitted', 'officeLate', 'fallenDue', 'assigned', 'completed', 'completedFallenDue', 'onTimeFallenDue', 'all']);

/** One set of the review's tasks: the same set that the figure leading here has counted. */
export function ReviewList({ frame, kind, scope, page, summary, onPage, onWiden }: ReviewListProps) {
  const t = useT();
  const isWaiting = kind === 'submitted' || kind === 'officeLate';
  const officeDue = useOfficeClock(frame.asOf, isWaiting);
  const list = useApiQuery<Page<ReviewTaskRow>>(['reviews', 'list'], '/reviews/overdue', { ...frame, ...scope, kind, page, perPage: PER_PAGE }, { placeholderData: (previous) => previous });
  const narrowed = useScopeName(frame, scope, summary);
  const noteOf = (row: ReviewTaskRow): LineNote | null => {
    if (!isWaiting || !row.submittedAt) return null;
    const submittedOn = vietnamDateOf(new Date(row.submittedAt));
    const due = officeDue(submittedOn);
    const late = due ? diffDays(due, frame.asOf) : 0;
    const words = t('review.handedIn', { date: formatDateVi(submittedOn) });
    if (!due) return { words };
    return late > 0 ? { words, strong: t('review.officeLateBy', { count: late }), isLate: true } : { words, strong: t('review.officeDue', { date: formatDateVi(due) }) };
  };
  const name = t(nameOfKind(kind));
  return (
    <Card>
      <Box sx={{ px: 2, py: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 260px' }}>
          <Typography variant="h3" component="h2">
            {name}
            {list.data ? `: ${t('review.listTotal', { count: formatCount(list.data.total) })}${list.data.isTotalExact ? '' : '+'}` : ''}
          </Typography>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            {OWN_HELP.has(kind) ? t(`review.listHelp.${kind}` as MessageKey) : t('review.listHelp.other')}
          </Box>
        </Box>
        {narrowed ? (
          <Button size="small" variant="outlined" className="no-print" onClick={onWiden}>
            {t('review.widen', { name: narrowed })}
          </Button>
        ) : null}
      </Box>
      <ListBody list={list} noteOf={noteOf} />
      {list.data && list.data.total > PER_PAGE ? (
        <Box className="no-print" sx={{ display: 'flex', justifyContent: 'center', py: 1.5 }}>
          <Pagination page={page} count={Math.ceil(list.data.total / PER_PAGE)} onChange={(_, next) => onPage(next)} />
        </Box>
      ) : null}
    </Card>
  );
}

function ListBody({ list, noteOf }: { list: ReturnType<typeof useApiQuery<Page<ReviewTaskRow>>>; noteOf: (row: ReviewTaskRow) => LineNote | null }) {
  const t = useT();
  if (list.error && !list.data) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <SkeletonList />;
  if (!list.data.items.length) return <EmptyState title={t('review.listEmpty')} help={t('review.listEmptyHelp')} />;
  return <TaskLines rows={list.data.items} noteOf={noteOf} />;
}

export function nameOfKind(kind: ListKind): MessageKey {
  return (['assigned', 'fallenDue', 'completed', 'completedFallenDue', 'onTimeFallenDue', 'officeLate', 'all'] as const).includes(kind as never)
    ? (`review.kinds.${kind}` as MessageKey)
    : (`work.standing.${kind}` as MessageKey);
}

/** What the list is narrowed to, in words; the matrix is in the cache when the reader comes from it. */
function useScopeName(frame: ReviewFrame, { sectionId, activityId, onlyUnitId }: ListScope, summary: ReviewSummary | undefined): string | null {
  const t = useT();
  const matrix = useApiQuery<ReviewMatrix>(['reviews', 'matrix'], '/reviews/matrix', { ...frame }, { enabled: activityId !== undefined, staleTime: 60_000 });
  const activity = matrix.data?.activities.find(({ id }) => id === activityId);
  const section = summary?.bySection.find((one) => one.sectionId === sectionId);
  const unit = summary?.byUnit.find((one) => one.unit.id === onlyUnitId)?.unit ?? matrix.data?.units.find(({ id }) => id === onlyUnitId);
  const names = [
    unit?.shortName,
    section ? t('review.section', { number: section.printedNumber }) : undefined,
    activity ? t('review.activityShort', { section: activity.sectionNumber, number: activity.printedNumber }) : undefined,
  ].filter(Boolean);
  if (names.length) return names.join(' · ');
  return sectionId || activityId || onlyUnitId ? t('review.narrowed') : null;
}
