import { plainForm, readNumber, type DecimalText } from '#domain';
import type { BaselineReading } from '../model/reading.js';
import { oneLine } from './indicator-cells.js';

type Part = BaselineReading['parts'][number];

const COUNT = String.raw`\d+(?:[.,]\d+)*`;
const FRACTION = new RegExp(String.raw`(?<![\d/.,]|so |ngay |den )(${COUNT}) ?/ ?(${COUNT})(?![\d/%]|[.,]\d)`, 'gu');
const OUT_OF = new RegExp(String.raw`(?<![\d/.,])(${COUNT})(?! ?%)[^\d%;()]{0,60}(?:tren|trong)(?: tong(?: so)?)? (${COUNT})(?! ?%|[/.]\d)([^.,;()\d%]{0,60})`, 'u');

/** The counts behind a share: "67/196 … và 331/1062 …", "1.020 … trên tổng số 1.757", or entries "Cấp tỉnh: 16.243 (…: 3.016)". */
export function partsIn(text: string, plain: string): Part[] {
  const listed = listedParts(text);
  if (listed.length > 0) return listed;
  const fractions = [...plain.matchAll(FRACTION)].flatMap((match) => partOf(match[1]!, match[2]!, labelOf(text, match), text.slice(match.index, match.index + match[1]!.length + match[2]!.length + 1)));
  if (fractions.length > 0) return fractions;
  const outOf = OUT_OF.exec(plain);
  return outOf ? partOf(outOf[1]!, outOf[2]!, '', text.slice(outOf.index, outOf.index + outOf[0].length).trim()) : [];
}

/** What is counted: the words behind a fraction, up to the next. */
function labelOf(text: string, match: RegExpMatchArray): string {
  const end = match.index! + match[0].length;
  return oneLine(text.slice(end, end + 60).split(/[.,;()%]|\svà\s|\sphát sinh/u)[0]!);
}

function partOf(numerator: string, denominator: string, label: string, statedText: string): Part[] {
  const [top, bottom] = [countOf(numerator), countOf(denominator)];
  if (top === null || bottom === null || Number(bottom) === 0 || Number(top) > Number(bottom)) return [];
  return [{ label, numerator: top, denominator: bottom, statedText }];
}

/** Counts are whole: "1,020" can only be a thousand and twenty. */
function countOf(digits: string): DecimalText | null {
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : digits;
  const reading = /^\d+$/.test(grouped) ? readNumber(grouped) : null;
  return reading?.kind === 'number' ? reading.value : null;
}

const ENTRY = /^[\s\-–+•*]{0,4}([\p{L} ]{2,40}):/u;
const ENTRY_COUNTS = new RegExp(String.raw`: ?(${COUNT})(?! ?%)[^\d(]{0,60}\([^\d]{0,120}(${COUNT})(?! ?%)(?:[^\d]{0,60}(${COUNT}) ?%)?`, 'u');

/** Entries of a list that each give a whole first and, in brackets, what of it was reached. */
function listedParts(text: string): Part[] {
  const entries = text.split(/(?:\n|\s)(?=[-–+•]\s?\p{Lu})/u);
  return entries.flatMap((entry) => {
    const label = ENTRY.exec(entry)?.[1];
    const plain = plainForm(entry).replace(/nam (?:19|20)\d\d/gu, (words) => 'x'.repeat(words.length));
    const counts = label === undefined ? null : ENTRY_COUNTS.exec(plain);
    if (!counts) return [];
    const percent = counts[3] === undefined ? '' : `${entry.slice(counts.index).match(/\d+(?:[.,]\d+)*\s?%/u)?.[0] ?? ''}`;
    return partOf(counts[2]!, counts[1]!, label!.trim(), percent);
  });
}
