import type { CSSObject, Theme } from '@mui/material/styles';
import { glyphPicture } from '../../components/Glyph';
import { STANDING_LOOKS, STANDINGS } from '../../components/standings';
import { TONE_NAMES } from '../../theme/tokens';
import type { GridSizes } from './useMatrixKeys';

export const SIDE_WIDTHS = [52, 80] as const;
export const WIDE: GridSizes = { row: 34, cell: 34, name: 176 };
export const NARROW: GridSizes = { row: 44, cell: 44, name: 116 };

/**
 * One style sheet for the whole grid, by plain class names: a styled component per cell would cost more than the cell.
 * Borders belong to single cells because collapsed borders do not travel with sticky ones.
 */
export function matrixStyles(theme: Theme, sizes: GridSizes): CSSObject {
  const { palette } = theme;
  const line = `1px solid ${palette.line}`;
  const strong = `1px solid ${palette.lineStrong}`;
  const ground = palette.background.paper;
  return {
    position: 'relative',
    contain: 'layout paint style',
    maxHeight: 'max(420px, calc(100dvh - 190px))',
    overflow: 'auto',
    overscrollBehavior: 'contain',
    outline: 'none',
    '&:focus-visible': { outline: `2px solid ${palette.focus}`, outlineOffset: -2 },
    '& table': { borderCollapse: 'separate', borderSpacing: 0, tableLayout: 'fixed', fontSize: '0.8125rem', lineHeight: 1.3 },
    '& th, & td': { padding: 0, borderRight: line, borderBottom: line, fontWeight: 400, textAlign: 'center', backgroundColor: ground },
    '& .spacer td': { border: 0, backgroundColor: 'transparent' },
    '& tbody tr': { height: sizes.row },
    // The groups stick, not their cells: two hundred sticky cells are not smooth.
    '& thead': { position: 'sticky', top: 0, zIndex: 3 },
    '& tfoot': { position: 'sticky', bottom: 0, zIndex: 3 },
    '& thead th': { height: 28, fontWeight: 600, color: palette.text.secondary, verticalAlign: 'middle' },
    '& thead tr:last-of-type th': { borderBottom: strong },
    '& thead th[rowspan]': { borderBottom: strong },
    '& thead th[data-near]': { backgroundColor: palette.accentSoft, color: palette.text.primary },
    '& .band': { borderRight: strong },
    '& .name': { position: 'sticky', left: 0, zIndex: 1, textAlign: 'left', padding: '0 8px', borderRight: strong, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', fontSize: '0.875rem' },
    '& .name .full': { display: 'none' },
    '& thead .name, & tfoot .name': { zIndex: 1 },
    '& tbody tr:hover .name': { backgroundColor: palette.accentSoft },
    '& .side': { fontVariantNumeric: 'tabular-nums', cursor: 'pointer' },
    '& .side.first': { borderLeft: strong },
    '& tfoot td, & tfoot th': { height: 28, fontVariantNumeric: 'tabular-nums' },
    '& tfoot tr:first-of-type > *': { borderTop: strong },
    '& tfoot tr:last-of-type > *': { borderBottom: 0 },
    '& tfoot td': { cursor: 'pointer' },
    '& .late': { color: palette.tones.red.ink, fontWeight: 600 },
    '& .quiet': { color: palette.text.secondary },
    '& .cell': {
      cursor: 'pointer',
      verticalAlign: 'middle',
      // Pictures instead of elements: a cell is one node, and a browser prints it although it is a background.
      backgroundImage: 'var(--glyph), var(--corner, none)',
      backgroundSize: '16px 16px, 9px 9px',
      backgroundPosition: 'center, 0 0',
      backgroundRepeat: 'no-repeat',
      printColorAdjust: 'exact',
    },
    ...glyphs(theme),
    '& .several': { paddingLeft: '15px', fontWeight: 600, backgroundPosition: '3px center, 0 0' },
    '& .fine': { opacity: 0.45 },
    '& .faint': { color: palette.text.secondary, backgroundColor: ground, backgroundSize: '11px 11px, 9px 9px' },
    '& .carried': { '--corner': `linear-gradient(135deg, ${palette.text.primary} 50%, transparent 50%)` },
    '&:focus .active': { boxShadow: `inset 0 0 0 2.5px ${palette.focus}` },
    '& .cell:hover, & .side:hover, & tfoot td:hover': { boxShadow: `inset 0 0 0 2px ${palette.focus}` },
    ...Object.fromEntries(TONE_NAMES.map((tone) => [`& .${tone}`, { color: palette.tones[tone].ink, backgroundColor: palette.tones[tone].soft }])),
    ...(sizes === WIDE ? STICKY_SIDES : {}),
    '@media print': PRINT,
  };
}

/** A phone has no room for the totals beside the names: there they come at the end of the row. */
const STICKY_SIDES: CSSObject = {
  '& .side.first, & .side.last': { position: 'sticky', zIndex: 1 },
  '& .side.first': { right: SIDE_WIDTHS[1] },
  '& .side.last': { right: 0 },
};

/** The same drawings as StandingGlyph, in the colour of their tone; a coordinating unit's are faint (RULES.md A5). */
function glyphs({ palette }: Theme): CSSObject {
  const rules = STANDINGS.flatMap((standing) => [
    [`& .${standing}`, { '--glyph': glyphPicture(STANDING_LOOKS[standing], palette.tones[STANDING_LOOKS[standing].tone].ink) }],
    [`& .${standing}.faint`, { '--glyph': glyphPicture(STANDING_LOOKS[standing], palette.lineStrong) }],
  ]);
  return Object.fromEntries(rules) as CSSObject;
}

/** A3 landscape: every row, full names, the heading repeated on each sheet, nothing sticky and no colour needed. */
const PRINT: CSSObject = {
  maxHeight: 'none',
  overflow: 'visible',
  contain: 'none',
  // Forty-five columns share what the names and totals leave of the sheet.
  '& table': { width: '100% !important' },
  '& col.one': { width: 'auto !important' },
  '& .cell': { backgroundSize: '13px 13px, 8px 8px' },
  '& .faint': { backgroundSize: '9px 9px, 8px 8px' },
  '& .several': { paddingLeft: '12px', backgroundPosition: '2px center, 0 0' },
  '& thead': { display: 'table-header-group', position: 'static' },
  '& tfoot': { display: 'table-row-group', position: 'static' },
  '& tr': { breakInside: 'avoid' },
  '& tbody tr': { height: 'auto' },
  '& .name, & .side.first, & .side.last': { position: 'static' },
  '& .name': { whiteSpace: 'normal', padding: '3px 6px' },
  '& .name .short': { display: 'none' },
  '& .name .full': { display: 'inline' },
  '& th, & td': { borderColor: '#777' },
  '&:focus .active': { boxShadow: 'none' },
};
