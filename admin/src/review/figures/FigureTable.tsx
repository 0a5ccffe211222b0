import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useMemo, useState, type ReactNode } from 'react';
import { Rate } from '../../components/Rate';
import { useT } from '../../i18n/useT';
import { StandingBar } from '../../resources/plans/parts/StandingBar';
import { assignedOf, completedOf } from '../matrix/matrixModel';
import { reviewAddress, type ListKind, type ListScope, type ReviewFrame } from '../reviewAddress';
import type { FullCounts } from '../reviewTypes';
import { CountLink } from './CountLink';

export interface FigureRow {
  readonly id: string;
  readonly name: ReactNode;
  readonly label: string;
  readonly counts: FullCounts;
  /** Known of units only. */
  readonly fallenDue?: number;
  readonly scope: ListScope;
}

type SortKey = 'order' | 'overdue' | 'notReported' | 'submitted' | 'completed';

const COUNTED: readonly { key: SortKey & ListKind; isLate?: boolean }[] = [{ key: 'overdue', isLate: true }, { key: 'notReported' }, { key: 'submitted' }];

const valueOf = (row: FigureRow, key: SortKey): number => {
  if (key === 'order') return 0;
  if (key !== 'completed') return row.counts[key];
  const assigned = assignedOf(row.counts);
  return assigned ? completedOf(row.counts) / assigned : -1;
};

/** Figures by section or by unit; a press on a heading sorts, a second one turns it round, the name restores the printed order. */
export function FigureTable({ frame, rows, nameLabel }: { frame: ReviewFrame; rows: readonly FigureRow[]; nameLabel: string }) {
  const t = useT();
  const [sort, setSort] = useState<{ key: SortKey; isDown: boolean }>({ key: 'order', isDown: false });
  const sorted = useMemo(() => {
    const ordered = [...rows];
    if (sort.key !== 'order') ordered.sort((a, b) => (valueOf(a, sort.key) - valueOf(b, sort.key)) * (sort.isDown ? -1 : 1));
    return sort.key === 'order' && sort.isDown ? ordered.reverse() : ordered;
  }, [rows, sort]);
  const head = (key: SortKey, label: string, align: 'left' | 'right' = 'right') => (
    <TableCell align={align} sortDirection={sort.key === key ? (sort.isDown ? 'desc' : 'asc') : false}>
      <TableSortLabel active={sort.key === key} direction={sort.key === key && sort.isDown ? 'desc' : 'asc'} onClick={() => setSort({ key, isDown: sort.key === key ? !sort.isDown : key !== 'order' })}>
        {label}
      </TableSortLabel>
    </TableCell>
  );
  return (
    <Card sx={{ overflowX: 'auto' }}>
      <Table size="small" sx={{ '& td:first-of-type, & th:first-of-type': { minWidth: { xs: 130, md: 200 }, position: { xs: 'sticky', md: 'static' }, left: 0, backgroundColor: 'background.paper', zIndex: 1 } }}>
        <TableHead>
          <TableRow>
            {head('order', nameLabel, 'left')}
            <TableCell sx={{ minWidth: 130, display: { xs: 'none', md: 'table-cell' } }}>{t('review.columns.bar')}</TableCell>
            {COUNTED.map(({ key }) => (
              <FragmentCell key={key}>{head(key, t(`work.standing.${key as 'overdue'}`))}</FragmentCell>
            ))}
            {head('completed', t('review.columns.completedOfAssigned'))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sorted.map((row) => (
            <TableRow key={row.id} hover>
              <TableCell component="th" scope="row">{row.name}</TableCell>
              <TableCell sx={{ verticalAlign: 'middle !important', display: { xs: 'none', md: 'table-cell' } }}><StandingBar counts={row.counts} /></TableCell>
              {COUNTED.map(({ key, isLate }) => (
                <TableCell key={key} align="right">
                  <CountLink count={row.counts[key as 'overdue']} to={reviewAddress(frame, key, row.scope)} label={`${row.label}, ${t(`work.standing.${key as 'overdue'}`)}`} isLate={isLate} />
                </TableCell>
              ))}
              <TableCell align="right">
                <Rate numerator={completedOf(row.counts)} denominator={assignedOf(row.counts)} digits={0} />
                {row.fallenDue === undefined ? null : <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('review.fallenDueOf', { count: row.fallenDue })}</Box>}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

const FragmentCell = ({ children }: { children: ReactNode }) => children;
