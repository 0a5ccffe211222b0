import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface PanelProps {
  title?: string;
  action?: ReactNode;
  children: ReactNode;
  /** No padding around the children: for tables and lists that reach the border. */
  flush?: boolean;
}

/** A bordered part of a page with its own heading. */
export function Panel({ title, action, children, flush = false }: PanelProps) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={title ? id : undefined}>
      {title || action ? (
        <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, px: 2.5, pt: 1.75, pb: flush ? 1.25 : 0 }}>
          <Typography id={id} variant="h3" component="h2" sx={{ flex: 1, minWidth: 0 }}>
            {title}
          </Typography>
          {action}
        </Box>
      ) : null}
      {flush ? children : <Box sx={{ px: 2.5, pt: title ? 1.25 : 2.25, pb: 2.25 }}>{children}</Box>}
    </Card>
  );
}

/** Labels and values of an object, two columns on a wide screen, stacked on a phone. */
export function FactList({ facts }: { facts: readonly { label: string; value: ReactNode }[] }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'minmax(130px, max-content) 1fr' }, columnGap: 2.5, rowGap: { xs: 0.25, sm: 1 } }}>
      {facts.map(({ label, value }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, mb: { xs: 1, sm: 0 }, minWidth: 0 }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
