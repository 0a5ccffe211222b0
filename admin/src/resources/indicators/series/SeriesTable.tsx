import { formatDateVi } from '#domain';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Fragment, type ReactNode } from 'react';
import { formatDecimal } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import { useIsPrinting } from '../../../theme/useIsPrinting';
import { usePeriodText } from '../../tasks/usePeriodText';
import { measuredText, sumsText, type Measure } from '../parts/measured';
import { StatusChip } from '../parts/StatusChip';
import type { SeriesModel, SeriesRow } from './seriesModel';
import { useBreakText, usePredecessorText } from './useSuccessionText';

interface SeriesTableProps {
  readonly model: SeriesModel;
  readonly measure: Measure;
  readonly caption: string;
}

/** The figures behind the chart, each break in its place among them; those of former units are labelled, never mixed in (RULES.md U4). */
export function SeriesTable({ model: { periods, rows, breaks }, measure, caption }: SeriesTableProps) {
  const t = useT();
  const breakText = useBreakText();
  const isPrinting = useIsPrinting();
  // On a phone three columns, so that the values are in sight without moving the table sideways.
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'), { noSsr: true }) && !isPrinting;
  const Row = isNarrow ? NarrowRow : FigureRow;
  const [period, window, numerator, denominator, value, reported, status] = (['period', 'window', 'numerator', 'denominator', 'value', 'reported', 'status'] as const).map((key) => t(`indicators.series.${key}`));
  const heads = isNarrow ? [period, value, status] : [period, window, numerator, denominator, value, reported, status];
  const figures = isNarrow ? [value] : [numerator, denominator, value];
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={caption}>
      <Table size="small" aria-label={caption} sx={isNarrow ? { '& .MuiTableCell-root': { px: 1.25, verticalAlign: 'top' } } : { minWidth: 640 }}>
        <TableHead>
          <TableRow>
            {heads.map((head) => <TableCell key={head} align={figures.includes(head) ? 'right' : undefined}>{head}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {periods.map((period, index) => (
            <Fragment key={period.periodKey}>
              {breaks.filter((one) => one.index === index).map((one) => (
                <TableRow key={one.event.on + one.event.kind + one.event.text}>
                  <TableCell component="th" scope="rowgroup" colSpan={heads.length} sx={{ backgroundColor: 'accentSoft', fontWeight: 600 }}>{breakText(one)}</TableCell>
                </TableRow>
              ))}
              {rows[index]!.map((row) => <Row key={rowKey(row)} row={row} measure={measure} />)}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const rowKey = ({ of }: SeriesRow): string => (of === null ? 'own' : of === 'together' ? of : of.unit.id);

interface RowProps {
  readonly row: SeriesRow;
  readonly measure: Measure;
}

function FigureRow({ row, measure }: RowProps) {
  const { point } = row;
  return (
    <TableRow sx={row.of ? { '& > *': { color: 'text.secondary' } } : undefined}>
      <TableCell component="th" scope="row" sx={{ whiteSpace: row.of ? undefined : 'nowrap' }}><PeriodName row={row} /></TableCell>
      <TableCell sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{formatDateVi(point.startOn)}–{formatDateVi(point.cutOffOn)}</TableCell>
      <TableCell align="right">{point.numerator === null ? '–' : formatDecimal(point.numerator)}</TableCell>
      <TableCell align="right">{point.denominator === null || measure.kind === 'count' ? '–' : formatDecimal(point.denominator)}</TableCell>
      <TableCell align="right" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{measuredText(point, measure) ?? '–'}</TableCell>
      <TableCell><Reported point={point} /></TableCell>
      <TableCell><StatusChip status={point.status} overlays={point.overlays} variant="compact" /></TableCell>
    </TableRow>
  );
}

function NarrowRow({ row, measure }: RowProps) {
  const { point } = row;
  const sums = measure.kind === 'count' ? null : sumsText(point, measure);
  return (
    <TableRow sx={row.of ? { '& > *': { color: 'text.secondary' } } : undefined}>
      <TableCell component="th" scope="row">
        <PeriodName row={row} />
        <Small><Reported point={point} /></Small>
      </TableCell>
      <TableCell align="right" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
        {measuredText(point, measure) ?? '–'}
        {sums ? <Small>{sums}</Small> : null}
      </TableCell>
      <TableCell><StatusChip status={point.status} overlays={point.overlays} variant="compact" /></TableCell>
    </TableRow>
  );
}

function PeriodName({ row: { point, of } }: Pick<RowProps, 'row'>) {
  const t = useT();
  const periodText = usePeriodText();
  const predecessorText = usePredecessorText();
  const former = of === null ? null : of === 'together' ? t('indicators.series.together') : predecessorText(of);
  return <>{periodText(point.periodKey)}{former ? <Small>{former}</Small> : null}</>;
}

function Reported({ point: { reported, expected } }: Pick<SeriesRow, 'point'>) {
  const t = useT();
  return <>{expected ? t('indicators.board.reportedOf', { reported, expected }) : '–'}</>;
}

function Small({ children }: { children: ReactNode }) {
  return <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', fontWeight: 400, color: 'text.secondary' }}>{children}</Box>;
}
