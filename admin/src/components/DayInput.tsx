import { isCalendarDate } from '#domain';
import { useInput, type Validator } from 'react-admin';
import { useT } from '../i18n/useT';
import { DateField } from './DateField';
import { useErrorText } from './useErrorText';

interface DayInputProps {
  source: string;
  label: string;
  isRequired?: boolean;
  helperText?: string;
}

/** DateField as a field of a react-admin form; an emptied day becomes null. */
export function DayInput({ source, label, isRequired = false, helperText }: DayInputProps) {
  const t = useT();
  const errorText = useErrorText();
  const check: Validator = (value: string | null | undefined) => {
    if (!value) return isRequired ? 'ra.validation.required' : undefined;
    return isCalendarDate(value) ? undefined : t('common.badDate');
  };
  const { field, fieldState } = useInput({ source, validate: check });
  return (
    <DateField
      label={label}
      value={(field.value as string | null) ?? ''}
      onChange={(value) => field.onChange(value || null)}
      onBlur={field.onBlur}
      isRequired={isRequired}
      disabled={field.disabled}
      error={fieldState.invalid}
      helperText={errorText(fieldState.error?.message) ?? helperText}
    />
  );
}
