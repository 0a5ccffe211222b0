import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { SxProps, Theme } from '@mui/material/styles';
import { useEffect, useRef, useState, type ClipboardEvent } from 'react';
import { useT } from '../../../../i18n/useT';
import { may, type Report } from '../entryTypes';
import type { GridLine } from '../grid/gridLines';
import type { Sheet } from '../grid/useSheet';
import { answeredOf } from '../report/SheetBar';
import { FILLED_COLUMNS, type FilledColumn } from '../sheet/gridMove.js';
import { isBlock, readClipboard } from '../sheet/pasteBlock.js';
import { isTouched } from '../sheet/entryState.js';
import type { Entry } from '../useEntry';
import { EntryCard } from './EntryCard';

interface EntryCardsProps {
  readonly report: Report;
  readonly entry: Entry;
  readonly sheet: Sheet;
  readonly onSubmit: () => void;
}

/** On a phone one indicator at a time; the bar at the foot says how far it is and leads on. */
export function EntryCards({ report, entry, sheet, onSubmit }: EntryCardsProps) {
  const t = useT();
  const [place, setPlace] = useState(0);
  const card = useRef<HTMLDivElement>(null);
  const { shown, enter } = sheet;
  const at = Math.min(place, shown.length - 1);
  const current = shown[at];
  const id = current?.id;
  useEffect(() => {
    if (id) enter(id);
  }, [id, enter]);
  if (!current) return null;
  const go = (next: number) => {
    setPlace(next);
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'start' });
  };
  const nextOpen = findOpen(shown, at);
  const [filled, total] = [answeredOf(sheet.lines), sheet.lines.length];
  const position = t('indicatorEntry.phone.position', { index: at + 1, count: shown.length });
  /** A block goes down through the cards from the one in sight, as it does in the grid. */
  const paste = (event: ClipboardEvent) => {
    const column = FILLED_COLUMNS.find((one): one is FilledColumn => one === (event.target as HTMLElement).dataset['spot']);
    const block = readClipboard(event.clipboardData.getData('text/plain'));
    if (!column || !isBlock(block)) return;
    event.preventDefault();
    sheet.paste(block, { row: at, column });
  };
  return (
    <>
      <Box ref={card} tabIndex={-1} role="group" aria-label={position} data-line={current.id} onPaste={paste} sx={{ p: 2, pt: 0.5, outline: 'none', scrollMarginTop: 60 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 26, color: 'text.secondary', fontSize: '0.8125rem' }}>
          <Box component="span" role="status" aria-label={t('indicatorEntry.report.progress', { filled, total })} sx={{ flex: 1 }}>{t('indicatorEntry.report.progress', { filled, total })}</Box>
          {nextOpen !== null ? <Button onClick={() => go(nextOpen)} sx={{ minHeight: 44, mr: -1 }}>{t('indicatorEntry.phone.openOnly')}</Button> : null}
        </Box>
        <EntryCard key={current.id} grid={current} planId={report.plan.id} isEditable isUnsent={isTouched(entry.state, current.id)} serverError={entry.serverErrors[current.id]} onChange={sheet.change} />
      </Box>
      <Box sx={({ palette }) => ({ position: 'sticky', bottom: { xs: 60, md: 0 }, zIndex: 2, display: 'flex', gap: 1, alignItems: 'center', p: 1.25, backgroundColor: palette.background.paper, borderTop: `1px solid ${palette.line}`, borderRadius: '0 0 10px 10px' })}>
        <IconButton aria-label={t('indicatorEntry.phone.previous')} disabled={at === 0} onClick={() => go(at - 1)} sx={stepButton}><ChevronLeft /></IconButton>
        <Box sx={{ minWidth: 52, textAlign: 'center', fontWeight: 600 }} aria-label={position}>{t('indicatorEntry.report.progressShort', { filled: at + 1, total: shown.length })}</Box>
        <IconButton aria-label={t('indicatorEntry.phone.next')} disabled={at === shown.length - 1} onClick={() => go(at + 1)} sx={stepButton}><ChevronRight /></IconButton>
        <Button variant={filled === total ? 'contained' : 'outlined'} onClick={onSubmit} sx={{ minHeight: 48, flex: 1 }}>{t(may(report, 'saveFigures') && report.state === 'draft' ? 'indicatorEntry.submit.action' : 'indicatorEntry.submit.again')}</Button>
      </Box>
    </>
  );
}

const stepButton: SxProps<Theme> = ({ palette }) => ({ width: 52, height: 48, border: `1px solid ${palette.lineStrong}`, color: palette.primary.main, '&.Mui-disabled': { borderColor: palette.line } });

/** The next line without an answer, from here on and then from the beginning. */
function findOpen(lines: readonly GridLine[], from: number): number | null {
  const order = lines.map((_, index) => (from + 1 + index) % lines.length);
  return order.find((index) => lines[index]!.standing === 'unanswered' && index !== from) ?? null;
}
