import { diffDays, formatDateVi, type Standing } from '#domain';
import Box from '@mui/material/Box';
import { useT } from '../i18n/useT';
import { useToday } from '../providers/session';

interface DueDateProps {
  /** The date that counts, `effectiveDueOn`; null when none is known. */
  dueOn: string | null;
  /** What the document says, when it differs because of a day off (RULES.md P5). */
  statedDueOn?: string | null;
  /** Without it, or when open, the distance to today is shown; finished work shows the date alone. */
  standing?: Standing;
}

const FINISHED: ReadonlySet<Standing> = new Set(['completedOnTime', 'completedLate', 'notApplicable', 'withdrawn', 'suspended', 'submitted']);

/** "28/02/2026 · còn 3 ngày", "quá hạn 12 ngày". */
export function DueDate({ dueOn, statedDueOn, standing }: DueDateProps) {
  const t = useT();
  const today = useToday();
  if (!dueOn) return <Box component="span" sx={{ color: 'text.secondary' }}>{t('common.noDueDate')}</Box>;
  const days = today ? diffDays(today, dueOn) : 0;
  const isOpen = standing === undefined || !FINISHED.has(standing);
  const distance = days > 0 ? t('common.daysLeft', { count: days }) : days === 0 ? t('common.dueToday') : t('common.daysLate', { count: -days });
  const title = statedDueOn && statedDueOn !== dueOn ? t('common.statedDue', { date: formatDateVi(statedDueOn) }) : undefined;
  return (
    <Box component="span" title={title} sx={{ whiteSpace: 'nowrap' }}>
      <time dateTime={dueOn}>{formatDateVi(dueOn)}</time>
      {isOpen ? (
        <Box component="span" sx={{ color: days < 0 ? 'tones.red.ink' : days <= 7 ? 'tones.amber.ink' : 'text.secondary' }}>
          {' · '}
          {distance}
        </Box>
      ) : null}
    </Box>
  );
}
