import Box from '@mui/material/Box';
import { Fragment } from 'react';
import type { Mark } from './annexTypes';

/** Words exactly as printed, white space and all, with what is bold and slanted in them (RULES.md I1). */
export function PrintedText({ text, marks = [] }: { text: string; marks?: readonly Mark[] }) {
  return (
    <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
      {piecesOf(text, marks).map(({ from, piece, isBold, isItalic }) => {
        const slanted = isItalic ? <em>{piece}</em> : piece;
        return <Fragment key={from}>{isBold ? <strong>{slanted}</strong> : slanted}</Fragment>;
      })}
    </Box>
  );
}

interface Piece {
  from: number;
  piece: string;
  isBold: boolean;
  isItalic: boolean;
}

function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const within = marks.map(([start, end, style]) => ({ start: Math.max(0, start), end: Math.min(text.length, end), style })).filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    const has = (wanted: 'b' | 'i') => within.some(({ start, end, style }) => style === wanted && start <= from && to <= end);
    return { from, piece: text.slice(from, to), isBold: has('b'), isItalic: has('i') };
  });
}
