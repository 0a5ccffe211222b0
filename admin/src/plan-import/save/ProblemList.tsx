import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useT } from '../../i18n/useT';
import type { ApiError } from '../../providers/problem';
import { useImportWork } from '../review/importContext';

/** Why nothing was saved, row by row, each with the way to it. */
export function ProblemList({ refusal }: { refusal: ApiError | null }) {
  const t = useT();
  const { imported, goTo } = useImportWork();
  if (refusal === null) return null;
  const rows = new Map(imported.tables.flatMap((table) => table.rows.map((row) => [row.key, { row, table: table.key }] as const)));
  const problems = Object.entries(refusal.body.errors ?? {});
  return (
    <Box role="alert" sx={({ palette }) => ({ p: 2, borderRadius: '10px', border: `1px solid ${palette.tones.red.ink}`, backgroundColor: palette.tones.red.soft })}>
      <Box sx={{ fontWeight: 600 }}>{refusal.message}</Box>
      {problems.length ? (
        <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, display: 'grid', gap: 0.75 }}>
          {problems.map(([key, message]) => {
            const found = rows.get(key);
            return (
              <li key={key}>
                {found ? <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{[found.row.printedNumber, found.row.title.slice(0, 120)].filter(Boolean).join('. ') || found.row.place}</Box> : null}
                {message} {found ? <Button size="small" onClick={() => goTo(found.table, { row: key })}>{t('planImport.save.toRow')}</Button> : null}
              </li>
            );
          })}
        </Box>
      ) : null}
    </Box>
  );
}
