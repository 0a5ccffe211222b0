import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { formatDecimal } from '../../../../components/numbers';
import { useT } from '../../../../i18n/useT';
import { cellOf, withNumber } from '../sheet/lineFields.js';
import type { CellProps } from './LineCells';

/** A number that reads in two ways is chosen, never guessed (RULES.md I16). */
export function Readings({ grid, onChange }: Pick<CellProps, 'grid' | 'onChange'>) {
  const t = useT();
  const { fields, id } = grid;
  const columns = (['numerator', 'denominator'] as const).filter((column) => fields[column].readings.length > 0);
  if (columns.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {columns.flatMap((column) =>
        fields[column].readings.map((value) => (
          <Button key={`${column}${value}`} size="small" variant="outlined" onClick={() => onChange(id, withNumber(fields, column, cellOf(value, formatDecimal)))}>
            {t('indicatorEntry.chooseReading', { value: formatDecimal(value) })}
          </Button>
        )),
      )}
    </Box>
  );
}
