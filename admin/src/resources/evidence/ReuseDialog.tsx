import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { SkeletonList } from '../../components/Skeletons';
import { useApiMutation, useApiQuery } from '../../components/useApi';
import { useDebounced } from '../../components/useDebounced';
import { useT } from '../../i18n/useT';
import type { Page } from '../../providers/apiTypes';
import { EvidenceList } from './EvidenceList';
import { evidenceName } from './evidenceName';
import type { EvidenceItem } from './evidenceTypes';

interface ReuseDialogProps {
  /** What the document is to be evidence of: `/tasks/…` or `/measurement-reports/…`. */
  ownerPath: string;
  unitId: string;
  /** Items that are in the draft already. */
  usedIds: ReadonlySet<string>;
  onAdded: () => void;
  onClose: () => void;
}

/** The unit's own documents, to serve another task without uploading them again (RULES.md E2). */
export function ReuseDialog({ ownerPath, unitId, usedIds, onAdded, onClose }: ReuseDialogProps) {
  const t = useT();
  const titleId = useId();
  const notify = useNotify();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim());
  const found = useApiQuery<Page<EvidenceItem>>(['evidence', 'reuse'], '/evidence', { unitId, q, perPage: 30 }, { placeholderData: (previous) => previous });
  const add = useApiMutation<EvidenceItem>({
    onSuccess: () => {
      notify(t('evidence.added'), { type: 'success' });
      onAdded();
    },
  });
  const items = found.data?.items ?? [];
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId}>{t('evidence.reuseTitle')}</DialogTitle>
      <DialogContent>
        <TextField autoFocus label={t('evidence.reuseSearch')} value={typed} onChange={(event) => setTyped(event.target.value)} sx={{ my: 1 }} slotProps={{ htmlInput: { maxLength: 200 } }} />
        {found.error ? (
          <ErrorState error={found.error} onRetry={() => void found.refetch()} />
        ) : found.isPending ? (
          <SkeletonList rows={4} />
        ) : items.length === 0 ? (
          <EmptyState title={t('evidence.reuseNone')} help={t('evidence.reuseNoneHelp')} />
        ) : (
          <EvidenceList
            items={items}
            actionsOf={(item) =>
              usedIds.has(item.id) ? (
                <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary', py: 0.75 }}>{t('evidence.alreadyHere')}</Box>
              ) : (
                <Button size="small" variant="outlined" disabled={add.isPending} aria-label={t('evidence.useNamed', { name: evidenceName(item) })} onClick={() => add.mutate({ path: `${ownerPath}/evidence/link`, body: { evidenceItemId: item.id } })}>
                  {t('evidence.use')}
                </Button>
              )
            }
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
