import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { isCalendarDate } from '#domain';
import { useCallback, useState } from 'react';
import { ConfirmWithReason } from '../components/ConfirmWithReason';
import { DateField } from '../components/DateField';
import { NoRight } from '../components/ErrorState';
import { formatCount } from '../components/numbers';
import { PageTitle } from '../components/PageTitle';
import { useApiMutation } from '../components/useApi';
import { useT } from '../i18n/useT';
import { useCan, useToday } from '../providers/session';
import { useLeaveWarning } from '../resources/indicators/annex/editor/useLeaveWarning';
import { PATHS, type ImportedPeople, type ImportedUnits, type ListKind, type ListPreview as Preview, type ListRow, type PersonRow, type UnitRow } from './listTypes';
import { ListResult } from './result/ListResult';
import { ListPreview } from './rows/ListPreview';
import { begun, byKeyOf, isIncomplete, isToSee, peopleBody, unitBody, withFaults } from './rows/rowFacts';
import { ListStart } from './start/ListStart';

const SAVING_TIMEOUT_MS = 180_000;

/** A list of units or people: given, looked through, saved all or nothing. */
export function ListImportPage({ kind }: { kind: ListKind }) {
  const t = useT();
  const may = useCan(kind === 'units' ? 'orgUnits.manage' : 'people.manage');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [result, setResult] = useState<ImportedUnits | ImportedPeople | null>(null);
  if (!may) return <NoRight />;
  const parent = { to: PATHS[kind], label: t(kind === 'units' ? 'records.units.title' : 'records.people.title') };
  const title = t(kind === 'units' ? 'listImport.unitsTitle' : 'listImport.peopleTitle');
  const again = () => {
    setPreview(null);
    setResult(null);
  };
  if (preview !== null && result === null) return <Work kind={kind} preview={preview} title={title} parent={parent} onSaved={setResult} onAgain={again} />;
  return (
    <>
      <PageTitle title={title} subtitle={result === null ? t('listImport.subtitle') : undefined} parent={parent} />
      {result === null ? <ListStart kind={kind} onRead={setPreview} /> : <ListResult kind={kind} result={result} onAgain={again} />}
    </>
  );
}

interface WorkProps {
  readonly kind: ListKind;
  readonly preview: Preview;
  readonly title: string;
  readonly parent: { to: string; label: string };
  readonly onSaved: (result: ImportedUnits | ImportedPeople) => void;
  readonly onAgain: () => void;
}

function Work({ kind, preview, title, parent, onSaved, onAgain }: WorkProps) {
  const t = useT();
  const today = useToday();
  const [rows, setRows] = useState<readonly ListRow[]>(() => begun(preview.rows as UnitRow[]));
  const [validFrom, setValidFrom] = useState(today);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const change = (next: ListRow) => setRows((before) => before.map((row) => (row.key === next.key ? next : row)));
  const isDirty = useCallback(() => rows.some(({ settled, isLeftOut, existing, repeats }) => settled.length > 0 || isLeftOut !== (existing !== null || repeats !== null)), [rows]);
  useLeaveWarning(isDirty);
  const saving = useApiMutation<ImportedUnits | ImportedPeople>({
    invalidates: [[kind === 'units' ? 'org-units' : 'people']],
    onSuccess: onSaved,
    onError: (error) => {
      setAsking(false);
      if (error.code !== 'listRowsInvalid') return;
      setRefusal(error.message);
      setRows((before) => withFaults(before as UnitRow[], error.body.errors ?? {}));
      return true;
    },
  });
  const byKey = byKeyOf(rows);
  const goingIn = rows.filter(({ isLeftOut }) => !isLeftOut);
  const incomplete = goingIn.filter((row) => isIncomplete(row, byKey)).length;
  const unseen = goingIn.filter((row) => isToSee(row, byKey)).length - incomplete;
  const needsDay = kind === 'units' && !isCalendarDate(validFrom);
  const save = () => {
    setRefusal(null);
    const body = kind === 'units' ? unitBody(rows as UnitRow[], validFrom) : peopleBody(rows as PersonRow[]);
    saving.mutate({ path: `${PATHS[kind]}/import`, body, timeoutMs: SAVING_TIMEOUT_MS });
  };
  const count = formatCount(goingIn.length);
  return (
    <>
      <PageTitle
        title={title}
        parent={parent}
        subtitle={t('listImport.counts', { rows: formatCount(rows.length), leftOut: formatCount(rows.length - goingIn.length), toSee: formatCount(incomplete + unseen) })}
        secondary={<Button onClick={() => (isDirty() ? setLeaving(true) : onAgain())}>{t('listImport.other')}</Button>}
        action={<Button variant="contained" loading={saving.isPending} disabled={goingIn.length === 0 || incomplete > 0 || needsDay} onClick={() => setAsking(true)}>{t('listImport.save', { count })}</Button>}
      />
      {incomplete > 0 ? <Box role="status" sx={{ mb: 2, color: 'error.main' }}>{t('listImport.incomplete', { count: formatCount(incomplete) })}</Box> : null}
      {kind === 'units' ? (
        <Box sx={{ maxWidth: 300, mb: 2 }}>
          <DateField label={t('listImport.validFrom')} value={validFrom} onChange={setValidFrom} isRequired helperText={t('listImport.validFromHelp')} />
        </Box>
      ) : null}
      <ListPreview kind={kind} preview={preview} rows={rows} onChange={change} refusal={refusal} />
      <ConfirmWithReason
        open={isAsking} title={t('listImport.confirm.title', { count })} hasNoReason confirmLabel={t('listImport.save', { count })} isPending={saving.isPending}
        text={[t(kind === 'units' ? 'listImport.confirm.units' : 'listImport.confirm.people'), unseen > 0 ? t('listImport.confirm.unseen', { count: formatCount(unseen) }) : ''].filter(Boolean).join(' ')}
        onClose={() => setAsking(false)} onConfirm={save}
      />
      <ConfirmWithReason open={isLeaving} title={t('listImport.again.title')} text={t('listImport.again.text')} hasNoReason tone="danger" confirmLabel={t('listImport.other')} onClose={() => setLeaving(false)} onConfirm={onAgain} />
    </>
  );
}
