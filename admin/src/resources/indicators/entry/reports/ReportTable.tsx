import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link, useLocation, useNavigate } from 'react-router';
import { DateVi, InstantVi } from '../../../../components/DateVi';
import { useT } from '../../../../i18n/useT';
import { usePeriodLabel } from '../../parts/usePeriodLabel';
import type { ReportRow } from '../entryTypes';
import { ReportStateChip } from '../report/ReportStateChip';
import { LateMark, UnlockMark } from './ReportMarks';

interface ReportTableProps {
  readonly rows: readonly ReportRow[];
  /** Null where nothing is verified by this person. */
  readonly chosenIds: ReadonlySet<string> | null;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  readonly hasPlan: boolean;
  /** Off where all are of one period, which the filter names. */
  readonly hasPeriod: boolean;
}

const COLUMNS = ['unit', 'period', 'state', 'filled', 'doubts', 'due', 'submitted'] as const;

export function ReportTable({ rows, chosenIds, onChoose, hasPlan, hasPeriod }: ReportTableProps) {
  const t = useT();
  const waiting = rows.filter(({ state }) => state === 'submitted');
  const isAll = waiting.length > 0 && waiting.every(({ id }) => chosenIds?.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosenIds);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={t('indicatorEntry.reports.caption')}>
        <TableHead>
          <TableRow>
            {chosenIds ? (
              <TableCell padding="checkbox">
                <Checkbox size="small" checked={isAll} disabled={waiting.length === 0} onChange={() => onChoose(new Set(isAll ? [] : waiting.map(({ id }) => id)))} slotProps={{ input: { 'aria-label': t('indicatorEntry.reports.chooseAll') } }} />
              </TableCell>
            ) : null}
            {COLUMNS.filter((column) => hasPeriod || column !== 'period').map((column) => <TableCell key={column} align={column === 'filled' || column === 'doubts' ? 'right' : undefined}>{t(`indicatorEntry.reports.columns.${column}`)}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => <ReportTableRow key={row.id} row={row} isChosen={chosenIds?.has(row.id) ?? null} onToggle={() => toggle(row.id)} hasPlan={hasPlan} hasPeriod={hasPeriod} />)}
        </TableBody>
      </Table>
    </Box>
  );
}

function ReportTableRow({ row, isChosen, onToggle, hasPlan, hasPeriod }: { row: ReportRow; isChosen: boolean | null; onToggle: () => void; hasPlan: boolean; hasPeriod: boolean }) {
  const t = useT();
  const periodLabel = usePeriodLabel();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const to = `/indicators/reports/${row.id}`;
  const state = { from: `${pathname}${search}` };
  const open = () => {
    // A text selection inside the row is not a click on it.
    if (!window.getSelection()?.toString()) navigate(to, { state });
  };
  return (
    <TableRow hover onClick={open} sx={{ cursor: 'pointer', '& > td': { verticalAlign: 'middle' } }}>
      {isChosen === null ? null : (
        <TableCell padding="checkbox" onClick={(event) => event.stopPropagation()}>
          <Checkbox size="small" checked={isChosen && row.state === 'submitted'} disabled={row.state !== 'submitted'} onChange={onToggle} slotProps={{ input: { 'aria-label': t('indicatorEntry.reports.choose', { unit: row.unit.shortName }) } }} />
        </TableCell>
      )}
      <TableCell>
        <Box component={Link} to={to} state={state} title={row.unit.name} aria-label={[row.unit.shortName, periodLabel(row), hasPlan ? row.plan.title : ''].filter(Boolean).join(', ')} onClick={(event) => event.stopPropagation()} sx={{ color: 'text.primary', fontWeight: 500, textDecoration: 'none', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>{row.unit.shortName}</Box>
        {hasPlan ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{row.plan.title}</Box> : null}
      </TableCell>
      {hasPeriod ? <TableCell>{periodLabel(row)}</TableCell> : null}
      <TableCell><ReportStateChip row={row} /> <UnlockMark row={row} /></TableCell>
      <TableCell align="right">{row.filledCount}/{row.lineCount}</TableCell>
      <TableCell align="right">{row.doubtCount || '–'}</TableCell>
      <TableCell><DateVi date={row.dueOn} /> <LateMark row={row} /></TableCell>
      <TableCell>{row.submittedAt ? <InstantVi at={row.submittedAt} /> : '–'}</TableCell>
    </TableRow>
  );
}
