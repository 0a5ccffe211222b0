import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/useT';
import type { ImportTable } from '../importTypes';
import { usePlace } from '../usePlace';
import { useImportWork } from '../review/importContext';
import { openAsks } from '../rowFacts';
import { ColumnMeanings } from './ColumnMeanings';
import { DoubtLine, DoubtLines } from './DoubtLine';

const KINDS = ['activities', 'indicators', 'matrix', 'other'] as const;

/** What the table is, whether it goes in, and what its columns mean. */
export function TableHead({ table }: { table: ImportTable }) {
  const t = useT();
  const placeOf = usePlace();
  const { changes, isOpen } = useImportWork();
  const asks = openAsks(table.doubts);
  const [areColumnsOpen, setColumnsOpen] = useState(asks.length > 0);
  const change = (body: object) => changes.send({ path: '', body: { tables: [{ key: table.key, ...body }] } });
  const title = table.title.replace(/\s*\n\s*/g, ' – ');
  return (
    <Panel title={title || t('planImport.table.untitled')}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', whiteSpace: 'pre-line', display: { xs: 'none', sm: 'block' } }}>{[table.caption, placeOf(table.place)].filter(Boolean).join('\n')}</Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1, alignItems: 'center' }}>
          <TextField select label={t('planImport.table.kind')} value={table.kind} disabled={!isOpen || changes.isPending} onChange={(event) => void change({ kind: event.target.value })} sx={{ width: { xs: '100%', sm: 320 } }}>
            {KINDS.map((kind) => <MenuItem key={kind} value={kind}>{t(`planImport.tableKinds.${kind}`)}</MenuItem>)}
          </TextField>
          <FormControlLabel control={<Switch checked={table.isIncluded} disabled={!isOpen} onChange={(_, isIncluded) => void change({ isIncluded })} />} label={t('planImport.table.included')} />
          <Button size="small" aria-expanded={areColumnsOpen} onClick={() => setColumnsOpen(!areColumnsOpen)}>{t(areColumnsOpen ? 'planImport.table.hideColumns' : 'planImport.table.columns', { count: table.columns.length })}</Button>
        </Box>
        {table.doubts.length ? (
          <DoubtLines label={t('planImport.row.doubts', { count: asks.length })}>
            {table.doubts.map((doubt, index) => <DoubtLine key={index} doubt={doubt} actions={isOpen ? <Button size="small" variant="outlined" color="inherit" onClick={() => void change({ isSeen: true })}>{t('planImport.row.seen')}</Button> : undefined} />)}
          </DoubtLines>
        ) : null}
        {areColumnsOpen && isOpen ? <TitleField key={table.title} title={table.title} onSave={(next) => void change({ title: next })} /> : null}
        {areColumnsOpen ? <ColumnMeanings table={table} onChange={(columns) => void change({ columns })} isDisabled={!isOpen || changes.isPending} /> : null}
        {table.note ? <Box sx={{ fontSize: '0.875rem', whiteSpace: 'pre-line' }}><b>{t('planImport.table.note')}:</b> {table.note}</Box> : null}
      </Box>
    </Panel>
  );
}

/** The title becomes that of the sheet, or of the section where the table has none. Leaving the field keeps what was typed. */
function TitleField({ title, onSave }: { title: string; onSave: (title: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(title);
  return (
    <TextField
      multiline label={t('planImport.table.title')} value={typed} onChange={(event) => setTyped(event.target.value)} onBlur={() => (typed.trim() === title ? undefined : onSave(typed.trim()))}
      helperText={t('planImport.table.titleHelp')} slotProps={{ htmlInput: { maxLength: 2000 } }}
    />
  );
}
