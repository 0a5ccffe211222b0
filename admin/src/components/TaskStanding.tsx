import type { Standing, TaskState } from '#domain';
import Box from '@mui/material/Box';
import { useT } from '../i18n/useT';
import { StandingChip } from './StandingChip';

interface StandingOfTask {
  standing: Standing;
  daysLate: number;
  state: TaskState;
  /** The first words of why it was sent back; null unless it is returned. */
  returnReason: string | null;
}

/**
 * How a task stands. One that was sent back and is past its date is both: the unit's clock runs on against the same date
 * (RULES.md T5), and its officer must see that the office has answered, and what.
 */
export function TaskStanding({ row, variant = 'full', hasReason = true }: { row: StandingOfTask; variant?: 'full' | 'compact'; hasReason?: boolean }) {
  const t = useT();
  const { standing, daysLate, state, returnReason } = row;
  return (
    <>
      <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5, maxWidth: '100%', verticalAlign: 'middle', whiteSpace: variant === 'compact' ? 'nowrap' : undefined }}>
        <StandingChip standing={standing} daysLate={daysLate} variant={variant} />
        {state === 'returned' && standing !== 'returned' ? <StandingChip standing="returned" variant={variant} /> : null}
      </Box>
      {hasReason && returnReason ? (
        <Box component="span" title={returnReason} sx={{ flexBasis: '100%', mt: 0.25, fontSize: '0.8125rem', color: 'text.secondary', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden', overflowWrap: 'anywhere' }}>
          {t('common.returnedBecause', { reason: returnReason })}
        </Box>
      ) : null}
    </>
  );
}
