import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { ConfirmWithReason } from '../../../../components/ConfirmWithReason';
import { ConflictDialog } from '../../../../components/ConflictDialog';
import { useApiMutation, useApiQuery } from '../../../../components/useApi';
import { useT, type MessageKey } from '../../../../i18n/useT';
import { errorOf } from '../../../../providers/httpClient';
import type { Schemas } from '../../../../providers/schemas';
import { useInTurn } from '../../parts/useInTurn';
import type { Assignment, Sheet, SheetRow } from '../annexTypes';
import { readSheet } from '../rows/SheetHeadDialog';
import { cellOf, leavesOf, rowName } from '../sheetLayout';
import { ANNEX_KEYS } from '../useSheets';
import { BaselinesPart } from './BaselinesPart';
import { BasesPart } from './BasesPart';
import { Choice } from './Choice';
import { IndicatorPicker } from './IndicatorPicker';
import { findParties, findPartyOnServer, unitNamed } from './findParties';
import { Fields, type Printed } from './ListPart';
import { changesForColumn, rowsToFill } from './matrixColumn';
import { changedBody, changesWhatIsJudged, gapsOf, meaningBody, type Gap } from './meaningBody';
import { draftOf, type MeaningDraft } from './meaningDraft';
import { PartiesPart } from './PartiesPart';
import { composedTitle, draftForRow, ofUnit } from './prefill';
import { TargetsPart } from './TargetsPart';
import { useLockedPeriods } from './useLockedPeriods';
import { useMeaningWords } from './useMeaningWords';

interface MeaningDialogProps {
  sheet: Sheet;
  planId: string;
  row: SheetRow;
  /** The meaning to correct; null for a new one. */
  assignment: Assignment | null;
  onClose: () => void;
}

/** What a printed row means: its indicator, who and how much. The words of the paper stand above each part. */
export function MeaningDialog({ sheet, planId, row, assignment, onClose }: MeaningDialogProps) {
  const t = useT();
  const titleId = useId();
  const client = useQueryClient();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const [initial, setInitial] = useState<MeaningDraft>(() => (assignment ? draftOf(assignment) : draftForRow(sheet, row)));
  const [draft, setDraft] = useState<MeaningDraft>(initial);
  const [isForAll, setForAll] = useState(false);
  const [left, setLeft] = useState<number | null>(null);
  const plan = useApiQuery<Schemas['PlanView']>(['plans', planId], `/plans/${planId}`);
  const inTurn = useInTurn(ANNEX_KEYS);
  useEffect(() => {
    if (assignment) return;
    let isGone = false;
    // What the cells name is looked up once; whoever has begun to fill in the parties keeps theirs.
    void completed(sheet, row, initial).then((whole) => {
      if (isGone || whole === initial) return;
      setInitial(whole);
      setDraft((now) => ({ ...now, parties: now.parties === initial.parties ? whole.parties : now.parties, targets: now.targets === initial.targets ? whole.targets : now.targets }));
    });
    return () => void (isGone = true);
    // Of the row as it was when the dialog opened.
  }, []);
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const locked = useLockedPeriods(planId);
  const { labels, wordsOf } = useMeaningWords();
  const read = async () => (await readSheet(planId, sheet.id)).rows.flatMap((one) => one.assignments).find(({ id }) => id === assignment?.id) ?? Promise.reject(errorOf(404, '{"code":"notFound"}'));
  const save = useApiMutation<Assignment>({
    invalidates: ANNEX_KEYS,
    onSuccess: () => void fillColumn(),
    onError: ({ body }) => body.errors !== undefined,
    compare: () => assignment && { base: wordsOf(initial), mine: wordsOf(draft), theirs: (current) => wordsOf(draftOf(current)), read },
  });
  const fillColumn = async () => {
    if (!isForAll) return onClose();
    const { changes, left: unknown } = await changesForColumn(sheet, row, draft, unitOfRow(sheet));
    const isDone = await inTurn.run(changes);
    if (isDone && unknown === 0) onClose();
    else setLeft(unknown);
  };
  const gaps = gapsOf(draft);
  const others = assignment === null && sheet.kind === 'matrix' ? rowsToFill(sheet, row, draft.columnId).length : 0;
  const isBusy = save.isPending || inTurn.progress !== null;
  const send = (reason?: string) => {
    setTried(true);
    setAsked(false);
    if (gaps.length) return;
    const body = meaningBody(draft);
    if (assignment) {
      const changed = changedBody(meaningBody(initial), body);
      if (reason === undefined && locked && changesWhatIsJudged(changed)) setAsked(true);
      else save.mutate({ method: 'PATCH', path: `/indicator-assignments/${assignment.id}`, body: { ...changed, ...(reason ? { reason } : {}) }, version: assignment.version });
    } else save.mutate({ path: `/indicator-rows/${row.id}/assignments`, body: { ...body, columnId: draft.columnId } });
  };
  const takeTheirs = () => {
    void client.invalidateQueries({ queryKey: ['plans'] });
    onClose();
  };
  return (
    <Dialog open onClose={(_, reason) => (reason === 'escapeKeyDown' && JSON.stringify(draft) === JSON.stringify(initial) ? onClose() : undefined)} aria-labelledby={titleId} fullWidth maxWidth="lg" fullScreen={!isWide}>
      <DialogTitle id={titleId}>
        {t(assignment ? 'indicatorAnnex.meaning.edit' : 'indicatorAnnex.meaning.add')}
        <Box sx={{ fontSize: '0.875rem', fontWeight: 400, color: 'text.secondary' }}>{rowName(row, sheet.columns)}</Box>
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2.5, pt: '8px !important', gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <MeaningFields sheet={sheet} row={row} draft={draft} isNew={assignment === null} year={plan.data?.year ?? null} onChange={setDraft} />
        {others > 0 ? <FormControlLabel control={<Switch size="small" checked={isForAll} onChange={(_, next) => setForAll(next)} />} label={t('indicatorAnnex.meaning.forAll', { count: others })} sx={{ ml: 0, gap: 0.5 }} /> : null}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Faults gaps={isTried ? gaps : []} errors={save.error?.body.errors} />
          {inTurn.progress ? <Box role="status" sx={{ fontSize: '0.875rem' }}>{t('indicatorAnnex.meaning.filling', { ...inTurn.progress })}</Box> : null}
          {left === null ? null : <Alert severity="warning">{t('indicatorAnnex.meaning.leftRows', { count: left })}</Alert>}
        </Box>
        <Button onClick={onClose} disabled={isBusy}>{t(left === null ? 'common.cancel' : 'common.close')}</Button>
        {left === null ? <Button variant="contained" onClick={() => send()} loading={isBusy}>{t('common.save')}</Button> : null}
      </DialogActions>
      <ConfirmWithReason
        open={isAsked}
        title={t('indicatorAnnex.meaning.lockedTitle')}
        text={t('indicatorAnnex.meaning.lockedText', { periods: locked ?? '' })}
        reasonLabel={t('indicatorAnnex.meaning.lockedReason')}
        confirmLabel={t('indicatorAnnex.meaning.lockedSave')}
        isReasonRequired
        isPending={save.isPending}
        onConfirm={send}
        onClose={() => setAsked(false)}
      />
      <ConflictDialog conflict={save.conflict} labels={labels} onKeepMine={save.keepMine} onTakeTheirs={takeTheirs} onClose={save.clearConflict} />
    </Dialog>
  );
}

/** The unit of a matrix' row: the one it has, or the one that answers to the printed name. */
const unitOfRow = (sheet: Sheet) => async (row: SheetRow): Promise<string | null> => {
  const name = cellOf(row, leavesOf(sheet.columns).find(({ meaning }) => meaning === 'unit')).trim();
  return row.unitId ?? (name ? ((await unitNamed(name))?.id ?? null) : null);
};

/** A new meaning with those whom the cells name. */
async function completed(sheet: Sheet, row: SheetRow, draft: MeaningDraft): Promise<MeaningDraft> {
  if (sheet.kind === 'matrix') {
    const unitId = row.unitId ? null : await unitOfRow(sheet)(row);
    return unitId ? ofUnit(draft, unitId) : draft;
  }
  const parties = await findParties(sheet, row, findPartyOnServer);
  return parties.length ? { ...draft, parties } : draft;
}

interface MeaningFieldsProps {
  sheet: Sheet;
  row: SheetRow;
  draft: MeaningDraft;
  isNew: boolean;
  year: number | null;
  onChange: (draft: MeaningDraft) => void;
}

function MeaningFields({ sheet, row, draft, isNew, year, onChange }: MeaningFieldsProps) {
  const t = useT();
  const leaves = leavesOf(sheet.columns);
  const printed = (...meanings: string[]): Printed[] =>
    leaves.flatMap(({ meaning, ...column }) => {
      const text = cellOf(row, { meaning, ...column }).trim();
      const isOther = sheet.kind === 'matrix' && meaning === 'target' && column.id !== draft.columnId;
      return meanings.includes(meaning) && text && !isOther ? [{ of: meanings.length > 1 ? t(`indicatorAnnex.meanings.${meaning}`) : null, text }] : [];
    });
  const set = (part: Partial<MeaningDraft>) => onChange({ ...draft, ...part });
  const measureUnit = draft.measureUnit.trim() || draft.indicator?.measureUnit || '';
  return (
    <>
      {sheet.kind === 'matrix' && isNew ? (
        <Choice
          label={t('indicatorAnnex.meaning.column')}
          value={draft.columnId ?? ''}
          choices={leaves.filter(({ meaning }) => meaning !== 'number' && meaning !== 'unit').map((column) => [column.id, column.heading || t(`indicatorAnnex.meanings.${column.meaning}`)] as const)}
          onChange={(columnId) => {
            const fresh = draftForRow(sheet, row, columnId);
            const unitId = draft.parties.find(({ kind, role }) => kind === 'unit' && role === 'lead')?.unitId;
            onChange({ ...(unitId ? ofUnit(fresh, unitId) : fresh), indicator: draft.indicator });
          }}
        />
      ) : null}
      <IndicatorPicker value={draft.indicator} title={draft.title} measureUnit={measureUnit} onChange={(indicator) => set({ indicator })} />
      <Box sx={{ display: 'grid', gap: 1 }}>
        <TextField required multiline label={t('indicatorAnnex.meaning.title')} helperText={t('indicatorAnnex.meaning.titleHelp')} value={draft.title} onChange={(event) => set({ title: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
          <FormControlLabel control={<Switch size="small" checked={draft.isTitleComposed} onChange={(_, isTitleComposed) => set({ isTitleComposed })} />} label={t('indicatorAnnex.meaning.isComposed')} sx={{ ml: 0, gap: 0.5 }} />
          <Button size="small" onClick={() => set({ title: composedTitle(sheet, row), isTitleComposed: true })}>{t('indicatorAnnex.meaning.compose')}</Button>
        </Box>
      </Box>
      <Fields columns={3}>
        <TextField multiline label={t('indicatorAnnex.numeratorText')} value={draft.numeratorText} onChange={(event) => set({ numeratorText: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        <TextField multiline label={t('indicatorAnnex.denominatorText')} value={draft.denominatorText} onChange={(event) => set({ denominatorText: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        <TextField label={t('indicatorAnnex.measureUnit')} value={draft.measureUnit} onChange={(event) => set({ measureUnit: event.target.value })} slotProps={{ htmlInput: { maxLength: 50 } }} />
      </Fields>
      <TargetsPart items={draft.targets} printed={printed('target')} direction={draft.indicator?.direction ?? 'higher'} year={year} onChange={(targets) => set({ targets })} />
      <PartiesPart items={draft.parties} printed={printed('lead', 'coordinating', 'evaluating')} onChange={(parties) => set({ parties })} />
      <BasesPart items={draft.bases} printed={printed('basis')} onChange={(bases) => set({ bases })} />
      <BaselinesPart items={draft.baselines} measureUnit={measureUnit} printed={printed('baseline')} onChange={(baselines) => set({ baselines })} />
      <Fields>
        <TextField multiline label={t('indicatorAnnex.reading.scoring')} value={draft.scoringText} onChange={(event) => set({ scoringText: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        <TextField multiline label={t('indicatorAnnex.reading.notes')} helperText={t('indicatorAnnex.meaning.notesHelp')} value={draft.readingNotes} onChange={(event) => set({ readingNotes: event.target.value })} slotProps={{ htmlInput: { maxLength: 5000 } }} />
      </Fields>
    </>
  );
}

/** What is missing, or what the server refused, with the name of the place. */
function Faults({ gaps, errors }: { gaps: readonly Gap[]; errors: Record<string, string> | undefined }) {
  const t = useT();
  const nameOf = (part: string, number: number) => {
    if (part === 'targets') return t('indicatorAnnex.target.entry', { number });
    if (part === 'parties') return t('plans.form.party', { number });
    if (part === 'bases') return t('indicatorAnnex.basis.entry', { number });
    return part === 'baselines' ? t('indicatorAnnex.baseline.entry', { number }) : null;
  };
  const lines = [
    ...gaps.map(({ part, number }) => (number ? t('indicatorAnnex.meaning.incomplete', { what: nameOf(part, number) ?? '' }) : t(`indicatorAnnex.meaning.missing.${part}` as MessageKey))),
    ...Object.entries(errors ?? {}).map(([field, message]) => {
      const [, part, index] = /^(\w+)\.(\d+)/.exec(field) ?? [];
      const name = part === undefined ? null : nameOf(part, Number(index) + 1);
      return name ? `${name}: ${message}` : message;
    }),
  ];
  if (lines.length === 0) return null;
  return <Alert severity="error">{lines.map((line) => <div key={line}>{line}</div>)}</Alert>;
}
