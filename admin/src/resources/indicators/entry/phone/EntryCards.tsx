import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../../../i18n/useT';
import { may, type Report } from '../entryTypes';
import type { GridLine } from '../grid/gridLines';
import type { Sheet } from '../grid/useSheet';
import { answeredOf } from '../report/SheetBar';
import { isTouched } from '../sheet/entryState.js';
import type { Entry } from '../useEntry';
import { EntryCard } from './EntryCard';

interface EntryCardsProps {
  readonly report: Report;
  readonly entry: Entry;
  readonly sheet: Sheet;
  readonly isEditable: boolean;
  readonly onSubmit: () => void;
}

/** On a phone one indicator at a time; the bar at the foot says how far it is and leads on. */
export function EntryCards({ report, entry, sheet, isEditable, onSubmit }: EntryCardsProps) {
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
    card.current?.focus();
  };
  const nextOpen = findOpen(shown, at);
  const [filled, total] = [answeredOf(sheet.lines), sheet.lines.length];
  return (
    <>
      <Box ref={card} tabIndex={-1} role="group" aria-label={t('indicatorEntry.phone.position', { index: at + 1, count: shown.length })} data-line={current.id} sx={{ p: 2, outline: 'none' }}>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mb: 0.5 }}>{t('indicatorEntry.phone.position', { index: at + 1, count: shown.length })}</Box>
        <EntryCard key={current.id} grid={current} planId={report.plan.id} isEditable={isEditable} isUnsent={isEditable && isTouched(entry.state, current.id)} serverError={entry.serverErrors[current.id]} onChange={sheet.change} />
      </Box>
      <Box sx={({ palette }) => ({ position: 'sticky', bottom: { xs: 60, md: 0 }, zIndex: 2, display: 'grid', gap: 1, p: 1.5, backgroundColor: palette.background.paper, borderTop: `1px solid ${palette.line}` })}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Button variant="outlined" disabled={at === 0} onClick={() => go(at - 1)} sx={{ minHeight: 44 }}>{t('indicatorEntry.phone.previous')}</Button>
          <Box role="status" sx={{ flex: 1, textAlign: 'center', fontWeight: 600 }} aria-label={t('indicatorEntry.report.progress', { filled, total })}>{t('indicatorEntry.report.progressShort', { filled, total })}</Box>
          <Button variant={isEditable && filled < total ? 'contained' : 'outlined'} disabled={at === shown.length - 1} onClick={() => go(at + 1)} sx={{ minHeight: 44 }}>{t('indicatorEntry.phone.next')}</Button>
        </Box>
        {isEditable ? (
          <Box sx={{ display: 'flex', gap: 1 }}>
            {nextOpen === null ? null : <Button onClick={() => go(nextOpen)} sx={{ minHeight: 44, flex: 1 }}>{t('indicatorEntry.phone.openOnly')}</Button>}
            <Button variant={filled === total ? 'contained' : 'outlined'} onClick={onSubmit} sx={{ minHeight: 44, flex: 1 }}>{t(may(report, 'saveFigures') && report.state === 'draft' ? 'indicatorEntry.submit.action' : 'indicatorEntry.submit.again')}</Button>
          </Box>
        ) : null}
      </Box>
    </>
  );
}

/** The next line without an answer, from here on and then from the beginning. */
function findOpen(lines: readonly GridLine[], from: number): number | null {
  const order = lines.map((_, index) => (from + 1 + index) % lines.length);
  return order.find((index) => lines[index]!.standing === 'unanswered' && index !== from) ?? null;
}
