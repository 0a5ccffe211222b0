import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { ConflictDialog } from '../../../components/ConflictDialog';
import { decimalToType } from '../../../components/numbers';
import { useApiMutation } from '../../../components/useApi';
import { ValueText } from '../../../components/ValueText';
import { useT } from '../../../i18n/useT';
import { request } from '../../../providers/httpClient';
import type { PlanSheets } from '../annex/annexTypes';
import { ANNEX_KEYS } from '../annex/useSheets';
import { CollectionForm } from './CollectionForm';
import { bodyOf, draftOf, fieldsOf, mergedFields, type Collection, type CollectionDraft, type CollectionFields } from './collectionFields';

interface CollectionDialogProps {
  planId: string;
  collection: Collection | null;
  onClose: () => void;
}

export function CollectionDialog({ planId, collection, onClose }: CollectionDialogProps) {
  const t = useT();
  const notify = useNotify();
  const titleId = useId();
  // The rule as it was when the dialog opened: a refresh behind it must not hide that somebody else was first.
  const [found] = useState(collection);
  const [draft, setDraft] = useState(() => draftOf(fieldsOf(found)));
  const body = bodyOf(draft);
  const read = async () => {
    const { collection: current } = await request<PlanSheets>(`/plans/${planId}/indicator-sheets`);
    return { ...fieldsOf(current), version: current?.version ?? 0 };
  };
  const save = useApiMutation<CollectionFields>({
    invalidates: [...ANNEX_KEYS, ['measurement-reports'], ['dashboard']],
    onSuccess: () => {
      notify(t('common.saved'), { type: 'success' });
      onClose();
    },
    compare: () => ({ base: fieldsOf(found), theirs: (current) => ({ ...current }), read }),
  });
  const put = (fields: CollectionFields, version: number) => save.mutate({ method: 'PUT', path: `/plans/${planId}/indicator-collection`, body: fields, version });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (body) put(body, found?.version ?? 0);
  };
  const keepMine = (version: number) => {
    const theirs = save.conflict?.theirs as CollectionFields | undefined;
    save.clearConflict();
    if (body && theirs) put(mergedFields(fieldsOf(found), body, theirs), version);
  };
  const change = (part: Partial<CollectionDraft>) => {
    if (save.error) save.reset();
    setDraft({ ...draft, ...part });
  };
  const labels = {
    periodKind: t('indicatorCollection.kind'), evaluatedOn: t('indicatorCollection.evaluatedLabel'),
    nearMargin: t('indicatorCollection.nearLabel'), locksAfterDays: t('indicatorCollection.locksLabel'),
    isLastWithYear: t('indicatorCollection.lastWithYearLabel'),
  };
  return (
    <Dialog open onClose={save.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={send} noValidate>
        <DialogTitle id={titleId}>{t('indicatorCollection.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2.5, pt: '8px !important' }}>
          <CollectionForm planId={planId} draft={draft} labels={labels} errors={save.error?.body.errors ?? {}} onChange={change} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={save.isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={save.isPending} disabled={!body}>{t('common.save')}</Button>
        </DialogActions>
      </form>
      <ConflictDialog
        conflict={save.conflict}
        labels={labels}
        show={{
          periodKind: (kind) => t(`indicatorCollection.kinds.${kind as CollectionFields['periodKind']}`),
          isLastWithYear: (is) => t(is ? 'indicatorCollection.yes' : 'indicatorCollection.no'),
          nearMargin: (margin) => <ValueText value={margin === null ? null : decimalToType(String(margin))} />,
        }}
        onKeepMine={keepMine}
        onTakeTheirs={onClose}
        onClose={save.clearConflict}
      />
    </Dialog>
  );
}
