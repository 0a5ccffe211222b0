import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ConfirmWithReason } from '../../../../components/ConfirmWithReason';
import { ConflictDialog } from '../../../../components/ConflictDialog';
import { useApiMutation } from '../../../../components/useApi';
import { useT } from '../../../../i18n/useT';
import type { Sheet } from '../annexTypes';
import { ColumnsEditor } from '../editor/ColumnsEditor';
import { columnsInput, inPrintedOrder, type DraftColumn } from '../editor/sheetDraft';
import { ANNEX_KEYS } from '../useSheets';
import { readSheet } from './SheetHeadDialog';

/** What the server says would go with the columns that are taken away. */
interface LostTexts {
  readonly count: number;
  readonly headings: readonly string[];
  readonly texts: readonly string[];
}

/** The columns of a sheet that is there: what they are called, their order, what stands under a common heading. */
export function ColumnsDialog({ sheet, planId, onClose }: { sheet: Sheet; planId: string; onClose: () => void }) {
  const t = useT();
  const titleId = useId();
  const client = useQueryClient();
  const [columns, setColumns] = useState<DraftColumn[]>(() => draftOf(sheet));
  const [lost, setLost] = useState<LostTexts | null>(null);
  const change = useApiMutation<Sheet>({
    invalidates: ANNEX_KEYS,
    onSuccess: onClose,
    onError: (error) => {
      if (error.code !== 'columnHasTexts') return false;
      setLost(error.params as unknown as LostTexts);
      return true;
    },
    compare: () => ({ base: shown(draftOf(sheet)), mine: shown(columns), theirs: (current) => shown(draftOf(current)), read: () => readSheet(planId, sheet.id) }),
  });
  const save = (removesTexts: boolean) => {
    setLost(null);
    change.mutate({ method: 'PUT', path: `/indicator-sheets/${sheet.id}/columns`, body: { ...bodyOf(sheet, columns), removesTexts }, version: sheet.version });
  };
  const takeTheirs = () => {
    void client.invalidateQueries({ queryKey: ['plans'] });
    onClose();
  };
  const errors = Object.values(change.error?.body.errors ?? {});
  return (
    <Dialog open onClose={change.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId}>{t('indicatorAnnex.columns.edit')}</DialogTitle>
      <DialogContent sx={{ px: 1 }}>
        <Box sx={{ px: 2, pb: 1.5, color: 'text.secondary', fontSize: '0.875rem' }}>{t('indicatorAnnex.columns.help')}</Box>
        {errors.length ? <Alert severity="error" sx={{ mx: 2, mb: 2 }}>{errors.join(' ')}</Alert> : null}
        <ColumnsEditor columns={columns} hasTexts={(key) => sheet.rows.some(({ cells }) => cells.some(({ columnId, text }) => columnId === key && text.trim() !== ''))} onChange={setColumns} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={change.isPending}>{t('common.cancel')}</Button>
        <Button variant="contained" loading={change.isPending} disabled={columns.length === 0} onClick={() => save(false)}>{t('common.save')}</Button>
      </DialogActions>
      <ConfirmWithReason
        open={lost !== null}
        title={t('indicatorAnnex.columns.loseTitle')}
        text={lost ? t('indicatorAnnex.columns.loseText', { count: lost.count, headings: lost.headings.map(quoted).join(', '), texts: lost.texts.slice(0, MOST_TOLD).map(quoted).join(', ') + (lost.count > MOST_TOLD ? '…' : '') }) : undefined}
        confirmLabel={t('indicatorAnnex.columns.lose')}
        hasNoReason
        tone="danger"
        onConfirm={() => save(true)}
        onClose={() => setLost(null)}
      />
      <ConflictDialog conflict={change.conflict} labels={{ columns: t('indicatorAnnex.columns.list') }} onKeepMine={change.keepMine} onTakeTheirs={takeTheirs} onClose={change.clearConflict} />
    </Dialog>
  );
}

const MOST_TOLD = 5;
const MOST_LETTERS = 60;
const quoted = (text: string): string => `“${text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text}”`;

/** A column that is there bears its id as its key. */
function draftOf({ columns }: Sheet): DraftColumn[] {
  return inPrintedOrder([...columns].sort((one, other) => one.position - other.position).map(({ id, parentId, heading, meaning }) => ({ key: id, parentKey: parentId, heading, meaning })));
}

/** A sheet printed without headings stays so unless it gets one. */
function bodyOf(sheet: Sheet, columns: readonly DraftColumn[]) {
  const known = new Set(sheet.columns.map(({ id }) => id));
  const sent = columnsInput(columns);
  const hadHeadings = sheet.columns.some(({ heading }) => heading.trim() !== '');
  return {
    hasHeader: hadHeadings ? sheet.hasHeader : sent.hasHeader,
    columns: sent.columns.map((column) => (known.has(column.key) ? { ...column, id: column.key } : column)),
  };
}

const shown = (columns: readonly DraftColumn[]) => ({ columns: columns.map(({ heading }) => heading.trim() || '…').join(' | ') });
