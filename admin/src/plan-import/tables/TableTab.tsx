import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { useAddress } from '../../components/useAddress';
import { useT } from '../../i18n/useT';
import { RowDrawer } from '../edit/RowDrawer';
import type { ImportTable } from '../importTypes';
import { useImportWork } from '../review/importContext';
import { isToSee, nextTab, nextToSee } from '../rowFacts';
import { RowCard, rowElementId } from './RowCard';
import { RowsToolbar } from './RowsToolbar';
import { TableHead } from './TableHead';
import { useShownRows } from './useShownRows';

/** One table of the document: what it is, its columns, its rows beside their readings. */
export function TableTab({ table }: { table: ImportTable }) {
  const t = useT();
  const { imported, isOpen, goTo } = useImportWork();
  const [query] = useAddress();
  const view = useShownRows(table, isOpen);
  const [edited, setEdited] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const wanted = query.get('row');
  const edit = useCallback((key: string) => setEdited(key), []);

  /** The row may only be drawn after the page has turned. */
  useEffect(() => {
    if (focused === null) return;
    const row = document.getElementById(rowElementId(focused));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'start' });
    if (row) setFocused(null);
  }, [focused, view.onPage]);
  const goToRow = (key: string) => {
    view.show(key);
    setFocused(key);
  };
  useEffect(() => {
    if (wanted !== null) goToRow(wanted);
    // Only when the address asks for another row.
  }, [wanted]);

  /** The row a person was at last, also while she presses a button above the rows. */
  const last = useRef<string | null>(null);
  const onFocus = (event: FocusEvent) => {
    const at = (event.target as HTMLElement).closest('article');
    if (at) last.current = at.id.replace(/^row-/, '');
  };
  const goNext = (after: string | null) => {
    const next = nextToSee(table.rows, after);
    if (next) return goToRow(next.key);
    const tab = nextTab(imported, table.key);
    if (tab) goTo(tab);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = (event.target as HTMLElement).closest('input, textarea, [role="combobox"], [role="dialog"], [role="menu"]') !== null;
    if (isTyping || event.ctrlKey || event.altKey || event.metaKey || event.key.toLowerCase() !== 'n') return;
    event.preventDefault();
    goNext(last.current);
  };
  const row = table.rows.find(({ key }) => key === edited);
  const tab = nextTab(imported, table.key);
  const isDone = !table.rows.some(isToSee);
  return (
    <Box onKeyDown={onKeyDown} onFocus={onFocus} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <TableHead table={table} />
      <RowsToolbar table={table} view={view} onNext={() => goNext(last.current)} />
      {isDone && isOpen && table.isIncluded ? (
        <Alert severity="success" action={<Button color="inherit" size="small" onClick={() => goTo(tab ?? 'save')}>{t(tab ? 'planImport.table.nextTab' : 'planImport.review.toSave')}</Button>}>{t('planImport.table.done')}</Alert>
      ) : null}
      {view.onPage.map((one, index) => (
        <RowCard key={one.key} table={table} row={one} isFirst={one.key === table.rows[0]?.key} onEdit={edit} under={one.kind !== 'section' && (view.isOnlyToSee || index === 0) ? (table.rows.find(({ key }) => key === one.parentKey) ?? null) : null} />
      ))}
      {view.shown.length === 0 && !(isDone && view.isOnlyToSee) ? <Card><EmptyState title={t('planImport.table.nothing')} action={<Button variant="outlined" onClick={() => { view.search(''); view.filter(false); }}>{t('planImport.table.showAll')}</Button>} /></Card> : null}
      {view.pages > 1 ? (
        <Box component="nav" aria-label={t('planImport.table.pages')} sx={{ display: 'flex', gap: 1, justifyContent: 'center', alignItems: 'center' }}>
          <Button disabled={view.page === 0} onClick={() => view.setPage(view.page - 1)}>{t('common.previousPage')}</Button>
          <span>{view.page + 1} / {view.pages}</span>
          <Button disabled={view.page === view.pages - 1} onClick={() => view.setPage(view.page + 1)}>{t('common.nextPage')}</Button>
        </Box>
      ) : null}
      {row ? (
        <RowDrawer
          key={row.key} table={table} row={row}
          onClose={() => { setEdited(null); setFocused(row.key); }}
          onNext={() => {
            const next = nextToSee(table.rows, row.key);
            if (next && next.key !== row.key) { view.show(next.key); setEdited(next.key); } else { setEdited(null); setFocused(row.key); }
          }}
        />
      ) : null}
    </Box>
  );
}
