import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { formatCount } from '../../../components/numbers';
import { StandingGlyph } from '../../../components/StandingGlyph';
import { STANDING_LOOKS, STANDINGS, type StandingCounts, type StandingName } from '../../../components/standings';
import { useT } from '../../../i18n/useT';
import { SCORED, taskListAddress, type TaskFilter } from './taskListAddress';

function presentStandings(counts: StandingCounts): { standing: StandingName; count: number }[] {
  return STANDINGS.map((standing) => ({ standing, count: counts[standing] ?? 0 })).filter(({ count }) => count > 0);
}

/** Shares of the standings, most urgent first. Only the drawing: the numbers stand beside it. */
export function StandingBar({ counts, height = 8 }: { counts: StandingCounts; height?: number }) {
  const t = useT();
  const present = presentStandings(counts);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const words = present.map(({ standing, count }) => `${t(`work.standing.${standing}`)}: ${formatCount(count)}`).join('; ');
  return (
    <Box
      role="img"
      aria-label={`${t('plans.annex.barLabel', { count: formatCount(total) })}. ${words}`}
      sx={({ palette }) => ({ display: 'flex', gap: '1px', width: '100%', height, borderRadius: 1, overflow: 'hidden', backgroundColor: palette.line })}
    >
      {present.map(({ standing, count }) => (
        <Box
          key={standing}
          sx={({ palette }) => ({
            flex: `${count} 1 0`,
            minWidth: 3,
            backgroundColor: palette.tones[STANDING_LOOKS[standing].tone].ink,
            opacity: standing === 'notYetDue' ? 0.35 : STANDING_LOOKS[standing].isDashed ? 0.6 : 1,
            printColorAdjust: 'exact',
          })}
        />
      ))}
    </Box>
  );
}

/** Each count of scored tasks as a link to the tasks it counts. `filter` narrows the task list to the plan or the activity. */
export function StandingNumbers({ counts, filter, hasWords = false }: { counts: StandingCounts; filter: TaskFilter; hasWords?: boolean }) {
  const t = useT();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 0.5, rowGap: 0.25 }}>
      {presentStandings(counts).map(({ standing, count }) => {
        const word = t(`work.standing.${standing}`);
        return (
          <li key={standing}>
            <Box
              component={Link}
              to={taskListAddress({ ...SCORED, ...filter, standing: [standing] })}
              title={word}
              // A link is called what it shows (WCAG 2.5.3); only the bare number needs its word added.
              aria-label={hasWords ? undefined : t('plans.annex.countOf', { count: formatCount(count), standing: word })}
              sx={({ palette }) => ({
                display: 'inline-flex',
                alignItems: 'center',
                gap: 0.5,
                minHeight: 26,
                px: 0.75,
                borderRadius: '6px',
                fontSize: '0.8125rem',
                fontWeight: 600,
                fontVariantNumeric: 'tabular-nums',
                textDecoration: 'none',
                color: palette.tones[STANDING_LOOKS[standing].tone].ink,
                '&:hover': { backgroundColor: palette.tones[STANDING_LOOKS[standing].tone].soft, textDecoration: 'underline' },
              })}
            >
              <StandingGlyph standing={standing} size={14} />
              {formatCount(count)}{' '}
              {hasWords ? <Box component="span" sx={{ fontWeight: 400 }}>{word}</Box> : null}
            </Box>
          </li>
        );
      })}
    </Box>
  );
}
