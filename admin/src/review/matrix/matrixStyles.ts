import type { CSSObject, Theme } from '@mui/material/styles';
import { TONE_NAMES } from '../../theme/tokens';
import type { GridSizes } from './useMatrixKeys';

export const SIDE_WIDTHS = [52, 74] as const;
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
    maxHeight: 'max(420px, calc(100dvh - 190px))',
    overflow: 'auto',
    overscrollBehavior: 'contain',
    outline: 'none',
    '&:focus-visible': { outline: `2px solid ${palette.focus}`, outlineOffset: -2 },
    '& table': { borderCollapse: 'separate', borderSpacing: 0, tableLayout: 'fixed', fontSize: '0.8125rem', lineHeight: 1.3 },
    '& th, & td': { padding: 0, borderRight: line, borderBottom: line, fontWeight: 400, textAlign: 'center', backgroundColor: ground },
    '& .spacer td': { border: 0, backgroundColor: 'transparent' },
    '& tbody tr': { height: sizes.row },
    '& thead th': { position: 'sticky', zIndex: 3, height: 28, fontWeight: 600, color: palette.text.secondary, verticalAlign: 'middle' },
    '& thead tr:first-of-type th': { top: 0 },
    '& thead tr:last-of-type th': { top: 29, borderBottom: strong },
    '& thead th[rowspan]': { borderBottom: strong, zIndex: 4 },
    '& thead th[data-near]': { backgroundColor: palette.accentSoft, color: palette.text.primary },
    '& .band': { borderRight: strong },
    '& .name': { position: 'sticky', left: 0, zIndex: 2, textAlign: 'left', padding: '0 8px', borderRight: strong, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', fontSize: '0.875rem' },
    '& .name .full': { display: 'none' },
    '& thead .name, & tfoot .name': { zIndex: 5 },
    '& tbody tr:hover .name': { backgroundColor: palette.accentSoft },
    '& .side': { fontVariantNumeric: 'tabular-nums', cursor: 'pointer' },
    '& .side.first': { borderLeft: strong },
    '& tfoot td, & tfoot th': { position: 'sticky', zIndex: 3, height: 27, fontVariantNumeric: 'tabular-nums' },
    '& tfoot tr:nth-of-type(1) > *': { bottom: 56, borderTop: strong },
    '& tfoot tr:nth-of-type(2) > *': { bottom: 28 },
    '& tfoot tr:nth-of-type(3) > *': { bottom: 0, borderBottom: 0 },
    '& tfoot td': { cursor: 'pointer' },
    '& .late': { color: palette.tones.red.ink, fontWeight: 600 },
    '& .quiet': { color: palette.text.secondary },
    '& .cell': { position: 'relative', cursor: 'pointer', verticalAlign: 'middle' },
    '& .cell svg': { display: 'inline-block', verticalAlign: 'middle', flex: 'none' },
    '& .cell b': { fontWeight: 600, marginLeft: '1px', verticalAlign: 'middle' },
    '& .fine': { opacity: 0.45 },
    '& .faint': { color: palette.lineStrong, backgroundColor: ground },
    '& .carried::before': { content: '""', position: 'absolute', top: 0, left: 0, borderTop: '9px solid currentColor', borderRight: '9px solid transparent', printColorAdjust: 'exact' },
    '& .active': { boxShadow: `inset 0 0 0 1.5px ${palette.lineStrong}` },
    '&:focus-visible .active': { boxShadow: `inset 0 0 0 2.5px ${palette.focus}` },
    '& .cell:hover, & .side:hover, & tfoot td:hover': { boxShadow: `inset 0 0 0 2px ${palette.focus}` },
    ...Object.fromEntries(TONE_NAMES.map((tone) => [`& .${tone}`, { color: palette.tones[tone].ink, backgroundColor: palette.tones[tone].soft }])),
    ...(sizes === WIDE ? { '& .side.first': { borderLeft: strong, position: 'sticky', right: SIDE_WIDTHS[1], zIndex: 2 }, '& .side.last': { position: 'sticky', right: 0, zIndex: 2 }, '& :is(thead, tfoot) .side:is(.first, .last)': { zIndex: 5 } } : {}),
    '@media print': printStyles(),
  };
}

/** A3 landscape: every row, full names, the heading repeated on each sheet, nothing sticky and no colour needed. */
function printStyles(): CSSObject {
  return {
    maxHeight: 'none',
    overflow: 'visible',
    '& table': { width: '100% !important' },
    '& thead': { display: 'table-header-group' },
    '& tfoot': { display: 'table-row-group' },
    '& tr': { breakInside: 'avoid' },
    '& tbody tr': { height: 'auto' },
    '& thead th, & tfoot td, & tfoot th, & .name, & .side.first, & .side.last': { position: 'static' },
    '& .name': { whiteSpace: 'normal', padding: '3px 6px' },
    '& .name .short': { display: 'none' },
    '& .name .full': { display: 'inline' },
    '& th, & td': { borderColor: '#777' },
    '& .active': { boxShadow: 'none' },
  };
}
