import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT';
import type { Conflict } from './useConflict';
import { ValueText } from './ValueText';

/** How a value is said where it does not say itself: a unit by its name, a choice by its word. */
export type ShowValue = (value: unknown) => ReactNode;

interface ConflictDialogProps {
  conflict: Conflict | null;
  /** Names of the fields as the person knows them, in the order of the form. Only fields named here are compared. */
  labels: Readonly<Record<string, string>>;
  show?: Readonly<Record<string, ShowValue>>;
  /** Save what was typed on top of the version that is there now. */
  onKeepMine: (version: number) => void;
  /** Throw away what was typed and load what is there now. */
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** On 412: what was typed beside what someone else saved meanwhile; the person chooses (RULES.md X4). */
export function ConflictDialog({ conflict, labels, show = {}, onKeepMine, onTakeTheirs, onClose }: ConflictDialogProps) {
  const t = useT();
  const fields = conflict ? Object.keys(labels).filter((key) => isChanged(conflict, 'theirs', key)) : [];
  const isContested = conflict !== null && fields.some((key) => isChanged(conflict, 'mine', key));
  return (
    <Dialog open={conflict !== null} onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle>{t('dialogs.conflictTitle')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2, color: 'text.secondary' }}>{t(isContested ? 'dialogs.conflictText' : 'dialogs.conflictNoFields')}</Typography>
        {conflict ? fields.map((key) => <Field key={key} name={key} label={labels[key]!} conflict={conflict} show={show[key] ?? showText} />) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="outlined" onClick={onTakeTheirs}>
          {t('dialogs.takeTheirs')}
        </Button>
        <Button variant="contained" onClick={() => conflict && onKeepMine(conflict.version)}>
          {t('dialogs.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const showText: ShowValue = (value) => <ValueText value={value} />;

/** A form says '' where the API says null; neither is a change of the other. */
const printOf = (value: unknown): string => JSON.stringify(value === '' || value === undefined ? null : value);

function isChanged({ base, mine, theirs }: Conflict, side: 'mine' | 'theirs', key: string): boolean {
  const ours = key in mine ? mine[key] : base[key];
  return side === 'mine' ? printOf(ours) !== printOf(base[key]) : printOf(theirs[key]) !== printOf(base[key]) && printOf(theirs[key]) !== printOf(ours);
}

/** A field that both changed shows both; one that only the other changed shows the new value. */
function Field({ name, label, conflict, show }: { name: string; label: string; conflict: Conflict; show: ShowValue }) {
  const t = useT();
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="subtitle2" component="h3">
        {label}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {isChanged(conflict, 'mine', name) ? (
          <Version label={t('dialogs.conflictMine')} isMine>
            {show(conflict.mine[name])}
          </Version>
        ) : null}
        <Version label={t('dialogs.conflictTheirs')}>{show(conflict.theirs[name])}</Version>
      </Box>
    </Box>
  );
}

function Version({ label, children, isMine = false }: { label: string; children: ReactNode; isMine?: boolean }) {
  return (
    <Box sx={({ palette }) => ({ border: `1px solid ${isMine ? palette.primary.main : palette.line}`, borderRadius: '6px', p: 1.25, minWidth: 0 })}>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      {children}
    </Box>
  );
}
