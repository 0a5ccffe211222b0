import InfoOutlined from '@mui/icons-material/InfoOutlined';
import ReportProblem from '@mui/icons-material/ReportProblemOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** One side of the meaning: who, how much, since when. */
export function ReadingPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, alignContent: 'start', minWidth: 0 }}>
      <Box sx={{ fontWeight: 600, color: 'text.secondary' }}>{title}</Box>
      {children}
    </Box>
  );
}

/** What a reader should doubt: an icon and words, never a colour alone. */
export function Doubt({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 0.75, color: 'tones.amber.ink' }}>
      <ReportProblem aria-hidden="true" sx={{ fontSize: 16, mt: '2px', flex: 'none' }} />
      <Box component="span" sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
}

/** What a reader should know: a remark is no warning. */
export function Remark({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 0.75, color: 'text.secondary' }}>
      <InfoOutlined aria-hidden="true" sx={{ fontSize: 16, mt: '2px', flex: 'none' }} />
      <Box component="span" sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
}

export function Quiet({ children }: { children: ReactNode }) {
  return <Box component="span" sx={{ color: 'text.secondary' }}>{children}</Box>;
}
