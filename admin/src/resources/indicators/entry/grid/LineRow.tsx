import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { memo, useState, type ReactNode } from 'react';
import { useT } from '../../../../i18n/useT';
import type { ColumnKey } from '../sheet/gridMove.js';
import type { LineFields } from '../sheet/lineFields.js';
import { numbersOf, titleOf, type GridLine } from './gridLines';
import { LineCompare } from './LineCompare';
import { DenominatorCell, NoteCell, NumeratorCell, StateCell } from './LineCells';
import { LineDetails } from './LineDetails';
import { LineRemarks } from './LineRemarks';
import { LineResult } from './LineResult';
import { Readings } from './Readings';
import { ReportedCells } from './ReportedCells';
import { spotName } from './useGridKeys';
import { useLineWords } from './useLineWords';

export interface LineRowProps {
  readonly grid: GridLine;
  readonly row: number;
  readonly planId: string;
  readonly isEditable: boolean;
  readonly isUnsent: boolean;
  readonly serverError: string | undefined;
  readonly onChange: (id: string, fields: LineFields) => void;
  readonly pending: { numerator: string; denominator: string } | null;
  readonly action?: ReactNode;
  /** Of the section of the annex that begins with this line. */
  readonly heading: string | null;
}

/** One indicator: what is asked, the figures, what they come to; below it what is to be said about them. */
export const LineRow = memo(function LineRow({ grid, row, planId, isEditable, isUnsent, serverError, onChange, pending, action, heading }: LineRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { remarks } = useLineWords();
  const { id, line, isReadOnly, hasNote } = grid;
  const isOpenToEdit = isEditable && !isReadOnly;
  const said = remarks(grid);
  const remarksId = `remarks-${id}`;
  const hasRemarks = said.length > 0 || hasNote || serverError !== undefined || isReadOnly;
  const cells = { grid, spotOf: (column: ColumnKey) => spotName(row, column), describedBy: said.length || serverError ? remarksId : undefined, onChange };
  const cellRole = isEditable ? 'gridcell' : undefined;
  const below = { borderBottom: hasRemarks || isOpen ? '0 !important' : undefined };
  return (
    <>
      {heading ? (
        <TableRow>
          <TableCell role={cellRole} colSpan={6} sx={{ fontWeight: 600, backgroundColor: 'raised' }}>{heading}</TableCell>
        </TableRow>
      ) : null}
      <TableRow data-line={id} sx={({ palette }) => ({ '& > *': below, '& > th': { boxShadow: `inset 3px 0 0 ${edgeOf(grid, palette)}` } })}>
        <TitleCell grid={grid} row={row} isGrid={isEditable} isOpen={isOpen} isUnsent={isUnsent} onToggle={() => setOpen(!isOpen)} />
        {isOpenToEdit ? (
          <>
            <TableCell role={cellRole}><NumeratorCell {...cells} /></TableCell>
            <TableCell role={cellRole}><DenominatorCell {...cells} /></TableCell>
            <TableCell role={cellRole}><StateCell {...cells} /></TableCell>
          </>
        ) : (
          <ReportedCells grid={grid} role={cellRole} />
        )}
        <TableCell role={cellRole}><LineResult grid={grid} pending={pending} />{action}</TableCell>
        <TableCell role={cellRole}><LineCompare line={line} /></TableCell>
      </TableRow>
      {hasRemarks ? (
        <TableRow sx={({ palette }) => ({ '& > *': { pt: 0, borderBottom: isOpen ? 0 : undefined, boxShadow: `inset 3px 0 0 ${edgeOf(grid, palette)}` } })}>
          <TableCell role={cellRole} colSpan={6}>
            <Box sx={{ display: 'grid', gap: 0.75, pl: 4.5, gridTemplateColumns: isOpenToEdit && hasNote ? 'minmax(0, 1fr) minmax(0, 1.2fr)' : 'minmax(0, 1fr)', alignItems: 'start' }}>
              <Box sx={{ display: 'grid', gap: 0.5 }}>
                <LineRemarks id={remarksId} said={said} serverError={serverError} heldBy={line.heldBy} />
                {isOpenToEdit ? <Readings grid={grid} onChange={onChange} /> : null}
              </Box>
              {isOpenToEdit && hasNote ? <NoteCell {...cells} /> : null}
            </Box>
          </TableCell>
        </TableRow>
      ) : null}
      {isOpen ? (
        <TableRow id={`details-${id}`}>
          <TableCell role={cellRole} colSpan={6} sx={{ pt: 0 }}>
            <LineDetails grid={grid} planId={planId} onChange={isOpenToEdit ? onChange : null} />
          </TableCell>
        </TableRow>
      ) : null}
    </>
  );
});

type Palette = import('@mui/material/styles').Palette;

/** The line's standing at its edge, for the eye that runs down the page; the words say it too. */
function edgeOf({ standing, isReadOnly }: GridLine, palette: Palette): string {
  if (isReadOnly) return 'transparent';
  return { unanswered: palette.line, incomplete: palette.tones.red.ink, doubtful: palette.tones.amber.ink, answered: palette.tones.green.ink }[standing];
}

function TitleCell({ grid, row, isGrid, isOpen, isUnsent, onToggle }: { grid: GridLine; row: number; isGrid: boolean; isOpen: boolean; isUnsent: boolean; onToggle: () => void }) {
  const t = useT();
  const { targetText, placesText } = useLineWords();
  const { outcome, line } = grid;
  const places = placesText(line);
  const title = titleOf(grid);
  const targets = [...new Set(outcome.targets.map(({ target }) => targetText(target)))];
  return (
    <TableCell component="th" scope="row" role={isGrid ? 'rowheader' : undefined} sx={{ fontWeight: 400 }}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Box component="span" sx={{ minWidth: 28, color: 'text.secondary' }}>{numbersOf(grid)}</Box>
        <Box sx={{ minWidth: 0, flex: 1 }}>
          <ButtonBase
            data-spot={spotName(row, 'title')}
            tabIndex={isGrid ? -1 : 0}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `details-${grid.id}` : undefined}
            aria-label={t(isOpen ? 'indicatorEntry.grid.hideDetails' : 'indicatorEntry.grid.showDetails', { title })}
            onClick={onToggle}
            sx={{ display: 'flex', width: '100%', gap: 0.5, alignItems: 'flex-start', justifyContent: 'flex-start', textAlign: 'left', font: 'inherit', borderRadius: '4px' }}
          >
            <Box component="span" sx={{ flex: 1 }}>{title}</Box>
            <ExpandMore aria-hidden="true" className="no-print" sx={{ fontSize: 18, color: 'text.secondary', transform: isOpen ? 'rotate(180deg)' : undefined }} />
          </ButtonBase>
          {places ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{places}</Box> : null}
          <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {targets.length ? targets.join(' · ') : t('indicatorEntry.grid.noTarget')}
            {isUnsent ? <Box component="span" sx={{ color: 'tones.amber.ink' }}> · {t('indicatorEntry.grid.unsent')}</Box> : null}
          </Box>
        </Box>
      </Box>
    </TableCell>
  );
}
