import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ToneName } from '../theme/tokens';
import { Panel } from '../components/Panel';
import { useT } from '../i18n/useT';
import { CountLink } from '../review/figures/CountLink';
import { useQuarterText } from '../review/quarterText';
import { scoredList, scoredRateLists } from './dashboardLists';
import type { DashboardData, TrendPeriod } from './dashboardTypes';

const PARTS: readonly { key: 'onTime' | 'late' | 'overdue'; tone: ToneName }[] = [
  { key: 'onTime', tone: 'green' },
  { key: 'late', tone: 'olive' },
  { key: 'overdue', tone: 'red' },
];

/** The quarters as a table whose lines carry their own bars: what the eye compares and what is read aloud are one thing. */
export function TrendPanel({ data }: { data: DashboardData }) {
  const t = useT();
  const quarterText = useQuarterText();
  const most = Math.max(1, ...data.trend.map(({ assigned }) => assigned));
  return (
    <Panel title={t('dashboard.trend.title')} action={<Key />} flush>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" sx={{ '& th, & td': { px: { xs: 1, sm: 2 } }, '& thead th': { whiteSpace: 'normal' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('dashboard.trend.period')}</TableCell>
              <TableCell sx={{ width: '50%', display: { xs: 'none', sm: 'table-cell' } }} aria-label={t('dashboard.trend.bar')} />
              <TableCell align="right">{t('dashboard.trend.completedOfFallenDue')}</TableCell>
              <TableCell align="right">{t('dashboard.trend.completedOfAssigned')}</TableCell>
              <TableCell align="right">{t('work.standing.overdue')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data.trend.map((period) => (
              <TrendLine key={period.periodKey} data={data} period={period} most={most} name={quarterText(period.periodKey)} />
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
}

function TrendLine({ data, period, most, name }: { data: DashboardData; period: TrendPeriod; most: number; name: string }) {
  const t = useT();
  const quarterKey = period.periodKey;
  const lists = scoredRateLists(data, { quarterKey });
  const { completedOfFallenDue, completedOfAssigned } = period.rates;
  const number = (count: number, label: string, to: string, isLate = false) => <CountLink count={count} to={to} label={`${name}, ${label}`} isLate={isLate} />;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>{name}</TableCell>
      <TableCell sx={{ verticalAlign: 'middle !important', display: { xs: 'none', sm: 'table-cell' } }}><PeriodBar period={period} most={most} /></TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {number(completedOfFallenDue.numerator, t('review.kinds.completedFallenDue'), lists.completedFallenDue)}/{number(completedOfFallenDue.denominator, t('dashboard.trend.fallenDue'), lists.fallenDue)}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {number(completedOfAssigned.numerator, t('dashboard.trend.completed'), lists.completed)}/{number(completedOfAssigned.denominator, t('dashboard.trend.assigned'), lists.assigned)}
      </TableCell>
      <TableCell align="right">{number(period.overdue, t('work.standing.overdue'), scoredList(data, { quarterKey, standing: ['overdue'] }), true)}</TableCell>
    </TableRow>
  );
}

/** Length is the work assigned, the coloured parts what became of it; hatched red survives a greyscale printer. */
function PeriodBar({ period, most }: { period: TrendPeriod; most: number }) {
  return (
    <Box aria-hidden="true" sx={({ palette }) => ({ display: 'flex', height: 14, width: `${(period.assigned / most) * 100}%`, minWidth: 4, borderRadius: '3px', overflow: 'hidden', backgroundColor: palette.line, printColorAdjust: 'exact' })}>
      {PARTS.map(({ key, tone }) => (
        <Box key={key} sx={[{ width: `${(period[key] / Math.max(1, period.assigned)) * 100}%` }, partLook(key, tone)]} />
      ))}
    </Box>
  );
}

const partLook = (key: string, tone: ToneName) => ({ palette }: { palette: { tones: Readonly<Record<ToneName, { ink: string; soft: string }>> } }) => {
  const { ink, soft } = palette.tones[tone];
  return key === 'onTime' ? { backgroundColor: ink } : { background: `repeating-linear-gradient(${key === 'late' ? 45 : 135}deg, ${ink} 0 4px, ${key === 'late' ? soft : ink} 4px 6px)` };
};

function Key() {
  const t = useT();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
      {PARTS.map(({ key, tone }) => (
        <Box component="span" key={key} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
          <Box component="span" aria-hidden="true" sx={[{ width: 12, height: 10, borderRadius: '2px' }, partLook(key, tone)]} />
          {t(`dashboard.trend.${key}`)}
        </Box>
      ))}
    </Box>
  );
}
