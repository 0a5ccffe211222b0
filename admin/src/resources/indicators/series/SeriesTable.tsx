import { formatDateVi } from '#domain';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import { formatDecimal } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import { usePeriodText } from '../../tasks/usePeriodText';
import { measuredText, type Measure } from '../parts/measured';
import { StatusChip } from '../parts/StatusChip';
import type { SeriesModel, SeriesRow } from './seriesModel';
import { useBreakText, usePredecessorText } from './useSuccessionText';

interface SeriesTableProps {
  readonly model: SeriesModel;
  readonly measure: Measure;
  readonly caption: string;
}

const COLUMNS = 7;

/** The figures behind the chart, each break in its place among them; those of former units are labelled, never mixed in (RULES.md U4). */
export function SeriesTable({ model: { periods, rows, breaks }, measure, caption }: SeriesTableProps) {
  const t = useT();
  const breakText = useBreakText();
  const isCount = measure.kind === 'count';
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={caption}>
      <Table size="small" aria-label={caption} sx={{ minWidth: 640 }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('indicators.series.period')}</TableCell>
            <TableCell>{t('indicators.series.window')}</TableCell>
            <TableCell align="right">{t('indicators.series.numerator')}</TableCell>
            <TableCell align="right">{t('indicators.series.denominator')}</TableCell>
            <TableCell align="right">{t('indicators.series.value')}</TableCell>
            <TableCell>{t('indicators.series.reported')}</TableCell>
            <TableCell>{t('indicators.series.status')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {periods.map((period, index) => (
            <Fragment key={period.periodKey}>
              {breaks.filter((one) => one.index === index).map((one) => (
                <TableRow key={one.event.on + one.event.kind + one.event.text}>
                  <TableCell component="th" scope="rowgroup" colSpan={COLUMNS} sx={{ backgroundColor: 'accentSoft', fontWeight: 600 }}>{breakText(one)}</TableCell>
                </TableRow>
              ))}
              {rows[index]!.map((row) => <FigureRow key={rowKey(row)} row={row} measure={measure} isCount={isCount} />)}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const rowKey = ({ of }: SeriesRow): string => (of === null ? 'own' : of === 'together' ? of : of.unit.id);

function FigureRow({ row: { point, of }, measure, isCount }: { row: SeriesRow; measure: Measure; isCount: boolean }) {
  const t = useT();
  const periodText = usePeriodText();
  const predecessorText = usePredecessorText();
  const former = of === null ? null : of === 'together' ? t('indicators.series.together') : predecessorText(of);
  return (
    <TableRow sx={former ? { '& > *': { color: 'text.secondary' } } : undefined}>
      <TableCell component="th" scope="row" sx={{ whiteSpace: former ? undefined : 'nowrap' }}>
        {periodText(point.periodKey)}
        {former ? <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', fontWeight: 400 }}>{former}</Box> : null}
      </TableCell>
      <TableCell sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{formatDateVi(point.startOn)}–{formatDateVi(point.cutOffOn)}</TableCell>
      <TableCell align="right">{point.numerator === null ? '–' : formatDecimal(point.numerator)}</TableCell>
      <TableCell align="right">{point.denominator === null || isCount ? '–' : formatDecimal(point.denominator)}</TableCell>
      <TableCell align="right" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{measuredText(point, measure) ?? '–'}</TableCell>
      <TableCell>{point.expected ? t('indicators.board.reportedOf', { reported: point.reported, expected: point.expected }) : '–'}</TableCell>
      <TableCell><StatusChip status={point.status} variant="compact" /></TableCell>
    </TableRow>
  );
}
