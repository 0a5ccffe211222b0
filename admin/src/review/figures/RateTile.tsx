import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatCount, formatPercent } from '../../components/numbers';
import { useT } from '../../i18n/useT';
import type { RateValue } from '../reviewTypes';

/** Three rates beside each other, under each other on a phone. */
export function RateTiles({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' }, borderBottom: 1, borderColor: 'divider' }}>{children}</Box>;
}

const figureLink = { color: 'inherit', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } } as const;

/** "12/40 · 30 %": each of the two numbers leads to its own list. */
export function RateTile({ label, rate, to, ofTo }: { label: string; rate: RateValue; to?: string; ofTo?: string }) {
  const t = useT();
  const percent = formatPercent(rate.numerator, rate.denominator);
  const numerator = formatCount(rate.numerator);
  const denominator = formatCount(rate.denominator);
  return (
    <Box sx={({ palette, breakpoints }) => ({ px: 2.25, py: 1.5, borderTop: `1px solid ${palette.line}`, [breakpoints.up('sm')]: { borderTop: 0, borderLeft: `1px solid ${palette.line}` }, '&&:first-of-type': { border: 0 } })}>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{label}</Box>
      <Box sx={{ display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 1 }}>
        <Box component="span" sx={{ fontSize: '1.375rem', fontWeight: 600 }}>
          {to ? <Box component={Link} to={to} sx={figureLink}>{numerator}</Box> : numerator}
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
            /{ofTo ? <Box component={Link} to={ofTo} sx={figureLink}>{denominator}</Box> : denominator}
          </Box>
        </Box>
        <Box component="span" sx={{ color: 'text.secondary' }}>{percent === null ? t('review.rates.none') : `${percent} %`}</Box>
      </Box>
    </Box>
  );
}
