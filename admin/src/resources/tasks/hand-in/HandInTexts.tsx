import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useT } from '../../../i18n/useT';
import type { DraftFields, Task } from '../taskTypes';

interface HandInTextsProps {
  task: Task;
  fields: DraftFields;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<DraftFields>) => void;
}

type TextKey = 'resultText' | 'difficulties' | 'proposals' | 'note';
const LIMITS: Readonly<Record<TextKey, number>> = { resultText: 20_000, difficulties: 20_000, proposals: 20_000, note: 5_000 };

/** One field to begin with; the rarer ones open on demand, or by themselves when they hold something. */
export function HandInTexts({ task, fields, errors, onChange }: HandInTextsProps) {
  const t = useT();
  const [isMore, setMore] = useState(false);
  const hasMore = isMore || [fields.difficulties, fields.proposals, fields.note].some((text) => text.trim() !== '') || ['difficulties', 'proposals', 'note'].some((key) => key in errors);
  const field = (key: TextKey, label: string, rows: number, help?: string) => (
    <TextField
      multiline
      minRows={rows}
      maxRows={14}
      name={key}
      label={label}
      value={fields[key]}
      onChange={(event) => onChange({ [key]: event.target.value })}
      error={key in errors}
      helperText={errors[key] ?? help}
      slotProps={{ htmlInput: { maxLength: LIMITS[key] } }}
    />
  );
  if (fields.kind === 'notApplicable') return field('note', `${t('tasks.handIn.reason')} *`, 3);
  const isContinuous = task.scheduleKind === 'continuous';
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {field('resultText', `${t('tasks.handIn.resultText')}${isContinuous ? ' *' : ''}`, 3, t(isContinuous ? 'tasks.handIn.statusHelp' : 'tasks.handIn.resultHelp'))}
      {hasMore ? (
        <>
          {field('difficulties', t('tasks.handIn.difficulties'), 2)}
          {field('proposals', t('tasks.handIn.proposals'), 2)}
          {field('note', t('tasks.handIn.note'), 2)}
        </>
      ) : (
        <Button onClick={() => setMore(true)} sx={{ justifySelf: 'start' }}>{t('tasks.handIn.moreFields')}</Button>
      )}
    </Box>
  );
}
