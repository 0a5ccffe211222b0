import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { formatDateVi, isCalendarDate } from '#domain';
import { useRecordSearch } from '../../components/useRecordSearch';
import { useT } from '../../i18n/useT';
import type { LegalDocument } from '../../providers/apiTypes';
import { documentLabel } from './documentLabel';

export interface DocumentChoice {
  id: string;
  label: string;
  /** Its day, where it was found by searching. */
  issuedOn?: string | null;
}

interface DocumentSelectProps {
  label: string;
  value: DocumentChoice | null;
  onChange: (document: DocumentChoice | null) => void;
  /** What is wrong with the choice. */
  problem?: string;
}

/** Recorded documents by number, symbol or words of their titles, the newest first. */
export const useDocumentSearch = (current?: string) =>
  useRecordSearch<LegalDocument, DocumentChoice>({
    resource: 'legal-documents',
    order: { sort: 'issuedOn', order: 'desc' },
    current,
    choiceOf: (document) => ({ id: document.id, label: documentLabel(document), issuedOn: document.issuedOn }),
    nameOf: ({ label }) => label,
    aboutOf: ({ issuedOn, issuer, title }) => [issuedOn && isCalendarDate(issuedOn) ? formatDateVi(issuedOn) : null, `${issuer}: ${title}`].filter(Boolean).join(' · '),
  });

/** One recorded document. */
export function DocumentSelect({ label, value, onChange, problem }: DocumentSelectProps) {
  const t = useT();
  const search = useDocumentSearch(value?.label);
  return (
    <Autocomplete
      {...search}
      value={value}
      onChange={(_, next) => onChange(next)}
      noOptionsText={t('plans.form.documentsNone')}
      renderInput={(params) => <TextField {...params} label={label} placeholder={t('plans.form.documentsPlaceholder')} error={problem !== undefined} helperText={problem} />}
    />
  );
}
