import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useT } from '../../../i18n/useT';
import type { Sheet, SheetColumn, SheetRow } from './annexTypes';
import { PrintedText } from './PrintedText';
import { leavesOf, rowName } from './sheetLayout';
import type { SheetLayoutProps } from './SheetTable';

/** The same rows for a phone: one card each, every cell under its heading. */
export function SheetCards({ sheet, reading, rowMenu }: SheetLayoutProps) {
  const leaves = leavesOf(sheet.columns);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 1.5, display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {sheet.rows.map((row) => (
        <li key={row.id}>
          {row.kind === 'section' || row.kind === 'note' ? (
            <HeadingRow sheet={sheet} row={row} menu={rowMenu(row)} />
          ) : (
            <Card sx={{ p: 1.5, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)', ml: row.kind === 'subRow' ? 1.5 : 0 }}>
              <RowCard sheet={sheet} row={row} leaves={leaves} menu={rowMenu(row)} />
              {reading(row) ? <Box sx={{ backgroundColor: 'background.default', borderRadius: '6px', p: 1.25 }}>{reading(row)}</Box> : null}
            </Card>
          )}
        </li>
      ))}
    </Box>
  );
}

function HeadingRow({ row, menu }: { sheet: Sheet; row: SheetRow; menu: React.ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', px: 1, py: 0.75, borderRadius: '6px', ...(row.kind === 'section' ? { backgroundColor: 'accentSoft', fontWeight: 600 } : { fontStyle: 'italic' }) }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {row.cells.filter(({ text }) => text.trim() !== '').map((cell) => (
          <Box component="span" key={cell.columnId} sx={{ mr: 0.75 }}>
            <PrintedText text={cell.text} marks={cell.marks} />
          </Box>
        ))}
      </Box>
      {menu}
    </Box>
  );
}

function RowCard({ sheet, row, leaves, menu }: { sheet: Sheet; row: SheetRow; leaves: readonly SheetColumn[]; menu: React.ReactNode }) {
  const t = useT();
  const headings = ['number', 'name', ...(sheet.kind === 'matrix' ? ['unit'] : [])];
  const cells = row.cells.flatMap((cell) => {
    const column = leaves.find(({ id }) => id === cell.columnId);
    return column && !headings.includes(column.meaning) && cell.text.trim() !== '' ? [{ cell, column }] : [];
  });
  const nameCell = row.cells.find(({ columnId }) => leaves.some(({ id, meaning }) => id === columnId && (meaning === 'name' || (sheet.kind === 'matrix' && meaning === 'unit'))));
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0, fontWeight: row.kind === 'heading' ? 600 : 500 }}>
          {row.printedNumber ? <Box component="span" sx={{ mr: 0.75 }}>{row.printedNumber}</Box> : null}
          {nameCell ? <PrintedText text={nameCell.text} marks={nameCell.marks} /> : rowName(row, sheet.columns)}
        </Box>
        {menu}
      </Box>
      {cells.length ? (
        <Box component="dl" sx={{ m: 0, fontSize: '0.875rem', display: 'grid', gap: 0.75 }}>
          {cells.map(({ cell, column }) => (
            <div key={column.id}>
              <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'pre-line' }}>{column.heading || t(`indicatorAnnex.meanings.${column.meaning}`)}</Box>
              <Box component="dd" sx={{ m: 0, overflowWrap: 'break-word' }}><PrintedText text={cell.text} marks={cell.marks} /></Box>
            </div>
          ))}
        </Box>
      ) : null}
    </>
  );
}
