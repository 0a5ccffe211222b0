import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { figureProblems } from '#domain';
import { useId, useState } from 'react';
import { formatDecimal } from '../../../../components/numbers';
import { useT } from '../../../../i18n/useT';
import { sumsText } from '../../parts/measured';
import type { PendingFigures } from '../grid/EntryGrid';
import { titleOf, type GridLine } from '../grid/gridLines';
import { hasDenominator, readCell } from '../sheet/lineFields.js';

type Pending = PendingFigures[string];

interface VerifiedFigureProps {
  readonly grid: GridLine;
  readonly pending: Pending | null;
  readonly onChange: (figure: Pending | null) => void;
}

/** The office's own figure beside the reported one; only a reported figure can be verified otherwise (RULES.md I12). */
export function VerifiedFigure({ grid, pending, onChange }: VerifiedFigureProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  if (grid.isReadOnly || grid.fields.state === null) return null;
  if (grid.fields.state !== 'VALUE') return <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('indicatorEntry.verify.noFigure')}</Box>;
  const keep = (figure: Pending | null) => {
    onChange(figure);
    setOpen(false);
  };
  return (
    <>
      <Button size="small" aria-label={`${t(pending ? 'indicatorEntry.report.verifyEdit' : 'indicatorEntry.report.verifyHere')}, ${titleOf(grid)}`} onClick={() => setOpen(true)} sx={{ ml: -1 }}>
        {t(pending ? 'indicatorEntry.report.verifyEdit' : 'indicatorEntry.report.verifyHere')}
      </Button>
      {isOpen ? <FigureDialog grid={grid} pending={pending} onKeep={keep} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function FigureDialog({ grid, pending, onKeep, onClose }: { grid: GridLine; pending: Pending | null; onKeep: (figure: Pending | null) => void; onClose: () => void }) {
  const t = useT();
  const titleId = useId();
  const { line, fields } = grid;
  const { kind } = line.indicator;
  const [numerator, setNumerator] = useState(pending ? formatDecimal(pending.numerator) : fields.numerator.text);
  const [denominator, setDenominator] = useState(pending ? formatDecimal(pending.denominator) : fields.denominator.text);
  const [note, setNote] = useState(pending?.note ?? '');
  const [isTried, setTried] = useState(false);
  const withDenominator = hasDenominator(kind);
  const [top, bottom] = [readCell(numerator).value, withDenominator ? readCell(denominator).value : '1'];
  const problems = figureProblems({ state: 'VALUE', numerator: top, denominator: bottom }, kind);
  const problemOf = (field: string) => {
    const found = isTried ? problems.find((problem) => problem.field === field) : undefined;
    return found ? t(`indicatorEntry.problem.${found.code}`) : undefined;
  };
  const isNoteMissing = note.trim() === '';
  const keep = () => {
    setTried(true);
    if (problems.length === 0 && !isNoteMissing && top !== null && bottom !== null) onKeep({ numerator: top, denominator: bottom, note: note.trim() });
  };
  const number = (label: string, value: string, set: (text: string) => void, problem: string | undefined) => (
    <TextField label={label} value={value} onChange={(event) => set(event.target.value)} error={problem !== undefined} helperText={problem} slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 40 } }} />
  );
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('indicatorEntry.verify.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 2 }}>
          <Box sx={{ fontWeight: 500 }}>{titleOf(grid)}</Box>
          <Box sx={{ color: 'text.secondary' }}>{t('indicatorEntry.verify.reported', { value: sumsText({ numerator: fields.numerator.value, denominator: fields.denominator.value ?? '1' }, line.indicator) ?? '' })}</Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('indicatorEntry.verify.pendingHelp')}</Box>
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {number(t('indicatorEntry.verify.numerator'), numerator, setNumerator, problemOf('numerator'))}
          {withDenominator ? number(t('indicatorEntry.verify.denominator'), denominator, setDenominator, problemOf('denominator')) : null}
          <TextField required multiline minRows={2} label={t('indicatorEntry.verify.note')} value={note} onChange={(event) => setNote(event.target.value)} error={isTried && isNoteMissing} helperText={isTried && isNoteMissing ? t('indicatorEntry.verify.noteNeeded') : undefined} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        </Box>
      </DialogContent>
      <DialogActions>
        {pending ? <Button color="inherit" onClick={() => onKeep(null)}>{t('indicatorEntry.verify.drop')}</Button> : null}
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="contained" onClick={keep}>{t('indicatorEntry.verify.keep')}</Button>
      </DialogActions>
    </Dialog>
  );
}
