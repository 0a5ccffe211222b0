import { PARTY_ROLES, type PartyRole } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { UnitSelect } from '../../../components/UnitSelect';
import { useT } from '../../../i18n/useT';
import { NEW_PARTY, type PartyDraft } from './activityDraft';
import { EntryFrame, EntryTools } from './EntryTools';
import { GroupSelect } from './GroupSelect';
import { useListField } from './useListField';

const isComplete = ({ kind, targetId, name }: PartyDraft): boolean => (kind === 'external' ? name.trim() !== '' : targetId !== null);
const KINDS = ['unit', 'group', 'external'] as const;

/** Who does what: one unit, one group, or a body outside the system, each with its role and its own words (RULES.md A4, U5). */
export function PartiesEditor() {
  const t = useT();
  const list = useListField<PartyDraft>('parties', (items) => {
    const bad = items.findIndex((item) => !isComplete(item));
    return bad < 0 ? undefined : t('plans.form.partyIncomplete', { number: bad + 1 });
  });
  return (
    <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {list.items.map((item, index) => {
        const what = t('plans.form.party', { number: index + 1 });
        return (
          <EntryFrame key={index} what={what} tools={list.isDisabled ? null : <EntryTools what={what} index={index} count={list.items.length} onMove={(by) => list.move(index, by)} onRemove={() => list.removeAt(index)} />}>
            <PartyFields party={item} isDisabled={list.isDisabled} onChange={(party) => list.replaceAt(index, party)} />
          </EntryFrame>
        );
      })}
      {list.error ? <FormHelperText error>{list.error}</FormHelperText> : null}
      {list.isDisabled ? null : (
        <Box>
          <Button size="small" variant="outlined" onClick={() => list.set([...list.items, NEW_PARTY])}>{t('plans.form.addParty')}</Button>
        </Box>
      )}
    </Box>
  );
}

interface PartyFieldsProps {
  party: PartyDraft;
  onChange: (party: PartyDraft) => void;
  isDisabled: boolean;
}

function PartyFields({ party, onChange, isDisabled }: PartyFieldsProps) {
  const t = useT();
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '180px 180px minmax(0, 1fr)' } }}>
        <TextField select label={t('plans.form.role')} value={party.role} disabled={isDisabled} onChange={(event) => onChange({ ...party, role: event.target.value as PartyRole })}>
          {PARTY_ROLES.map((role) => <MenuItem key={role} value={role}>{t(`work.partyRole.${role}`)}</MenuItem>)}
        </TextField>
        <TextField
          select
          label={t('plans.form.targetKind')}
          value={party.kind}
          disabled={isDisabled}
          onChange={(event) => onChange({ ...party, kind: event.target.value as PartyDraft['kind'], targetId: null, groupKind: null, name: '', memberIds: [] })}
        >
          {KINDS.map((kind) => <MenuItem key={kind} value={kind}>{t(`plans.form.targets.${kind}`)}</MenuItem>)}
        </TextField>
        <TargetField party={party} onChange={onChange} isDisabled={isDisabled} />
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <TextField multiline label={t('plans.form.wording')} value={party.wording} disabled={isDisabled} onChange={(event) => onChange({ ...party, wording: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        <TextField multiline label={t('plans.form.duty')} value={party.duty} disabled={isDisabled} onChange={(event) => onChange({ ...party, duty: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
      </Box>
      {party.groupKind === 'open' ? <FormHelperText>{t('plans.form.openMembers')}</FormHelperText> : null}
    </>
  );
}

function TargetField({ party, onChange, isDisabled }: PartyFieldsProps) {
  const t = useT();
  if (party.kind === 'external') {
    return <TextField label={t('plans.form.externalName')} value={party.name} disabled={isDisabled} onChange={(event) => onChange({ ...party, name: event.target.value })} slotProps={{ htmlInput: { maxLength: 500 } }} />;
  }
  if (party.kind === 'unit') {
    return <UnitSelect label={t('plans.form.unit')} value={party.targetId} disabled={isDisabled} onChange={(id, unit) => onChange({ ...party, targetId: id, name: unit?.name ?? '' })} />;
  }
  const value = party.targetId ? { id: party.targetId, name: party.name, kind: party.groupKind ?? 'list' } : null;
  return <GroupSelect value={value} disabled={isDisabled} onChange={(group) => onChange({ ...party, targetId: group?.id ?? null, groupKind: group?.kind ?? null, name: group?.name ?? '', memberIds: [] })} />;
}
