import { COLLECTION_KINDS, isCalendarDate } from '#domain';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState, type FormEvent } from 'react';
import { ConflictDialog } from '../../../components/ConflictDialog';
import { DateField } from '../../../components/DateField';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { request } from '../../../providers/httpClient';
import type { PlanSheets } from './annexTypes';
import { Choice } from './meaning/Choice';
import { storedNumber } from './meaning/meaningDraft';
import { NumberField } from './meaning/NumberField';
import { ANNEX_KEYS } from './useSheets';

type Collection = NonNullable<PlanSheets['collection']>;

const fieldsOf = (collection: Collection | null) => ({ periodKind: collection?.periodKind ?? ('quarter' as const), evaluatedOn: collection?.evaluatedOn ?? null, nearMargin: collection?.nearMargin ?? null });

export function CollectionDialog({ annex: { planId, collection }, onClose }: { annex: PlanSheets; onClose: () => void }) {
  const t = useT();
  const titleId = useId();
  const [periodKind, setPeriodKind] = useState(fieldsOf(collection).periodKind);
  const [evaluatedOn, setEvaluatedOn] = useState(collection?.evaluatedOn ?? '');
  const [nearMargin, setNearMargin] = useState(() => storedNumber(collection?.nearMargin ?? null));
  const body = { periodKind, evaluatedOn: evaluatedOn || null, nearMargin: nearMargin.value };
  const read = async () => {
    const { collection: current } = await request<PlanSheets>(`/plans/${planId}/indicator-sheets`);
    return { ...fieldsOf(current), version: current?.version ?? 0 };
  };
  const save = useApiMutation<ReturnType<typeof fieldsOf>>({
    invalidates: ANNEX_KEYS,
    onSuccess: onClose,
    compare: () => ({ base: fieldsOf(collection), mine: body, theirs: (current) => ({ ...current }), read }),
  });
  const errors = save.error?.body.errors ?? {};
  const labels = { periodKind: t('indicatorAnnex.collection.kind'), evaluatedOn: t('indicatorAnnex.collection.evaluatedLabel'), nearMargin: t('indicatorAnnex.collection.nearLabel') };
  const isWhole = (evaluatedOn === '' || isCalendarDate(evaluatedOn)) && (nearMargin.text.trim() === '' || nearMargin.value !== null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ method: 'PUT', path: `/plans/${planId}/indicator-collection`, body, version: collection?.version ?? 0 });
  };
  return (
    <Dialog open onClose={save.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={send}>
        <DialogTitle id={titleId}>{t('indicatorAnnex.collection.edit')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <Choice label={labels.periodKind} value={periodKind} choices={COLLECTION_KINDS.map((one) => [one, t(`indicatorAnnex.collection.kinds.${one}`)] as const)} onChange={setPeriodKind} helperText={t('indicatorAnnex.collection.kindHelp')} />
          <DateField label={labels.evaluatedOn} value={evaluatedOn} onChange={setEvaluatedOn} error={'evaluatedOn' in errors} helperText={errors['evaluatedOn'] ?? t('indicatorAnnex.collection.evaluatedHelp')} />
          <NumberField label={labels.nearMargin} value={nearMargin} onChange={setNearMargin} helperText={errors['nearMargin'] ?? t('indicatorAnnex.collection.nearHelp')} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={save.isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={save.isPending} disabled={!isWhole}>{t('common.save')}</Button>
        </DialogActions>
      </form>
      <ConflictDialog conflict={save.conflict} labels={labels} onKeepMine={save.keepMine} onTakeTheirs={onClose} onClose={save.clearConflict} />
    </Dialog>
  );
}
