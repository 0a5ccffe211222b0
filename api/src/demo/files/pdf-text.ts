import { vietnameseFonts, type EmbeddableFont } from './web-font.js';

/** Sets one line of text: which font each letter comes from, and how wide the line is. */
export interface TextSetter {
  /** PDF operators that show `text` with its left edge at x, baseline at y. */
  show(text: string, x: number, y: number, size: number): string;
  widthOf(text: string, size: number): number;
  fonts: readonly EmbeddableFont[];
}

interface Run {
  font: number;
  glyphs: number[];
}

function runsOf(text: string, fonts: readonly EmbeddableFont[]): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 63;
    const found = fonts.findIndex((one) => one.glyphByCharacter.has(code));
    const font = Math.max(found, 0);
    const glyph = fonts[font]?.glyphByCharacter.get(found < 0 ? 63 : code) ?? 0;
    const last = runs.at(-1);
    if (last?.font === font) last.glyphs.push(glyph);
    else runs.push({ font, glyphs: [glyph] });
  }
  return runs;
}

function embeddedSetter(fonts: readonly EmbeddableFont[]): TextSetter {
  return {
    fonts,
    show(text, x, y, size) {
      const shown = runsOf(text, fonts).map(({ font, glyphs }) => {
        const hex = glyphs.map((glyph) => glyph.toString(16).padStart(4, '0')).join('');
        return `/F${font + 1} ${size} Tf <${hex}> Tj`;
      });
      return `BT 1 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)} Tm ${shown.join(' ')} ET`;
    },
    widthOf(text, size) {
      const widths = runsOf(text, fonts).flatMap(({ font, glyphs }) => glyphs.map((glyph) => fonts[font]?.widthOf(glyph) ?? 0));
      return (widths.reduce((sum, width) => sum + width, 0) * size) / 1000;
    },
  };
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/[–—]/g, '-').replace(/[^\x20-\x7e]/g, '?');
}

/** Helvetica knows no Vietnamese: readable without marks, which is better than no demonstration. */
const plainSetter: TextSetter = {
  fonts: [],
  show: (text, x, y, size) =>
    `BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)} Tm (${withoutMarks(text).replace(/[\\()]/g, '\\$&')}) Tj ET`,
  widthOf: (text, size) => text.length * size * 0.5,
};

export function textSetter(): TextSetter {
  const fonts = vietnameseFonts();
  return fonts.length === 2 ? embeddedSetter(fonts) : plainSetter;
}

export function wrapped(text: string, size: number, width: number, setter: TextSetter): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && setter.widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
