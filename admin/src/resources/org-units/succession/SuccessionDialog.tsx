import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { isCalendarDate } from '#domain';
import { useId, useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { DateField } from '../../../components/DateField';
import { UnitSelect } from '../../../components/UnitSelect';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { OrgUnit } from '../../../providers/apiTypes';
import type { Schemas } from '../../../providers/schemas';
import { DocumentSelect, type DocumentChoice } from '../../legal-documents/DocumentSelect';

type Kind = Schemas['SuccessionKind'];

/** Which units are chosen: those that carry on for the unit, or those it carries on for. */
export type SuccessionSide = 'successors' | 'predecessors';

const KINDS: Readonly<Record<SuccessionSide, readonly Kind[]>> = {
  successors: ['merge', 'split', 'rename', 'dissolve', 'transfer'],
  predecessors: ['merge', 'split', 'rename', 'transfer'],
};

interface Draft {
  kind: Kind;
  units: readonly { id: string; name: string }[];
  effectiveOn: string;
  document: DocumentChoice | null;
  note: string;
}

const EMPTY: Draft = { kind: 'merge', units: [], effectiveOn: '', document: null, note: '' };

/** Records who carries on for a unit, from either side; what is past stays with the old one (RULES.md U4). */
export function SuccessionDialog({ unit, side, onClose }: { unit: OrgUnit; side: SuccessionSide; onClose: () => void }) {
  const t = useT();
  const words = useSideWords(side);
  const field = side === 'successors' ? 'successorIds' : 'predecessorIds';
  const notify = useNotify();
  const titleId = useId();
  const [draft, setDraft] = useState(EMPTY);
  const [isAsked, setAsked] = useState(false);
  const record = useApiMutation<Schemas['SuccessionListView']>({
    invalidates: [['org-units'], ['indicators'], ['hand-overs']],
    onSuccess: () => {
      notify(t('records.units.succession.recorded'), { type: 'success' });
      onClose();
    },
    onError: (error) => error.body.errors !== undefined,
  });
  const { kind, units, effectiveOn, document, note } = draft;
  const errors: Readonly<Record<string, string>> = {
    ...record.error?.body.errors,
    ...(isAsked && kind !== 'dissolve' && units.length === 0 ? { [field]: words.unitsNeeded } : {}),
    ...(isAsked && !isCalendarDate(effectiveOn) ? { effectiveOn: t('records.units.succession.dayNeeded') } : {}),
  };
  const change = (part: Partial<Draft>) => {
    if (record.error) record.reset();
    setDraft({ ...draft, ...part });
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isCalendarDate(effectiveOn) || (kind !== 'dissolve' && units.length === 0)) return;
    const ids = kind === 'dissolve' ? [] : units.map(({ id }) => id);
    const path = `/org-units/${unit.id}/${side === 'successors' ? 'successions' : 'predecessors'}`;
    record.mutate({ path, body: { kind, [field]: ids, effectiveOn, documentId: document?.id ?? null, note: note.trim() || null } });
  };
  return (
    <Dialog open onClose={record.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={send} noValidate>
        <DialogTitle id={titleId}>{words.title(unit.name)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)', pt: '8px !important' }}>
          <Box sx={{ color: 'text.secondary' }}>{t('records.units.succession.recordText')}</Box>
          <TextField select label={t('records.units.succession.kind')} value={kind} onChange={({ target }) => change({ kind: target.value as Kind })} error={Boolean(errors['kind'])} helperText={errors['kind']}>
            {KINDS[side].map((one) => <MenuItem key={one} value={one}>{t(`records.units.succession.kinds.${one}`)}</MenuItem>)}
          </TextField>
          {kind === 'dissolve' ? null : <Units words={words} units={units} problem={errors[field]} onChange={(next) => change({ units: next })} />}
          <DateField label={t('records.units.succession.effectiveOn')} value={effectiveOn} onChange={(day) => change({ effectiveOn: day })} isRequired error={Boolean(errors['effectiveOn'])} helperText={errors['effectiveOn']} />
          <DocumentSelect label={t('records.units.succession.document')} value={document} onChange={(next) => change({ document: next })} problem={errors['documentId']} />
          <TextField multiline minRows={2} label={t('records.units.succession.note')} value={note} onChange={({ target }) => change({ note: target.value })} error={Boolean(errors['note'])} helperText={errors['note']} slotProps={{ htmlInput: { maxLength: 5000 } }} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={record.isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={record.isPending}>{t('records.units.succession.record')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface UnitsProps {
  words: ReturnType<typeof useSideWords>;
  units: Draft['units'];
  problem: string | undefined;
  onChange: (units: Draft['units']) => void;
}

/** The chosen units as chips, and one box to add another. */
function Units({ words, units, problem, onChange }: UnitsProps) {
  return (
    <Box role="group" aria-label={words.units} sx={{ display: 'grid', gap: 1 }}>
      {units.length === 0 ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
          {units.map(({ id, name }) => <Chip key={id} label={name} variant="outlined" onDelete={() => onChange(units.filter((one) => one.id !== id))} />)}
        </Box>
      )}
      <UnitSelect
        key={units.length}
        value={null}
        label={words.addUnit}
        isRequired={units.length === 0}
        error={problem !== undefined}
        helperText={problem}
        onChange={(id, chosen) => (id && chosen && !units.some((one) => one.id === id) ? onChange([...units, { id, name: chosen.name }]) : undefined)}
      />
    </Box>
  );
}

function useSideWords(side: SuccessionSide) {
  const t = useT();
  const isSuccessors = side === 'successors';
  return {
    title: (name: string) => t(isSuccessors ? 'records.units.succession.recordTitle' : 'records.units.succession.recordPredecessorsTitle', { name }),
    units: t(isSuccessors ? 'records.units.succession.units' : 'records.units.succession.formerUnits'),
    addUnit: t(isSuccessors ? 'records.units.succession.addUnit' : 'records.units.succession.addFormerUnit'),
    unitsNeeded: t(isSuccessors ? 'records.units.succession.unitsNeeded' : 'records.units.succession.formerUnitsNeeded'),
  };
}
