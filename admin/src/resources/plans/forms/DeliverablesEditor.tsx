import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { useFormContext } from 'react-hook-form';
import { useT } from '../../../i18n/useT';
import type { DeliverableDraft } from './activityDraft';
import { EntryTools } from './EntryTools';
import { useListField } from './useListField';

/** Bullets and numbers at the beginning of a pasted line are the list's marks, not its words. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–•*+]|\d{1,2}[.)])\s+/, '').trim())
    .filter(Boolean);
}

export function DeliverablesEditor() {
  const t = useT();
  const { getValues } = useFormContext();
  const list = useListField<DeliverableDraft>('deliverables', (items) => (items.some(({ text }) => text.trim() === '') ? t('plans.form.deliverableIncomplete') : undefined));
  const paste = (index: number, event: React.ClipboardEvent) => {
    const lines = linesOf(event.clipboardData.getData('text/plain'));
    if (lines.length < 2) return;
    event.preventDefault();
    const here = list.items[index];
    const kept = here && here.text.trim() !== '' ? [here] : [];
    list.set([...list.items.slice(0, index), ...kept, ...lines.map((text) => ({ text })), ...list.items.slice(index + 1)]);
  };
  const fromResults = () => list.set(linesOf(String(getValues('expectedResults') ?? '')).map((text) => ({ text })));
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      {list.items.map((item, index) => {
        const what = t('plans.form.deliverable', { number: index + 1 });
        return (
          <Box key={index} sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
            <TextField
              multiline
              label={what}
              value={item.text}
              disabled={list.isDisabled}
              onChange={(event) => list.replaceAt(index, { ...item, text: event.target.value })}
              onPaste={(event) => paste(index, event)}
              slotProps={{ htmlInput: { maxLength: 2000 } }}
            />
            {list.isDisabled ? null : <EntryTools what={what} index={index} count={list.items.length} onMove={(by) => list.move(index, by)} onRemove={() => list.removeAt(index)} />}
          </Box>
        );
      })}
      {list.error ? <FormHelperText error>{list.error}</FormHelperText> : null}
      {list.isDisabled ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Button size="small" variant="outlined" onClick={() => list.set([...list.items, { text: '' }])}>{t('plans.form.addDeliverable')}</Button>
          {list.items.length === 0 ? <Button size="small" onClick={fromResults}>{t('plans.form.deliverablesFromResults')}</Button> : null}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t('plans.form.deliverablesHelp')}</Box>
        </Box>
      )}
    </Box>
  );
}
