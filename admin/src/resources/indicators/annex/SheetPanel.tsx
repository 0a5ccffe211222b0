import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useIsPrinting } from '../../../theme/useIsPrinting';
import { RowMenu, type RowAction } from '../../plans/parts/RowMenu';
import type { Assignment, Sheet, SheetRow } from './annexTypes';
import { MeaningDialog } from './meaning/MeaningDialog';
import { AssignmentReading, ReadingNotes } from './reading/AssignmentReading';
import { parentOf } from './rowParents';
import { ColumnsDialog } from './rows/ColumnsDialog';
import { RowDialog } from './rows/RowDialog';
import { SheetHeadDialog } from './rows/SheetHeadDialog';
import { SheetCards } from './SheetCards';
import { rowName } from './sheetLayout';
import { sheetAnchor } from './SheetsToolbar';
import { SheetTable } from './SheetTable';
import { ANNEX_KEYS } from './useSheets';

type Asked =
  | { kind: 'head' }
  | { kind: 'columns' }
  | { kind: 'row'; row: SheetRow | null; after: SheetRow | null }
  | { kind: 'meaning'; row: SheetRow; assignment: Assignment | null }
  | { kind: 'deleteSheet' }
  | { kind: 'deleteRow'; row: SheetRow }
  | { kind: 'deleteAssignment'; assignment: Assignment };

interface SheetPanelProps {
  sheet: Sheet;
  planId: string;
  hasReading: boolean;
  /** Whether the rows show what can be done with them; off, the sheet looks as issued. */
  isEdited: boolean;
  /** How many sheets the plan has. */
  count: number;
}

/** One sheet with its heading and note, and the verbs on its rows for those who may correct it. */
export function SheetPanel({ sheet, planId, hasReading, isEdited, count }: SheetPanelProps) {
  const t = useT();
  const isPrinting = useIsPrinting();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const [asked, setAsked] = useState<Asked | null>(null);
  const done = () => setAsked(null);
  const change = useApiMutation({ invalidates: ANNEX_KEYS, onSuccess: done });
  const rows = [...sheet.rows].sort((one, other) => one.position - other.position);
  const ordered: Sheet = { ...sheet, rows };

  const rowActions = (row: SheetRow): RowAction[] => {
    const index = rows.indexOf(row);
    const moveTo = (place: number) => {
      const before = rows.filter((one) => one !== row).slice(0, place);
      change.mutate({ method: 'PATCH', path: `/indicator-rows/${row.id}`, body: { position: place + 1, parentId: parentOf(row.kind, before)?.id ?? null }, version: sheet.version });
    };
    return [
      { label: t('indicatorAnnex.row.edit'), onClick: () => setAsked({ kind: 'row', row, after: null }) },
      { label: t('indicatorAnnex.row.addBelow'), onClick: () => setAsked({ kind: 'row', row: null, after: row }) },
      { label: t('indicatorAnnex.row.addMeaning'), onClick: () => setAsked({ kind: 'meaning', row, assignment: null }), disabled: row.kind === 'section' || row.kind === 'note' },
      { label: t('plans.form.moveUp'), onClick: () => moveTo(index - 1), disabled: index === 0 },
      { label: t('plans.form.moveDown'), onClick: () => moveTo(index + 1), disabled: index === rows.length - 1 },
      { label: t('indicatorAnnex.row.remove'), onClick: () => setAsked({ kind: 'deleteRow', row }), isDanger: true },
    ];
  };
  const rowMenu = (row: SheetRow) =>
    isEdited ? (
      <Box className="no-print" sx={{ ml: -1, mb: -0.5 }}>
        <RowMenu label={t('indicatorAnnex.row.menu', { row: rowName(row, sheet.columns).slice(0, 80) })} actions={rowActions(row)} />
      </Box>
    ) : null;

  const assignmentMenu = (row: SheetRow, assignment: Assignment) =>
    isEdited ? (
      <RowMenu
        label={t('indicatorAnnex.meaning.menu', { title: assignment.title.slice(0, 80) })}
        actions={[
          { label: t('indicatorAnnex.meaning.edit'), onClick: () => setAsked({ kind: 'meaning', row, assignment }) },
          { label: t('indicatorAnnex.meaning.remove'), onClick: () => setAsked({ kind: 'deleteAssignment', assignment }), isDanger: true },
        ]}
      />
    ) : null;
  const reading = (row: SheetRow) => {
    if (!(hasReading || isEdited) || isPrinting || (row.assignments.length === 0 && row.readingNotes.length === 0)) return null;
    return (
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {row.assignments.map((assignment) => (
          <AssignmentReading
            key={assignment.id}
            assignment={assignment}
            columnHeading={assignment.columnId ? (sheet.columns.find(({ id }) => id === assignment.columnId)?.heading ?? null) : null}
            action={assignmentMenu(row, assignment)}
          />
        ))}
        <ReadingNotes notes={row.readingNotes} />
      </Box>
    );
  };

  const isTable = isWide || isPrinting || sheet.kind === 'matrix';
  return (
    <Card component="section" aria-labelledby={sheetAnchor(sheet.id)} sx={{ '@media print': { border: 0, overflow: 'visible', breakInside: 'auto' } }}>
      <SheetHead sheet={sheet} menu={isEdited ? <SheetMenu sheet={sheet} count={count} onAsk={setAsked} onMove={(position) => change.mutate({ method: 'PATCH', path: `/indicator-sheets/${sheet.id}`, body: { position }, version: sheet.version })} /> : null} />
      {isTable ? <SheetTable sheet={ordered} reading={reading} rowMenu={rowMenu} /> : <SheetCards sheet={ordered} reading={reading} rowMenu={rowMenu} />}
      {sheet.note ? <Box sx={{ px: 2, py: 1.5, fontSize: '0.875rem', fontStyle: 'italic', whiteSpace: 'pre-wrap', '@media print': { fontFamily: "'Times New Roman', serif", px: 0 } }}>{sheet.note}</Box> : null}
      {asked?.kind === 'head' ? <SheetHeadDialog sheet={sheet} planId={planId} onClose={done} /> : null}
      {asked?.kind === 'columns' ? <ColumnsDialog sheet={sheet} planId={planId} onClose={done} /> : null}
      {asked?.kind === 'row' ? <RowDialog sheet={ordered} planId={planId} row={asked.row} after={asked.after} onClose={done} /> : null}
      {asked?.kind === 'meaning' ? <MeaningDialog sheet={sheet} planId={planId} row={asked.row} assignment={asked.assignment} onClose={done} /> : null}
      <DeleteDialog asked={asked} sheet={sheet} isPending={change.isPending} onConfirm={(path, version) => change.mutate({ method: 'DELETE', path, version })} onClose={done} />
    </Card>
  );
}

function SheetHead({ sheet, menu }: { sheet: Sheet; menu: React.ReactNode }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', px: 2, pt: 2, pb: 1.5 }}>
      <Box sx={{ flex: 1, minWidth: 0, textAlign: { md: 'center' }, '@media print': { textAlign: 'center', fontFamily: "'Times New Roman', serif" } }}>
        <Typography id={sheetAnchor(sheet.id)} tabIndex={-1} variant="h3" component="h2" sx={{ whiteSpace: 'pre-wrap', scrollMarginTop: 72, fontFamily: 'inherit' }}>
          {sheet.title.trim() || t('indicatorAnnex.untitled', { number: sheet.position })}
        </Typography>
        {sheet.caption ? <Box sx={{ fontStyle: 'italic', fontSize: '0.875rem', whiteSpace: 'pre-wrap', mt: 0.5 }}>{sheet.caption}</Box> : null}
      </Box>
      {menu}
    </Box>
  );
}

function SheetMenu({ sheet, count, onAsk, onMove }: { sheet: Sheet; count: number; onAsk: (asked: Asked) => void; onMove: (position: number) => void }) {
  const t = useT();
  return (
    <RowMenu
      label={t('indicatorAnnex.sheetMenu', { number: sheet.position })}
      actions={[
        { label: t('indicatorAnnex.editHead'), onClick: () => onAsk({ kind: 'head' }) },
        { label: t('indicatorAnnex.columns.edit'), onClick: () => onAsk({ kind: 'columns' }) },
        { label: t('indicatorAnnex.row.addLast'), onClick: () => onAsk({ kind: 'row', row: null, after: null }) },
        { label: t('plans.form.moveUp'), onClick: () => onMove(sheet.position - 1), disabled: sheet.position <= 1 },
        { label: t('plans.form.moveDown'), onClick: () => onMove(sheet.position + 1), disabled: sheet.position >= count },
        { label: t('indicatorAnnex.deleteSheet'), onClick: () => onAsk({ kind: 'deleteSheet' }), isDanger: true },
      ]}
    />
  );
}

interface DeleteDialogProps {
  asked: Asked | null;
  sheet: Sheet;
  isPending: boolean;
  onConfirm: (path: string, version: number) => void;
  onClose: () => void;
}

function DeleteDialog({ asked, sheet, isPending, onConfirm, onClose }: DeleteDialogProps) {
  const t = useT();
  const what =
    asked?.kind === 'deleteSheet'
      ? { title: t('indicatorAnnex.deleteSheet'), text: t('indicatorAnnex.deleteSheetText', { title: sheet.title }), path: `/indicator-sheets/${sheet.id}`, version: sheet.version }
      : asked?.kind === 'deleteRow'
        ? { title: t('indicatorAnnex.row.remove'), text: t('indicatorAnnex.row.removeText', { row: rowName(asked.row, sheet.columns) }), path: `/indicator-rows/${asked.row.id}`, version: sheet.version }
        : asked?.kind === 'deleteAssignment'
          ? { title: t('indicatorAnnex.meaning.remove'), text: t('indicatorAnnex.meaning.removeText', { title: asked.assignment.title }), path: `/indicator-assignments/${asked.assignment.id}`, version: asked.assignment.version }
          : null;
  return (
    <ConfirmWithReason
      open={what !== null}
      title={what?.title ?? ''}
      text={what?.text}
      confirmLabel={t('common.delete')}
      hasNoReason
      tone="danger"
      isPending={isPending}
      onConfirm={() => what && onConfirm(what.path, what.version)}
      onClose={onClose}
    />
  );
}
