import { isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId, useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import { DateField } from '../../../components/DateField';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import { usePeriodText } from '../../tasks/usePeriodText';
import type { ResultFrame } from '../indicatorAddress';
import type { Basis, EvaluationRound } from '../indicatorTypes';
import type { PeriodChoices } from '../parts/periodChoices';

interface RoundDialogProps {
  readonly frame: ResultFrame;
  readonly choices: PeriodChoices;
  readonly onClose: () => void;
}

/** A new evaluation: of which period, and as of which day. */
export function RoundDialog({ frame, choices, onClose }: RoundDialogProps) {
  const t = useT();
  const titleId = useId();
  const notify = useNotify();
  const navigate = useNavigate();
  const periodText = usePeriodText();
  const today = useToday();
  const [title, setTitle] = useState('');
  const [periodKey, setPeriodKey] = useState(frame.periodKey);
  const [basis, setBasis] = useState<Basis>(frame.basis);
  const [asOf, setAsOf] = useState(today);
  const [errors, setErrors] = useState<Readonly<Record<string, string | undefined>>>({});
  const create = useApiMutation<EvaluationRound>({
    invalidates: [['indicators', 'rounds', frame.planId]],
    onSuccess: (round) => {
      notify(t('indicators.round.created'), { type: 'success' });
      navigate(`/indicators/rounds/${round.id}`);
    },
    onError: (error) => {
      const fields = error.body?.errors as Record<string, string> | undefined;
      if (!fields) return false;
      setErrors(fields);
      return true;
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = { title: title.trim() ? undefined : t('indicators.round.nameNeeded'), asOf: isCalendarDate(asOf) ? undefined : t('common.badDate') };
    setErrors(missing);
    if (missing.title || missing.asOf) return;
    create.mutate({ path: `/plans/${frame.planId}/evaluation-rounds`, body: { title: title.trim(), periodKey, basis, asOf } });
  };
  const keys = [...choices.collected, ...choices.wider];
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <Box component="form" noValidate onSubmit={submit}>
        <DialogTitle id={titleId}>{t('indicators.round.new')}</DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
            <TextField autoFocus required label={t('indicators.round.name')} value={title} onChange={(event) => setTitle(event.target.value)} error={Boolean(errors['title'])} helperText={errors['title']} slotProps={{ htmlInput: { maxLength: 300 } }} />
            <TextField select label={t('indicators.filter.period')} value={periodKey} onChange={(event) => setPeriodKey(event.target.value)} error={Boolean(errors['periodKey'])} helperText={errors['periodKey']}>
              {(keys.includes(periodKey) ? keys : [periodKey, ...keys]).map((key) => <MenuItem key={key} value={key}>{periodText(key)}</MenuItem>)}
            </TextField>
            <TextField select label={t('indicators.basis.label')} value={basis} onChange={(event) => setBasis(event.target.value as Basis)}>
              <MenuItem value="period">{t('indicators.basis.period')}</MenuItem>
              <MenuItem value="yearToDate">{t('indicators.basis.yearToDate')}</MenuItem>
            </TextField>
            <DateField label={t('indicators.round.asOf')} value={asOf} onChange={setAsOf} isRequired error={Boolean(errors['asOf'])} helperText={errors['asOf']} />
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={create.isPending}>{t('indicators.round.new')}</Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
