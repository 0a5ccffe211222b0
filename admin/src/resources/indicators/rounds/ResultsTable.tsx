import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link } from 'react-router';
import { useT } from '../../../i18n/useT';
import { StatusChip } from '../parts/StatusChip';
import { TargetText } from '../scoreboard/TargetText';
import type { RoundFigures, RoundRow } from './roundRows';

interface ResultsTableProps {
  readonly rows: readonly RoundRow[];
  readonly caption: string;
  /** Whether there is an earlier round to stand beside. */
  readonly hasEarlier: boolean;
}

/** The results of a round; beside those of the round that it makes again, where it does. */
export function ResultsTable({ rows, caption, hasEarlier }: ResultsTableProps) {
  const t = useT();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={caption}>
      <Table size="small" aria-label={caption} sx={{ minWidth: 720 }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('indicators.board.number')}</TableCell>
            <TableCell>{t('indicators.board.title')}</TableCell>
            <TableCell>{t('indicators.round.target')}</TableCell>
            {hasEarlier ? <TableCell>{t('indicators.round.before')}</TableCell> : null}
            <TableCell>{t(hasEarlier ? 'indicators.round.after' : 'indicators.board.status')}</TableCell>
            <TableCell>{t('indicators.round.reported')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key}>
              <TableCell>{row.printedNumber || '–'}</TableCell>
              <TableCell component="th" scope="row">
                <Box component={Link} to={row.to} sx={{ color: 'text.primary', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}>{row.title}</Box>
              </TableCell>
              <TableCell>{row.target ? <TargetText target={row.target} /> : row.targetText || t('indicators.board.noTarget')}</TableCell>
              {hasEarlier ? <TableCell><Figures figures={row.before} /></TableCell> : null}
              <TableCell>
                <Figures figures={row.after} />
                {hasEarlier ? <Difference row={row} /> : null}
              </TableCell>
              <TableCell>
                {t('indicators.board.reportedOf', { reported: row.reported, expected: row.expected })}
                {row.missing.length ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('indicators.round.missing', { names: row.missing.join(', ') })}</Box> : null}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Figures({ figures }: { figures: RoundFigures | null }) {
  if (!figures) return <>–</>;
  return (
    <>
      <StatusChip status={figures.status} overlays={figures.overlays} variant="compact" />
      {figures.value ? <Box sx={{ mt: 0.5, fontWeight: 600 }}>{figures.value}</Box> : null}
      {figures.sums ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{figures.sums}</Box> : null}
    </>
  );
}

function Difference({ row: { before, after } }: { row: RoundRow }) {
  const t = useT();
  const isSame = before !== null && before.status === after.status && before.sums === after.sums && before.value === after.value;
  return <Box sx={{ fontSize: '0.8125rem', fontWeight: isSame ? 400 : 600, color: isSame ? 'text.secondary' : 'text.primary' }}>{t(isSame ? 'indicators.round.same' : 'indicators.round.changed')}</Box>;
}
