import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A named piece of a row. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.25, minWidth: 0, overflowWrap: 'anywhere', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{title}</Box>
      <Box sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
}

/** One side of a row: what the document prints, or how it is understood. */
export function Side({ title, children, isReading = false }: { title: string; children: ReactNode; isReading?: boolean }) {
  return (
    <Box sx={({ palette }) => ({ display: 'grid', gap: 1, alignContent: 'start', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)', ...(isReading ? { backgroundColor: palette.background.default, borderRadius: '6px', p: 1.5 } : { py: { xs: 0, md: 1.5 } }) })}>
      <Box sx={{ fontSize: '0.8125rem', fontWeight: 600, color: isReading ? 'primary.main' : 'text.primary' }}>{title}</Box>
      {children}
    </Box>
  );
}
