import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';
import { useT } from '../i18n/useT';
import { formatCount } from './numbers';

const SIZES = [25, 50, 100];

/** Totals are counted only up to a bound; beyond it the pager says "hơn 1.000" and still turns pages. */
export function ListPager() {
  const t = useT();
  const { page, perPage, total, data, meta, setPage, setPerPage, hasNextPage, hasPreviousPage } = useListContext();
  const begin = (page - 1) * perPage + 1;
  const end = begin + (data?.length ?? 0) - 1;
  const atLeast = (meta as { atLeast?: number } | undefined)?.atLeast ?? end;
  const range =
    total === undefined
      ? t('common.rangeOfMore', { begin: formatCount(begin), end: formatCount(end), total: formatCount(atLeast) })
      : t('common.rangeOfTotal', { begin: formatCount(begin), end: formatCount(end), total: formatCount(total) });
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: 1.5, mt: 1.5, color: 'text.secondary', fontSize: '0.875rem' }}>
      <TextField
        select
        fullWidth={false}
        value={perPage}
        onChange={(event) => setPerPage(Number(event.target.value))}
        slotProps={{ select: { 'aria-label': t('common.perPage'), SelectDisplayProps: { 'aria-label': t('common.perPage') } } }}
        sx={{ width: 84 }}
      >
        {SIZES.map((size) => (
          <MenuItem key={size} value={size}>
            {size}
          </MenuItem>
        ))}
      </TextField>
      <span>{range}</span>
      <Box>
        <IconButton aria-label={t('common.previousPage')} disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>
          <ChevronLeft />
        </IconButton>
        <IconButton aria-label={t('common.nextPage')} disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
          <ChevronRight />
        </IconButton>
      </Box>
    </Box>
  );
}
