import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type ClipboardEvent } from 'react';
import { useT } from '../../i18n/useT';
import type { Source } from './sendSource';

interface PasteAreaProps {
  readonly isPending: boolean;
  readonly onSend: (source: Source) => void;
}

/** A table or a text out of Word, Excel or a mail: the clipboard's own table is taken where it brings one, or else its text. */
export function PasteArea({ isPending, onSend }: PasteAreaProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [html, setHtml] = useState<string | null>(null);
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/html');
    if (!/<table/i.test(pasted)) return;
    event.preventDefault();
    setHtml(pasted);
    setText(event.clipboardData.getData('text/plain'));
  };
  const type = (typed: string) => {
    setText(typed);
    setHtml(null);
  };
  const isEmpty = text.trim() === '' && html === null;
  return (
    <Box sx={{ display: 'grid', gap: 1.25, justifyItems: 'start' }}>
      <TextField multiline minRows={5} maxRows={12} label={t('planImport.start.pasteHere')} value={text} onPaste={paste} onChange={(event) => type(event.target.value)} helperText={t(html ? 'planImport.start.pastedTable' : 'planImport.start.pasteHelp')} />
      <Button variant="outlined" disabled={isEmpty} loading={isPending} onClick={() => onSend(html ? { text: html, isHtml: true } : { text, isHtml: false })}>
        {t('planImport.start.readPasted')}
      </Button>
    </Box>
  );
}
