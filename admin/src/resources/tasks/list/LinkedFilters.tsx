import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useListContext } from 'react-admin';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { Schemas } from '../../../providers/schemas';

interface LinkedValues {
  onlyUnitId?: string;
  planId?: string | string[];
}

/** What a number elsewhere narrows the list to and no field can say: shown, so that the list explains its total, and removable. */
export function LinkedFilters() {
  const t = useT();
  const { filterValues, setFilters } = useListContext();
  const { onlyUnitId, planId } = filterValues as LinkedValues;
  const unit = useApiQuery<Schemas['OrgUnitView']>(['org-units', onlyUnitId], `/org-units/${onlyUnitId}`, undefined, { enabled: !!onlyUnitId, staleTime: 60_000 });
  const remove = (source: keyof LinkedValues) => {
    const { [source]: _removed, ...rest } = filterValues as Record<string, unknown>;
    setFilters(rest, {}, false);
  };
  if (!onlyUnitId && !Array.isArray(planId)) return null;
  return (
    <Box sx={{ flexBasis: '100% !important', display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {onlyUnitId ? <Chip label={t('tasks.filters.onlyUnit', { name: unit.data?.shortName ?? '…' })} onDelete={() => remove('onlyUnitId')} /> : null}
      {Array.isArray(planId) ? <Chip label={t('tasks.filters.currentPlans', { count: planId.length })} onDelete={() => remove('planId')} /> : null}
    </Box>
  );
}
