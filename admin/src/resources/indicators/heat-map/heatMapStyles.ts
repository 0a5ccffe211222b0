import type { CSSObject, Theme } from '@mui/material/styles';
import { glyphPicture } from '../../../components/Glyph';
import { TONE_NAMES } from '../../../theme/tokens';
import { STATUS_NAMES } from '../indicatorTypes';
import { STATUS_LOOKS } from '../parts/statuses';

export interface HeatSizes {
  readonly row: number;
  readonly cell: number;
  readonly name: number;
}

export const SIDE_WIDTH = 84;
export const WIDE: HeatSizes = { row: 34, cell: 38, name: 190 };
export const NARROW: HeatSizes = { row: 44, cell: 44, name: 116 };

/** One style sheet by plain class names, as for the matrix of the review: ten thousand styled components would not be smooth. */
export function heatMapStyles(theme: Theme, sizes: HeatSizes): CSSObject {
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
    '& thead': { position: 'sticky', top: 0, zIndex: 3 },
    '& thead th': { height: 40, padding: '0 2px', fontWeight: 600, color: palette.text.secondary, verticalAlign: 'middle', borderBottom: strong, overflow: 'hidden', textOverflow: 'ellipsis' },
    '& thead th[data-near]': { backgroundColor: palette.accentSoft, color: palette.text.primary },
    '& .name': { position: 'sticky', left: 0, zIndex: 1, textAlign: 'left', padding: '0 8px', borderRight: strong, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', fontSize: '0.875rem', cursor: 'pointer' },
    '& .name .full': { display: 'none' },
    '& tbody tr:hover .name': { backgroundColor: palette.accentSoft },
    '& .side': { fontVariantNumeric: 'tabular-nums', borderLeft: strong, color: palette.text.secondary },
    '& .cell': { cursor: 'pointer', backgroundImage: 'var(--glyph), var(--corner, none)', backgroundSize: '16px 16px, 8px 8px', backgroundPosition: 'center, 0 0', backgroundRepeat: 'no-repeat', printColorAdjust: 'exact' },
    ...glyphs(theme),
    '& .marked': { '--corner': `linear-gradient(135deg, ${palette.text.secondary} 50%, transparent 50%)` },
    '&:focus .active': { boxShadow: `inset 0 0 0 2.5px ${palette.focus}` },
    '& .cell:hover': { boxShadow: `inset 0 0 0 2px ${palette.focus}` },
    ...Object.fromEntries(TONE_NAMES.map((tone) => [`& .${tone}`, { color: palette.tones[tone].ink, backgroundColor: palette.tones[tone].soft }])),
    '@media print': PRINT,
  };
}

function glyphs({ palette }: Theme): CSSObject {
  return Object.fromEntries(STATUS_NAMES.map((status) => [`& .${status}`, { '--glyph': glyphPicture(STATUS_LOOKS[status], palette.tones[STATUS_LOOKS[status].tone].ink) }])) as CSSObject;
}

/** Every row on paper, with full names, the heading repeated on each sheet. */
const PRINT: CSSObject = {
  maxHeight: 'none',
  overflow: 'visible',
  contain: 'none',
  '& table': { width: '100% !important' },
  '& col.one': { width: 'auto !important' },
  '& .cell': { backgroundSize: '13px 13px, 7px 7px' },
  '& thead': { display: 'table-header-group', position: 'static' },
  '& tr': { breakInside: 'avoid' },
  '& tbody tr': { height: 'auto' },
  '& .name': { position: 'static', whiteSpace: 'normal', padding: '3px 6px' },
  '& .name .short': { display: 'none' },
  '& .name .full': { display: 'inline' },
  '& th, & td': { borderColor: '#777' },
  '&:focus .active': { boxShadow: 'none' },
};
