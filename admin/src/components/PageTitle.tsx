import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';

interface PageTitleProps {
  title: string;
  /** A line under the title: what this is about, or as of when. */
  subtitle?: ReactNode;
  /** Where the item belongs; shown above the title as a link back. */
  parent?: { to: string; label: string };
  /** The one primary action of the page, always in this place. */
  action?: ReactNode;
  /** Quiet secondary actions, left of the primary one. */
  secondary?: ReactNode;
}

/** A plan's title has up to thirty words: on a phone it leaves room for what the page is about. */
const headingLook = { fontSize: { xs: '1.125rem', md: '1.5rem' }, lineHeight: { xs: 1.3, md: 1.35 }, textWrap: 'balance', '@media print': { fontSize: '1.25rem' } } as const;

export function PageTitle({ title, subtitle, parent, action, secondary }: PageTitleProps) {
  const product = useT()('common.product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: { xs: 1, md: 1.5 }, mb: { xs: 1.5, md: 2.5 } }}>
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        {parent ? (
          <Typography variant="body2" component="p" sx={{ mb: 0.25 }}>
            <Box component={Link} to={parent.to} sx={{ color: 'primary.main', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}>
              ← {parent.label}
            </Box>
          </Typography>
        ) : null}
        <Typography variant="h1" sx={headingLook}>{title}</Typography>
        {subtitle ? (
          <Typography variant="body2" component="div" sx={{ color: 'text.secondary', mt: 0.5 }}>
            {subtitle}
          </Typography>
        ) : null}
      </Box>
      {secondary || action ? (
        <Box className="no-print" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          {secondary}
          {action}
        </Box>
      ) : null}
    </Box>
  );
}
