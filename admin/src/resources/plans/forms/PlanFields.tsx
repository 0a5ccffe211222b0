import Box from '@mui/material/Box';
import { BooleanInput, NumberInput, SelectInput, TextInput, maxLength, maxValue, minValue, required, useInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '../../../components/DayInput';
import { Panel } from '../../../components/Panel';
import { UnitSelect } from '../../../components/UnitSelect';
import { useErrorText } from '../../../components/useErrorText';
import { useT } from '../../../i18n/useT';
import { useDocumentKinds } from '../../legal-documents/useDocumentKinds';
import { Pair } from '../../org-units/OrgUnitFields';
import { DocumentsField } from './DocumentsField';

const isRequired = required();
const short = maxLength(200);
const yearRules = [isRequired, minValue(2000), maxValue(2100)];

/** What decides dates and readers stays as it is once work has been issued; the page says so above. */
export function PlanFields({ isNew, isFixed }: { isNew: boolean; isFixed: boolean }) {
  const t = useT();
  return (
    <>
      <Panel title={t('plans.form.planSection')}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <TextInput source="title" label={t('plans.name')} multiline validate={[isRequired, maxLength(1000)]} />
          <Pair>
            <NumberInput source="year" label={t('plans.year')} validate={yearRules} disabled={isFixed || undefined} />
            <OwnerField isFixed={isFixed} />
          </Pair>
        </Box>
      </Panel>
      <Panel title={t('plans.document')}>{isNew ? <NewDocument /> : <DocumentsField source="deciding" label={t('plans.form.pickDocument')} isSingle />}</Panel>
      <Panel title={t('plans.bases')}>
        <DocumentsField source="bases" label={t('plans.baseAdd')} />
      </Panel>
      <Panel title={t('plans.settings')}>
        <Box sx={{ display: 'grid', gap: 1 }}>
          <BooleanInput source="movesToWorkingDay" label={t('plans.form.movesToWorkingDay')} helperText={t('plans.form.movesHelp')} disabled={isFixed || undefined} />
          <BooleanInput source="readsBeforeAsDayBefore" label={t('plans.form.readsBefore')} helperText={t('plans.form.readsBeforeHelp')} disabled={isFixed || undefined} />
        </Box>
      </Panel>
      <Panel title={t('plans.noteLabel')}>
        <TextInput source="note" label={t('plans.noteLabel')} multiline minRows={2} validate={maxLength(5000)} />
      </Panel>
    </>
  );
}

function OwnerField({ isFixed }: { isFixed: boolean }) {
  const t = useT();
  const errorText = useErrorText();
  const { field, fieldState } = useInput({ source: 'ownerUnitId', validate: isRequired });
  return (
    <UnitSelect
      label={t('plans.owner')}
      value={(field.value as string | null) || null}
      onChange={(id) => field.onChange(id)}
      isRequired
      disabled={isFixed || field.disabled}
      error={fieldState.invalid}
      helperText={errorText(fieldState.error?.message)}
    />
  );
}

function NewDocument() {
  const t = useT();
  const kinds = useDocumentKinds();
  const hasDocument = useWatch({ name: 'hasDocument' }) as boolean;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <BooleanInput source="hasDocument" label={t('plans.form.hasDocument')} />
      {hasDocument ? (
        <>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('plans.form.documentHelp')}</Box>
          <SelectInput source="document.kind" label={t('records.documents.kind')} choices={kinds} validate={isRequired} />
          <Pair>
            <TextInput source="document.number" label={t('records.documents.number')} validate={maxLength(50)} />
            <TextInput source="document.symbol" label={t('records.documents.symbol')} validate={maxLength(100)} />
          </Pair>
          <Pair>
            <TextInput source="document.issuer" label={t('records.documents.issuer')} validate={[isRequired, maxLength(300)]} />
            <DayInput source="document.issuedOn" label={t('records.documents.issuedOn')} />
          </Pair>
          <TextInput source="document.title" label={t('records.documents.name')} multiline validate={[isRequired, maxLength(2000)]} />
          <Pair>
            <TextInput source="document.signerName" label={t('records.documents.signerName')} validate={short} />
            <TextInput source="document.signerPost" label={t('records.documents.signerPost')} validate={short} />
          </Pair>
        </>
      ) : (
        <DocumentsField source="deciding" label={t('plans.form.pickDocument')} isSingle />
      )}
    </Box>
  );
}
