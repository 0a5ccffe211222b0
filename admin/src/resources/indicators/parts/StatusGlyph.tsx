import { useTheme } from '@mui/material/styles';
import type { StatusName } from '../indicatorTypes';
import { STATUS_LOOKS } from './statuses';

/** Only the drawing of a result; it says nothing to a screen reader, so put the word beside it or use StatusChip. */
export function StatusGlyph({ status, size = 16 }: { status: StatusName; size?: number }) {
  const { palette } = useTheme();
  const look = STATUS_LOOKS[status];
  const ink = palette.tones[look.tone].ink;
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <path
        d={look.path}
        fill={look.isFilled ? ink : 'none'}
        fillRule="evenodd"
        stroke={look.isFilled ? 'none' : ink}
        strokeWidth={1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeDasharray={look.isDashed ? '2.4 2.4' : undefined}
      />
    </svg>
  );
}
