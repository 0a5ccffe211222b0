import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useT } from '../../../../i18n/useT';
import { EntryTools } from '../../../plans/forms/EntryTools';
import { COLUMN_MEANINGS, type ColumnMeaning } from '../annexTypes';
import { newKey, type DraftColumn } from './sheetDraft';

interface ColumnsEditorProps {
  columns: readonly DraftColumn[];
  /** Whether words stand in the column's cells; such a column can stand over no other. */
  hasTexts: (key: string) => boolean;
  onChange: (columns: DraftColumn[]) => void;
}

/** What the columns are called and mean, and which stand under a common heading. */
export function ColumnsEditor({ columns, hasTexts, onChange }: ColumnsEditorProps) {
  const t = useT();
  const replace = (index: number, part: Partial<DraftColumn>) => onChange(columns.map((column, at) => (at === index ? { ...column, ...part } : column)));
  const move = (index: number, by: number) => {
    const next = [...columns];
    const [column] = next.splice(index, 1);
    next.splice(index + by, 0, column!);
    onChange(next);
  };
  const remove = (index: number) => {
    const { key, parentKey } = columns[index]!;
    onChange(columns.filter((_, at) => at !== index).map((column) => (column.parentKey === key ? { ...column, parentKey } : column)));
  };
  return (
    <Box sx={{ px: 2, pb: 2, display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('indicatorAnnex.editor.columnsHelp')}</Box>
      {columns.map((column, index) => {
        const what = t('indicatorAnnex.editor.columnNumber', { number: index + 1 });
        // Only headings at the top can stand over others: two levels, as the decisions have.
        const tops = columns.filter(({ key, parentKey }) => parentKey === null && key !== column.key && !hasTexts(key));
        const isTop = columns.some(({ parentKey }) => parentKey === column.key);
        return (
          <Box key={column.key} role="group" aria-label={what} sx={{ display: 'grid', gap: 1, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) auto' } }}>
            <TextField multiline label={t('indicatorAnnex.editor.heading')} value={column.heading} onChange={(event) => replace(index, { heading: event.target.value })} slotProps={{ htmlInput: { maxLength: 1000 } }} />
            <TextField select label={t('indicatorAnnex.editor.meaning')} value={isTop ? 'heading' : column.meaning} disabled={isTop} onChange={(event) => replace(index, { meaning: event.target.value as ColumnMeaning })}>
              {COLUMN_MEANINGS.filter((meaning) => isTop || meaning !== 'heading').map((meaning) => <MenuItem key={meaning} value={meaning}>{t(`indicatorAnnex.meanings.${meaning}`)}</MenuItem>)}
            </TextField>
            <TextField select label={t('indicatorAnnex.editor.under')} value={column.parentKey ?? ''} disabled={isTop} onChange={(event) => replace(index, { parentKey: event.target.value || null })}>
              <MenuItem value="">{t('indicatorAnnex.editor.underNone')}</MenuItem>
              {[...tops, ...columns.filter(({ key }) => key === column.parentKey && !tops.some((top) => top.key === key))].map(({ key, heading }) => <MenuItem key={key} value={key} sx={{ whiteSpace: 'normal' }}>{heading || '…'}</MenuItem>)}
            </TextField>
            <EntryTools what={what} index={index} count={columns.length} onMove={(by) => move(index, by)} onRemove={() => remove(index)} />
          </Box>
        );
      })}
      <Box>
        <Button size="small" variant="outlined" onClick={() => onChange([...columns, { key: newKey('c'), parentKey: null, heading: '', meaning: 'other' }])}>
          {t('indicatorAnnex.editor.addColumn')}
        </Button>
      </Box>
    </Box>
  );
}
