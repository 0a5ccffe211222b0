import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ConfirmWithReason } from '../../components/ConfirmWithReason';
import { formatCount } from '../../components/numbers';
import { useT } from '../../i18n/useT';
import type { ImportTable } from '../importTypes';
import { useImportWork } from '../review/importContext';
import { isToSee } from '../rowFacts';
import type { ShownRows } from './useShownRows';

interface RowsToolbarProps {
  readonly table: ImportTable;
  readonly view: ShownRows;
  readonly onNext: () => void;
}

/** What of the table is shown, and the way through what waits. */
export function RowsToolbar({ table, view, onNext }: RowsToolbarProps) {
  const t = useT();
  const { changes, isOpen } = useImportWork();
  const waiting = table.rows.filter(isToSee).length;
  const shownWaiting = view.shown.filter(isToSee).map(({ key }) => key);
  const [isAsking, setAsking] = useState(false);
  const count = formatCount(shownWaiting.length);
  const seeAll = () => {
    setAsking(false);
    void changes.send({ path: '/rows', body: { rowKeys: shownWaiting, isSeen: true } });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' }}>
        <TextField label={t('planImport.table.search')} value={view.words} onChange={(event) => view.search(event.target.value)} sx={{ flex: { xs: '1 1 100%', sm: '0 1 260px' } }} />
        <FormControlLabel control={<Switch checked={view.isOnlyToSee} onChange={(_, only) => view.filter(only)} />} label={t('planImport.table.onlyToSee', { count: formatCount(waiting) })} sx={{ mr: 0 }} />
        <Box sx={{ flex: 1 }} />
        {isOpen && shownWaiting.length ? (
          <>
            <Button size="small" onClick={() => setAsking(true)}>{t('planImport.table.seeAll', { count })}</Button>
            <Button size="small" variant="outlined" onClick={onNext} title={t('planImport.table.keys')}>{t('planImport.table.next')}</Button>
          </>
        ) : null}
      </Box>
      <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {t('planImport.table.shown', { shown: formatCount(view.shown.length), total: formatCount(table.rows.length) })}
        <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}> {t('planImport.table.keys')}</Box>
      </Box>
      <ConfirmWithReason open={isAsking} title={t('planImport.table.seeAllTitle', { count })} text={t('planImport.table.seeAllText')} confirmLabel={t('planImport.table.seeAll', { count })} hasNoReason onConfirm={seeAll} onClose={() => setAsking(false)} />
    </Box>
  );
}
