import Alert from '@mui/material/Alert';
import { SelectInput, TextInput, maxLength, required, useEditContext } from 'react-admin';
import type { ShowValue } from '../../components/ConflictDialog';
import { DayInput } from '../../components/DayInput';
import { CreatePage, EditPage } from '../../components/FormPage';
import { NoRight } from '../../components/ErrorState';
import { PageTitle } from '../../components/PageTitle';
import { useT } from '../../i18n/useT';
import type { LegalDocument } from '../../providers/apiTypes';
import { useCan } from '../../providers/session';
import { Pair } from '../org-units/OrgUnitFields';
import { withoutBlanks } from '../withoutBlanks';
import { documentLabel } from './documentLabel';
import { useDocumentKinds } from './useDocumentKinds';

const isRequired = required();
const short = maxLength(200);

function Fields() {
  const t = useT();
  return (
    <>
      <SelectInput source="kind" label={t('records.documents.kind')} choices={useDocumentKinds()} validate={isRequired} />
      <Pair>
        <TextInput source="number" label={t('records.documents.number')} validate={short} helperText={t('records.documents.blankHelp')} />
        <TextInput source="symbol" label={t('records.documents.symbol')} validate={short} />
      </Pair>
      <Pair>
        <TextInput source="issuer" label={t('records.documents.issuer')} validate={[isRequired, maxLength(300)]} />
        <DayInput source="issuedOn" label={t('records.documents.issuedOn')} helperText={t('records.documents.blankHelp')} />
      </Pair>
      <TextInput source="title" label={t('records.documents.name')} multiline minRows={2} validate={[isRequired, maxLength(2000)]} />
      <Pair>
        <TextInput source="signerName" label={t('records.documents.signerName')} validate={short} />
        <TextInput source="signerPost" label={t('records.documents.signerPost')} validate={short} />
      </Pair>
    </>
  );
}

function useLabels(): Record<string, string> {
  const t = useT();
  return {
    kind: t('records.documents.kind'),
    number: t('records.documents.number'),
    symbol: t('records.documents.symbol'),
    issuedOn: t('records.documents.issuedOn'),
    issuer: t('records.documents.issuer'),
    signerName: t('records.documents.signerName'),
    signerPost: t('records.documents.signerPost'),
    title: t('records.documents.name'),
  };
}

function useShow(): Record<string, ShowValue> {
  const kinds = useDocumentKinds();
  return { kind: (value) => kinds.find(({ id }) => id === value)?.name ?? '' };
}

export function LegalDocumentCreate() {
  const t = useT();
  if (!useCan('documents.manage')) return <NoRight />;
  return (
    <CreatePage
      resource="legal-documents"
      title={<PageTitle title={t('records.documents.add')} parent={{ to: '/legal-documents', label: t('records.documents.title') }} />}
      defaultValues={{ kind: 'decision' }}
      transform={withoutBlanks}
    >
      <Fields />
    </CreatePage>
  );
}

export function LegalDocumentEdit() {
  return (
    <EditPage resource="legal-documents" title={<Title />} labels={useLabels()} show={useShow()} isReadOnly={!useCan('documents.manage')}>
      <Warning />
      <Fields />
    </EditPage>
  );
}

function Title() {
  const t = useT();
  const { record } = useEditContext<LegalDocument>();
  return <PageTitle title={record ? documentLabel(record) : ''} parent={{ to: '/legal-documents', label: t('records.documents.title') }} />;
}

/** What is odd in the source itself, such as a date in the wrong year: kept as printed, and said. */
function Warning() {
  const { record } = useEditContext<LegalDocument>();
  return record?.warning ? <Alert severity="warning">{record.warning}</Alert> : null;
}
