import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n/useT';
import { ValueText } from './ValueText';

export interface Conflict {
  change: { body?: unknown };
  /** The object as the server has it now; carries the version to save against. */
  current: Record<string, unknown>;
}

interface ConflictDialogProps {
  conflict: Conflict | null;
  /** Names of the fields as the person knows them. Only fields named here are compared. */
  labels: Readonly<Record<string, string>>;
  /** Save what was typed on top of the version that is there now. */
  onKeepMine: (version: number) => void;
  /** Throw away what was typed and load what is there now. */
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** On 412: what was typed beside what someone else saved meanwhile; the person chooses (RULES.md X4). */
export function ConflictDialog({ conflict, labels, onKeepMine, onTakeTheirs, onClose }: ConflictDialogProps) {
  const t = useT();
  const mine = (conflict?.change.body ?? {}) as Record<string, unknown>;
  const current = conflict?.current ?? {};
  const fields = Object.keys(mine).filter((key) => key in labels && JSON.stringify(mine[key]) !== JSON.stringify(current[key]));
  const version = Number(current['version']);
  return (
    <Dialog open={conflict !== null} onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle>{t('dialogs.conflictTitle')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2, color: 'text.secondary' }}>{fields.length ? t('dialogs.conflictText') : t('dialogs.conflictNoFields')}</Typography>
        {fields.map((key) => (
          <Box key={key} sx={{ mb: 2 }}>
            <Typography variant="subtitle2" component="h3">
              {labels[key]}
            </Typography>
            <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
              <Version label={t('dialogs.conflictMine')} value={mine[key]} isMine />
              <Version label={t('dialogs.conflictTheirs')} value={current[key]} />
            </Box>
          </Box>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="outlined" onClick={onTakeTheirs}>
          {t('dialogs.takeTheirs')}
        </Button>
        <Button variant="contained" disabled={!Number.isInteger(version)} onClick={() => onKeepMine(version)}>
          {t('dialogs.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Version({ label, value, isMine = false }: { label: string; value: unknown; isMine?: boolean }) {
  return (
    <Box sx={({ palette }) => ({ border: `1px solid ${isMine ? palette.primary.main : palette.line}`, borderRadius: '6px', p: 1.25, minWidth: 0 })}>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <ValueText value={value} />
    </Box>
  );
}
