import { Glyph } from './Glyph';
import { STANDING_LOOKS, type StandingName } from './standings';

/** Only the drawing of a state; put the word beside it or use StandingChip. */
export function StandingGlyph({ standing, size }: { standing: StandingName; size?: number }) {
  return <Glyph look={STANDING_LOOKS[standing]} size={size} />;
}
