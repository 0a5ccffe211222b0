import { diffDays, formatDateVi, type ScheduleKind, type Standing } from '#domain';
import Box from '@mui/material/Box';
import { useT } from '../i18n/useT';
import { useToday } from '../providers/session';

/** What is told of a due date; a row of any list of tasks has it. */
export interface DueOfTask {
  /** The date that counts; null when none is known, and always for continuous work. */
  effectiveDueOn: string | null;
  /** What the document says, when it differs because of a day off (RULES.md P5). */
  statedDueOn?: string | null;
  scheduleKind: ScheduleKind;
  standing?: Standing;
}

const FINISHED: ReadonlySet<Standing> = new Set(['completedOnTime', 'completedLate', 'notApplicable', 'withdrawn', 'suspended', 'submitted']);

/**
 * "28/02/2026 · còn 3 ngày", "quá hạn 12 ngày"; finished work shows the date alone. Continuous work has no due date and
 * never will (RULES.md S2): it says so, while work whose date nobody has entered yet is undefined (S3).
 */
export function DueDate({ row, hasDistance = true, prefix }: { row: DueOfTask; hasDistance?: boolean; prefix?: string }) {
  const t = useT();
  const today = useToday();
  const { effectiveDueOn, statedDueOn, scheduleKind, standing } = row;
  const isContinuous = scheduleKind === 'continuous';
  if (!effectiveDueOn) return <Box component="span" sx={{ color: 'text.secondary', whiteSpace: isContinuous ? 'nowrap' : undefined }}>{t(isContinuous ? 'common.continuous' : 'common.noDueDate')}</Box>;
  const days = today ? diffDays(today, effectiveDueOn) : 0;
  const isOpen = hasDistance && (standing === undefined || !FINISHED.has(standing));
  const distance = days > 0 ? t('common.daysLeft', { count: days }) : days === 0 ? t('common.dueToday') : t('common.daysLate', { count: -days });
  const title = statedDueOn && statedDueOn !== effectiveDueOn ? t('common.statedDue', { date: formatDateVi(statedDueOn) }) : undefined;
  return (
    <Box component="span" title={title} sx={{ whiteSpace: 'nowrap' }}>
      {prefix ? `${prefix} ` : ''}
      <time dateTime={effectiveDueOn}>{formatDateVi(effectiveDueOn)}</time>
      {isOpen ? (
        <Box component="span" sx={{ color: days < 0 ? 'tones.red.ink' : days <= 7 ? 'tones.amber.ink' : 'text.secondary' }}>
          {' · '}
          {distance}
        </Box>
      ) : null}
    </Box>
  );
}
