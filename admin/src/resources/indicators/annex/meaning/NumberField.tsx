import { readNumber } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { decimalToType } from '../../../../components/numbers';
import { useT } from '../../../../i18n/useT';
import { typedNumber, type TypedNumber } from './meaningDraft';

interface NumberFieldProps {
  label: string;
  value: TypedNumber;
  onChange: (value: TypedNumber) => void;
  error?: boolean;
  helperText?: string;
}

/** A number as documents write it: "1.020" and "98,88" are read by their pattern, and asked about where that is not enough (RULES.md I16). */
export function NumberField({ label, value, onChange, error = false, helperText }: NumberFieldProps) {
  const t = useT();
  const reading = readNumber(value.text);
  const isAsked = value.value === null && reading.kind === 'ambiguous';
  const isWrong = value.value === null && reading.kind === 'none';
  return (
    <Box>
      <TextField
        label={label}
        value={value.text}
        error={isWrong || error}
        onChange={(event) => onChange(typedNumber(event.target.value))}
        helperText={isWrong ? t('indicatorAnnex.number.notNumber') : isAsked ? t('indicatorAnnex.number.ambiguous') : helperText}
        slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 40, autoComplete: 'off' } }}
      />
      {isAsked ? (
        <Box sx={{ display: 'flex', gap: 0.5 }}>
          {reading.readings.map((one) => <Button key={one} size="small" onClick={() => onChange({ text: value.text, value: one })}>{decimalToType(one)}</Button>)}
        </Box>
      ) : null}
    </Box>
  );
}
