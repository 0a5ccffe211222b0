import { stableHash } from '../content/stable-hash.js';
import type { DemoFileFields } from '../content/work-types.js';
import type { GreyImage } from './jpeg-file.js';

const WIDTH = 420;
const HEIGHT = 594;
const PAPER = 244;
const INK = 52;
const LETTER_WIDTH = 4.6;

type Paint = (x: number, y: number, width: number, height: number, tone: number) => void;

/** A sheet that lies a little askew on a darker desk, as a telephone photographs it. */
function sheet(slope: number): GreyImage & { paint: Paint } {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(118);
  const paint: Paint = (left, top, width, height, tone) => {
    for (let y = Math.round(top); y < top + height; y += 1)
      for (let x = Math.round(left); x < left + width; x += 1) {
        // `+ 0.5 | 0` rounds what is not negative; this runs for every pixel.
        const shiftedY = (y + (x - WIDTH / 2) * slope + 0.5) | 0;
        const shiftedX = (x - (y - HEIGHT / 2) * slope + 0.5) | 0;
        if (shiftedX >= 0 && shiftedX < WIDTH && shiftedY >= 0 && shiftedY < HEIGHT) pixels[shiftedY * WIDTH + shiftedX] = tone;
      }
  };
  paint(10, 12, WIDTH - 20, HEIGHT - 24, PAPER);
  return { width: WIDTH, height: HEIGHT, pixels, paint };
}

/** Words as bars of their own length with taller strokes, the way small print looks from afar. */
function words(paint: Paint, text: string, left: number, top: number, right: number, leading: number): number {
  let x = left;
  let y = top;
  for (const word of text.split(' ')) {
    const width = word.length * LETTER_WIDTH;
    if (x + width > right) {
      x = left;
      y += leading;
    }
    [...word].forEach((letter, i) => {
      const isTall = /[\p{Lu}bdđghklpqty\d]/u.test(letter);
      paint(x + i * LETTER_WIDTH, y - (isTall ? 3 : 0), 3, isTall ? 8 : 5, INK);
      paint(x + i * LETTER_WIDTH + 1, y + 1, 1, 2, 190);
    });
    x += width + LETTER_WIDTH;
  }
  return y + leading;
}

function centredWords(paint: Paint, text: string, middle: number, y: number): void {
  const width = text.length * LETTER_WIDTH;
  words(paint, text, Math.max(24, middle - width / 2), y, WIDTH - 20, 13);
}

/** A picture of a page for the rows that a photograph proves; the words are only shapes. */
export function pagePicture(fields: DemoFileFields): GreyImage {
  const seed = `${fields.unit} ${fields.number}`;
  const page = sheet((stableHash(seed, 9) - 4) / 400);
  centredWords(page.paint, fields.unit.slice(0, 28), 110, 48);
  centredWords(page.paint, fields.number, 110, 64);
  centredWords(page.paint, 'Cộng hòa xã hội chủ nghĩa', 300, 48);
  centredWords(page.paint, 'Độc lập Tự do Hạnh phúc', 300, 64);
  page.paint(250, 76, 100, 1, INK);
  centredWords(page.paint, fields.title, WIDTH / 2, 120);
  let y = 165;
  for (const line of fields.lines) y = words(page.paint, line, 48, y, WIDTH - 44, 14) + 6;
  page.paint(52, y + 14, WIDTH - 104, 130, 205);
  for (let i = 0; i < 5; i += 1) page.paint(66 + i * 58, y + 28 + stableHash(`${seed} ${i}`, 20), 44, 92 - stableHash(`${seed} ${i}`, 20), 120 + i * 16);
  return { width: page.width, height: page.height, pixels: page.pixels };
}
