import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useT } from '../../i18n/useT';
import type { ImportColumn, ImportTable } from '../importTypes';
import { headingOf } from '../rowFacts';

const MEANINGS = ['number', 'name', 'results', 'parties', 'lead', 'coordinating', 'monitoring', 'evaluating', 'schedule', 'unit', 'measureUnit', 'target', 'baseline', 'basis', 'note', 'context', 'other'] as const satisfies readonly ImportColumn['meaning'][];

interface ColumnMeaningsProps {
  readonly table: ImportTable;
  readonly isDisabled: boolean;
  readonly onChange: (columns: { key: string; meaning: ImportColumn['meaning'] }[]) => void;
}

/** Every column under its printed heading with what it means; another meaning has the table read anew. */
export function ColumnMeanings({ table, isDisabled, onChange }: ColumnMeaningsProps) {
  const t = useT();
  const columns = table.columns.filter(({ meaning }) => meaning !== 'heading');
  return (
    <Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1 }}>{t('planImport.table.columnsHelp')}</Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(210px, 1fr))' } }}>
        {columns.map(({ key, meaning, confidence }) => {
          const heading = headingOf(table.columns, key) || t('planImport.table.noHeading');
          const isUnsure = confidence === 'low';
          return (
            <Box component="li" key={key} sx={({ palette }) => ({ display: 'grid', gap: 1, alignContent: 'space-between', p: 1.25, borderRadius: '6px', border: `1px solid ${isUnsure ? palette.tones.amber.ink : palette.line}` })}>
              <Box sx={{ fontWeight: 600, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{heading}</Box>
              <TextField
                select label={t('planImport.table.meaning')} value={meaning} disabled={isDisabled} helperText={isUnsure ? t('planImport.table.unsure') : undefined}
                onChange={(event) => onChange([{ key, meaning: event.target.value as ImportColumn['meaning'] }])}
                // The label alone would name every one of them the same.
                slotProps={{ select: { SelectDisplayProps: { 'aria-label': `${t('planImport.table.meaning')}: ${heading}`, 'aria-labelledby': undefined } } }}
              >
                {MEANINGS.map((one) => <MenuItem key={one} value={one}>{t(`planImport.columns.${one}`)}</MenuItem>)}
              </TextField>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
