import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { visuallyHidden } from '@mui/utils';
import { useMemo, useRef, type ReactNode } from 'react';
import { useT } from '../../../../i18n/useT';
import type { Report } from '../entryTypes';
import { isTouched } from '../sheet/entryState.js';
import type { Entry } from '../useEntry';
import { openColumns, sectionOf, titleOf, type GridLine } from './gridLines';
import { LineRow } from './LineRow';
import { focusSpot, useGridKeys } from './useGridKeys';
import { useLineWords } from './useLineWords';
import type { Sheet } from './useSheet';

export type PendingFigures = Readonly<Record<string, { numerator: string; denominator: string; note: string }>>;

interface EntryGridProps {
  readonly report: Report;
  readonly entry: Entry;
  readonly sheet: Sheet;
  readonly isEditable: boolean;
  readonly pending: PendingFigures;
  /** The office's action on a line. */
  readonly actionOf: ((line: GridLine) => ReactNode) | null;
}

const HEADS = ['indicator', 'numerator', 'denominator', 'state', 'result', 'compare'] as const;
const WIDTHS: Readonly<Record<(typeof HEADS)[number], string>> = { indicator: '31%', numerator: '10%', denominator: '11.5%', state: '15.5%', result: '16.5%', compare: '15.5%' };

/** The figures of a unit as a sheet: a line for each indicator, moved in by keys like a spreadsheet. */
export function EntryGrid({ report, entry, sheet, isEditable, pending, actionOf }: EntryGridProps) {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  const shape = useMemo(() => sheet.shown.map((line) => openColumns(line, isEditable)), [sheet.shown, isEditable]);
  const keys = useGridKeys(table, {
    shape,
    isEditable,
    onRestore: sheet.restore,
    onState: (row, state) => {
      sheet.setState(row, state);
      // The reason is asked for at once; its field is there after the next drawing.
      if (state === 'NOT_AVAILABLE' || state === 'NOT_APPLICABLE') setTimeout(() => focusSpot(table.current, { row, column: 'note' }));
    },
    onEnter: sheet.enterSpot,
    onUndo: sheet.undo,
    onSave: () => void entry.save(),
    onPaste: sheet.paste,
  });
  return (
    <Box sx={{ overflowX: { xs: 'auto', lg: 'visible' }, '@media print': { overflow: 'visible' } }}>
      <Table ref={table} role={isEditable ? 'grid' : undefined} aria-label={t('indicatorEntry.grid.label', { count: sheet.shown.length })} size="small" sx={{ tableLayout: 'fixed', minWidth: 860, '& th, & td': { verticalAlign: 'top', px: 1 }, '@media print': { minWidth: 0, fontSize: '9pt', '& th, & td': { px: 0.5 }, '& thead th': { position: 'static' }, '& tr': { breakInside: 'avoid' } } }} {...keys}>
        <TableHead>
          <TableRow>
            {HEADS.map((head) => <TableCell key={head} scope="col" align={head === 'numerator' || head === 'denominator' ? 'right' : undefined} sx={{ width: WIDTHS[head], whiteSpace: 'normal !important', overflowWrap: 'normal', wordBreak: 'keep-all', position: { lg: 'sticky' }, top: 56, zIndex: 1 }}>{t(`indicatorEntry.grid.${head}`)}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {sheet.shown.map((grid, row) => (
            <LineRow
              key={grid.id}
              grid={grid}
              row={row}
              heading={row > 0 && sectionOf(sheet.shown[row - 1]!) === sectionOf(grid) ? null : sectionOf(grid)}
              planId={report.plan.id}
              isEditable={isEditable}
              isUnsent={isEditable && isTouched(entry.state, grid.id)}
              serverError={entry.serverErrors[grid.id]}
              onChange={sheet.change}
              pending={pending[grid.id] ?? null}
              action={actionOf?.(grid)}
            />
          ))}
        </TableBody>
      </Table>
      {isEditable ? <Announcements lines={sheet.shown} /> : null}
    </Box>
  );
}

/** What became doubtful is said aloud, once, for those who do not see the line below. */
function Announcements({ lines }: { lines: readonly GridLine[] }) {
  const t = useT();
  const { remarks } = useLineWords();
  const before = useRef(new Map<string, GridLine>());
  const changed = lines.find((line) => before.current.size > 0 && before.current.get(line.id) !== line);
  before.current = new Map(lines.map((line) => [line.id, line]));
  const text = useRef('');
  if (changed) {
    const said = remarks(changed);
    text.current = said.length ? t('indicatorEntry.grid.live', { title: titleOf(changed), text: said.map((one) => one.text).join(' ') }) : '';
  }
  return <Box role="status" aria-live="polite" sx={visuallyHidden}>{text.current}</Box>;
}
