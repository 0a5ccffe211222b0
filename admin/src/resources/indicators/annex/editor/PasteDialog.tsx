import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId, useState, type ClipboardEvent } from 'react';
import { useT } from '../../../../i18n/useT';
import { headLinesOf, readClipboardTable, readTabbedText, type PastedTable } from './readClipboardTable';

interface PasteDialogProps {
  /** Whether anything typed would be replaced. */
  hasRows: boolean;
  onReplace: (table: PastedTable, headLines: number) => void;
  onAppend: (table: PastedTable) => void;
  onClose: () => void;
}

const MOST_HEAD_LINES = 3;

/** A whole table out of Word or Excel: what was pasted is counted before it goes in. */
export function PasteDialog({ hasRows, onReplace, onAppend, onClose }: PasteDialogProps) {
  const t = useT();
  const titleId = useId();
  const [text, setText] = useState('');
  const [table, setTable] = useState<PastedTable | null>(null);
  const [headLines, setHeadLines] = useState(1);
  const take = (event: ClipboardEvent) => {
    const read = readClipboardTable(event.clipboardData);
    if (!read) return;
    event.preventDefault();
    setTable(read);
    setHeadLines(headLinesOf(read, MOST_HEAD_LINES));
    setText(read.map((row) => row.map((cell) => cell?.text.replace(/\s+/g, ' ') ?? '').join('\t')).join('\n'));
  };
  const type = (typed: string) => {
    setText(typed);
    setTable(readTabbedText(typed));
  };
  const use = (put: (read: PastedTable) => void) => {
    if (table) put(table);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId}>{t('indicatorAnnex.editor.pasteWhole')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important', gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box sx={{ color: 'text.secondary' }}>{t('indicatorAnnex.editor.pasteHelp')}</Box>
        <TextField autoFocus multiline minRows={6} maxRows={14} label={t('indicatorAnnex.editor.pasteHere')} value={text} onPaste={take} onChange={(event) => type(event.target.value)} />
        {table ? (
          <>
            <Box role="status">{t('indicatorAnnex.editor.pasteCount', { rows: table.length, columns: table[0]?.length ?? 0 })}</Box>
            <TextField select label={t('indicatorAnnex.editor.headLines')} value={headLines} onChange={(event) => setHeadLines(Number(event.target.value))} sx={{ maxWidth: 320 }}>
              {Array.from({ length: Math.min(MOST_HEAD_LINES, table.length - 1) + 1 }, (_, count) => <MenuItem key={count} value={count}>{count ? t('indicatorAnnex.editor.headLinesOf', { count }) : t('indicatorAnnex.editor.headLinesNone')}</MenuItem>)}
            </TextField>
          </>
        ) : text.trim() ? <Alert severity="info">{t('indicatorAnnex.editor.pasteNoTable')}</Alert> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        {hasRows ? <Button variant="outlined" disabled={!table} onClick={() => use((read) => onAppend(read.slice(headLines)))}>{t('indicatorAnnex.editor.append')}</Button> : null}
        <Button variant="contained" disabled={!table} onClick={() => use((read) => onReplace(read, Math.min(headLines, read.length - 1)))}>
          {hasRows ? t('indicatorAnnex.editor.replace') : t('indicatorAnnex.editor.use')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
