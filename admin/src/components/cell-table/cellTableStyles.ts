import type { CSSObject, Theme } from '@mui/material/styles';
import { layout, TONE_NAMES } from '../../theme/tokens';
import { glyphPicture, type GlyphLook } from '../Glyph';
import type { CellSizes } from './cellPlaces';

/**
 * One style sheet for the whole table, by plain class names: a styled component per cell would cost more than the cell.
 * Borders belong to single cells because collapsed borders do not travel with sticky ones.
 */
export function cellTableStyles({ palette }: Theme, sizes: CellSizes, sideWidths: readonly number[] | null): CSSObject {
  const line = `1px solid ${palette.line}`;
  const strong = `1px solid ${palette.lineStrong}`;
  return {
    position: 'relative',
    contain: 'layout paint style',
    maxHeight: 'max(420px, calc(100dvh - 190px))',
    overflow: 'auto',
    overscrollBehavior: 'contain',
    outline: 'none',
    // Brought into view for the keyboard, its headings stand below the application's bar.
    scrollMarginTop: layout.topBar + 8,
    '&:focus-visible': { outline: `2px solid ${palette.focus}`, outlineOffset: -2 },
    '& table': { borderCollapse: 'separate', borderSpacing: 0, tableLayout: 'fixed', fontSize: '0.8125rem', lineHeight: 1.3 },
    '& th, & td': { padding: 0, borderRight: line, borderBottom: line, fontWeight: 400, textAlign: 'center', backgroundColor: palette.background.paper },
    '& .spacer td': { border: 0, backgroundColor: 'transparent' },
    '& tbody tr': { height: sizes.row },
    // The groups stick, not their cells: two hundred sticky cells are not smooth.
    '& thead': { position: 'sticky', top: 0, zIndex: 3 },
    '& tfoot': { position: 'sticky', bottom: 0, zIndex: 3 },
    '& thead th': { height: 28, padding: '0 2px', fontWeight: 600, color: palette.text.secondary, verticalAlign: 'middle', overflow: 'hidden', textOverflow: 'ellipsis' },
    '& thead tr:last-of-type th, & thead th[rowspan]': { borderBottom: strong },
    '& thead th[data-near]': { backgroundColor: palette.accentSoft, color: palette.text.primary },
    '& thead [data-column]': { cursor: 'pointer' },
    '& .band': { borderRight: strong },
    '& .band span': { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden', overflowWrap: 'anywhere' },
    '& .name': { position: 'sticky', left: 0, zIndex: 1, textAlign: 'left', padding: '0 8px', borderRight: strong, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', fontSize: '0.875rem' },
    '& .name .full': { display: 'none' },
    '& tbody .name, & .side[data-column], & tfoot td': { cursor: 'pointer' },
    '& tbody tr:hover .name': { backgroundColor: palette.accentSoft },
    '& .side': { fontVariantNumeric: 'tabular-nums' },
    '& .side.first': { borderLeft: strong },
    '& tfoot td, & tfoot th': { height: 28, fontVariantNumeric: 'tabular-nums' },
    '& tfoot tr:first-of-type > *': { borderTop: strong },
    '& tfoot tr:last-of-type > *': { borderBottom: 0 },
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
    '& .marked': { '--corner': `linear-gradient(135deg, ${palette.text.primary} 50%, transparent 50%)` },
    '&:focus .active': { boxShadow: `inset 0 0 0 2.5px ${palette.focus}` },
    '& .cell:hover, & .side[data-column]:hover, & tfoot td:hover': { boxShadow: `inset 0 0 0 2px ${palette.focus}` },
    ...Object.fromEntries(TONE_NAMES.map((tone) => [`& .${tone}`, { color: palette.tones[tone].ink, backgroundColor: palette.tones[tone].soft }])),
    ...(sideWidths ? stickySides(sideWidths) : {}),
    '@media print': PRINT,
  };
}

/** A phone has no room for the sums beside the names: there they come at the end of the row. */
function stickySides([, ...others]: readonly number[]): CSSObject {
  return {
    '@media screen': {
      '& .side.first, & .side.last': { position: 'sticky', zIndex: 1 },
      '& .side.first': { right: others.reduce((sum, width) => sum + width, 0) },
      '& .side.last': { right: 0 },
    },
  };
}

/** The drawing of every state by its name, in the colour of its tone. */
export function glyphRules<State extends string>({ palette }: Theme, looks: Readonly<Record<State, GlyphLook>>): CSSObject {
  const states = Object.entries(looks) as [State, GlyphLook][];
  return Object.fromEntries(states.map(([state, look]) => [`& .${state}`, { '--glyph': glyphPicture(look, palette.tones[look.tone].ink) }])) as CSSObject;
}

/** A3 landscape: every row, full names, the heading repeated on each sheet, nothing sticky and no colour needed. */
const PRINT: CSSObject = {
  maxHeight: 'none',
  overflow: 'visible',
  contain: 'none',
  // The columns share what the names and totals leave of the sheet.
  '& table': { width: '100% !important' },
  '& col.one': { width: 'auto !important' },
  '& .cell': { backgroundSize: '13px 13px, 8px 8px' },
  '& thead': { display: 'table-header-group', position: 'static' },
  '& tfoot': { display: 'table-row-group', position: 'static' },
  '& tr': { breakInside: 'avoid' },
  '& tbody tr': { height: 'auto' },
  '& .name': { position: 'static', whiteSpace: 'normal', padding: '3px 6px' },
  '& .name .short': { display: 'none' },
  '& .name .full': { display: 'inline' },
  // The whole heading stands below the table.
  '& .band span': { WebkitLineClamp: 5 },
  '& th, & td': { borderColor: '#777' },
  '&:focus .active': { boxShadow: 'none' },
};
