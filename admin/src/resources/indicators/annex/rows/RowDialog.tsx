import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { ConflictDialog } from '../../../../components/ConflictDialog';
import { UnitSelect } from '../../../../components/UnitSelect';
import { useApiMutation } from '../../../../components/useApi';
import { useT } from '../../../../i18n/useT';
import { ROW_KINDS, type RowKind, type Sheet, type SheetCell, type SheetRow } from '../annexTypes';
import { parentOf } from '../rowParents';
import { cellOf, leavesOf } from '../sheetLayout';
import { ANNEX_KEYS } from '../useSheets';
import { readSheet } from './SheetHeadDialog';

interface RowDialogProps {
  sheet: Sheet;
  planId: string;
  /** The row to correct; null for a new one. */
  row: SheetRow | null;
  /** The row that a new one comes after; null for the end of the sheet. */
  after: SheetRow | null;
  onClose: () => void;
}

/** One row as printed: its kind and every cell. A new row goes below another, or at the end. */
export function RowDialog({ sheet, planId, row, after, onClose }: RowDialogProps) {
  const t = useT();
  const titleId = useId();
  const client = useQueryClient();
  const leaves = leavesOf(sheet.columns);
  const [kind, setKind] = useState<RowKind>(row?.kind ?? after?.kind ?? 'row');
  const [unitId, setUnitId] = useState<string | null>(row?.unitId ?? null);
  const [texts, setTexts] = useState<Record<string, string>>(() => Object.fromEntries(leaves.map((column) => [column.id, row ? cellOf(row, column) : ''])));
  // Columns that a merged cell covers in this row have no words of their own.
  const shown = row ? leaves.filter(({ id }) => row.cells.some(({ columnId }) => columnId === id)) : leaves;
  const words = (of: SheetRow | undefined) => Object.fromEntries(shown.map((column) => [column.id, of ? cellOf(of, column) : '']));
  const change = useApiMutation<Sheet>({
    invalidates: ANNEX_KEYS,
    onSuccess: onClose,
    compare: () => row && { base: words(row), mine: texts, theirs: (current) => words(current.rows.find(({ id }) => id === row.id)), read: () => readSheet(planId, sheet.id) },
  });
  const labels = Object.fromEntries(shown.map(({ id, heading, meaning }) => [id, heading.trim() || t(`indicatorAnnex.meanings.${meaning}`)]));
  const numberColumn = leaves.find(({ meaning }) => meaning === 'number');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const place = row?.position ?? (after ? after.position + 1 : sheet.rows.length + 1);
    const before = sheet.rows.filter((one) => one.position < place && one.id !== row?.id);
    const printedNumber = numberColumn && shown.includes(numberColumn) ? (texts[numberColumn.id] ?? '').trim() : (row?.printedNumber ?? '');
    const body = { kind, printedNumber, unitId, parentId: parentOf(kind, before)?.id ?? null, cells: cellsOf(row, shown.map(({ id }) => id), texts) };
    if (row) change.mutate({ method: 'PATCH', path: `/indicator-rows/${row.id}`, body, version: sheet.version });
    else change.mutate({ path: `/indicator-sheets/${sheet.id}/rows`, body: { ...body, position: place } });
  };
  const takeTheirs = () => {
    void client.invalidateQueries({ queryKey: ['plans'] });
    onClose();
  };
  const errors = Object.values(change.error?.body.errors ?? {});
  return (
    <Dialog open onClose={change.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <form onSubmit={save}>
        <DialogTitle id={titleId}>{row ? t('indicatorAnnex.row.edit') : t('indicatorAnnex.row.add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important', gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {errors.length ? <Alert severity="error">{errors.join(' ')}</Alert> : null}
          <TextField select label={t('indicatorAnnex.row.kind')} value={kind} onChange={(event) => setKind(event.target.value as RowKind)} sx={{ maxWidth: 320 }}>
            {ROW_KINDS.map((one) => <MenuItem key={one} value={one}>{t(`indicatorAnnex.rowKinds.${one}`)}</MenuItem>)}
          </TextField>
          {sheet.kind === 'matrix' && (kind === 'row' || kind === 'subRow') ? <UnitSelect label={t('indicatorAnnex.row.unit')} value={unitId} onChange={(id) => setUnitId(id)} /> : null}
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
            {shown.map(({ id, meaning }) => (
              <TextField
                key={id}
                multiline
                label={labels[id]}
                value={texts[id] ?? ''}
                onChange={(event) => setTexts({ ...texts, [id]: event.target.value })}
                slotProps={{ htmlInput: { maxLength: 10_000 } }}
                sx={meaning === 'name' || meaning === 'basis' ? { gridColumn: '1 / -1' } : undefined}
              />
            ))}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={change.isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={change.isPending}>{t('common.save')}</Button>
        </DialogActions>
      </form>
      <ConflictDialog conflict={change.conflict} labels={labels} onKeepMine={change.keepMine} onTakeTheirs={takeTheirs} onClose={change.clearConflict} />
    </Dialog>
  );
}

/** Cells as typed. What was bold stays so where the words did not change; letters that moved lose their marks. */
function cellsOf(row: SheetRow | null, columnIds: readonly string[], texts: Readonly<Record<string, string>>): SheetCell[] {
  return columnIds.map((columnId) => {
    const old = row?.cells.find((cell) => cell.columnId === columnId);
    const text = texts[columnId] ?? '';
    return { columnId, text, marks: old && old.text === text ? old.marks : [], rowsSpanned: old?.rowsSpanned ?? 1, columnsSpanned: old?.columnsSpanned ?? 1 };
  });
}
