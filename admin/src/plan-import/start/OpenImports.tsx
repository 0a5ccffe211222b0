import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmWithReason } from '../../components/ConfirmWithReason';
import { formatInstantVi } from '../../components/DateVi';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { Panel } from '../../components/Panel';
import { SkeletonList } from '../../components/Skeletons';
import { useApiMutation, useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { Page } from '../../providers/apiTypes';
import type { ImportSummary } from '../importTypes';
import { CountsLine } from '../review/CountsLine';
import { useSourceName } from '../sourceName';

const SHOWN = 20;

/** Imports that were begun and are neither saved nor discarded. */
export function OpenImports() {
  const t = useT();
  const sourceName = useSourceName();
  const [asked, setAsked] = useState<ImportSummary | null>(null);
  const found = useApiQuery<Page<ImportSummary>>(['plan-imports', 'list'], '/plan-imports', { state: 'open', perPage: SHOWN });
  const discard = useApiMutation({ invalidates: [['plan-imports', 'list']], onSuccess: () => setAsked(null) });
  return (
    <Panel title={t('planImport.open.title')} flush>
      {found.error && !found.data ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? <SkeletonList rows={2} /> : null}
      {found.data?.items.length === 0 ? <EmptyState title={t('planImport.open.none')} help={t('planImport.open.noneHelp')} /> : null}
      {found.data?.items.length ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
          {found.data.items.map((item) => <OpenImport key={item.id} item={item} onDiscard={() => setAsked(item)} />)}
        </Box>
      ) : null}
      <ConfirmWithReason
        open={asked !== null} title={t('planImport.discard.title')} text={t('planImport.discard.text', { name: sourceName(asked?.fileName ?? '') })} hasNoReason tone="danger"
        confirmLabel={t('planImport.discard.action')} isPending={discard.isPending} onClose={() => setAsked(null)}
        onConfirm={() => asked && discard.mutate({ method: 'DELETE', path: `/plan-imports/${asked.id}`, version: asked.version })}
      />
    </Panel>
  );
}

function OpenImport({ item, onDiscard }: { item: ImportSummary; onDiscard: () => void }) {
  const t = useT();
  const { id, title, ownerUnit, createdBy, createdAt, counts } = item;
  const fileName = useSourceName()(item.fileName);
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 2.5, py: 1.5, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <Box sx={{ flex: '1 1 300px', minWidth: 0 }}>
        <Box component={Link} to={`/plan-imports/${id}`} sx={{ color: 'primary.main', fontWeight: 500, overflowWrap: 'anywhere' }}>{title ?? fileName}</Box>
        <Box sx={{ fontSize: '0.875rem' }}><CountsLine counts={counts} /></Box>
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>{[title ? fileName : null, ownerUnit.shortName, createdBy.fullName, formatInstantVi(createdAt)].filter(Boolean).join(' · ')}</Box>
      </Box>
      <Button size="small" onClick={onDiscard} aria-label={t('planImport.discard.of', { name: fileName })}>{t('planImport.discard.action')}</Button>
      <Button size="small" variant="outlined" component={Link} to={`/plan-imports/${id}`} aria-label={t('planImport.open.goOnOf', { name: fileName })}>{t('planImport.open.goOn')}</Button>
    </Box>
  );
}
