import { useTheme } from '@mui/material/styles';
import type { ToneName } from '../theme/tokens';

/** How a state is drawn: a path on 16 × 16 in the ink of a tone. */
export interface GlyphLook {
  readonly tone: ToneName;
  readonly path: string;
  readonly isFilled?: boolean;
  readonly isDashed?: boolean;
}

export const GLYPH_STROKE = 1.7;
export const GLYPH_DASHES = '2.4 2.4';

/** Only the drawing of a state; it says nothing to a screen reader, so put the word beside it. */
export function Glyph({ look, size = 16 }: { look: GlyphLook; size?: number }) {
  const { palette } = useTheme();
  const ink = palette.tones[look.tone].ink;
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <path
        d={look.path}
        fill={look.isFilled ? ink : 'none'}
        fillRule="evenodd"
        stroke={look.isFilled ? 'none' : ink}
        strokeWidth={GLYPH_STROKE}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeDasharray={look.isDashed ? GLYPH_DASHES : undefined}
      />
    </svg>
  );
}

/** The same drawing as a picture for a style sheet, where an element per cell would cost too much. */
export function glyphPicture({ path, isFilled, isDashed }: GlyphLook, ink: string): string {
  const paint = isFilled ? `fill="${ink}" fill-rule="evenodd"` : `fill="none" stroke="${ink}" stroke-width="${GLYPH_STROKE}" stroke-linecap="round" stroke-linejoin="round"`;
  const dashes = isDashed ? ` stroke-dasharray="${GLYPH_DASHES}"` : '';
  return `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="${path}" ${paint}${dashes}/></svg>`)}")`;
}
