import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Words for every sign that occurs, so that the sheet can be read without the screen. */
export function CellLegend({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, px: 2, py: 1.25, display: 'flex', flexWrap: 'wrap', columnGap: 2.25, rowGap: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
      {children}
    </Box>
  );
}

export function CellLegendItem({ sign, children }: { sign?: ReactNode; children: ReactNode }) {
  return <Box component="li" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>{sign}{children}</Box>;
}

/** The dark corner of a cell that has something more to it. */
export function CornerSign() {
  return <Box component="span" aria-hidden="true" sx={{ width: 0, height: 0, borderTop: '10px solid', borderRight: '10px solid transparent', color: 'text.primary' }} />;
}
