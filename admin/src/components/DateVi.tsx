import { formatDateVi, isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import { useT } from '../i18n/useT';

/** A calendar date as officials write it; a dash-like word when the document leaves it blank. */
export function DateVi({ date }: { date: string | null | undefined }) {
  const t = useT();
  if (!date || !isCalendarDate(date)) return <Box component="span" sx={{ color: 'text.secondary' }}>{t('common.notStated')}</Box>;
  return (
    <Box component="time" dateTime={date} sx={{ whiteSpace: 'nowrap' }}>
      {formatDateVi(date)}
    </Box>
  );
}

const INSTANT_FORMAT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant in Vietnam's time whatever zone the browser is in (RULES.md P1): "05/07/2024 14:30". */
export function formatInstantVi(at: string): string {
  const parts = Object.fromEntries(INSTANT_FORMAT.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${parts['day']}/${parts['month']}/${parts['year']} ${parts['hour']}:${parts['minute']}`;
}

export function InstantVi({ at }: { at: string | null | undefined }) {
  const t = useT();
  if (!at) return <Box component="span" sx={{ color: 'text.secondary' }}>{t('common.none')}</Box>;
  return (
    <Box component="time" dateTime={at} sx={{ whiteSpace: 'nowrap' }}>
      {formatInstantVi(at)}
    </Box>
  );
}

/** Every figure says as of when (RULES.md T9). */
export function AsOf({ date }: { date: string }) {
  return <span>{useT()('common.asOf', { date: isCalendarDate(date) ? formatDateVi(date) : date })}</span>;
}
