import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useCallback, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { ErrorState, NoRight } from '../../../../components/ErrorState';
import { PageTitle } from '../../../../components/PageTitle';
import { Panel } from '../../../../components/Panel';
import { SkeletonPage } from '../../../../components/Skeletons';
import { useApiMutation, useApiQuery } from '../../../../components/useApi';
import { useT } from '../../../../i18n/useT';
import type { Schemas } from '../../../../providers/schemas';
import { planAddress } from '../../indicatorAddress';
import { ANNEX_KEYS, useCanManage } from '../useSheets';
import { ColumnsEditor } from './ColumnsEditor';
import { GridEditor } from './GridEditor';
import { PasteDialog } from './PasteDialog';
import { draftOfTable, placeTable } from './placeTable';
import { leafColumns, sheetInput, type SheetDraft } from './sheetDraft';
import { TemplateChoice } from './TemplateChoice';
import { useLeaveWarning } from './useLeaveWarning';

/** Entering a sheet by hand: choose a layout, type or paste the table, save it whole. */
export function SheetEditor() {
  const t = useT();
  const { id: planId = '' } = useParams();
  const canManage = useCanManage();
  const plan = useApiQuery<Schemas['PlanView']>(['plans', planId], `/plans/${planId}`, undefined, { enabled: canManage });
  const [draft, setDraft] = useState<SheetDraft | null>(null);
  if (!canManage) return <NoRight />;
  if (plan.error) return <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data) return <SkeletonPage />;
  return (
    <>
      <PageTitle title={t('indicatorAnnex.addSheet')} subtitle={plan.data.title} parent={{ to: planAddress(planId, 'sheets'), label: t('indicatorAnnex.title') }} />
      {plan.data.state === 'closed' ? <Alert severity="info">{t('indicatorAnnex.planClosed')}</Alert> : draft ? <SheetForm planId={planId} draft={draft} setDraft={setDraft} /> : <TemplateChoice onChoose={setDraft} />}
    </>
  );
}

function SheetForm({ planId, draft, setDraft }: { planId: string; draft: SheetDraft; setDraft: (draft: SheetDraft) => void }) {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const isSaved = useRef(false);
  const [isPasting, setPasting] = useState(false);
  const [hasColumns, setHasColumns] = useState(false);
  useLeaveWarning(useCallback(() => !isSaved.current, []));
  const save = useApiMutation({
    invalidates: ANNEX_KEYS,
    onSuccess: () => {
      isSaved.current = true;
      notify(t('common.saved'), { type: 'info' });
      navigate(planAddress(planId, 'sheets'));
    },
  });
  const errors = Object.entries(save.error?.body.errors ?? {});
  const set = (part: Partial<SheetDraft>) => setDraft({ ...draft, ...part });
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Panel title={t('indicatorAnnex.editor.head')}>
        <Box sx={{ display: 'grid', gap: 2, maxWidth: 860 }}>
          <TextField multiline required label={t('indicatorAnnex.sheetTitle')} value={draft.title} onChange={(event) => set({ title: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
          <TextField multiline label={t('indicatorAnnex.caption')} helperText={t('indicatorAnnex.captionHelp')} value={draft.caption} onChange={(event) => set({ caption: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        </Box>
      </Panel>
      <Panel
        title={t('indicatorAnnex.editor.table')}
        flush
        action={
          <>
            <Button size="small" aria-expanded={hasColumns} onClick={() => setHasColumns(!hasColumns)}>{t('indicatorAnnex.editor.columns')}</Button>
            <Button size="small" variant="outlined" onClick={() => setPasting(true)}>{t('indicatorAnnex.editor.pasteWhole')}</Button>
          </>
        }
      >
        {hasColumns ? <ColumnsEditor columns={draft.columns} hasTexts={(key) => draft.rows.some(({ cells }) => cells[key]?.text.trim())} onChange={(columns) => set({ columns })} /> : null}
        <GridEditor draft={draft} onChange={set} onPaste={(table, at) => setDraft(placeTable(draft, table, at))} />
      </Panel>
      <Panel title={t('indicatorAnnex.sheetNote')}>
        <TextField multiline minRows={2} label={t('indicatorAnnex.sheetNote')} value={draft.note} onChange={(event) => set({ note: event.target.value })} slotProps={{ htmlInput: { maxLength: 10_000 } }} />
      </Panel>
      {errors.length ? (
        <Alert severity="error">
          {errors.map(([field, message]) => <Box key={field}>{placeOf(field, draft, t)}{message}</Box>)}
        </Alert>
      ) : null}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" loading={save.isPending} disabled={draft.title.trim() === '' || draft.rows.length === 0} onClick={() => save.mutate({ path: `/plans/${planId}/indicator-sheets`, body: sheetInput(draft) })}>
          {t('indicatorAnnex.editor.save')}
        </Button>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', alignSelf: 'center' }}>{t('indicatorAnnex.editor.saveHelp')}</Box>
      </Box>
      {isPasting ? (
        <PasteDialog
          hasRows={draft.rows.some(({ cells }) => Object.values(cells).some(({ text }) => text.trim() !== ''))}
          onReplace={(table, headLines) => setDraft(draftOfTable(draft, table, headLines))}
          onAppend={(table) => setDraft(placeTable(draft, table, { row: draft.rows.length, column: 0 }))}
          onClose={() => setPasting(false)}
        />
      ) : null}
    </Box>
  );
}

/** "Dòng 3: " before what is wrong in the third row. */
function placeOf(field: string, draft: SheetDraft, t: ReturnType<typeof useT>): string {
  const row = /^rows\.(\d+)/.exec(field)?.[1];
  if (row !== undefined) return `${t('indicatorAnnex.editor.rowNumber', { number: Number(row) + 1 })}: `;
  const column = /^columns\.(\d+)/.exec(field)?.[1];
  if (column === undefined) return '';
  return `${leafColumns(draft.columns)[Number(column)]?.heading || t('indicatorAnnex.editor.columnNumber', { number: Number(column) + 1 })}: `;
}
