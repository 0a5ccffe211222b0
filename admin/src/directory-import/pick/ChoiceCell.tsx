import Box from '@mui/material/Box';

interface ChoiceCellProps {
  readonly label: string;
  readonly of: string;
  readonly value: string;
  readonly none: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly isWrong: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few, in the browser's own list: fifty of them on a page stay light. */
export function ChoiceCell({ label, of, value, none, choices, isWrong, isDisabled, onChange }: ChoiceCellProps) {
  return (
    <Box
      component="select"
      value={value}
      disabled={isDisabled}
      aria-label={`${label}, ${of}`}
      aria-invalid={isWrong || undefined}
      onChange={(event) => onChange((event.target as unknown as HTMLSelectElement).value)}
      sx={({ palette }) => ({
        font: 'inherit', fontSize: '0.875rem', width: '100%', minHeight: 34, textOverflow: 'ellipsis', px: 0.5, borderRadius: '6px', color: 'text.primary', backgroundColor: 'background.paper',
        border: `1px solid ${isWrong ? palette.error.main : palette.line}`,
      })}
    >
      <option value="" disabled={value !== ''}>{none}</option>
      {choices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </Box>
  );
}
