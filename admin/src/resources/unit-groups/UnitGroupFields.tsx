import { SelectArrayInput, SelectInput, TextInput, maxLength, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LinesInput } from '../../components/LinesInput';
import { UnitInput } from '../../components/UnitInput';
import { UnitsInput } from '../../components/UnitsInput';
import { useT } from '../../i18n/useT';
import { Pair } from '../org-units/OrgUnitFields';
import { useLevelChoices } from '../org-units/useLevelChoices';

const isRequired = required();
const KINDS = ['rule', 'list', 'open'] as const;

export function UnitGroupFields({ isNew }: { isNew: boolean }) {
  const t = useT();
  const kind = (useWatch({ name: 'kind' }) as (typeof KINDS)[number] | undefined) ?? 'rule';
  return (
    <>
      <TextInput source="name" label={t('records.groups.name')} validate={[isRequired, maxLength(300)]} />
      <SelectInput
        source="kind"
        label={t('records.groups.kind')}
        choices={KINDS.map((id) => ({ id, name: t(`records.groups.kinds.${id}`) }))}
        validate={isRequired}
        disabled={!isNew}
        helperText={t(`records.groups.kindHelp.${kind}`)}
      />
      {isNew ? <UnitInput source="ownerUnitId" label={t('records.groups.owner')} isRequired /> : null}
      {kind === 'rule' ? <RuleFields /> : null}
      {kind === 'list' ? <UnitsInput source="memberIds" label={t('records.groups.members')} addLabel={t('records.groups.addMember')} /> : null}
      <LinesInput source="aliases" label={t('records.units.aliases')} helperText={t('records.units.aliasesHelp')} />
    </>
  );
}

function RuleFields() {
  const t = useT();
  return (
    <>
      <Pair>
        <UnitInput source="rule.underUnitId" label={t('records.groups.under')} isRequired />
        <SelectInput
          source="rule.reach"
          label={t('records.groups.reach')}
          choices={(['children', 'descendants'] as const).map((id) => ({ id, name: t(`records.groups.reaches.${id}`) }))}
          validate={isRequired}
        />
      </Pair>
      <SelectArrayInput source="rule.levels" label={t('records.groups.levels')} choices={useLevelChoices()} helperText={t('records.groups.levelsHelp')} />
      <UnitsInput source="rule.exceptUnitIds" label={t('records.groups.except')} addLabel={t('records.groups.addMember')} />
    </>
  );
}
