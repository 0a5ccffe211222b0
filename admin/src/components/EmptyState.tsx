import Inbox from '@mui/icons-material/InboxOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ElementType, ReactNode } from 'react';

interface EmptyStateProps {
  /** What there is none of, as a sentence. */
  title: string;
  /** What to do next. */
  help?: ReactNode;
  action?: ReactNode;
  icon?: ElementType;
  /** Where it is all that a page shows, its words are the heading of the page. */
  isPage?: boolean;
}

export function EmptyState({ title, help, action, icon: Icon = Inbox, isPage = false }: EmptyStateProps) {
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', textAlign: 'center', gap: 1, px: 2, py: { xs: 5, md: 7 }, color: 'text.secondary' }}>
      <Box component={Icon} aria-hidden="true" sx={{ fontSize: 40, opacity: 0.7 }} />
      <Typography variant="subtitle1" component={isPage ? 'h1' : 'p'} sx={{ color: 'text.primary' }}>
        {title}
      </Typography>
      {help ? (
        <Typography variant="body2" component="div" sx={{ maxWidth: 460 }}>
          {help}
        </Typography>
      ) : null}
      {action ? <Box sx={{ mt: 1 }}>{action}</Box> : null}
    </Box>
  );
}
