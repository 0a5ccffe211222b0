import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useT, type MessageKey } from '../i18n/useT';
import { StandingGlyph } from './StandingGlyph';
import { STANDING_LOOKS, type StandingName } from './standings';

interface StandingProps {
  standing: StandingName;
  /** Whole days past the due date (RULES.md T4); 0 or absent when not late. */
  daysLate?: number;
}

const WITH_DAYS: ReadonlySet<StandingName> = new Set(['overdue', 'completedLate', 'submitted', 'returned']);
const WITH_DAYS_SHORT: ReadonlySet<StandingName> = new Set(['overdue', 'completedLate']);

/** The full wording of a state, "Quá hạn 12 ngày". */
export function useStandingText(): (standing: StandingName, daysLate?: number) => string {
  const t = useT();
  return (standing, daysLate = 0) =>
    daysLate > 0 && WITH_DAYS.has(standing)
      ? t(`work.standingDays.${standing}` as MessageKey, { count: daysLate })
      : t(`work.standing.${standing}`);
}

/**
 * A state as glyph, word and colour together, so that it survives greyscale print and colour blindness.
 * `compact` shortens the word for dense tables; `glyph` leaves only the drawing, with the word on hover and for screen readers.
 */
export function StandingChip({ standing, daysLate = 0, variant = 'full' }: StandingProps & { variant?: 'full' | 'compact' | 'glyph' }) {
  const t = useT();
  const full = useStandingText()(standing, daysLate);
  if (variant === 'glyph') {
    return (
      <Tooltip title={full}>
        <Box component="span" role="img" aria-label={full} sx={{ display: 'inline-flex', verticalAlign: 'middle' }}>
          <StandingGlyph standing={standing} />
        </Box>
      </Tooltip>
    );
  }
  const short =
    daysLate > 0 && WITH_DAYS_SHORT.has(standing)
      ? t(`work.standingDaysShort.${standing}` as MessageKey, { count: daysLate })
      : t(`work.standingShort.${standing}`);
  return <Chip standing={standing} text={variant === 'compact' ? short : full} title={full} />;
}

function Chip({ standing, text, title }: { standing: StandingName; text: string; title: string }) {
  const look = STANDING_LOOKS[standing];
  return (
    <Box
      component="span"
      title={title === text ? undefined : title}
      sx={({ palette }) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        maxWidth: '100%',
        padding: '2px 8px 2px 6px',
        borderRadius: '6px',
        fontSize: '0.8125rem',
        fontWeight: 500,
        lineHeight: 1.45,
        color: palette.tones[look.tone].ink,
        backgroundColor: palette.tones[look.tone].soft,
        border: look.isDashed ? `1px dashed ${palette.tones[look.tone].ink}` : '1px solid transparent',
        '@media print': { border: `1px ${look.isDashed ? 'dashed' : 'solid'} ${palette.tones[look.tone].ink}` },
      })}
    >
      <StandingGlyph standing={standing} size={14} />
      <span>{text}</span>
    </Box>
  );
}
