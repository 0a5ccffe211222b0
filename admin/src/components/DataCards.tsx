import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useListContext, useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import type { DataListProps } from './dataListTypes';

/** The same rows for a narrow screen: one block each, the first column as its heading. */
export function DataCards<T extends RaRecord<string>>({ rows, columns, rowTo, card, selectable }: DataListProps<T> & { rows: readonly T[] }) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext<T>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => {
        const to = rowTo?.(row) ?? null;
        const content = card ? card(row) : <StackedColumns row={row} columns={columns} />;
        return (
          <Box component="li" key={row.id} sx={{ display: 'flex', alignItems: 'flex-start', borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
            {selectable ? <Checkbox checked={selectedIds.includes(row.id)} onChange={() => onToggleItem(row.id)} slotProps={{ input: { 'aria-label': translate('ra.action.select_row') } }} sx={{ mt: 0.5 }} /> : null}
            <Box
              {...(to ? { component: Link, to } : {})}
              sx={{ flex: 1, minWidth: 0, display: 'block', px: 2, pl: selectable ? 0.5 : 2, py: 1.5, color: 'text.primary', textDecoration: 'none', '&:focus-visible': { outlineOffset: -2 } }}
            >
              {content}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

function StackedColumns<T>({ row, columns }: { row: T; columns: DataListProps<T>['columns'] }) {
  const [first, ...rest] = columns;
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      <Box sx={{ fontWeight: 600 }}>{first?.render(row)}</Box>
      {rest.map((column) => (
        <Box key={column.key} sx={{ fontSize: '0.875rem', display: 'flex', gap: 1 }}>
          <Box component="span" sx={{ color: 'text.secondary', flex: 'none' }}>
            {column.label}:
          </Box>
          <Box component="span" sx={{ minWidth: 0 }}>
            {column.render(row)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
