import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { UnitSelect } from '../../../../components/UnitSelect';
import { useT } from '../../../../i18n/useT';
import { EntryTools } from '../../../plans/forms/EntryTools';
import { ROW_KINDS, type RowKind } from '../annexTypes';
import { unitNamed } from '../meaning/findParties';
import { readClipboardTable, type PastedTable } from './readClipboardTable';
import { coveredPlaces, EMPTY_CELL, leafColumns, newRow, type DraftCell, type DraftColumn, type DraftRow, type SheetDraft } from './sheetDraft';

interface GridEditorProps {
  draft: SheetDraft;
  onChange: (part: Partial<SheetDraft>) => void;
  onPaste: (table: PastedTable, at: { row: number; column: number }) => void;
}

/** The cells of the sheet to type in. A table pasted into one of them spreads from there. */
export function GridEditor({ draft, onChange, onPaste }: GridEditorProps) {
  const t = useT();
  const leaves = leafColumns(draft.columns);
  const covered = coveredPlaces(draft.rows, leaves);
  const setRows = (rows: DraftRow[]) => onChange({ rows });
  const replace = (at: number, row: DraftRow) => setRows(draft.rows.map((one, place) => (place === at ? row : one)));
  const move = (at: number, by: number) => {
    const next = [...draft.rows];
    const [row] = next.splice(at, 1);
    next.splice(at + by, 0, row!);
    setRows(next);
  };
  return (
    <>
      <Box role="region" tabIndex={0} aria-label={t('indicatorAnnex.editor.table')} sx={{ overflowX: 'auto' }}>
        <Box component="table" sx={GRID} style={{ minWidth: 170 + leaves.length * 120 }}>
          <thead>
            <tr>
              <Box component="th" scope="col" sx={{ width: 168 }}>{t('indicatorAnnex.editor.row')}</Box>
              {leaves.map((column, index) => <th scope="col" key={column.key}>{headingOf(column, index, t)}</th>)}
            </tr>
          </thead>
          <tbody>
            {draft.rows.map((row, at) => (
              <tr key={row.key}>
                <RowHead row={row} at={at} count={draft.rows.length} isMatrix={draft.kind === 'matrix'} onChange={(part) => replace(at, { ...row, ...part })} onMove={(by) => move(at, by)} onRemove={() => setRows(draft.rows.filter((_, place) => place !== at))} />
                {leaves.map((column, place) =>
                  covered.has(`${at}/${place}`) ? null : (
                    <Cell
                      key={column.key}
                      label={t('indicatorAnnex.editor.cell', { row: at + 1, column: headingOf(column, place, t) })}
                      cell={row.cells[column.key] ?? EMPTY_CELL}
                      mostRows={draft.rows.length - at}
                      mostColumns={leaves.length - place}
                      onText={(text) => replace(at, { ...row, cells: { ...row.cells, [column.key]: { ...(row.cells[column.key] ?? EMPTY_CELL), text, marks: [] } } })}
                      onPaste={(table) => onPaste(table, { row: at, column: place })}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      <Box sx={{ p: 1.5, display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button size="small" variant="outlined" onClick={() => setRows([...draft.rows, newRow()])}>{t('indicatorAnnex.row.add')}</Button>
        {draft.kind === 'matrix' ? <FindUnits draft={draft} leaves={leaves} onFound={setRows} /> : null}
      </Box>
    </>
  );
}

const GRID = ({ palette }: Theme) =>
  ({
    width: '100%', borderCollapse: 'separate', borderSpacing: 0, fontSize: '0.875rem', tableLayout: 'fixed', borderTop: `1px solid ${palette.line}`,
    '& th, & td': { borderBottom: `1px solid ${palette.line}`, borderRight: `1px solid ${palette.line}`, verticalAlign: 'top', textAlign: 'left', p: 0 },
    '& thead th': { p: '8px', fontSize: '0.8125rem', fontWeight: 600, whiteSpace: 'pre-wrap', overflowWrap: 'break-word', backgroundColor: palette.background.default },
  }) as const;

const headingOf = (column: DraftColumn, index: number, t: ReturnType<typeof useT>): string =>
  column.heading.trim() || (column.meaning === 'other' ? t('indicatorAnnex.editor.columnNumber', { number: index + 1 }) : t(`indicatorAnnex.meanings.${column.meaning}`));

interface RowHeadProps {
  row: DraftRow;
  at: number;
  count: number;
  isMatrix: boolean;
  onChange: (part: Partial<DraftRow>) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

function RowHead({ row, at, count, isMatrix, onChange, onMove, onRemove }: RowHeadProps) {
  const t = useT();
  const what = t('indicatorAnnex.editor.rowNumber', { number: at + 1 });
  return (
    <Box component="th" scope="row" sx={{ p: '8px !important', fontWeight: 400 }}>
      <TextField select label={what} value={row.kind} onChange={(event) => onChange({ kind: event.target.value as RowKind })}>
        {ROW_KINDS.map((kind) => <MenuItem key={kind} value={kind}>{t(`indicatorAnnex.rowKinds.${kind}`)}</MenuItem>)}
      </TextField>
      {isMatrix && (row.kind === 'row' || row.kind === 'subRow') ? (
        <Box sx={{ mt: 1.25 }}><UnitSelect label={t('indicatorAnnex.row.unit')} value={row.unitId} onChange={(unitId) => onChange({ unitId })} /></Box>
      ) : null}
      <EntryTools what={what} index={at} count={count} onMove={onMove} onRemove={onRemove} />
    </Box>
  );
}

interface CellProps {
  label: string;
  cell: DraftCell;
  mostRows: number;
  mostColumns: number;
  onText: (text: string) => void;
  onPaste: (table: PastedTable) => void;
}

function Cell({ label, cell, mostRows, mostColumns, onText, onPaste }: CellProps) {
  const isBold = cell.marks.some(([start, end, style]) => style === 'b' && start === 0 && end === cell.text.length);
  return (
    <td rowSpan={Math.min(cell.rowsSpanned, mostRows)} colSpan={Math.min(cell.columnsSpanned, mostColumns)}>
      <Box
        component="textarea"
        aria-label={label}
        value={cell.text}
        rows={3}
        maxLength={10_000}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onText(event.target.value)}
        onPaste={(event: React.ClipboardEvent) => {
          const table = readClipboardTable(event.clipboardData);
          if (!table) return;
          event.preventDefault();
          onPaste(table);
        }}
        sx={({ palette }) => ({
          display: 'block', width: '100%', minHeight: 92, fieldSizing: 'content', border: 0, p: '8px', font: 'inherit', fontWeight: isBold ? 600 : 400, color: 'text.primary', lineHeight: 1.45,
          backgroundColor: palette.raised, resize: 'vertical', '&:focus': { outline: `2px solid ${palette.focus}`, outlineOffset: -2 },
        })}
      />
    </td>
  );
}

/** Gives each row of a matrix the unit whose name its cell prints, where exactly one answers to it. */
function FindUnits({ draft, leaves, onFound }: { draft: SheetDraft; leaves: readonly DraftColumn[]; onFound: (rows: DraftRow[]) => void }) {
  const t = useT();
  const [state, setState] = useState<'idle' | 'busy' | { found: number; missing: number }>('idle');
  const unitKey = leaves.find(({ meaning }) => meaning === 'unit')?.key;
  const find = async () => {
    if (!unitKey) return;
    setState('busy');
    const rows: DraftRow[] = [];
    let [found, missing] = [0, 0];
    for (const row of draft.rows) {
      const name = row.cells[unitKey]?.text.trim() ?? '';
      const isAsked = row.unitId === null && name !== '' && (row.kind === 'row' || row.kind === 'subRow');
      const unitId = isAsked ? ((await unitNamed(name))?.id ?? null) : row.unitId;
      if (isAsked && unitId) found += 1;
      if (isAsked && !unitId) missing += 1;
      rows.push({ ...row, unitId });
    }
    onFound(rows);
    setState({ found, missing });
  };
  return (
    <>
      <Button size="small" loading={state === 'busy'} onClick={() => void find()}>{t('indicatorAnnex.editor.findUnits')}</Button>
      {typeof state === 'object' ? <Box role="status" sx={{ alignSelf: 'center', color: 'text.secondary', fontSize: '0.875rem' }}>{t('indicatorAnnex.editor.unitsFound', state)}</Box> : null}
    </>
  );
}
