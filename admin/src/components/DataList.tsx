import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Breakpoint, Theme } from '@mui/material/styles';
import { useListContext, useTranslate, type RaRecord } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import { DataCards } from './DataCards';
import type { DataColumn, DataListProps } from './dataListTypes';

export type { DataColumn, DataListProps } from './dataListTypes';

/** The rows of the list around it: a dense table on a wide screen, cards on a phone. */
export function DataList<T extends RaRecord<string>>(props: DataListProps<T>) {
  const { data = [], selectedIds, onUnselectItems } = useListContext<T>();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const chosen = data.filter((row) => selectedIds.includes(row.id));
  return (
    <>
      {props.bulk && chosen.length ? (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 2, py: 1, backgroundColor: 'accentSoft', borderBottom: 1, borderColor: 'divider' }}>
          {props.bulk(chosen, onUnselectItems)}
        </Box>
      ) : null}
      {isWide ? <DataTableView rows={data} {...props} /> : <DataCards rows={data} {...props} />}
    </>
  );
}

function DataTableView<T extends RaRecord<string>>({ rows, columns, rowTo, selectable }: DataListProps<T> & { rows: readonly T[] }) {
  const translate = useTranslate();
  const { sort, setSort, selectedIds, onSelect } = useListContext<T>();
  const isAll = rows.length > 0 && rows.every((row) => selectedIds.includes(row.id));
  const hidden = (below?: Breakpoint) => (below ? { display: { xs: 'none', [below]: 'table-cell' } } : undefined);
  const orderBy = (field: string) => setSort({ field, order: sort.field === field && sort.order === 'ASC' ? 'DESC' : 'ASC' });
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table>
        <TableHead>
          <TableRow>
            {selectable ? (
              <TableCell padding="checkbox">
                <Checkbox size="small" checked={isAll} indeterminate={!isAll && selectedIds.length > 0} onChange={() => onSelect(isAll ? [] : rows.map((row) => row.id))} slotProps={{ input: { 'aria-label': translate('ra.action.select_all') } }} />
              </TableCell>
            ) : null}
            {columns.map((column) => (
              <TableCell key={column.key} align={column.align} sx={{ width: column.width, ...hidden(column.hideBelow) }} sortDirection={column.sort && sort.field === column.sort ? (sort.order.toLowerCase() as 'asc' | 'desc') : false}>
                {column.sort ? (
                  <TableSortLabel active={sort.field === column.sort} direction={sort.field === column.sort ? (sort.order.toLowerCase() as 'asc' | 'desc') : 'asc'} onClick={() => orderBy(column.sort!)}>
                    {column.label}
                  </TableSortLabel>
                ) : (
                  column.label
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <DataRow key={row.id} row={row} columns={columns} to={rowTo?.(row) ?? null} selectable={selectable} hidden={hidden} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface DataRowProps<T> {
  row: T;
  columns: readonly DataColumn<T>[];
  to: string | null;
  selectable?: boolean;
  hidden: (below?: Breakpoint) => object | undefined;
}

function DataRow<T extends RaRecord<string>>({ row, columns, to, selectable, hidden }: DataRowProps<T>) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { selectedIds, onToggleItem } = useListContext<T>();
  const open = () => {
    // A text selection inside the row is not a click on it.
    if (to && !window.getSelection()?.toString()) navigate(to);
  };
  return (
    <TableRow hover={to !== null} onClick={open} selected={selectedIds.includes(row.id)} sx={{ cursor: to ? 'pointer' : 'default' }}>
      {selectable ? (
        <TableCell padding="checkbox" onClick={(event) => event.stopPropagation()}>
          <Checkbox size="small" checked={selectedIds.includes(row.id)} onChange={() => onToggleItem(row.id)} slotProps={{ input: { 'aria-label': translate('ra.action.select_row') } }} />
        </TableCell>
      ) : null}
      {columns.map((column, index) => (
        <TableCell key={column.key} align={column.align} sx={hidden(column.hideBelow)}>
          {index === 0 && to ? (
            <Box component={Link} to={to} onClick={(event) => event.stopPropagation()} sx={{ color: 'text.primary', fontWeight: 500, textDecoration: 'none', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>
              {column.render(row)}
            </Box>
          ) : (
            column.render(row)
          )}
        </TableCell>
      ))}
    </TableRow>
  );
}
