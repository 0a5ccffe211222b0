import Box from '@mui/material/Box';
import { formatDecimal } from '../../../../components/numbers';
import { cellOf, readCell, type NumberCell as Cell } from '../sheet/lineFields.js';
import { cellField } from './cellLooks';

interface NumberCellProps {
  readonly cell: Cell;
  readonly label: string;
  readonly spot: string;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly placeholder?: string;
  readonly onChange: (cell: Cell) => void;
}

/** A number as it is typed; once left it is written as it was read, so that a misreading is seen at once (RULES.md I16). */
export function NumberCell({ cell, label, spot, isInvalid, describedBy, placeholder, onChange }: NumberCellProps) {
  const settle = () => {
    if (cell.value !== null && cell.text !== formatDecimal(cell.value)) onChange(cellOf(cell.value, formatDecimal));
  };
  return (
    <Box
      component="input"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      enterKeyHint="next"
      maxLength={40}
      data-spot={spot}
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      placeholder={placeholder}
      value={cell.text}
      onChange={(event) => onChange(readCell(event.target.value))}
      onBlur={settle}
      sx={[cellField, { textAlign: 'right' }]}
    />
  );
}
