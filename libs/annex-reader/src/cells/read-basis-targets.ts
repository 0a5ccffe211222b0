import { findFigures, plainForm } from '#domain';
import type { TargetReading } from '../model/reading.js';
import { oneLine } from './indicator-cells.js';

/** "dưới 95% thì không có điểm": what lies below earns no points (RULES.md I3). */
const FLOOR = /duoi (\d+(?:[.,]\d+)?) ?% ?(?:thi |se )?(?:khong (?:co|duoc|tinh|cham|dat)(?: tinh| cham)? diem|0 diem|khong diem)/u;
const ASSIGNS = /(?<![\p{L}])(?:giao(?! dich)|chi tieu (?:la|duoc|cua|nam))(?![\p{L}])/u;
const INCREASE = /(?<![\p{L}])tang(?: them)?(?![\p{L}])/u;

export interface BasisTargets {
  readonly targets: readonly TargetReading[];
  readonly scoringText: string | null;
}

/** What the words of a basis ask for: figures that a document above has set, and the floor of a scoring rule. */
export function readBasisTargets(basis: string): BasisTargets {
  const floor = readFloor(basis);
  const upstream = clausesOf(basis).flatMap(({ text }) => upstreamIn(text));
  return { targets: [...upstream, ...(floor ? [floor.target] : [])], scoringText: floor?.sentence ?? null };
}

function readFloor(basis: string): { target: TargetReading; sentence: string } | null {
  const plain = plainForm(basis).replace(/\s/gu, ' ');
  const match = FLOOR.exec(plain);
  if (!match) return null;
  const wording = oneLine(basis.slice(match.index, match.index + match[0].length));
  const [value] = findFigures(wording);
  if (!value?.value) return null;
  const target: TargetReading = { purpose: 'scoringFloor', comparator: 'gte', readFrom: 'basis', valueKind: 'absolute', value: value.value, measureUnit: '%', isEachUnit: false, wording };
  return { target, sentence: sentenceAround(basis, match.index, match.index + match[0].length) };
}

/** The sentence or the words in brackets that hold letters [start, end). */
function sentenceAround(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && !/[.;(\n]/u.test(text[from - 1]!)) from -= 1;
  while (to < text.length && !/[.;)\n]/u.test(text[to]!)) to += 1;
  return oneLine(text.slice(from, to));
}

/** A clause that assigns, and its figures that are no floor: "Chính phủ giao chỉ tiêu 30%". */
function upstreamIn(clause: string): TargetReading[] {
  const plain = plainForm(clause).replace(/\s/gu, ' ');
  const assigns = ASSIGNS.exec(plain);
  if (!assigns || FLOOR.test(plain)) return [];
  return findFigures(clause).flatMap(({ start, end, value, comparator, measureUnit }) => {
    if (value === null || start < assigns.index) return [];
    const target: TargetReading = {
      purpose: 'upstream', comparator, readFrom: comparator === 'unstated' ? 'none' : 'basis', valueKind: INCREASE.test(plain) ? 'increaseUnresolved' : 'absolute', value, measureUnit,
      isEachUnit: false, wording: oneLine(clause.slice(0, end).slice(-200)),
    };
    return [target];
  });
}

/** Parts between sentences, semicolons, brackets and "nhưng"; a comma parts only where a space follows. */
function clausesOf(text: string): { text: string }[] {
  return text.split(/[;()\n]|[.,](?=\s)|\snhưng\s/u).map((part) => ({ text: part }));
}
