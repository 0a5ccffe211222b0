import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { SubmissionKind } from '#domain';
import { useT } from '../../../i18n/useT';

/** A result, or that nothing arose, which the office must agree to (RULES.md T7). */
export function KindChoice({ value, onChange }: { value: SubmissionKind; onChange: (kind: SubmissionKind) => void }) {
  const t = useT();
  return (
    <FormControl>
      <FormLabel id="hand-in-kind" sx={{ fontSize: '0.875rem' }}>{t('tasks.handIn.kind')}</FormLabel>
      <RadioGroup row aria-labelledby="hand-in-kind" value={value} onChange={(_, next) => onChange(next as SubmissionKind)}>
        <FormControlLabel value="result" control={<Radio />} label={t('tasks.handIn.kindResult')} />
        <FormControlLabel value="notApplicable" control={<Radio />} label={t('tasks.handIn.kindNotApplicable')} />
      </RadioGroup>
      {value === 'notApplicable' ? <FormHelperText sx={{ mx: 0 }}>{t('tasks.handIn.notApplicableHelp')}</FormHelperText> : null}
    </FormControl>
  );
}
