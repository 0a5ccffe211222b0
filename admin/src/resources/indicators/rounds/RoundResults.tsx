import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { Link } from 'react-router';
import { useT } from '../../../i18n/useT';
import { useIsPrinting } from '../../../theme/useIsPrinting';
import { StatusChip } from '../parts/StatusChip';
import { TargetText } from '../scoreboard/TargetText';
import { isChanged, roundSections, type RoundFigures, type RoundRow } from './roundRows';

interface ResultsTableProps {
  readonly rows: readonly RoundRow[];
  readonly caption: string;
  /** Whether there is an earlier round to stand beside. */
  readonly hasEarlier: boolean;
}

/** The results of a round, beside those of the round that it makes again, where it does: a table where there is room and on paper, cards on a phone. */
export function RoundResults(props: ResultsTableProps) {
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const isPrinting = useIsPrinting();
  return isWide || isPrinting ? <ResultsTable {...props} /> : <ResultCards {...props} />;
}

function ResultsTable({ rows, caption, hasEarlier }: ResultsTableProps) {
  const t = useT();
  return (
    <Table size="small" aria-label={caption}>
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
      {roundSections(rows).map(({ key, title, rows: own }) => (
        <TableBody key={key}>
          {title ? (
            <TableRow>
              <TableCell component="th" scope="rowgroup" colSpan={hasEarlier ? 6 : 5} sx={{ backgroundColor: 'accentSoft', fontWeight: 600 }}>{title}</TableCell>
            </TableRow>
          ) : null}
          {own.map((row) => (
            <TableRow key={row.key}>
              <TableCell>{row.printedNumber || '–'}</TableCell>
              <TableCell component="th" scope="row"><RowLink row={row} /></TableCell>
              <TableCell><RowTarget row={row} /></TableCell>
              {hasEarlier ? <TableCell><Figures figures={row.before} /></TableCell> : null}
              <TableCell>
                <Figures figures={row.after} />
                {hasEarlier ? <Difference row={row} /> : null}
              </TableCell>
              <TableCell><Reported row={row} /></TableCell>
            </TableRow>
          ))}
        </TableBody>
      ))}
    </Table>
  );
}

function ResultCards({ rows, hasEarlier }: ResultsTableProps) {
  return roundSections(rows).map(({ key, title, rows: own }) => (
    <section key={key}>
      {title ? <Box component="h3" sx={{ m: 0, px: 2, py: 0.75, backgroundColor: 'accentSoft', fontSize: '0.875rem', fontWeight: 600 }}>{title}</Box> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {own.map((row) => (
          <Box component="li" key={row.key} sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.75, fontSize: '0.875rem', minWidth: 0 }}>
            <ResultCard row={row} hasEarlier={hasEarlier} />
          </Box>
        ))}
      </Box>
    </section>
  ));
}

function ResultCard({ row, hasEarlier }: { row: RoundRow; hasEarlier: boolean }) {
  const t = useT();
  const quiet = { color: 'text.secondary', fontSize: '0.8125rem' } as const;
  return (
    <>
      <div>
        {row.printedNumber ? <Box component="span" sx={{ fontWeight: 600, mr: 0.75 }}>{row.printedNumber}.</Box> : null}
        <RowLink row={row} />
      </div>
      <div><RowTarget row={row} /></div>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: hasEarlier ? '1fr 1fr' : '1fr' }}>
        {hasEarlier ? <div><Box sx={quiet}>{t('indicators.round.before')}</Box><Figures figures={row.before} /></div> : null}
        <div>
          {hasEarlier ? <Box sx={quiet}>{t('indicators.round.after')}</Box> : null}
          <Figures figures={row.after} />
          {hasEarlier ? <Difference row={row} /> : null}
        </div>
      </Box>
      <div><Reported row={row} /></div>
    </>
  );
}

function RowLink({ row }: { row: RoundRow }) {
  return <Box component={Link} to={row.to} sx={{ color: 'text.primary', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}>{row.title}</Box>;
}

function RowTarget({ row: { target, targetText } }: { row: RoundRow }) {
  const t = useT();
  return target ? <TargetText target={target} /> : <>{targetText || t('indicators.board.noTarget')}</>;
}

function Reported({ row: { reported, expected, missing } }: { row: RoundRow }) {
  const t = useT();
  return (
    <>
      {t('indicators.board.reportedOf', { reported, expected })}
      {missing.length ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('indicators.round.missing', { names: missing.join(', ') })}</Box> : null}
    </>
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

function Difference({ row }: { row: RoundRow }) {
  const t = useT();
  const isSame = !isChanged(row);
  return <Box sx={{ fontSize: '0.8125rem', fontWeight: isSame ? 400 : 600, color: isSame ? 'text.secondary' : 'text.primary' }}>{t(isSame ? 'indicators.round.same' : 'indicators.round.changed')}</Box>;
}
