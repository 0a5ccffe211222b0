import Box from '@mui/material/Box';
import type { OrgUnit, Page } from '../providers/apiTypes';
import { useT } from '../i18n/useT';
import { useApiQuery } from './useApi';

const MOST = 100;

/** A unit known by its id, as people know it. */
export function UnitName({ id }: { id: string | null }) {
  const t = useT();
  const unit = useApiQuery<OrgUnit>(['org-units', id], `/org-units/${id}`, undefined, { enabled: id !== null && id !== '', staleTime: 60_000 });
  return <>{id ? (unit.data?.name ?? '…') : t('common.none')}</>;
}

/** Several units, one a line. */
export function UnitNames({ ids }: { ids: readonly string[] }) {
  const t = useT();
  const units = useApiQuery<Page<OrgUnit>>(['org-units', 'named'], '/org-units', { ids: ids.slice(0, MOST), perPage: MOST }, { enabled: ids.length > 0, staleTime: 60_000 });
  if (ids.length === 0) return <>{t('common.none')}</>;
  const names = units.data?.items.map(({ name }) => `• ${name}`).join('\n') ?? '…';
  return <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>{ids.length > MOST ? `${names}\n+ ${ids.length - MOST}` : names}</Box>;
}
