import type { CSSObject, Theme } from '@mui/material/styles';
import { glyphRules } from '../../components/cell-table';
import { glyphPicture } from '../../components/Glyph';
import { STANDING_LOOKS, STANDINGS } from '../../components/standings';

export const WIDE = { row: 34, cell: 34, name: 176 } as const;
export const SIDE_WIDTHS = [52, 80] as const;

/** What the matrix has beside the common table: several tasks in a cell, and cells that are not scored. */
export function matrixStyles(theme: Theme): CSSObject {
  const { palette } = theme;
  return {
    ...glyphRules(theme, STANDING_LOOKS),
    // A coordinating unit's signs are faint (RULES.md A5).
    ...(Object.fromEntries(STANDINGS.map((standing) => [`& .${standing}.faint`, { '--glyph': glyphPicture(STANDING_LOOKS[standing], palette.lineStrong) }])) as CSSObject),
    '& .several': { paddingLeft: '15px', fontWeight: 600, backgroundPosition: '3px center, 0 0' },
    '& .fine': { opacity: 0.45 },
    '& .faint': { color: palette.text.secondary, backgroundColor: palette.background.paper, backgroundSize: '11px 11px, 9px 9px' },
    '@media print': {
      '& .faint': { backgroundSize: '9px 9px, 8px 8px' },
      '& .several': { paddingLeft: '12px', backgroundPosition: '2px center, 0 0' },
    },
  };
}
