import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { formatDateVi } from '#domain';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { ErrorState } from '../../../components/ErrorState';
import { Panel } from '../../../components/Panel';
import { SkeletonList } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { OrgUnit } from '../../../providers/apiTypes';
import type { Schemas } from '../../../providers/schemas';
import { useCan } from '../../../providers/session';
import { HandOverNotice } from '../../../hand-over/HandOverNotice';
import { SuccessionDialog, type SuccessionSide } from './SuccessionDialog';

type Succession = Schemas['SuccessionView'];

/** What a unit came from and which units carry on for it (RULES.md U4). */
export function SuccessionPanel({ unit }: { unit: OrgUnit }) {
  const t = useT();
  const canManage = useCan('orgUnits.manage');
  const [recording, setRecording] = useState<SuccessionSide | null>(null);
  const found = useApiQuery<Schemas['SuccessionListView']>(['org-units', unit.id, 'successions'], `/org-units/${unit.id}/successions`);
  const items = found.data?.items ?? [];
  const body = () => {
    if (found.isPending) return <SkeletonList rows={2} />;
    if (!found.data) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
    if (items.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('records.units.succession.none')}</Box>;
    return (
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Side title={t('records.units.succession.predecessors')} items={items.filter(({ successor }) => successor?.id === unit.id)} other={({ predecessor }) => predecessor} />
        <Side title={t('records.units.succession.successors')} items={items.filter(({ predecessor }) => predecessor.id === unit.id)} other={({ successor }) => successor} />
      </Box>
    );
  };
  return (
    <Box sx={{ maxWidth: 760, mt: 2.5 }}>
      <HandOverNotice unitId={unit.id} />
      <Panel
        title={t('records.units.succession.title')}
        action={canManage ? <RecordButtons onRecord={setRecording} /> : undefined}
      >
        {body()}
      </Panel>
      {recording ? <SuccessionDialog unit={unit} side={recording} onClose={() => setRecording(null)} /> : null}
    </Box>
  );
}

function RecordButtons({ onRecord }: { onRecord: (side: SuccessionSide) => void }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button size="small" variant="outlined" onClick={() => onRecord('predecessors')}>{t('records.units.succession.recordPredecessors')}</Button>
      <Button size="small" variant="outlined" onClick={() => onRecord('successors')}>{t('records.units.succession.record')}</Button>
    </Box>
  );
}

interface SideProps {
  title: string;
  items: readonly Succession[];
  other: (succession: Succession) => Succession['successor'];
}

function Side({ title, items, other }: SideProps) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <div>
      <Typography id={id} variant="subtitle2" component="h3">{title}</Typography>
      <Box component="ul" aria-labelledby={id} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => <SuccessionLine key={item.id} item={item} unit={other(item)} />)}
      </Box>
    </div>
  );
}

function SuccessionLine({ item: { kind, effectiveOn, document, note }, unit }: { item: Succession; unit: Succession['successor'] }) {
  const t = useT();
  const facts = [t(`records.units.succession.kinds.${kind}`), t('records.units.succession.from', { date: formatDateVi(effectiveOn) })];
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      {unit ? <Box component={Link} to={`/org-units/${unit.id}`} sx={{ color: 'primary.main', fontWeight: 500 }}>{unit.name}</Box> : <Box component="span" sx={{ fontWeight: 500 }}>{t('records.units.succession.nobody')}</Box>}
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{facts.join(' · ')}</Box>
      {document ? <Box sx={{ fontSize: '0.875rem' }}>{t('records.units.succession.document')}: {document.title}</Box> : null}
      {note ? <Box sx={{ fontSize: '0.875rem', whiteSpace: 'pre-line' }}>{note}</Box> : null}
    </Box>
  );
}
