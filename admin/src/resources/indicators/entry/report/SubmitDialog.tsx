import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { MeasurementState } from '#domain';
import { useT } from '../../../../i18n/useT';
import { usePeriodText } from '../../../tasks/usePeriodText';
import type { Report } from '../entryTypes';
import { numbersOf, titleOf, type GridLine } from '../grid/gridLines';
import type { LineStanding } from '../lineOutcome';

interface SubmitDialogProps {
  readonly report: Report;
  readonly lines: readonly GridLine[];
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly isPending: boolean;
  readonly onGoTo: (id: string) => void;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

const BLOCKING = ['unanswered', 'incomplete', 'doubtful'] as const satisfies readonly LineStanding[];

/** Before handing in: what is still missing, by name, or what is about to be said. */
export function SubmitDialog({ report, lines, note, onNote, isPending, onGoTo, onConfirm, onClose }: SubmitDialogProps) {
  const t = useT();
  const titleId = useId();
  const periodText = usePeriodText();
  const own = lines.filter(({ isReadOnly }) => !isReadOnly);
  const blocking = BLOCKING.map((standing) => ({ standing, lines: own.filter((line) => line.standing === standing) })).filter((group) => group.lines.length > 0);
  const isBlocked = blocking.length > 0;
  const count = (state: MeasurementState) => own.filter(({ fields, standing }) => fields.state === state && standing !== 'incomplete').length;
  const explained = own.filter(({ outcome, fields }) => outcome.doubts.length > 0 && fields.note.trim() !== '');
  return (
    <Dialog open onClose={isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('indicatorEntry.submit.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography sx={{ color: 'text.secondary' }}>{t(report.period.lockedAt ? 'indicatorEntry.submit.textUnlocked' : 'indicatorEntry.submit.text', { unit: report.unit.name, period: periodText(report.periodKey) })}</Typography>
        <p>{t('indicatorEntry.submit.counts', { value: count('VALUE'), noCases: count('NO_CASES'), notAvailable: count('NOT_AVAILABLE'), notApplicable: count('NOT_APPLICABLE') })}</p>
        {isBlocked ? <Alert severity="warning">{t('indicatorEntry.submit.blocked')}</Alert> : null}
        {blocking.map((group) => <Group key={group.standing} title={t(`indicatorEntry.submit.${group.standing}`, { count: group.lines.length })} lines={group.lines} onGoTo={onGoTo} />)}
        {!isBlocked && explained.length ? <Explained lines={explained} /> : null}
        {isBlocked ? null : <TextField multiline minRows={2} label={t('indicatorEntry.submit.note')} value={note} onChange={(event) => onNote(event.target.value)} slotProps={{ htmlInput: { maxLength: 5000 } }} sx={{ mt: 1 }} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isPending}>{t(isBlocked ? 'common.close' : 'common.cancel')}</Button>
        {isBlocked ? null : <Button variant="contained" loading={isPending} onClick={onConfirm}>{t('indicatorEntry.submit.confirm')}</Button>}
      </DialogActions>
    </Dialog>
  );
}

function Group({ title, lines, onGoTo }: { title: string; lines: readonly GridLine[]; onGoTo: (id: string) => void }) {
  const t = useT();
  return (
    <Box component="section">
      <Typography variant="subtitle2" component="h3">{title}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => (
          <Box component="li" key={line.id} sx={{ display: 'flex', gap: 1, alignItems: 'baseline', borderTop: 1, borderColor: 'divider', py: 0.5 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>{[numbersOf(line), titleOf(line)].filter(Boolean).join('. ')}</Box>
            <Button size="small" aria-label={`${t('indicatorEntry.submit.goTo')}: ${titleOf(line)}`} onClick={() => onGoTo(line.id)}>{t('indicatorEntry.submit.goTo')}</Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Explained({ lines }: { lines: readonly GridLine[] }) {
  const t = useT();
  return (
    <Box component="section">
      <Typography variant="subtitle2" component="h3">{t('indicatorEntry.submit.explained', { count: lines.length })}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {lines.map((line) => <li key={line.id}>{titleOf(line)}: {line.fields.note}</li>)}
      </Box>
    </Box>
  );
}
