import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ConflictDialog } from '../../components/ConflictDialog';
import { useApiMutation } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import { DocumentDialog } from './DocumentDialog';
import { EvidenceList } from './EvidenceList';
import { evidenceName } from './evidenceName';
import type { DocumentData, EvidenceItem } from './evidenceTypes';

/** The evidence of a round still being written: view, correct the document data, take out. */
export function DraftEvidence({ taskId, items, onChanged }: { taskId: string; items: readonly EvidenceItem[]; onChanged: () => void }) {
  const t = useT();
  const notify = useNotify();
  const [edited, setEdited] = useState<EvidenceItem | null>(null);
  const save = useApiMutation<EvidenceItem>({
    onSuccess: () => {
      setEdited(null);
      notify(t('evidence.documentSaved'), { type: 'success' });
      onChanged();
    },
    compare: () => edited && { base: { ...documentOf(edited) }, theirs: (current) => ({ ...documentOf(current) }) },
  });
  const remove = useApiMutation({
    onStale: onChanged,
    onSuccess: () => {
      notify(t('evidence.removed'), { type: 'info' });
      onChanged();
    },
  });
  const labels = { numberSymbol: t('evidence.numberSymbol'), issuedOn: t('evidence.issuedOn'), issuer: t('evidence.issuer'), abstract: t('evidence.abstract'), pageRange: t('evidence.pageRange') };
  return (
    <>
      <EvidenceList
        items={items}
        actionsOf={(item) =>
          item.isFrozen ? null : (
            <>
              <Button size="small" aria-label={t(hasDocument(item) ? 'evidence.editDocumentNamed' : 'evidence.fillDocumentNamed', { name: evidenceName(item) })} onClick={() => setEdited(item)}>
                {t(hasDocument(item) ? 'evidence.editDocument' : 'evidence.fillDocument')}
              </Button>
              <Button
                size="small"
                color="inherit"
                disabled={remove.isPending}
                aria-label={t('evidence.removeNamed', { name: evidenceName(item) })}
                onClick={() => remove.mutate({ method: 'DELETE', path: `/evidence/${item.id}`, params: { taskId }, version: item.version })}
              >
                {t('evidence.remove')}
              </Button>
            </>
          )
        }
      />
      {edited ? (
        <DocumentDialog
          key={edited.id}
          title={t('evidence.documentTitle')}
          subtitle={edited.fileName ?? edited.url ?? ''}
          saveLabel={t('common.save')}
          initial={documentOf(edited)}
          isPending={save.isPending}
          fieldErrors={save.error?.body.errors}
          onSave={(body) => save.mutate({ method: 'PATCH', path: `/evidence/${edited.id}`, body, version: edited.version })}
          onClose={() => setEdited(null)}
        />
      ) : null}
      <ConflictDialog
        conflict={save.conflict}
        labels={labels}
        onKeepMine={save.keepMine}
        onTakeTheirs={() => {
          save.clearConflict();
          setEdited(null);
          onChanged();
        }}
        onClose={save.clearConflict}
      />
    </>
  );
}

const hasDocument = ({ numberSymbol, issuedOn }: EvidenceItem) => numberSymbol !== null || issuedOn !== null;

function documentOf({ numberSymbol, issuedOn, issuer, abstract, pageRange }: EvidenceItem): DocumentData {
  return { numberSymbol, issuedOn, issuer, abstract, pageRange };
}
