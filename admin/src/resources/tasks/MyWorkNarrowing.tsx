import { formatDateVi, isCalendarDate, STANDINGS, type Standing } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useT } from '../../i18n/useT';

/** What a number of the dashboard narrows "my work" to; it stands in the address and can be put aside. */
export interface Narrowing {
  readonly standing: readonly Standing[];
  readonly role: readonly string[];
  readonly submittedTo: string | undefined;
}

/** Null when the address narrows nothing, or in a way that is not understood. */
export function narrowingOf(params: URLSearchParams): Narrowing | null {
  const standing = STANDINGS.filter((one) => params.getAll('standing').includes(one));
  const day = params.get('submittedTo');
  const submittedTo = day !== null && isCalendarDate(day) ? day : undefined;
  return standing.length || submittedTo ? { standing, role: params.getAll('role'), submittedTo } : null;
}

export function MyWorkNarrowing({ narrowing: { standing, submittedTo }, onWiden }: { narrowing: Narrowing; onWiden: () => void }) {
  const t = useT();
  const words = [
    ...standing.map((one) => t(`work.standing.${one}`)),
    ...(submittedTo ? [t('tasks.mine.officeLate', { date: formatDateVi(submittedTo) })] : []),
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
      <span>{t('tasks.mine.narrowed', { what: words.join(', ') })}</span>
      <Button size="small" variant="outlined" onClick={onWiden}>{t('tasks.mine.showAll')}</Button>
    </Box>
  );
}
