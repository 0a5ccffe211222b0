import { addDays, COLLECTION_KINDS, vietnamDateOf } from '#domain';
import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { DateField } from '../../../components/DateField';
import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import { usePeriodText } from '../../tasks/usePeriodText';
import { Choice } from '../annex/meaning/Choice';
import { NumberField } from '../annex/meaning/NumberField';
import { usePlanPeriods } from '../plan/usePlanView';
import { daysOf, type CollectionDraft } from './collectionFields';

interface CollectionFormProps {
  planId: string;
  draft: CollectionDraft;
  labels: Readonly<Record<keyof CollectionDraft, string>>;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<CollectionDraft>) => void;
}

export function CollectionForm({ planId, draft, labels, errors, onChange }: CollectionFormProps) {
  const t = useT();
  const isOpened = (usePlanPeriods(planId).data?.items ?? []).length > 0;
  const days = daysOf(draft.locksAfterDays);
  return (
    <>
      <Choice
        label={labels.periodKind}
        value={draft.periodKind}
        choices={COLLECTION_KINDS.map((kind) => [kind, t(`indicatorCollection.kinds.${kind}`)] as const)}
        disabled={isOpened}
        onChange={(periodKind) => onChange({ periodKind })}
        helperText={errors['periodKind'] ?? t(isOpened ? 'indicatorCollection.kindFixed' : 'indicatorCollection.kindHelp')}
      />
      {draft.periodKind === 'year' ? null : <FormControlLabel control={<Checkbox checked={draft.isLastWithYear} onChange={(_, isLastWithYear) => onChange({ isLastWithYear })} />} label={labels.isLastWithYear} />}
      <DateField label={labels.evaluatedOn} value={draft.evaluatedOn} onChange={(evaluatedOn) => onChange({ evaluatedOn })} error={'evaluatedOn' in errors} helperText={errors['evaluatedOn'] ?? t('indicatorCollection.evaluatedHelp')} />
      <NumberField label={labels.nearMargin} value={draft.nearMargin} onChange={(nearMargin) => onChange({ nearMargin })} error={'nearMargin' in errors} helperText={errors['nearMargin'] ?? t('indicatorCollection.nearHelp')} />
      <TextField
        label={labels.locksAfterDays}
        value={draft.locksAfterDays}
        onChange={(event) => onChange({ locksAfterDays: event.target.value })}
        error={days === undefined || 'locksAfterDays' in errors}
        helperText={days === undefined ? t('indicatorCollection.daysWrong') : (errors['locksAfterDays'] ?? t('indicatorCollection.locksHelp'))}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6, autoComplete: 'off' } }}
      />
      <LockedTonight planId={planId} days={days ?? null} />
    </>
  );
}

/** What was over long ago would lock in the coming night: whoever sets the days is told before. */
function LockedTonight({ planId, days }: { planId: string; days: number | null }) {
  const t = useT();
  const today = useToday();
  const periodText = usePeriodText();
  const opened = usePlanPeriods(planId).data?.items ?? [];
  // More days than the server takes need no reckoning.
  if (days === null || days > 366) return null;
  // A period that was opened after its end has its days from then on, as the nightly job counts them.
  const endOf = ({ cutOffOn, openedAt }: (typeof opened)[number]) => [cutOffOn, vietnamDateOf(new Date(openedAt))].sort().at(-1)!;
  const due = opened.filter((period) => period.lockedAt === null && addDays(endOf(period), days) <= today);
  if (due.length === 0) return null;
  return <Alert severity="warning">{t('indicatorCollection.lockedTonight', { periods: due.map(({ periodKey }) => periodText(periodKey)).join(', ') })}</Alert>;
}
