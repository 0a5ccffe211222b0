import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatCount, formatPercent } from '../../components/numbers';
import { StandingGlyph } from '../../components/StandingGlyph';
import { STANDING_LOOKS, STANDINGS, type StandingName } from '../../components/standings';
import { useT } from '../../i18n/useT';
import { reviewAddress, type ReviewFrame } from '../reviewAddress';
import type { RateValue, ReviewSummary } from '../reviewTypes';

const HIDDEN_WHEN_NONE: ReadonlySet<StandingName> = new Set(['notApplicable', 'suspended', 'withdrawn', 'returned']);

/** Every number with its denominator, and every number a link to the tasks it counts (RULES.md T9). */
export function Headline({ frame, summary: { counts, rates } }: { frame: ReviewFrame; summary: ReviewSummary }) {
  const t = useT();
  const shown = STANDINGS.filter((standing) => counts.scored[standing] > 0 || !HIDDEN_WHEN_NONE.has(standing));
  const coordinating = Object.values(counts.coordinating).reduce((sum, count) => sum + count, 0);
  return (
    <Card sx={{ mb: 2.5 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' }, borderBottom: 1, borderColor: 'divider' }}>
        <RateTile label={t('review.rates.completedOfFallenDue')} rate={rates.completedOfFallenDue} to={reviewAddress(frame, 'completedFallenDue')} ofTo={reviewAddress(frame, 'fallenDue')} />
        <RateTile label={t('review.rates.completedOfAssigned')} rate={rates.completedOfAssigned} to={reviewAddress(frame, 'completed')} ofTo={reviewAddress(frame, 'assigned')} />
        <RateTile label={t('review.rates.onTimeOfFallenDue')} rate={rates.onTimeOfFallenDue} ofTo={reviewAddress(frame, 'fallenDue')} />
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 1, display: 'grid', gap: 0.25, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fit, minmax(168px, 1fr))' } }}>
        {shown.map((standing) => (
          <li key={standing}>
            <StandingTile standing={standing} count={counts.scored[standing]} total={counts.assigned} to={reviewAddress(frame, standing)}>
              {standing === 'submitted' && counts.officeLate > 0 ? t('review.officeLateOf', { count: counts.officeLate }) : null}
            </StandingTile>
          </li>
        ))}
      </Box>
      <Box sx={{ px: 2.25, pb: 1.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('review.denominatorNote', { count: formatCount(counts.assigned) })}
        {coordinating ? ` ${t('review.coordinatingNote', { count: formatCount(coordinating) })}` : ''}
        {counts.officeLate ? (
          <>
            {' '}
            <Quiet to={reviewAddress(frame, 'officeLate')}>{t('review.officeLateLink', { count: counts.officeLate })}</Quiet>
          </>
        ) : null}
      </Box>
    </Card>
  );
}

const Quiet = ({ to, children }: { to: string; children: ReactNode }) => (
  <Box component={Link} to={to} sx={{ color: 'primary.main', fontWeight: 500 }}>
    {children}
  </Box>
);

const figureLink = { color: 'inherit', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } } as const;

/** "12/40 · 30 %": each of the two numbers leads to its own list. */
function RateTile({ label, rate, to, ofTo }: { label: string; rate: RateValue; to?: string; ofTo: string }) {
  const t = useT();
  const percent = formatPercent(rate.numerator, rate.denominator);
  const numerator = formatCount(rate.numerator);
  return (
    <Box sx={{ px: 2.25, py: 1.5, borderLeft: { sm: 1 }, borderTop: { xs: 1, sm: 0 }, borderColor: 'divider', '&:first-of-type': { border: 0 } }}>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{label}</Box>
      <Box sx={{ display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 1 }}>
        <Box component="span" sx={{ fontSize: '1.375rem', fontWeight: 600 }}>
          {to ? <Box component={Link} to={to} sx={figureLink}>{numerator}</Box> : numerator}
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
            /<Box component={Link} to={ofTo} sx={figureLink}>{formatCount(rate.denominator)}</Box>
          </Box>
        </Box>
        <Box component="span" sx={{ color: 'text.secondary' }}>{percent === null ? t('review.rates.none') : `${percent} %`}</Box>
      </Box>
    </Box>
  );
}

interface StandingTileProps {
  standing: StandingName;
  count: number;
  total: number;
  to: string;
  children?: ReactNode;
}

/** One state as a large target: glyph, word, count over what is assigned. */
export function StandingTile({ standing, count, total, to, children }: StandingTileProps) {
  const t = useT();
  const tone = STANDING_LOOKS[standing].tone;
  const isCounted = standing !== 'notApplicable' && standing !== 'withdrawn';
  return (
    <Box
      component={Link}
      to={to}
      sx={({ palette }) => ({
        display: 'block',
        height: '100%',
        minHeight: 44,
        px: 1.25,
        py: 0.875,
        borderRadius: '6px',
        textDecoration: 'none',
        color: count ? palette.tones[tone].ink : palette.text.secondary,
        '&:hover': { backgroundColor: palette.tones[tone].soft },
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
