import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import { formatDateVi, isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import { useT, type MessageKey } from '../../../i18n/useT';
import type { LegalDocument } from '../../../providers/apiTypes';
import { documentLabel } from '../../legal-documents/documentLabel';

/** "Quyết định số 486/QĐ-UBND ngày 26/02/2024"; what the document leaves blank stays visibly blank (RULES.md A1). */
export function useDocumentWords(): (document: LegalDocument) => string {
  const t = useT();
  return (document) =>
    t('plans.documentOf', {
      kind: t(`records.documents.kinds.${document.kind}` as MessageKey),
      label: documentLabel(document),
      date: document.issuedOn && isCalendarDate(document.issuedOn) ? formatDateVi(document.issuedOn) : t('plans.documentNoDate'),
    });
}

/** A cited document with what is odd about it; the oddity is kept and said, never corrected. */
export function DocumentName({ document, hasTitle = false }: { document: LegalDocument; hasTitle?: boolean }) {
  const words = useDocumentWords();
  return (
    <Box component="span" title={hasTitle ? undefined : document.title}>
      {words(document)}
      {hasTitle ? <Box component="span" sx={{ color: 'text.secondary' }}>: {document.title}</Box> : null}
      {document.warning ? (
        <Box component="span" sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start', color: 'tones.amber.ink', fontSize: '0.8125rem' }}>
          <WarningAmber aria-hidden="true" sx={{ fontSize: 16, mt: '2px', flex: 'none' }} />
          {document.warning}
        </Box>
      ) : null}
    </Box>
  );
}
