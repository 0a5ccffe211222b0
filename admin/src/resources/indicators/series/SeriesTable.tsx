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
import type { SeriesPoint } from '../indicatorTypes';
import { measuredText, type Measure } from '../parts/measured';
import { StatusChip } from '../parts/StatusChip';
import type { SeriesModel } from './seriesModel';

interface SeriesTableProps {
  readonly points: readonly SeriesPoint[];
  readonly breaks?: SeriesModel['breaks'];
  readonly measure: Measure;
  readonly caption: string;
}

const COLUMNS = 7;

/** The figures behind the chart, each break in its place among them. */
export function SeriesTable({ points, breaks = [], measure, caption }: SeriesTableProps) {
  const t = useT();
  const periodText = usePeriodText();
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
          {points.map((point, index) => (
            <Fragment key={point.periodKey}>
              {breaks.filter((one) => one.index === index).map(({ event }) => (
                <TableRow key={event.on + event.kind}>
                  <TableCell component="th" scope="rowgroup" colSpan={COLUMNS} sx={{ backgroundColor: 'accentSoft', fontWeight: 600 }}>
                    {formatDateVi(event.on)} · {t(`indicators.series.breakKind.${event.kind}`)}: {event.text}
                  </TableCell>
                </TableRow>
              ))}
              <TableRow>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>{periodText(point.periodKey)}</TableCell>
                <TableCell sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{formatDateVi(point.startOn)}–{formatDateVi(point.cutOffOn)}</TableCell>
                <TableCell align="right">{point.numerator === null ? '–' : formatDecimal(point.numerator)}</TableCell>
                <TableCell align="right">{point.denominator === null || isCount ? '–' : formatDecimal(point.denominator)}</TableCell>
                <TableCell align="right" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{measuredText(point, measure) ?? '–'}</TableCell>
                <TableCell>{point.expected ? t('indicators.board.reportedOf', { reported: point.reported, expected: point.expected }) : '–'}</TableCell>
                <TableCell><StatusChip status={point.status} variant="compact" /></TableCell>
              </TableRow>
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
