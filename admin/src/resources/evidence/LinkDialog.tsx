import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useApiMutation } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import { DocumentDialog } from './DocumentDialog';
import { NO_DOCUMENT, type EvidenceItem } from './evidenceTypes';
import { safeLink } from './evidenceName';

/** Evidence that lives elsewhere: an address with the data of its document. The server never opens it. */
export function LinkDialog({ taskId, onAdded, onClose }: { taskId: string; onAdded: () => void; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const [url, setUrl] = useState('');
  const [isTried, setTried] = useState(false);
  const add = useApiMutation<EvidenceItem>({
    onSuccess: () => {
      notify(t('evidence.added'), { type: 'success' });
      onAdded();
    },
  });
  const isBad = isTried && !safeLink(url.trim());
  return (
    <DocumentDialog
      title={t('evidence.linkTitle')}
      saveLabel={t('evidence.add')}
      initial={NO_DOCUMENT}
      isPending={add.isPending}
      fieldErrors={add.error?.body.errors}
      onClose={onClose}
      onSave={(document) => {
        setTried(true);
        if (safeLink(url.trim())) add.mutate({ path: `/tasks/${taskId}/evidence/link`, body: { url: url.trim(), ...document } });
      }}
    >
      <TextField
        autoFocus
        required
        type="url"
        label={t('evidence.url')}
        value={url}
        onChange={(event) => setUrl(event.target.value)}
        error={isBad}
        helperText={isBad ? t('evidence.badUrl') : t('evidence.urlHelp')}
        slotProps={{ htmlInput: { maxLength: 2000, inputMode: 'url' } }}
      />
    </DocumentDialog>
  );
}
