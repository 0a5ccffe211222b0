import { required, useInput } from 'react-admin';
import { UnitSelect } from './UnitSelect';
import { useErrorText } from './useErrorText';

interface UnitInputProps {
  source: string;
  label: string;
  isRequired?: boolean;
  level?: string;
  underId?: string;
  helperText?: string;
}

/** UnitSelect as a field of a react-admin form. */
export function UnitInput({ source, label, isRequired, helperText, ...rest }: UnitInputProps) {
  const errorText = useErrorText();
  const { field, fieldState } = useInput({ source, validate: isRequired ? required() : undefined });
  return (
    <UnitSelect
      {...rest}
      label={label}
      value={(field.value as string | null) || null}
      onChange={(id) => field.onChange(id)}
      isRequired={isRequired}
      disabled={field.disabled}
      error={fieldState.invalid}
      helperText={errorText(fieldState.error?.message) ?? helperText}
    />
  );
}
