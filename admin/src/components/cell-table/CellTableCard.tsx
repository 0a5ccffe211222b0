import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import FormControlLabel from '@mui/material/FormControlLabel';
import GlobalStyles from '@mui/material/GlobalStyles';
import Switch from '@mui/material/Switch';
import type { ReactNode } from 'react';

interface CellTableCardProps {
  readonly troubleLabel: string;
  readonly isTroubleOnly: boolean;
  readonly onTroubleOnly: (isTroubleOnly: boolean) => void;
  /** How much is shown, or hidden. */
  readonly size: string;
  readonly printLabel: string;
  readonly legend: ReactNode;
  readonly children: ReactNode;
}

const A3_LANDSCAPE = <GlobalStyles styles={{ '@page': { size: 'A3 landscape', margin: '10mm' } }} />;

/** What stands around a table of cells: the filter and the printer above, the words of the signs below. */
export function CellTableCard({ troubleLabel, isTroubleOnly, onTroubleOnly, size, printLabel, legend, children }: CellTableCardProps) {
  return (
    <Card sx={{ '@media print': { border: 0, overflow: 'visible' } }}>
      {A3_LANDSCAPE}
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, px: 2, py: 0.75 }}>
        <FormControlLabel control={<Switch checked={isTroubleOnly} onChange={(event) => onTroubleOnly(event.target.checked)} />} label={troubleLabel} />
        <Box role="status" sx={{ flex: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>{size}</Box>
        <Button size="small" startIcon={<Print />} onClick={() => window.print()}>{printLabel}</Button>
      </Box>
      {children}
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>{legend}</Box>
    </Card>
  );
}
