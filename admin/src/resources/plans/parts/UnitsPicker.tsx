import { fold } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { useGetMany } from 'react-admin';
import { UnitSelect } from '../../../components/UnitSelect';
import { useT } from '../../../i18n/useT';
import type { OrgUnit, UnitRef } from '../../../providers/apiTypes';

interface UnitsPickerProps {
  label: string;
  ids: readonly string[];
  onChange: (ids: string[]) => void;
  /** Units offered as boxes to tick; any other unit of the tree can be added by name. */
  candidates: readonly UnitRef[];
}

const FILTER_FROM = 8;

/** Several units: the likely ones to tick, every other one by search. */
export function UnitsPicker({ label, ids, onChange, candidates }: UnitsPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const offered = useMemo(() => new Set(candidates.map(({ id }) => id)), [candidates]);
  const words = fold(typed);
  const shown = candidates.filter(({ name, shortName }) => fold(`${name} ${shortName}`).includes(words));
  const set = (id: string, isIn: boolean) => onChange(isIn ? [...ids, id] : ids.filter((one) => one !== id));
  const isAll = candidates.length > 0 && candidates.every(({ id }) => ids.includes(id));
  const toggleAll = () => {
    const others = ids.filter((id) => !offered.has(id));
    onChange(isAll ? others : [...others, ...candidates.map(({ id }) => id)]);
  };
  return (
    <Box role="group" aria-label={label} sx={{ display: 'grid', gap: 1.25 }}>
      {candidates.length >= FILTER_FROM ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <TextField label={t('plans.issue.filterUnits')} value={typed} onChange={(event) => setTyped(event.target.value)} sx={{ flex: '1 1 220px', maxWidth: 360 }} />
          <Button size="small" onClick={toggleAll}>
            {isAll ? t('plans.issue.pickNone') : t('plans.issue.pickAll', { count: candidates.length })}
          </Button>
        </Box>
      ) : null}
      {candidates.length ? (
        <Box sx={({ palette }) => ({ maxHeight: 264, overflowY: 'auto', border: `1px solid ${palette.line}`, borderRadius: '6px', px: 1.5, py: 0.5, columns: { xs: 1, sm: 2 }, columnGap: 3 })}>
          {shown.map(({ id, name }) => (
            <FormControlLabel
              key={id}
              sx={{ display: 'flex', alignItems: 'flex-start', breakInside: 'avoid', mr: 0, '& .MuiFormControlLabel-label': { pt: '9px', fontSize: '0.875rem', lineHeight: 1.4 } }}
              control={<Checkbox size="small" checked={ids.includes(id)} onChange={(_, isIn) => set(id, isIn)} />}
              label={name}
            />
          ))}
          {shown.length === 0 ? <Box sx={{ py: 1, color: 'text.secondary' }}>{t('dialogs.unitNone')}</Box> : null}
        </Box>
      ) : null}
      <OtherUnits ids={ids.filter((id) => !offered.has(id))} onRemove={(id) => set(id, false)} />
      <UnitSelect key={ids.length} label={candidates.length ? t('plans.issue.addOther') : t('plans.issue.pickUnits')} value={null} onChange={(id) => (id && !ids.includes(id) ? set(id, true) : undefined)} />
    </Box>
  );
}

function OtherUnits({ ids, onRemove }: { ids: readonly string[]; onRemove: (id: string) => void }) {
  const { data = [] } = useGetMany<OrgUnit>('org-units', { ids: [...ids] }, { enabled: ids.length > 0 });
  if (ids.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {ids.map((id) => (
        <Chip key={id} variant="outlined" label={data.find((unit) => unit?.id === id)?.name ?? '…'} onDelete={() => onRemove(id)} />
      ))}
    </Box>
  );
}
