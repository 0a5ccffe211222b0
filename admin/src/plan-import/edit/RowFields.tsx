import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import type { ReactNode } from 'react';
import { SelectInput, TextInput, maxLength, required } from 'react-admin';
import { useT } from '../../i18n/useT';
import { DeliverablesEditor } from '../../resources/plans/forms/DeliverablesEditor';
import { FiguresEditor } from '../../resources/plans/forms/FiguresEditor';
import { EntryFrame } from '../../resources/plans/forms/EntryTools';
import { useListField } from '../../resources/plans/forms/useListField';
import { RulesEditor } from '../../resources/plans/schedule/RulesEditor';
import { numbered } from '../../resources/indicators/parts/numbered';
import type { ImportRow, ImportTable } from '../importTypes';
import { IndicatorFields } from './IndicatorFields';
import { PartyList } from './PartyList';
import { fieldsOf, type ImportIndicatorDraft, type ImportPartyDraft } from './rowDraft';

const KINDS = ['section', 'group', 'item', 'subItem', 'note'] as const;
const isRequired = required();

interface RowFieldsProps {
  readonly table: ImportTable;
  readonly row: ImportRow;
  readonly planYear: number;
}

/** The fields of a row, by what it is. */
export function RowFields({ table, row, planYear }: RowFieldsProps) {
  const t = useT();
  const { hasContent, isActivity, hasIndicators } = fieldsOf(row);
  const before = table.rows.slice(0, table.rows.findIndex(({ key }) => key === row.key));
  const parents = before.filter(({ kind }) => kind === 'section' || kind === 'group').map(({ key, printedNumber, title }) => ({ id: key, name: numbered(printedNumber, title).slice(0, 90) }));
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 2fr) minmax(0, 1fr)' } }}>
        <SelectInput source="kind" label={t('planImport.row.kind')} choices={KINDS.map((id) => ({ id, name: t(`planImport.rowKinds.${id}`) }))} validate={isRequired} />
        <TextInput source="printedNumber" label={t('plans.form.printedNumber')} validate={maxLength(50)} />
      </Box>
      {parents.length && row.kind !== 'section' ? <SelectInput source="parentKey" label={t('planImport.edit.under')} choices={parents} emptyText={t('planImport.edit.underNone')} emptyValue="" /> : null}
      {hasContent ? <TextInput source="content" label={t(isActivity ? 'plans.annex.content' : 'planImport.edit.words')} multiline minRows={2} validate={[isRequired, maxLength(20_000)]} /> : null}
      {isActivity ? (
        <>
          <Field title={t('plans.form.parties')}><PartiesField /></Field>
          <Field title={t('plans.form.schedule')}><RulesEditor planYear={planYear} /></Field>
          <TextInput source="expectedResults" label={t('plans.annex.results')} multiline minRows={2} validate={maxLength(20_000)} />
          <Field title={t('plans.form.deliverables')}><DeliverablesEditor /></Field>
          <Field title={t('plans.form.figures')}><FiguresEditor /></Field>
          <TextInput source="note" label={t('plans.form.activityNote')} multiline validate={maxLength(5000)} />
        </>
      ) : null}
      {hasIndicators ? <IndicatorsField /> : null}
    </>
  );
}

function Field({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title}>
      <Box component="h3" sx={{ m: 0, mb: 1, fontSize: '0.9375rem', fontWeight: 600 }}>{title}</Box>
      {children}
    </Box>
  );
}

const isHalf = ({ kind, unitId, group, externalName }: ImportPartyDraft): boolean => (kind === 'unit' && !unitId) || (kind === 'group' && group === null) || (kind === 'external' && externalName.trim() === '');

function PartiesField() {
  const t = useT();
  const list = useListField<ImportPartyDraft>('parties', (items) => {
    const bad = items.findIndex(isHalf);
    return bad < 0 ? undefined : t('planImport.edit.partyIncomplete', { number: bad + 1 });
  });
  return (
    <>
      <PartyList items={list.items} onChange={list.set} />
      {list.error ? <FormHelperText error>{list.error}</FormHelperText> : null}
    </>
  );
}

function IndicatorsField() {
  const t = useT();
  const list = useListField<ImportIndicatorDraft>('indicators', (items) => {
    const bad = items.findIndex(({ title, targets, parties }) => title.trim() === '' || targets.some(({ value, measureUnit }) => value.value === null || measureUnit.trim() === '') || parties.some(isHalf));
    return bad < 0 ? undefined : t('planImport.edit.indicatorIncomplete', { number: bad + 1 });
  });
  return (
    <>
      {list.items.map((indicator, index) => {
        const fields = <IndicatorFields key={index} indicator={indicator} onChange={(next) => list.replaceAt(index, next)} />;
        return list.items.length > 1 ? <EntryFrame key={index} what={t('planImport.indicator.numbered', { number: index + 1 })} tools={null}>{fields}</EntryFrame> : fields;
      })}
      {list.error ? <FormHelperText error>{list.error}</FormHelperText> : null}
    </>
  );
}
