import { plainForm } from '#domain';
import { readCitations } from '../citation/read-citations.js';

/** due: "trước ngày 30/6", "hoàn thành trong quý II"; date: a date or a period that nothing says is the end. */
type TimeKind = 'due' | 'recurring' | 'continuous' | 'event' | 'date';

export interface TimePhrase {
  readonly kind: TimeKind;
  readonly start: number;
  readonly end: number;
}

const YEAR = String.raw`(?:(?: nam |/)\d{4})`;
const DATE = String.raw`(?:(?:ngay )?\d{1,2}/\d{1,2}(?:/\d{4})?|ngay \d{1,2}(?: thang \d{1,2}${YEAR}?| (?:hang|moi) thang| (?:cua )?thang (?:cuoi|dau)(?: cua)?(?: moi| hang)? quy)?)`;
const PERIOD = String.raw`(?:(?:6 |06 |9 |09 )?thang (?:\d{1,2}|dau nam|cuoi nam)${YEAR}?|quy (?:iv|i{1,3}|[1-4])${YEAR}?)`;
const WHEN = `(?:${DATE}|${PERIOD})`;
const BY = String.raw`(?:cham nhat(?: la)?(?: den| vao| trong| truoc)?|muon nhat(?: la)?|truoc|xong truoc|trong|vao|den het|het|den|xong|hoan thanh(?: trong| truoc| vao)?)`;
const ATOMS: readonly (readonly [TimeKind, string])[] = [
  ['due', `(?:tu )${WHEN} den(?: het)? ${WHEN}`],
  ['due', String.raw`${BY} ${WHEN}`],
  ['due', String.raw`(?:trong|het|den het|xong trong|hoan thanh) nam \d{4}`],
  ['recurring', String.raw`dinh ky (?:(?:hang|moi) )?(?:\d{1,2} )?(?:ngay|tuan|thang|quy|nam|nua nam)(?: ?, ?(?:6 thang|quy|nam|ca nam)| va (?:nam|ca nam|6 thang)){0,3}(?:/lan| (?:mot|1|01) lan)?`],
  ['recurring', String.raw`(?:hang|moi) (?:ngay|tuan|thang|quy)(?! (?:dinh|che|trinh))(?: ?, ?(?:6 thang|quy|nam)){0,3}(?: (?:mot|1|01) lan)?`],
  ['recurring', String.raw`(?:hang|moi) nam(?=[\s,;.)]*$)`],
  ['continuous', 'thuong xuyen|lien tuc'],
  ['event', String.raw`(?:ngay )?(?:sau khi|khi co|khi phat sinh|truoc khi|theo tung|theo yeu cau|theo tien do|theo lich|theo chuong trinh cong tac)[^,;.()]{0,60}`],
  ['event', String.raw`(?:trong|sau)(?: thoi han| vong)? \d{1,3} ngay[^,;.()]{0,60}`],
  ['date', WHEN],
];
const PHRASE = new RegExp(`(?<![\\p{L}\\d/])(?:${ATOMS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\d/])`, 'gu');
const BETWEEN = /^(?:[\s,;–-]|va|den|toi|hoac){0,12}$/u;
const STARTING = /(?:^|\s)(?:tu|ke tu)\s*$/u;
const BEFORE = 12;

/** The words of a text that say when, in their order; not the dates of documents it names, nor when something begins. */
export function timePhrases(text: string): TimePhrase[] {
  const plain = plainForm(text);
  if (plain.length !== text.length) return [];
  const found = [...plain.matchAll(PHRASE)].flatMap(({ index, 0: words, ...groups }): TimePhrase[] => {
    const [kind] = ATOMS.find((_, at) => groups[at + 1] !== undefined)!;
    if (kind === 'date' && STARTING.test(plain.slice(Math.max(0, index - BEFORE), index))) return [];
    return [{ kind, start: index, end: index + words.trimEnd().length }];
  });
  if (found.length === 0) return [];
  return joined(outsideCitations(found, text), plain);
}

/** Both run in the order of the text. */
function outsideCitations(found: readonly TimePhrase[], text: string): TimePhrase[] {
  const cited = [...readCitations(text)].sort((a, b) => a.start - b.start);
  let at = 0;
  return found.filter(({ start, end }) => {
    while (at < cited.length && cited[at]!.end <= start) at += 1;
    return (cited[at]?.start ?? Infinity) >= end;
  });
}

/** "trước ngày 10/6 và ngày 10/12" is one phrase. */
function joined(found: readonly TimePhrase[], plain: string): TimePhrase[] {
  const phrases: TimePhrase[] = [];
  for (const phrase of found) {
    const last = phrases.at(-1);
    if (last && last.kind !== 'continuous' && BETWEEN.test(plain.slice(last.end, Math.min(phrase.start, last.end + BEFORE + 1))) && phrase.start - last.end <= BEFORE) {
      phrases[phrases.length - 1] = { ...last, end: phrase.end };
    } else phrases.push(phrase);
  }
  return phrases;
}

/** In words that also tell what is to be done: what is due, what recurs; "thường xuyên" and an event only where they begin or end them. */
export function scheduleWords(text: string): TimePhrase[] {
  const end = text.replace(/[\s.,;:)]+$/u, '').length;
  return timePhrases(text).filter((phrase) => {
    if (phrase.kind === 'due' || phrase.kind === 'recurring') return true;
    if (phrase.kind === 'date') return false;
    return phrase.end >= end || (phrase.kind === 'continuous' && phrase.start === 0);
  });
}
