import type { ReadColumn } from '../model/reading.js';
import { readsAsSchedule } from './column-content.js';
import { numberKey, type RowNumber } from './row-number.js';
import type { ColumnsInUse, RowFacts } from './row-facts.js';
import { anyText, beginsSmall, ownText, type Slot } from './slot.js';

/** The row above as far as it has been put together. */
export interface RowAbove {
  readonly slots: readonly (Slot | null)[];
  readonly number: RowNumber | null;
  readonly isTitleOnly: boolean;
  readonly isNote: boolean;
  readonly isStrong: boolean;
}

export interface JoinDecision {
  readonly joins: boolean;
  readonly isUnsure: boolean;
}

const NEW_ROW: JoinDecision = { joins: false, isUnsure: false };
const JOINS: JoinDecision = { joins: true, isUnsure: false };
const UNFINISHED = /(?:[,(–/“"‘:-]|\s(?:và|hoặc|của|cho|với|tại|theo|về|trên|trong|từ|đến|các|những|là|do|để|được|bằng|việc|thuộc|giữa|khi|số|cấp|tối thiểu|không|có|ngày|trước ngày|đến ngày|UBND|HĐND))$/iu;
const FINISHED = /[.!?…][)"”]?$/u;
const PARTIES: readonly ReadColumn[] = ['parties', 'lead', 'coordinating', 'monitoring', 'evaluating'];

/** What a piece of one column speaks for: above 0 it goes on with the cell above, below 0 it begins something new. */
function pieceScore(above: string, piece: string, meaning: ReadColumn): number {
  if (meaning === 'measureUnit' && above !== '') return -3;
  if ((meaning === 'target' || meaning === 'baseline') && /\d/.test(above) && /\d/.test(piece) && !beginsSmall(piece) && above.length < 40) return -2;
  if (meaning === 'schedule' && !beginsSmall(piece) && readsAsSchedule(above) && readsAsSchedule(piece) && !UNFINISHED.test(above)) return -2;
  const start = beginsSmall(piece) ? 2 : /^[-–+•]\s/u.test(piece) ? 0 : -0.5;
  if (above === '') return start - 1;
  if (meaning === 'schedule' && /^(?:trong |trước |hết |đến )?(?:quý|quí|tháng|ngày|năm)$/iu.test(above)) return start + 1.5;
  if (above.endsWith(';')) return start + (PARTIES.includes(meaning) ? 1.5 : -0.5);
  const isUnclosed = (above.match(/\(/g)?.length ?? 0) > (above.match(/\)/g)?.length ?? 0);
  return start + (isUnclosed || UNFINISHED.test(above) ? 1.5 : FINISHED.test(above) ? -1.5 : 0.5);
}

/** Whether the numbers around say that a number is missing here (−4) or that none is (+1.5). */
function numberScore(above: RowNumber | null, next: RowNumber | null): number {
  if (!above || !next) return 0;
  const steps = (number: RowNumber): string => [...number.above, number.value].join('.');
  if (next.kind === 'dotted' && next.above.join('.') === steps(above)) return 1.5;
  if (above.kind === 'dotted' && next.kind === 'arabic' && next.value === Number(above.above[0]) + 1) return 1.5;
  if (above.kind !== next.kind || !['arabic', 'dotted', 'lower'].includes(above.kind) || above.above.join('.') !== next.above.join('.')) return 0;
  if (next.value === above.value + 1) return 1.5;
  return next.value === above.value + 2 ? -4 : 0;
}

/** Whether a row goes on with the one above it: a page has cut the row in any of its columns. */
export function decideJoin(above: RowAbove | null, facts: RowFacts, next: RowNumber | null, columns: ColumnsInUse, typicalFill: number): JoinDecision {
  if (!above || facts.isNote) return NEW_ROW;
  if (facts.number) return joinNumbered(above, facts, columns);
  const nameSlot = facts.slots[columns.name];
  if (nameSlot?.isSpanned && nameSlot.text.trim() !== '') return NEW_ROW;
  // Merged cells say which rows they hold for: such a row is one of its own.
  if (facts.nameText !== '' && columns.values.some((column) => facts.slots[column]?.isSpanned && anyText(facts.slots[column]) !== '')) return NEW_ROW;
  if (facts.prefix && ['roman', 'letter', 'arabic'].includes(facts.prefix.kind)) return NEW_ROW;
  if (above.isNote) return facts.isTitleOnly && facts.row.isAfterBreak && beginsSmall(facts.nameText) ? JOINS : NEW_ROW;
  if (above.isTitleOnly && above.number !== null && isHeading(above)) return joinTitle(above, facts, columns);
  const isBulletAlone = above.number !== null && anyText(above.slots[columns.name]) === '' && facts.row.isAfterBreak;
  if (facts.nameText === '' || isBulletAlone) return JOINS;
  if (facts.prefix && facts.filledValues.length === 0 && ['lower', 'dotted'].includes(facts.prefix.kind) && !facts.row.isAfterBreak) return NEW_ROW;
  const isUnfinished = UNFINISHED.test(anyText(above.slots[columns.name]));
  if (facts.isTitleOnly && !isUnfinished && (facts.isWide || (facts.isStrong && !above.isStrong)) && !beginsSmall(facts.nameText)) return NEW_ROW;
  const isApart = facts.isTitleOnly && !facts.row.isAfterBreak && !facts.prefix && !beginsSmall(facts.nameText);
  if (isApart && !isUnfinished) return NEW_ROW;
  return byScore(above, facts, next, columns, typicalFill);
}

const isHeading = ({ number, isStrong }: RowAbove): boolean => number?.kind === 'roman' || number?.kind === 'letter' || isStrong;

/** A number printed again on the next page, or only there. */
function joinNumbered(above: RowAbove, facts: RowFacts, columns: ColumnsInUse): JoinDecision {
  if (facts.number!.kind === 'dash' || facts.number!.kind === 'plus' || !facts.row.isAfterBreak) return NEW_ROW;
  const aboveName = anyText(above.slots[columns.name]);
  const goesOn = facts.nameText === '' || beginsSmall(facts.nameText);
  if (above.number) {
    const isSame = numberKey(above.number) === numberKey(facts.number!);
    return isSame && (goesOn || UNFINISHED.test(aboveName)) ? JOINS : NEW_ROW;
  }
  return !above.isTitleOnly && goesOn ? JOINS : NEW_ROW;
}

/** A section's title that a page has cut: only its name goes on. */
function joinTitle(above: RowAbove, facts: RowFacts, columns: ColumnsInUse): JoinDecision {
  if (facts.nameText === '' || facts.filledValues.length > 0 || facts.prefix) return NEW_ROW;
  const aboveName = anyText(above.slots[columns.name]);
  if (beginsSmall(facts.nameText)) return FINISHED.test(aboveName) && !facts.row.isAfterBreak ? NEW_ROW : JOINS;
  if (UNFINISHED.test(aboveName)) return JOINS;
  return facts.row.isAfterBreak && !FINISHED.test(aboveName) ? { joins: true, isUnsure: !(above.isStrong && facts.isStrong) } : NEW_ROW;
}

function byScore(above: RowAbove, facts: RowFacts, next: RowNumber | null, columns: ColumnsInUse, typicalFill: number): JoinDecision {
  const textAbove = (column: number): string => anyText(above.slots[column]);
  const others = facts.filledValues;
  let score = facts.row.isAfterBreak ? 2 : 0;
  const isLikelyCut = facts.row.isAfterBreak || beginsSmall(facts.nameText);
  score += facts.prefix ? 0 : Math.min(isLikelyCut ? 2 : 0.5, numberScore(above.number, next));
  if (!isLikelyCut && !facts.prefix && others.length > 0) score -= 1;
  score += pieceScore(textAbove(columns.name), facts.nameText, 'name');
  if (facts.prefix) score += others.length > 0 ? (facts.row.isAfterBreak ? -1.5 : -3) : columns.values.some((column) => textAbove(column) !== '') ? 2 : -2;
  for (const column of others) score += pieceScore(textAbove(column), ownText(facts.slots[column]), columns.meanings[column]!);
  if (others.length + 1 >= typicalFill && typicalFill >= 3) score -= 1;
  if (others.length === 0 && facts.row.isAfterBreak) score += 1;
  return { joins: score > 0, isUnsure: Math.abs(score) < 1 };
}
