import Box from '@mui/material/Box';
import { cellField } from './cellLooks';

interface ChoiceCellProps {
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly label: string;
  readonly spot: string;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The browser's own list: it opens on every phone and is read by every screen reader. */
export function ChoiceCell({ value, choices, label, spot, isInvalid = false, describedBy, onChange }: ChoiceCellProps) {
  return (
    <Box
      component="select"
      data-spot={spot}
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      value={value}
      onChange={(event: React.ChangeEvent<HTMLSelectElement>) => onChange(event.target.value)}
      sx={[cellField, { px: 0.5 }]}
    >
      {choices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </Box>
  );
}
