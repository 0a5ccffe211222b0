import Box from '@mui/material/Box';
import { UnitSelect } from '../../components/UnitSelect';
import { useT } from '../../i18n/useT';
import { GroupSelect } from '../../resources/plans/forms/GroupSelect';

/** Any unit of the tree, or any group. */
export function TargetPicker({ onChoose }: { onChoose: (target: { unitId: string } | { groupId: string }) => void }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 1.25, width: '100%', maxWidth: 640, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' }, pt: 0.5 }}>
      <UnitSelect label={t('plans.form.unit')} value={null} onChange={(unitId) => unitId && onChoose({ unitId })} />
      <GroupSelect value={null} onChange={(group) => group && onChoose({ groupId: group.id })} />
    </Box>
  );
}
