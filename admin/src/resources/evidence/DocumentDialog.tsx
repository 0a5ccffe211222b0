import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { isCalendarDate } from '#domain';
import { DateField } from '../../components/DateField';
import { useT } from '../../i18n/useT';
import type { DocumentData } from './evidenceTypes';

interface DocumentDialogProps {
  title: string;
  subtitle?: string;
  saveLabel: string;
  initial: DocumentData;
  isPending: boolean;
  fieldErrors?: Record<string, string>;
  /** Inputs before the document data. */
  children?: ReactNode;
  onSave: (document: DocumentData) => void;
  onClose: () => void;
}

const orNull = (text: string | null) => (text?.trim() ? text.trim() : null);

/** Number, date, issuer, abstract and pages of a document (RULES.md E2); everything optional. */
export function DocumentDialog({ title, subtitle, saveLabel, initial, isPending, fieldErrors = {}, children, onSave, onClose }: DocumentDialogProps) {
  const t = useT();
  const titleId = useId();
  const [document, setDocument] = useState(initial);
  const set = (part: Partial<DocumentData>) => setDocument((all) => ({ ...all, ...part }));
  const isDateBad = !!document.issuedOn && !isCalendarDate(document.issuedOn);
  const save = (event: FormEvent) => {
    event.preventDefault();
    // A dialog is drawn elsewhere but stays a child of the hand-in form: without this, saving here would hand in there.
    event.stopPropagation();
    if (isDateBad) return;
    onSave({
      numberSymbol: orNull(document.numberSymbol),
      issuedOn: document.issuedOn || null,
      issuer: orNull(document.issuer),
      abstract: orNull(document.abstract),
      pageRange: orNull(document.pageRange),
    });
  };
  const field = (key: Exclude<keyof DocumentData, 'issuedOn'>, max: number, help?: string) => ({
    label: t(`evidence.${key}`),
    value: document[key] ?? '',
    onChange: (event: { target: { value: string } }) => set({ [key]: event.target.value }),
    error: key in fieldErrors,
    helperText: fieldErrors[key] ?? help,
    slotProps: { htmlInput: { maxLength: max } },
  });
  return (
    <Dialog open onClose={isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={save} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {subtitle ? <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{subtitle}</Typography> : null}
          <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, '& > .wide': { gridColumn: '1 / -1' } }}>
            {children ? <div className="wide">{children}</div> : null}
            <TextField {...field('numberSymbol', 100, t('evidence.numberSymbolHelp'))} />
            <DateField label={t('evidence.issuedOn')} value={document.issuedOn ?? ''} onChange={(issuedOn) => set({ issuedOn })} error={isDateBad || 'issuedOn' in fieldErrors} helperText={fieldErrors['issuedOn']} />
            <TextField className="wide" {...field('issuer', 300)} />
            <TextField className="wide" multiline minRows={2} {...field('abstract', 2000)} />
            <TextField className="wide" {...field('pageRange', 100, t('evidence.pageRangeHelp'))} />
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending}>{saveLabel}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
