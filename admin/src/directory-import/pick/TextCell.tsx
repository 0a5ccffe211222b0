import InputBase from '@mui/material/InputBase';
import { useEffect, useState } from 'react';

interface TextCellProps {
  readonly label: string;
  readonly of: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly isDisabled: boolean;
  readonly isStrong?: boolean;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}

/** A cell that is typed into where it stands. Enter or leaving it keeps what was typed, Escape takes it back. */
export function TextCell({ label, of, value, isWrong, isDisabled, isStrong = false, maxLength, onChange }: TextCellProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <InputBase
      multiline
      fullWidth
      value={text}
      disabled={isDisabled}
      inputProps={{ 'aria-label': `${label}, ${of}`, 'aria-invalid': isWrong || undefined, maxLength }}
      onChange={(event) => setText(event.target.value.replace(/\n/g, ' '))}
      onBlur={() => {
        if (text.trim() !== value) onChange(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          (event.target as HTMLElement).blur();
        } else if (event.key === 'Escape') setText(value);
      }}
      sx={({ palette }) => ({
        px: 0.75, py: 0.25, borderRadius: '6px', fontSize: '0.875rem', fontWeight: isStrong ? 600 : 400, border: `1px solid ${isWrong ? palette.error.main : 'transparent'}`,
        '&:hover:not(.Mui-disabled)': { borderColor: isWrong ? palette.error.main : palette.line }, '&.Mui-focused': { borderColor: palette.primary.main, backgroundColor: palette.background.paper },
      })}
    />
  );
}
