import { appliedComparatorOf, COMPARATORS, PURPOSES, READ_FROM, SCOPE_KINDS, UNIT_LEVELS, VALUE_KINDS, type AppliedComparator, type Direction } from '#domain';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { DateField } from '../../../../components/DateField';
import { UnitSelect } from '../../../../components/UnitSelect';
import { useT } from '../../../../i18n/useT';
import { GroupSelect } from '../../../plans/forms/GroupSelect';
import { SIGNS } from '../reading/useTargetWords';
import { Choice } from './Choice';
import { DocumentSelect } from '../../../legal-documents/DocumentSelect';
import { Fields, ListPart, type Printed } from './ListPart';
import { NEW_TARGET, type TargetDraft } from './meaningDraft';
import { NumberField } from './NumberField';
import { PeriodChoice } from './PeriodChoice';

const APPLIED = Object.keys(SIGNS) as AppliedComparator[];

interface TargetsPartProps {
  items: TargetDraft[];
  printed: readonly Printed[];
  direction: Direction;
  /** Of the plan: whose periods can be chosen. */
  year: number | null;
  onChange: (items: TargetDraft[]) => void;
}

/** The figures to reach: how they are held against a result, for whom, and since when (RULES.md I3). No entry means the row is only watched. */
export function TargetsPart({ items, printed, direction, year, onChange }: TargetsPartProps) {
  const t = useT();
  return (
    <ListPart title={t('indicatorAnnex.reading.targets')} printed={printed} items={items} entry={(number) => t('indicatorAnnex.target.entry', { number })} addLabel={t('indicatorAnnex.target.add')} fresh={NEW_TARGET} onChange={onChange}>
      {(target, change) => (
        <>
          <Fields columns={4}>
            <Choice label={t('indicatorAnnex.target.comparator')} value={target.comparator} choices={COMPARATORS.map((one) => [one, one === 'unstated' ? t('indicatorAnnex.target.unstated') : `${SIGNS[one]} ${t(`plans.comparators.${one}`)}`] as const)} onChange={(comparator) => change({ comparator, appliedComparator: '', readFrom: comparator === 'unstated' ? 'none' : target.readFrom === 'none' ? 'cell' : target.readFrom })} />
            <NumberField label={t('indicatorAnnex.target.value')} value={target.value} onChange={(value) => change({ value })} />
            <TextField label={t('indicatorAnnex.measureUnit')} value={target.measureUnit} onChange={(event) => change({ measureUnit: event.target.value })} slotProps={{ htmlInput: { maxLength: 50 } }} />
            <Choice label={t('indicatorAnnex.target.valueKind')} value={target.valueKind} choices={VALUE_KINDS.map((one) => [one, t(`indicatorAnnex.valueKinds.${one}`)] as const)} onChange={(valueKind) => change({ valueKind })} />
          </Fields>
          <Fields columns={3}>
            {target.comparator === 'unstated' ? (
              <Choice
                label={t('indicatorAnnex.target.appliedAs')}
                value={target.appliedComparator}
                choices={[['', t('indicatorAnnex.target.byDirection', { sign: SIGNS[appliedComparatorOf('unstated', direction)] })], ...APPLIED.map((one) => [one, `${SIGNS[one]} ${t(`plans.comparators.${one}`)}`] as const)]}
                onChange={(appliedComparator) => change({ appliedComparator })}
              />
            ) : (
              <Choice label={t('indicatorAnnex.target.readFrom')} value={target.readFrom} choices={READ_FROM.map((one) => [one, t(`indicatorAnnex.readFrom.${one}`)] as const)} onChange={(readFrom) => change({ readFrom })} />
            )}
            <Choice label={t('indicatorAnnex.target.purpose')} value={target.purpose} choices={PURPOSES.map((one) => [one, t(`indicatorAnnex.purposes.${one}`)] as const)} onChange={(purpose) => change({ purpose })} />
            <PeriodChoice year={year} isRequired={target.purpose === 'milestone'} value={target.periodKey} onChange={(periodKey) => change({ periodKey })} />
          </Fields>
          <Scope target={target} onChange={change} />
          <Fields columns={3}>
            <DateField label={t('indicatorAnnex.target.validFrom')} value={target.validFrom} helperText={t('indicatorAnnex.target.validHelp')} onChange={(validFrom) => change({ validFrom })} />
            <DateField label={t('indicatorAnnex.target.validTo')} value={target.validTo} onChange={(validTo) => change({ validTo })} />
            <DocumentSelect label={t('indicatorAnnex.target.document')} value={target.document} onChange={(document) => change({ document })} />
          </Fields>
          <Fields>
            <TextField multiline label={t('plans.form.wording')} value={target.wording} onChange={(event) => change({ wording: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
            <TextField multiline label={t('indicatorAnnex.noteLabel')} value={target.note} onChange={(event) => change({ note: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
          </Fields>
        </>
      )}
    </ListPart>
  );
}

function Scope({ target, onChange }: { target: TargetDraft; onChange: (part: Partial<TargetDraft>) => void }) {
  const t = useT();
  return (
    <Fields columns={3}>
      <Choice label={t('indicatorAnnex.target.scope')} value={target.scopeKind} choices={SCOPE_KINDS.map((one) => [one, t(`indicatorAnnex.scopes.${one}`)] as const)} onChange={(scopeKind) => onChange({ scopeKind })} />
      {target.scopeKind === 'unit' ? <UnitSelect label={t('plans.form.unit')} value={target.unitId} onChange={(unitId) => onChange({ unitId })} /> : null}
      {target.scopeKind === 'group' ? <GroupSelect value={target.group} onChange={(group) => onChange({ group })} /> : null}
      {target.scopeKind === 'level' ? <Choice label={t('records.units.level')} value={target.level} choices={UNIT_LEVELS.map((one) => [one, t(`work.level.${one}`)] as const)} onChange={(level) => onChange({ level })} /> : null}
      <FormControlLabel control={<Switch size="small" checked={target.isEachUnit} onChange={(_, isEachUnit) => onChange({ isEachUnit })} />} label={t('indicatorAnnex.target.isEachUnit')} sx={{ ml: 0, gap: 0.5, alignSelf: 'center' }} />
    </Fields>
  );
}
