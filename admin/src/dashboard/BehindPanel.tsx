import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link } from 'react-router';
import { Panel } from '../components/Panel';
import { useT } from '../i18n/useT';
import { CountLink } from '../review/figures/CountLink';
import { scoredList } from './dashboardLists';
import type { DashboardData } from './dashboardTypes';

/** Who is behind, the most overdue first. */
export function BehindPanel({ data }: { data: DashboardData }) {
  const t = useT();
  const listOf = (unitId: string, ...standing: readonly string[]) => scoredList(data, { onlyUnitId: unitId, standing });
  const number = (unitId: string, name: string, standing: 'overdue' | 'notReported', count: number) => (
    <CountLink count={count} to={listOf(unitId, standing)} label={`${name}, ${t(`work.standing.${standing}`)}`} isLate={standing === 'overdue'} />
  );
  return (
    <Panel title={t('dashboard.behind.title')} flush>
      {data.unitsBehind.length ? (
        <Table size="small" sx={{ '& th, & td': { px: { xs: 1, sm: 2 } }, '& thead th': { whiteSpace: 'normal' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('dashboard.behind.unit')}</TableCell>
              <TableCell align="right">{t('work.standing.overdue')}</TableCell>
              <TableCell align="right">{t('work.standing.notReported')}</TableCell>
              <TableCell align="right">{t('dashboard.behind.longest')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data.unitsBehind.map(({ unit, overdue, notReported, maxDaysLate }) => (
              <TableRow key={unit.id}>
                <TableCell component="th" scope="row" title={unit.name}>
                  <UnitName to={listOf(unit.id, 'overdue', 'notReported')} name={unit.shortName} />
                </TableCell>
                <TableCell align="right">{number(unit.id, unit.shortName, 'overdue', overdue)}</TableCell>
                <TableCell align="right">{number(unit.id, unit.shortName, 'notReported', notReported)}</TableCell>
                <TableCell align="right">{maxDaysLate ? t('dashboard.behind.days', { count: maxDaysLate }) : '–'}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      ) : (
        <Box sx={{ px: 2.5, pb: 2, color: 'text.secondary' }}>{t('dashboard.behind.none')}</Box>
      )}
    </Panel>
  );
}

function UnitName({ to, name }: { to: string; name: string }) {
  return (
    <Box component={Link} to={to} sx={{ color: 'text.primary', fontWeight: 500, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}>
      {name}
    </Box>
  );
}
