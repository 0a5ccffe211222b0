import { PARTY_ROLES, type PartyRole } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { UnitSelect } from '../../components/UnitSelect';
import { useT } from '../../i18n/useT';
import { EntryFrame, EntryTools } from '../../resources/plans/forms/EntryTools';
import { GroupSelect } from '../../resources/plans/forms/GroupSelect';
import { NEW_PARTY, type ImportPartyDraft } from './rowDraft';

const KINDS = ['unit', 'group', 'external', 'relative', 'unknown'] as const;
const RELATIVES = ['ownOffice', 'districtOffice'] as const;

interface PartyListProps {
  readonly items: readonly ImportPartyDraft[];
  readonly onChange: (items: ImportPartyDraft[]) => void;
}

/** Who does what in a row; a party may stay without a unit, and the words it was read from stand with it. */
export function PartyList({ items, onChange }: PartyListProps) {
  const t = useT();
  const replace = (index: number, party: ImportPartyDraft) => onChange(items.map((one, place) => (place === index ? party : one)));
  const move = (index: number, by: number) => {
    const next = [...items];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    onChange(next);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {items.map((party, index) => {
        const what = t('plans.form.party', { number: index + 1 });
        return (
          <EntryFrame key={index} what={what} tools={<EntryTools what={what} index={index} count={items.length} onMove={(by) => move(index, by)} onRemove={() => onChange(items.filter((_, place) => place !== index))} />}>
            <PartyFields party={party} onChange={(next) => replace(index, next)} />
          </EntryFrame>
        );
      })}
      <Box><Button size="small" variant="outlined" onClick={() => onChange([...items, NEW_PARTY])}>{t('plans.form.addParty')}</Button></Box>
    </Box>
  );
}

interface PartyFieldsProps {
  readonly party: ImportPartyDraft;
  readonly onChange: (party: ImportPartyDraft) => void;
}

function PartyFields({ party, onChange }: PartyFieldsProps) {
  const t = useT();
  const set = (part: Partial<ImportPartyDraft>) => onChange({ ...party, ...part });
  return (
    <>
      {party.wording || party.name ? <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>{t('planImport.party.printed', { name: party.wording || party.name })}</Box> : null}
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
        <TextField select label={t('plans.form.role')} value={party.role} onChange={(event) => set({ role: event.target.value as PartyRole })}>
          {PARTY_ROLES.map((role) => <MenuItem key={role} value={role}>{t(`work.partyRole.${role}`)}</MenuItem>)}
        </TextField>
        <TextField select label={t('plans.form.targetKind')} value={party.kind} onChange={(event) => set({ kind: event.target.value as ImportPartyDraft['kind'], externalName: party.externalName || party.name })}>
          {KINDS.map((kind) => <MenuItem key={kind} value={kind}>{t(`planImport.partyKinds.${kind}`)}</MenuItem>)}
        </TextField>
      </Box>
      <Target party={party} set={set} />
      {party.duty ? <TextField multiline label={t('plans.form.duty')} value={party.duty} onChange={(event) => set({ duty: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} /> : null}
    </>
  );
}

function Target({ party, set }: { party: ImportPartyDraft; set: (part: Partial<ImportPartyDraft>) => void }) {
  const t = useT();
  switch (party.kind) {
    case 'unit':
      return <UnitSelect label={t('plans.form.unit')} value={party.unitId} onChange={(unitId, unit) => set({ unitId, unitName: unit?.name ?? '' })} />;
    case 'group':
      return <GroupSelect value={party.group} onChange={(group) => set({ group: group && { id: group.id, name: group.name, kind: group.kind === 'open' ? 'open' : 'list' } })} />;
    case 'external':
      return <TextField label={t('plans.form.externalName')} value={party.externalName} onChange={(event) => set({ externalName: event.target.value })} slotProps={{ htmlInput: { maxLength: 500 } }} />;
    case 'relative':
      return (
        <TextField select label={t('indicatorAnnex.party.relativeWho')} value={party.relative ?? 'ownOffice'} onChange={(event) => set({ relative: event.target.value as 'ownOffice' })}>
          {RELATIVES.map((one) => <MenuItem key={one} value={one}>{t(`indicatorAnnex.relatives.${one}`)}</MenuItem>)}
        </TextField>
      );
    default:
      return party.candidates.length ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
          <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('planImport.party.maybe')}</Box>
          {party.candidates.map((one) => (
            <Button key={one.id} size="small" variant="outlined" onClick={() => set(one.kind === 'unit' ? { kind: 'unit', unitId: one.id, unitName: one.name } : { kind: 'group', group: { id: one.id, name: one.name, kind: 'list' } })}>{one.name}</Button>
          ))}
        </Box>
      ) : <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('planImport.party.staysUnknown')}</Box>;
  }
}
