import FilterList from '@mui/icons-material/FilterListOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useState, type ReactNode } from 'react';
import { ListBase, useListContext, type SortPayload } from 'react-admin';
import { useT } from '../i18n/useT';
import { EmptyState } from './EmptyState';
import { ErrorState } from './ErrorState';
import { ListPager } from './ListPager';
import { PageTitle } from './PageTitle';
import { SkeletonList } from './Skeletons';

interface ListPageProps {
  resource: string;
  title: string;
  subtitle?: ReactNode;
  /** The one primary action. */
  action?: ReactNode;
  secondary?: ReactNode;
  /** FilterSearch, FilterSelect, FilterUnit, FilterDate. They write to the address, so a filtered list can be sent as a link. */
  filters?: ReactNode;
  /** Shown when there is nothing at all, not when a filter finds nothing. */
  empty: ReactNode;
  sort?: SortPayload;
  perPage?: number;
  filterDefaultValues?: Record<string, unknown>;
  /** Conditions that the person cannot remove. */
  filter?: Record<string, unknown>;
  /** A DataList, or anything that reads useListContext. */
  children: ReactNode;
}

const ID_SORT: SortPayload = { field: 'id', order: 'ASC' };

export function ListPage({ resource, title, subtitle, action, secondary, filters, empty, children, sort = ID_SORT, perPage = 25, filterDefaultValues, filter }: ListPageProps) {
  return (
    <ListBase resource={resource} sort={sort} perPage={perPage} filterDefaultValues={filterDefaultValues} filter={filter}>
      <PageTitle title={title} subtitle={subtitle} action={action} secondary={secondary} />
      {filters ? <FilterBar>{filters}</FilterBar> : null}
      <ListBody empty={empty}>{children}</ListBody>
    </ListBase>
  );
}

function ListBody({ empty, children }: { empty: ReactNode; children: ReactNode }) {
  const t = useT();
  const { data, isPending, error, refetch, filterValues, setFilters } = useListContext();
  const isFiltered = Object.values(filterValues ?? {}).some((value) => value !== undefined && value !== '' && value !== null);
  if (isPending) return <Card><SkeletonList /></Card>;
  if (error && !data) return <Card><ErrorState error={error} onRetry={() => void refetch()} /></Card>;
  if (!data?.length) {
    const clear = <Button variant="outlined" onClick={() => setFilters({}, {}, false)}>{t('common.clearFilters')}</Button>;
    return <Card>{isFiltered ? <EmptyState title={t('common.emptyFiltered')} help={t('common.emptyFilteredHelp')} action={clear} /> : empty}</Card>;
  }
  return (
    <>
      <Card>{children}</Card>
      <ListPager />
    </>
  );
}

/** On a phone the filters fold away behind one button that says how many are set. */
function FilterBar({ children }: { children: ReactNode }) {
  const t = useT();
  const { filterValues, setFilters } = useListContext();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const [isOpen, setOpen] = useState(false);
  const count = Object.values(filterValues ?? {}).filter((value) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)).length;
  return (
    <Box className="no-print" sx={{ mb: 2 }}>
      {isWide ? null : (
        <Button variant="outlined" size="small" startIcon={<FilterList />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ mb: 1 }}>
          {t('common.filters')}
          {count ? ` (${count})` : ''}
        </Button>
      )}
      {isWide || isOpen ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'flex-start', '& > *': { flex: { xs: '1 1 100%', sm: '1 1 200px' }, maxWidth: { sm: 320 } } }}>
          {children}
          {count ? (
            <Button onClick={() => setFilters({}, {}, false)} sx={{ flex: '0 0 auto !important' }}>
              {t('common.clearFilters')}
            </Button>
          ) : null}
        </Box>
      ) : null}
    </Box>
  );
}
