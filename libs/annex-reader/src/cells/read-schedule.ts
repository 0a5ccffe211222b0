import { plainForm, readScheduleWording, type ScheduleRule } from '#domain';
import type { Doubt, DoubtCode } from '../model/doubt.js';
import type { ScheduleRead } from '../model/reading.js';

export interface ScheduleWithDoubts {
  readonly schedule: ScheduleRead;
  readonly doubts: readonly Doubt[];
}

const about = (code: DoubtCode, params: Doubt['params']): Doubt => ({ code, field: 'schedule', params, place: null });

/** Some cells hold only marks for "nothing". */
const EMPTY = /^[\s\-–—_.…/*]{0,40}$/u;

/**
 * The schedule of a time cell with what a person should look at (RULES.md S1). The words stay in the cell; what found no reading
 * is in `leftover`.
 *
 * @example readSchedule('Trước 15/6', 2025).schedule.rules → [{ kind: 'beforeDate', on: '2025-06-15' }]
 */
export function readSchedule(text: string, planYear: number | null): ScheduleWithDoubts {
  if (EMPTY.test(text.slice(0, 41))) return { schedule: { rules: [{ kind: 'missing' }], confidence: 'high', leftover: '' }, doubts: [about('scheduleMissing', {})] };
  const { rules, confidence, leftover } = readScheduleWording(text, planYear ?? undefined);
  const words = text.replace(/\s+/gu, ' ').trim().slice(0, 300);
  const isUnread = rules.every(({ kind }) => kind === 'unreadable');
  const unsure = confidence === 'low' ? [about('scheduleUnsure', { words, leftover: leftover.slice(0, 300) })] : [];
  const doubts = isUnread ? [about('scheduleUnreadable', { words })] : rules.every(({ kind }) => kind === 'missing') ? [about('scheduleMissing', {})] : unsure;
  return { schedule: { rules, confidence, leftover }, doubts: [...doubts, ...misprints(text)] };
}

/** Words of time with their plain form, and how they are spelled. */
const SPELLINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<![\p{L}])dot xuat(?![\p{L}])/gu, ['đột xuất']],
  [/(?<![\p{L}])thuong xuyen(?![\p{L}])/gu, ['thường xuyên']],
  [/(?<![\p{L}])dinh k[yi](?![\p{L}])/gu, ['định kỳ', 'định kì']],
  [/(?<![\p{L}])(?:hang|moi) (?:thang|quy|nam|tuan)(?![\p{L}])/gu, ['hằng tháng', 'hàng tháng', 'mỗi tháng', 'hằng quý', 'hàng quý', 'hàng quí', 'hằng quí', 'mỗi quý', 'hằng năm', 'hàng năm', 'mỗi năm', 'hằng tuần', 'hàng tuần', 'mỗi tuần']],
];

/** "Đợt xuất" is understood and named; a text without any marks is no misprint. */
function misprints(text: string): Doubt[] {
  const spaced = text.normalize('NFC').replace(/\s/gu, ' ');
  const plain = plainForm(spaced);
  const found = SPELLINGS.flatMap(([pattern, spellings]) =>
    [...plain.matchAll(pattern)].flatMap(({ index, 0: match }) => {
      const printed = spaced.slice(index, index + match.length);
      const isRight = !/[^\p{ASCII}]/u.test(printed) || spellings.includes(printed.toLowerCase());
      return isRight ? [] : [{ printed, meant: spellings.find((spelling) => plainForm(spelling) === match) ?? spellings[0]! }];
    }),
  );
  return found.slice(0, 3).map(({ printed, meant }) => about('misprint', { words: printed, meant }));
}

const ELSEWHERE = new RegExp(
  [
    String.raw`dinh k[yi] (?:hang |moi )?(?:\d{1,2} )?(?:tuan|thang|quy|nam)(?: ?/ ?lan)?`,
    String.raw`(?:hang|moi) (?:tuan|thang|quy)(?! (?:dinh|che|trinh))`,
    String.raw`(?:truoc|cham nhat|xong truoc)(?: la)?(?: ngay)? \d{1,2}/\d{1,2}(?:/\d{4})?`,
    String.raw`(?:hoan thanh|xong)(?: trong| truoc)? (?:quy (?:i{1,3}|iv|[1-4])|thang \d{1,2})(?:/\d{4}| nam \d{4})?`,
  ].map((part) => `(?:${part})(?![\\p{L}\\d])`).join('|'),
  'gu',
);

/**
 * A time that the content or the expected results name while the time cell says otherwise: time "Thường xuyên", results
 * "Định kỳ hằng tháng …". One doubt for each text.
 */
export function findScheduleElsewhere(schedule: ScheduleRead, words: { content: string; expectedResults: string }): Doubt[] {
  const known = new Set(schedule.rules.flatMap(essence));
  return (['expectedResults', 'content'] as const).flatMap((field) => {
    const text = words[field].normalize('NFC').replace(/\s/gu, ' ');
    const found = [...plainForm(text).matchAll(ELSEWHERE)].map(({ index, 0: match }) => text.slice(index, index + match.length));
    const other = found.find((phrase) => readScheduleWording(phrase, 2000).rules.flatMap(essence).some((what) => !known.has(what)));
    return other === undefined ? [] : [about('scheduleElsewhere', { words: other, field })];
  });
}

/** What two readings have in common when they ask for the same: how often, or that there is a due date at all. */
function essence(rule: ScheduleRule): string[] {
  if (rule.kind === 'recurring') return rule.every.map((kind) => `every ${kind}`);
  const isUndated = rule.kind === 'continuous' || rule.kind === 'byReference' || rule.kind === 'onEvent' || rule.kind === 'missing' || rule.kind === 'unreadable';
  return [isUndated ? rule.kind : 'due'];
}
