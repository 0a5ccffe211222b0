import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocaleState } from 'react-admin';
import { useT } from '../../i18n/useT';
import { numbered } from '../../resources/indicators/parts/numbered';
import { fieldMessage, type ApiError, type Locale } from '../../providers/problem';
import { placeIn } from '../placeWords';
import { useImportWork } from '../review/importContext';

/** What stands in the way of saving, row by row, each with the way to it; and why nothing was saved, where that was tried. */
export function ProblemList({ refusal }: { refusal: ApiError | null }) {
  const t = useT();
  const [locale] = useLocaleState();
  const { imported, goTo } = useImportWork();
  const rows = new Map(imported.tables.flatMap((table) => table.rows.map((row) => [row.key, { row, table: table.key }] as const)));
  const known = imported.faults.map(({ rowKey, errors }): [string, string] => [rowKey, errors.map(({ code, params }) => fieldMessage({ code, params }, locale as Locale)).join(' ')]);
  // What the refusal says as a whole is not said again for its field.
  const problems = Object.entries({ ...Object.fromEntries(known), ...refusal?.body.errors }).filter(([, message]) => message !== refusal?.message);
  if (refusal === null && problems.length === 0) return null;
  return (
    <Box role={refusal ? 'alert' : undefined} sx={({ palette }) => ({ p: 2, borderRadius: '10px', border: `1px solid ${palette.tones.red.ink}`, backgroundColor: palette.tones.red.soft })}>
      <Box sx={{ fontWeight: 600 }}>{refusal?.message ?? t('planImport.save.faults', { count: problems.length })}</Box>
      {problems.length ? (
        <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, display: 'grid', gap: 0.75 }}>
          {problems.map(([key, message]) => {
            const found = rows.get(key);
            return (
              <li key={key}>
                {found ? <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{numbered(found.row.printedNumber, found.row.title.slice(0, 120)) || placeIn(found.row.place, locale)}</Box> : null}
                {message} {found ? <Button size="small" onClick={() => goTo(found.table, { row: key })}>{t('planImport.save.toRow')}</Button> : null}
              </li>
            );
          })}
        </Box>
      ) : null}
    </Box>
  );
}
