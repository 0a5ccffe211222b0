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
import { reviewAddress, type ListKind, type ListScope, type ReviewFrame } from '../reviewAddress';
import type { FullCounts, Rates } from '../reviewTypes';
import { CountLink } from './CountLink';

export interface FigureRow {
  readonly id: string;
  readonly name: ReactNode;
  readonly label: string;
  readonly counts: FullCounts;
  readonly rates: Rates;
  readonly scope: ListScope;
}

type RateKey = 'completedOfFallenDue' | 'completedOfAssigned';
type SortKey = 'order' | 'overdue' | 'notReported' | 'submitted' | RateKey;

const RATES: readonly { key: RateKey; list: ListKind; ofList: ListKind }[] = [
  { key: 'completedOfFallenDue', list: 'completedFallenDue', ofList: 'fallenDue' },
  { key: 'completedOfAssigned', list: 'completed', ofList: 'assigned' },
];

const COUNTED: readonly { key: SortKey & ListKind & keyof FullCounts; isLate?: boolean }[] = [{ key: 'overdue', isLate: true }, { key: 'notReported' }, { key: 'submitted' }];

const valueOf = (row: FigureRow, key: SortKey): number => {
  if (key === 'order') return 0;
  if (key !== 'completedOfFallenDue' && key !== 'completedOfAssigned') return row.counts[key];
  const { numerator, denominator } = row.rates[key];
  return denominator ? numerator / denominator : -1;
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
      <Table size="small" sx={{ '& th, & td': { px: 1.25 }, '& thead th': { whiteSpace: 'normal' }, '& td:first-of-type, & th:first-of-type': { minWidth: { xs: 130, md: 150 }, position: { xs: 'sticky', md: 'static' }, left: 0, backgroundColor: 'background.paper', zIndex: 1 } }}>
        <TableHead>
          <TableRow>
            {head('order', nameLabel, 'left')}
            <TableCell sx={{ minWidth: 90, display: { xs: 'none', md: 'table-cell' } }}>{t('review.columns.bar')}</TableCell>
            {COUNTED.map(({ key }) => (
              <FragmentCell key={key}>{head(key, t(`work.standing.${key as 'overdue'}`))}</FragmentCell>
            ))}
            {RATES.map(({ key }) => (
              <FragmentCell key={key}>{head(key, t(`review.columns.${key}`))}</FragmentCell>
            ))}
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
              {RATES.map(({ key, list, ofList }) => (
                <TableCell key={key} align="right">
                  <Rate {...row.rates[key]} digits={0} to={reviewAddress(frame, list, row.scope)} ofTo={reviewAddress(frame, ofList, row.scope)} label={`${row.label}, ${t(`review.rates.${key}`)}`} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

const FragmentCell = ({ children }: { children: ReactNode }) => children;
