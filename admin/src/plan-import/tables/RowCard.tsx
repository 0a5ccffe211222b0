import Check from '@mui/icons-material/CheckOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo, type KeyboardEvent } from 'react';
import { useT } from '../../i18n/useT';
import { RowMenu, type RowAction } from '../../resources/plans/parts/RowMenu';
import { numbered } from '../../resources/indicators/parts/numbered';
import type { ImportRow, ImportTable } from '../importTypes';
import { usePlace } from '../usePlace';
import { useImportWork } from '../review/importContext';
import { doubtsInOrder, isToSee, openAsks } from '../rowFacts';
import { DoubtActions } from './DoubtActions';
import { DoubtLine, DoubtLines } from './DoubtLine';
import { PrintedSide } from './PrintedSide';
import { ReadingSide } from './ReadingSide';

interface RowCardProps {
  readonly table: ImportTable;
  readonly row: ImportRow;
  /** The heading it stands under, where that is not shown above it. */
  readonly under: ImportRow | null;
  /** A later row of the table can go on from the one above it. */
  readonly isFirst: boolean;
  readonly onEdit: (rowKey: string) => void;
}

export const rowElementId = (key: string): string => `row-${key}`;

/** A row of the document beside its reading; doubts first. */
export const RowCard = memo(function RowCard({ table, row, under, isFirst, onEdit }: RowCardProps) {
  const t = useT();
  const placeOf = usePlace();
  const { changes, isOpen } = useImportWork();
  const { key, kind, printedNumber, title, place, isLeftOut, isSeen, corrected, hasNewWords } = row;
  const name = numbered(printedNumber, title).slice(0, 120) || placeOf(place);
  const send = (body: object) => void changes.send({ path: `/rows/${key}`, body });
  const actions: RowAction[] = [
    { label: t('planImport.row.edit'), onClick: () => onEdit(key) },
    { label: t(isLeftOut ? 'planImport.row.takeBack' : 'planImport.row.leaveOut'), onClick: () => send({ isLeftOut: !isLeftOut }) },
    ...(isFirst ? [] : [{ label: t('planImport.row.join'), onClick: () => send({ joinsAbove: true }) }]),
    ...row.doubts.filter(({ code, params }) => code === 'rowsJoined' && params['row'] !== undefined).map(({ params }) => ({ label: t('planImport.row.apart'), onClick: () => void changes.send({ path: `/rows/${String(params['row'])}`, body: { joinsAbove: false } }) })),
    ...(isSeen ? [{ label: t('planImport.row.unsee'), onClick: () => send({ isSeen: false }) }] : []),
    ...(corrected.length ? [{ label: t('planImport.row.reset'), onClick: () => send({ isReset: true }) }] : []),
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey || !isOpen) return;
    if (event.key === 'Enter') onEdit(key);
    else if (event.key.toLowerCase() === 'x' && !isSeen) send({ isSeen: true });
    else return;
    event.preventDefault();
  };
  const waits = isToSee(row);
  const marks = [isLeftOut ? t('planImport.row.leftOut') : null, isSeen ? t('planImport.row.seenMark') : null, corrected.length ? t('planImport.row.corrected') : null].filter(Boolean).join(' · ');
  return (
    <Box
      component="article" id={rowElementId(key)} tabIndex={0} aria-label={t('planImport.row.name', { name })} onKeyDown={onKeyDown}
      sx={({ palette }) => ({
        display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)', p: { xs: 1.5, md: 2 }, fontSize: '0.875rem', backgroundColor: palette.background.paper, scrollMarginTop: '80px',
        border: `1px solid ${waits ? palette.tones.amber.ink : palette.line}`, borderRadius: '10px', ...(kind === 'section' ? { backgroundColor: palette.accentSoft } : {}),
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
          {under ? <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{numbered(under.printedNumber, under.title)}</Box> : null}
          <Box component="h3" sx={{ m: 0, fontSize: '0.9375rem', fontWeight: 600, overflowWrap: 'anywhere', textDecoration: isLeftOut ? 'line-through' : undefined, display: '-webkit-box', WebkitLineClamp: kind === 'section' ? 4 : 1, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>
            {numbered(printedNumber, title) || t('planImport.row.noTitle')}
          </Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{[placeOf(place), marks].filter(Boolean).join(' · ')}</Box>
        </Box>
        {isOpen ? (
          <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
            {waits ? <Button size="small" variant="outlined" startIcon={<Check />} onClick={() => send({ isSeen: true })} aria-label={t('planImport.row.seenOf', { name })}>{t('planImport.row.seen')}</Button> : null}
            <Button size="small" startIcon={<Edit />} onClick={() => onEdit(key)} aria-label={t('planImport.row.editOf', { name })}>{t('planImport.row.edit')}</Button>
            <RowMenu label={t('planImport.row.menu', { name })} actions={actions} />
          </Box>
        ) : null}
      </Box>
      {hasNewWords ? <Box sx={{ color: 'tones.amber.ink' }}>{t('planImport.row.newWords')}</Box> : null}
      {row.doubts.length && !isLeftOut ? (
        <DoubtLines label={t('planImport.row.doubts', { count: openAsks(row.doubts).length })}>
          {doubtsInOrder(row.doubts).map((doubt, index) => <DoubtLine key={`${doubt.code}.${doubt.field ?? ''}.${index}`} doubt={doubt} near={place} actions={isOpen ? <DoubtActions doubt={doubt} row={row} /> : undefined} />)}
        </DoubtLines>
      ) : null}
      {kind === 'section' || isLeftOut ? null : (
        <Box sx={{ display: 'grid', gap: { xs: 1.5, md: 2 }, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
          <PrintedSide table={table} row={row} />
          <ReadingSide row={row} />
        </Box>
      )}
    </Box>
  );
});
