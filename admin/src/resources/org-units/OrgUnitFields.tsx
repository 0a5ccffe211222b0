import Box from '@mui/material/Box';
import { SelectInput, TextInput, maxLength, required } from 'react-admin';
import type { ShowValue } from '../../components/ConflictDialog';
import { DayInput } from '../../components/DayInput';
import { LinesInput } from '../../components/LinesInput';
import { UnitInput } from '../../components/UnitInput';
import { UnitName } from '../../components/UnitName';
import { useT } from '../../i18n/useT';
import { useLevelChoices } from './useLevelChoices';

export const isRequired = required();
const nameLength = [isRequired, maxLength(300)];
const shortLength = [isRequired, maxLength(100)];

/** Two inputs side by side on a wide screen. */
export function Pair({ children }: { children: React.ReactNode }) {
  return <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>{children}</Box>;
}

export function OrgUnitFields({ isNew }: { isNew: boolean }) {
  const t = useT();
  return (
    <>
      <TextInput source="name" label={t('records.units.name')} validate={nameLength} />
      <Pair>
        <TextInput source="shortName" label={t('records.units.shortName')} validate={shortLength} helperText={t('records.units.shortNameHelp')} />
        <TextInput source="code" label={t('records.units.code')} validate={maxLength(50)} />
      </Pair>
      <Pair>
        <SelectInput source="level" label={t('records.units.level')} choices={useLevelChoices()} validate={isRequired} />
        <UnitInput source="parentId" label={t('records.units.parent')} isRequired={isNew} helperText={isNew ? t('records.units.parentHelp') : undefined} />
      </Pair>
      <LinesInput source="aliases" label={t('records.units.aliases')} helperText={t('records.units.aliasesHelp')} />
      {isNew ? (
        <DayInput source="validFrom" label={t('records.units.validFrom')} helperText={t('records.units.validFromHelp')} isRequired />
      ) : (
        <DayInput source="effectiveOn" label={t('records.units.effectiveOn')} helperText={t('records.units.effectiveOnHelp')} />
      )}
    </>
  );
}

export function useUnitLabels(): Record<string, string> {
  const t = useT();
  return {
    name: t('records.units.name'),
    shortName: t('records.units.shortName'),
    code: t('records.units.code'),
    level: t('records.units.level'),
    parentId: t('records.units.parent'),
    aliases: t('records.units.aliases'),
    effectiveOn: t('records.units.effectiveOn'),
  };
}

/** Levels by their word and units by their name, where two people's changes are compared. */
export function useUnitShow(): Record<string, ShowValue> {
  const levels = useLevelChoices();
  return {
    level: (value) => levels.find(({ id }) => id === value)?.name ?? '',
    parentId: (value) => <UnitName id={value as string | null} />,
  };
}
