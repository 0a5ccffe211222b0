import { formatDateVi } from '#domain';
import { useT } from '../../../i18n/useT';
import type { TaskEvent } from '../taskTypes';

type DueChange = NonNullable<TaskEvent['dueChange']>;

/** "12/02/2032 → 20/02/2032", with the day that counts where a day off moves it, and the days of the calendar that moved it. */
export function useDueChangeText(): (change: DueChange) => string {
  const t = useT();
  const dateText = (stated: string | null, effective: string | null) => {
    if (stated === null || effective === null) return t('common.noDueDate');
    return stated === effective ? formatDateVi(effective) : t('tasks.dueChange.counted', { stated: formatDateVi(stated), effective: formatDateVi(effective) });
  };
  return ({ fromStatedOn, fromEffectiveOn, toStatedOn, toEffectiveOn, calendarDays }) => {
    const moved = `${dateText(fromStatedOn, fromEffectiveOn)} → ${dateText(toStatedOn, toEffectiveOn)}`;
    if (!calendarDays.length) return moved;
    const days = calendarDays.slice(0, MOST_DAYS).map((day) => formatDateVi(day)).join(', ');
    return `${moved}. ${t('tasks.dueChange.calendar', { days: calendarDays.length > MOST_DAYS ? `${days}…` : days })}`;
  };
}

/** A whole year's calendar can be entered at once; the first days say enough. */
const MOST_DAYS = 5;
