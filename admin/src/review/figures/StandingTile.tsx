import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatCount } from '../../components/numbers';
import { StandingGlyph } from '../../components/StandingGlyph';
import { STANDING_LOOKS, type StandingName } from '../../components/standings';
import { useT } from '../../i18n/useT';

export function StandingTiles({ children }: { children: ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 1, display: 'grid', gap: 0.25, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fit, minmax(168px, 1fr))' } }}>
      {children}
    </Box>
  );
}

interface StandingTileProps {
  standing: StandingName;
  count: number;
  total: number;
  /** Without it the number leads nowhere: it counts what no single list holds. */
  to?: string;
  children?: ReactNode;
}

/** One state as a large target: glyph, word, count over what is assigned. */
export function StandingTile({ standing, count, total, to, children }: StandingTileProps) {
  const t = useT();
  const tone = STANDING_LOOKS[standing].tone;
  const isCounted = standing !== 'notApplicable' && standing !== 'withdrawn';
  return (
    <Box
      {...(to ? { component: Link, to } : {})}
      sx={({ palette }) => ({
        display: 'block',
        height: '100%',
        minHeight: 44,
        px: 1.25,
        py: 0.875,
        borderRadius: '6px',
        textDecoration: 'none',
        color: count ? palette.tones[tone].ink : palette.text.secondary,
        '&:hover': to ? { backgroundColor: palette.tones[tone].soft } : {},
      })}
    >
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, fontSize: '0.8125rem' }}>
        <StandingGlyph standing={standing} size={14} />
        {t(`work.standing.${standing}`)}
      </Box>
      <Box component="span" sx={{ fontSize: '1.125rem', fontWeight: 600 }}>
        {formatCount(count)}
        {isCounted ? <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 400, color: 'text.secondary' }}>/{formatCount(total)}</Box> : null}
      </Box>
      {children ? <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', color: 'tones.red.ink' }}>{children}</Box> : null}
    </Box>
  );
}
