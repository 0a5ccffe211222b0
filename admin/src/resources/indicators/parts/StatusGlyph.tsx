import { Glyph } from '../../../components/Glyph';
import type { StatusName } from '../indicatorTypes';
import { STATUS_LOOKS } from './statuses';

/** Only the drawing of a result; put the word beside it or use StatusChip. */
export function StatusGlyph({ status, size }: { status: StatusName; size?: number }) {
  return <Glyph look={STATUS_LOOKS[status]} size={size} />;
}
