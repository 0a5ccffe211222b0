import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/useT';
import { useIsPrinting } from '../../../theme/useIsPrinting';
import type { ColumnMeaning, Sheet, SheetColumn, SheetRow } from './annexTypes';
import { PrintedText } from './PrintedText';
import { headRows, layOut, leavesOf, rowName, type PlacedCell, type SheetLine } from './sheetLayout';

export interface SheetLayoutProps {
  sheet: Sheet;
  /** What stands below a row when its reading is shown; null where there is nothing to say. */
  reading: (row: SheetRow) => ReactNode;
  rowMenu: (row: SheetRow) => ReactNode;
}

const WEIGHTS: Readonly<Record<ColumnMeaning, number>> = {
  heading: 10, number: 6, name: 27, unit: 20, measureUnit: 7, target: 9, lead: 17, coordinating: 15, evaluating: 15, basis: 19, baseline: 14, context: 11, other: 12,
};
const CENTRED: readonly ColumnMeaning[] = ['number', 'measureUnit', 'target', 'context', 'baseline'];
/** Below this a column of a sheet holds one syllable a line. */
const LEAST_WIDTH = 640;
/** In pixels, on a phone. */
const NARROW: Partial<Record<ColumnMeaning, number>> = { number: 38, unit: 118 };
const NARROW_FIGURE = 136;

/** The sheet as the paper shows it: headings over headings, merged cells, sections across (RULES.md I1). */
export function SheetTable({ sheet, reading, rowMenu }: SheetLayoutProps) {
  const t = useT();
  const leaves = leavesOf(sheet.columns);
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const isPrinting = useIsPrinting();
  // On a phone a matrix keeps its units in sight beside at least one figure.
  const narrow = sheet.kind === 'matrix' && isNarrow && !isPrinting;
  const widthOf = (meaning: ColumnMeaning): number => (narrow ? (NARROW[meaning] ?? NARROW_FIGURE) : WEIGHTS[meaning]);
  const total = leaves.reduce((sum, { meaning }) => sum + widthOf(meaning), 0);
  const lines = layOut(sheet.rows, leaves, (row) => reading(row) !== null);
  const sticky = leaves.find(({ meaning }) => meaning === 'name' || meaning === 'unit');
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={t('indicatorAnnex.sheetRegion', { title: sheet.title.trim() || t('indicatorAnnex.untitled', { number: sheet.position }) })}
      sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
    >
      <Box component="table" sx={TABLE} style={{ minWidth: narrow ? total : LEAST_WIDTH }}>
        <colgroup>
          {leaves.map(({ id, meaning }) => <col key={id} style={{ width: `${(widthOf(meaning) * 100) / total}%` }} />)}
        </colgroup>
        {sheet.hasHeader ? <SheetHead columns={sheet.columns} stickyId={sheet.kind === 'matrix' ? sticky?.id : undefined} /> : null}
        <tbody>
          {lines.map((line) => (
            <Line key={`${line.kind}-${line.row.id}`} line={line} sheet={sheet} stickyId={sheet.kind === 'matrix' ? sticky?.id : undefined} reading={reading} rowMenu={rowMenu} />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

const TABLE = ({ palette }: Theme) => ({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.875rem',
  borderTop: `1px solid ${palette.line}`,
  '& th, & td': { textAlign: 'left', verticalAlign: 'top', padding: '8px 10px', borderBottom: `1px solid ${palette.line}`, borderRight: `1px solid ${palette.line}`, overflowWrap: 'break-word', fontWeight: 400 },
  '& tr > :last-child': { borderRight: 0 },
  // A number column is as narrow as it can be; its heading still stands on one line.
  '& tr > .number': { paddingLeft: '4px', paddingRight: '4px', overflowWrap: 'normal' },
  // On paper: black rules all round, the type of the document, nothing of the screen.
  '@media print': {
    borderCollapse: 'collapse',
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
    fontSize: '11pt',
    color: '#000',
    minWidth: '0 !important',
    '& th, & td': { border: '1px solid #000 !important', background: 'none !important', color: '#000 !important', position: 'static !important', padding: '3px 5px' },
    '& tr': { breakInside: 'avoid' },
    '& thead': { display: 'table-header-group' },
  },
} as const);

/** For the ear only: a column without a printed heading still has a name. */
const HIDDEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' } as const;

const stickyStyle = (isHead: boolean) => ({ position: 'sticky' as const, left: 0, zIndex: isHead ? 2 : 1, backgroundColor: 'background.paper' });

function SheetHead({ columns, stickyId }: { columns: readonly SheetColumn[]; stickyId: string | undefined }) {
  const t = useT();
  return (
    <thead>
      {headRows(columns).map((cells, level) => (
        <tr key={level}>
          {cells.map(({ column, rowSpan, colSpan }) => (
            <Box
              component="th"
              scope={colSpan > 1 ? 'colgroup' : 'col'}
              key={column.id}
              rowSpan={rowSpan}
              colSpan={colSpan}
              className={column.meaning === 'number' ? 'number' : undefined}
              sx={{ fontWeight: '600 !important', textAlign: 'center !important', verticalAlign: 'middle !important', fontSize: '0.8125rem', backgroundColor: 'background.default', ...(column.id === stickyId ? { ...stickyStyle(true), backgroundColor: 'background.default' } : {}) }}
            >
              {column.heading ? <PrintedText text={column.heading} /> : <span style={HIDDEN}>{t(`indicatorAnnex.meanings.${column.meaning}`)}</span>}
            </Box>
          ))}
        </tr>
      ))}
    </thead>
  );
}

interface LineProps extends SheetLayoutProps {
  line: SheetLine;
  stickyId: string | undefined;
}

function Line({ line, sheet, stickyId, reading, rowMenu }: LineProps) {
  if (line.kind === 'reading') {
    return (
      <tr className="no-print">
        <Box component="td" colSpan={leavesOf(sheet.columns).length} sx={{ backgroundColor: 'background.default', py: '12px !important' }}>
          {line.isLate ? <Box sx={{ fontSize: '0.8125rem', fontWeight: 600, mb: 0.5 }}>{rowName(line.row, sheet.columns)}</Box> : null}
          {reading(line.row)}
        </Box>
      </tr>
    );
  }
  const { row } = line;
  const isHeading = row.kind === 'section' || row.kind === 'heading';
  return (
    <Box component="tr" sx={row.kind === 'section' ? { '& > *': { backgroundColor: 'accentSoft' } } : undefined}>
      {line.cells.map((placed, index) => (
        <BodyCell key={placed.column.id} placed={placed} isBold={isHeading} isNote={row.kind === 'note'} isSticky={placed.column.id === stickyId} isRowName={isNameOf(sheet, placed)}>
          {index === 0 ? rowMenu(row) : null}
        </BodyCell>
      ))}
    </Box>
  );
}

const isNameOf = (sheet: Sheet, { column, colSpan }: PlacedCell): boolean => colSpan === 1 && column.meaning === (sheet.kind === 'matrix' ? 'unit' : 'name');

function BodyCell({ placed, isBold, isNote, isSticky, isRowName, children }: { placed: PlacedCell; isBold: boolean; isNote: boolean; isSticky: boolean; isRowName: boolean; children: ReactNode }) {
  const { cell, column, rowSpan, colSpan } = placed;
  return (
    <Box
      component={isRowName ? 'th' : 'td'}
      scope={isRowName ? 'row' : undefined}
      rowSpan={rowSpan}
      colSpan={colSpan}
      className={column.meaning === 'number' && colSpan === 1 ? 'number' : undefined}
      sx={{
        ...(isBold ? { fontWeight: '600 !important' } : {}),
        ...(isNote ? { fontStyle: 'italic' } : {}),
        ...(CENTRED.includes(column.meaning) && colSpan === 1 ? { textAlign: 'center !important' } : {}),
        ...(isSticky ? stickyStyle(false) : {}),
      }}
    >
      {cell?.text ? <PrintedText text={cell.text} marks={cell.marks} /> : null}
      {children}
    </Box>
  );
}
