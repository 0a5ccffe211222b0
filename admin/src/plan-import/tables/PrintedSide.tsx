import Box from '@mui/material/Box';
import { useT } from '../../i18n/useT';
import { PrintedText } from '../../resources/indicators/annex/PrintedText';
import type { ImportRow, ImportTable } from '../importTypes';
import { headingOf } from '../rowFacts';
import { Part, Side } from './Part';

/** The row as the document prints it, cell by cell under its headings; where a cell comes from another row, it says so. */
export function PrintedSide({ table, row }: { table: ImportTable; row: ImportRow }) {
  const t = useT();
  // The number stands in the heading of the row.
  const numbers = new Set(table.columns.filter(({ meaning }) => meaning === 'number').map(({ key }) => key));
  const cells = row.cells.filter(({ columnKey, text }) => text.trim() !== '' && !numbers.has(columnKey));
  return (
    <Side title={t('planImport.row.printed')}>
      {cells.map(({ columnKey, text, marks, origin }, index) => (
        <Part key={`${columnKey}.${index}`} title={headingOf(table.columns, columnKey) || t('planImport.table.noHeading')}>
          <PrintedText text={text} marks={marks} />
          {origin === 'own' ? null : <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}> ({t(`planImport.row.origin.${origin}`)})</Box>}
        </Part>
      ))}
      {cells.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{t('plans.annex.blank')}</Box> : null}
    </Side>
  );
}
