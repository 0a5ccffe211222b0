import { PARTY_ROLES } from '#domain';
import TextField from '@mui/material/TextField';
import { UnitSelect } from '../../../../components/UnitSelect';
import { useT } from '../../../../i18n/useT';
import { GroupSelect } from '../../../plans/forms/GroupSelect';
import { UnitsPicker } from '../../../plans/parts/UnitsPicker';
import { RELATIVES } from '../annexTypes';
import { Choice } from './Choice';
import { Fields, ListPart, type Printed } from './ListPart';
import { NEW_PARTY, type PartyDraft } from './meaningDraft';

const KINDS = ['unit', 'group', 'relative', 'external'] as const;

interface PartiesPartProps {
  items: PartyDraft[];
  printed: readonly Printed[];
  onChange: (items: PartyDraft[]) => void;
}

/** Who leads, coordinates and evaluates; an open group means nobody until a person picks (RULES.md U3). */
export function PartiesPart({ items, printed, onChange }: PartiesPartProps) {
  const t = useT();
  return (
    <ListPart title={t('indicatorAnnex.reading.parties')} printed={printed} items={items} entry={(number) => t('plans.form.party', { number })} addLabel={t('plans.form.addParty')} fresh={NEW_PARTY} onChange={onChange}>
      {(party, change) => (
        <>
          <Fields columns={3}>
            <Choice label={t('plans.form.role')} value={party.role} choices={PARTY_ROLES.map((role) => [role, t(`work.partyRole.${role}`)] as const)} onChange={(role) => change({ role })} />
            <Choice label={t('plans.form.targetKind')} value={party.kind} choices={KINDS.map((kind) => [kind, t(`indicatorAnnex.partyKinds.${kind}`)] as const)} onChange={(kind) => change({ kind, memberIds: [] })} />
            <PartyTarget party={party} onChange={change} />
          </Fields>
          <TextField multiline label={t('plans.form.wording')} value={party.wording} onChange={(event) => change({ wording: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
          {party.kind === 'group' && party.group?.kind === 'open' ? <UnitsPicker label={party.group.name} ids={party.memberIds} onChange={(memberIds) => change({ memberIds })} candidates={[]} /> : null}
        </>
      )}
    </ListPart>
  );
}

function PartyTarget({ party, onChange }: { party: PartyDraft; onChange: (part: Partial<PartyDraft>) => void }) {
  const t = useT();
  if (party.kind === 'unit') return <UnitSelect label={t('plans.form.unit')} value={party.unitId} onChange={(unitId) => onChange({ unitId })} />;
  if (party.kind === 'group') return <GroupSelect value={party.group} onChange={(group) => onChange({ group, memberIds: [] })} />;
  if (party.kind === 'external') return <TextField label={t('plans.form.externalName')} value={party.name} onChange={(event) => onChange({ name: event.target.value })} slotProps={{ htmlInput: { maxLength: 500 } }} />;
  return <Choice label={t('indicatorAnnex.party.relativeWho')} value={party.relative} choices={RELATIVES.map((one) => [one, t(`indicatorAnnex.relatives.${one}`)] as const)} onChange={(relative) => onChange({ relative })} />;
}
