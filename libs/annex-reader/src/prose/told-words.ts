import { fold, plainForm } from '#domain';
import { readParties } from '../cells/read-parties.js';
import type { PartyWords } from '../model/reading.js';
import { labelOf, type Label } from './prose-lines.js';
import { scheduleWords, timePhrases, type TimePhrase } from './time-phrases.js';

export interface ToldLabel extends Label {
  readonly text: string;
}

/** A line that says who does its work or until when: the work, and what is told of it. */
export interface Told {
  /** Empty where the line only says who and when. */
  readonly content: string;
  readonly labelled: readonly ToldLabel[];
}

/** A longer line is no task but a treatise, or hostile. */
const LONGEST = 4000;
const LONGEST_NAME = 160;
const MOST_DASHES = 4;
const GIVEN = /^(?:giao|phan cong|giao cho|yeu cau|de nghi)\s+(?:cho\s+)?/u;
const PERSON = /^(?:dong chi|ong|ba|chanh|pho|truong|cong chuc|can bo|thu truong|giam doc|chu tich|lanh dao)\s/u;
const LEADING = /(?<!\p{L})(?:chu tri|lam dau moi|la dau moi|co quan dau moi|don vi dau moi|chiu trach nhiem|co trach nhiem|phoi hop)(?!\p{L})/u;
const TELLING = new Set(['results', 'parties', 'lead', 'coordinating', 'monitoring', 'evaluating', 'schedule']);
/** Words that say no more than that the work is to be done. */
const IDLE = /^(?:(?:thuc hien|to chuc|tham muu|trien khai|hoan thanh|thoi gian|thoi han|tien do|han|xong|phat hanh|va|viec|noi dung nay|nhiem vu nay|cong viec nay|ke tu|truoc|trong|tu|vao|den)(?:\s|$))*$/u;
const BRACKETS = /\(([^()]{3,300})\)[\s.;:]*$/u;
/** What announces the words of time that follow. */
const CUE = /[,;]?\s*(?:(?:thời gian|thời hạn|tiến độ)(?:\s\p{L}{1,8}){0,3}\s?:?|hoàn thành(?: xong)?|xong)\s*$/iu;
/** How they are to do it, behind their names. */
const HOW = /\s(?:khẩn trương|nghiêm túc|tích cực|chủ động|kịp thời|tăng cường|tiếp tục|đẩy mạnh|phải|cần|sẽ)$/iu;
/** ". Giao", ". Thời gian:", "; giao Phòng …". */
const SENTENCE_END = /(?:[.;]\s+(?=\p{Lu})|;\s+(?=\p{L}{1,8}(?:\s\p{L}{1,8}){1,6}\s?:)|[;,:]\s+(?=giao\s\p{Lu}))/gu;
const SHORTENED = /(?:^|[\s(])(?:TP|Tp|TT|TX|P|Q|H|Ths|ThS|TS|GS|BS|ĐC|Đ\/c)$/u;

/**
 * Who and when, where a line tells them with its work: in sentences behind it ("… Giao Phòng Tư pháp chủ trì, hoàn thành trước
 * ngày 30/6."), in brackets, or in the sentence of the work itself, which then stays whole. Null where it tells neither.
 *
 * @example tellWords('Rà soát hồ sơ. Giao Văn phòng chủ trì, xong trước 30/6.') → content "Rà soát hồ sơ.", parties, schedule
 */
export function tellWords(text: string): Told | null {
  if (text.length > LONGEST) return null;
  const bracket = BRACKETS.exec(text);
  const inBrackets = bracket ? toldOnly(bracket[1]!) : null;
  const rest = inBrackets ? text.slice(0, bracket!.index).trim() : text;
  const { content, labelled } = toldInSentences(rest);
  const all = [...labelled, ...(inBrackets ?? [])];
  return all.length === 0 ? null : { content, labelled: all };
}

/** Labels in one line: "Cơ quan chủ trì: Sở Nội vụ; thời gian: Quý II". */
export function splitLabels(label: Label, text: string): ToldLabel[] {
  const [first = '', ...others] = sentences(text);
  const found: ToldLabel[] = [{ words: label.words, meaning: label.meaning, text: first }];
  for (const sentence of others) {
    const next = labelOf(sentence);
    const last = found.length - 1;
    if (next && next.meaning !== 'name' && TELLING.has(next.meaning)) found.push({ words: next.words, meaning: next.meaning, text: sentence.slice(next.length).trim() });
    else found[last] = { ...found[last]!, text: `${found[last]!.text} ${sentence}` };
  }
  return found.map((each, at) => (at < found.length - 1 ? { ...each, text: each.text.replace(/[;\s]+$/u, '') } : each));
}

/** Sentences with their stops; together the whole text but for the blanks between them. */
function sentences(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: stop } of text.matchAll(SENTENCE_END)) {
    if (text[index] === '.' && SHORTENED.test(text.slice(Math.max(0, index - 6), index))) continue;
    found.push(text.slice(from, index + 1));
    from = index + stop.length;
  }
  return [...found, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** Words in brackets that tell who or when: "(Văn phòng chuẩn bị)" says who, and no work beside the one before it. */
function toldOnly(text: string): ToldLabel[] | null {
  const parts = sentences(text).map((sentence) => ({ sentence, told: toldInSentence(sentence) }));
  if (parts.length === 0 || parts.some(({ told }) => told === null)) return null;
  return parts.flatMap(({ sentence, told }) => told!.labelled.map((label) => (told!.hasWork && label.meaning === 'parties' ? { ...label, text: sentence } : label)));
}

function toldInSentences(text: string): Told {
  const parts = sentences(text).map((sentence) => ({ sentence, told: toldInSentence(sentence) }));
  const isOnly = ({ told }: (typeof parts)[number]): boolean => told !== null && !told.hasWork;
  const from = parts.findLastIndex((part) => !isOnly(part)) + 1;
  const behind = parts.slice(from);
  const work = parts.slice(0, from);
  const told = parts.flatMap((part) => part.told?.labelled ?? []);
  const hasTime = told.some(({ meaning }) => meaning === 'schedule');
  const times = hasTime ? [] : work.flatMap(({ sentence }) => cut(sentence, scheduleWords(sentence)));
  const isSplit = work.length > 0 && behind.length > 0;
  const content = isSplit || work.length === 0 ? work.map(({ sentence }) => sentence).join(' ') : text;
  return { content, labelled: [...told, ...times] };
}

interface ToldSentence {
  readonly labelled: readonly ToldLabel[];
  /** Says also what is to be done. */
  readonly hasWork: boolean;
}

function toldInSentence(sentence: string): ToldSentence | null {
  const label = labelOf(sentence);
  if (label && TELLING.has(label.meaning)) return { labelled: splitLabels(label, sentence.slice(label.length).trim()), hasWork: false };
  return assignment(sentence) ?? timeAlone(sentence);
}

/** "Hoàn thành trước ngày 30/6/2026.", "Thực hiện thường xuyên." */
function timeAlone(sentence: string): ToldSentence | null {
  const phrases = timePhrases(sentence);
  return phrases.length > 0 && IDLE.test(without(sentence, phrases)) ? { labelled: [scheduleOf(sentence)], hasWork: false } : null;
}

/** "Giao A chủ trì, phối hợp với B …", "A chủ trì …", "… do A chủ trì", "Trong quý II, A chủ trì …". */
function assignment(sentence: string): ToldSentence | null {
  const plain = plainForm(sentence);
  const given = GIVEN.exec(plain);
  const by = given ? -1 : byWhom(plain);
  if (by >= 0) return byAnother(sentence, by);
  const behind = given ? -1 : behindDash(sentence, plain);
  if (behind >= 0) return byAnother(sentence, behind);
  const start = given ? 0 : timeBefore(sentence);
  const words = sentence.slice(given?.[0].length ?? start);
  const parties = readParties(words, 'parties');
  if (!isAssigned(words, parties, given !== null)) return null;
  if (start === 0) return assigned(sentence, words, parties);
  const who = assigned(words, words, parties).labelled.filter(({ meaning }) => meaning !== 'schedule');
  return { labelled: [...who, ...cut(sentence, scheduleWords(sentence))], hasWork: true };
}

/** How long the words of time are that a sentence begins with, with their comma. */
function timeBefore(sentence: string): number {
  const [first] = timePhrases(sentence.slice(0, LONGEST_NAME));
  return first?.start === 0 && sentence[first.end] === ',' ? sentence.length - sentence.slice(first.end + 1).trimStart().length : 0;
}

/** The words behind "do" in "… do Phòng Tư pháp chủ trì". */
function byWhom(plain: string): number {
  const at = plain.lastIndexOf(' do ');
  return at > 0 && LEADING.test(plain.slice(at, at + LONGEST_NAME)) ? at + ' do '.length : -1;
}

/** Who leads, behind a dash: "Sửa cầu - Phòng Kinh tế chủ trì"; a name may hold a dash itself. */
function behindDash(sentence: string, plain: string): number {
  for (const { index, 0: dash } of [...plain.matchAll(/\s[-–]\s/gu)].slice(0, MOST_DASHES)) {
    const at = index + dash.length;
    if (/^\p{Lu}/u.test(sentence.slice(at, at + 2)) && LEADING.test(plain.slice(at, at + LONGEST_NAME)) && byAnother(sentence, at) && !assignedFrom(sentence)) return at;
  }
  return -1;
}

const assignedFrom = (sentence: string): boolean => isAssigned(sentence, readParties(sentence, 'parties'), false);

function byAnother(sentence: string, at: number): ToldSentence | null {
  const words = sentence.slice(at);
  const parties = readParties(words, 'parties');
  if (!isAssigned(words, parties, false)) return null;
  return { ...assigned(words, words, parties), hasWork: true };
}

function isAssigned(words: string, parties: readonly PartyWords[], isGiven: boolean): boolean {
  const [first] = parties;
  if (!first || first.name.length > LONGEST_NAME || !words.slice(0, first.name.length + 4).includes(first.name)) return false;
  const isBody = first.confidence === 'high' || (isGiven && PERSON.test(`${fold(first.name)} `));
  return isBody && /^\p{L}/u.test(words) && (isGiven || (first.roleFrom === 'words' && first.role !== 'evaluating'));
}

function assigned(sentence: string, words: string, parties: readonly PartyWords[]): ToldSentence {
  const phrases = timePhrases(sentence);
  const duty = sentence.length - words.length + dutyFrom(words, parties);
  const work = without(sentence.slice(duty), shifted(phrases, duty));
  const hasWork = !IDLE.test(work);
  const from = lastName(sentence, parties.slice(0, 1));
  const first = phrases.find(({ start }) => start >= from)?.start ?? sentence.length;
  const until = hasWork ? Math.min(duty, first) : first - (CUE.exec(sentence.slice(0, first))?.[0].length ?? 0);
  const who: ToldLabel = { words: '', meaning: 'parties', text: sentence.slice(0, until).replace(/[\s,;.:(–-]+$/u, '') };
  if (hasWork) return { labelled: [{ ...who, text: who.text.replace(HOW, '') }, ...cut(sentence, scheduleWords(sentence))], hasWork };
  const when = sentence.slice(until).replace(/^[\s,;.(–-]+/u, '');
  return { labelled: when === '' ? [who] : [who, scheduleOf(when)], hasWork };
}

const shifted = (phrases: readonly TimePhrase[], by: number): TimePhrase[] => phrases.flatMap((phrase) => (phrase.end <= by ? [] : [{ ...phrase, start: Math.max(0, phrase.start - by), end: phrase.end - by }]));

/** Where the last of the parties named ends. */
function lastName(text: string, parties: readonly PartyWords[]): number {
  let end = 0;
  for (const { name } of parties) {
    const at = text.indexOf(name, end);
    if (at >= 0) end = at + name.length;
  }
  return end;
}

/** Where what they are to do begins, behind their names and their roles. */
function dutyFrom(words: string, parties: readonly PartyWords[]): number {
  const end = lastName(words, parties);
  const starts = parties.flatMap(({ duty }) => {
    const at = duty === null ? -1 : words.indexOf(duty.slice(0, 40), end);
    return at < 0 ? [] : [at];
  });
  return Math.min(words.length, ...starts);
}

const scheduleOf = (text: string): ToldLabel => ({ words: '', meaning: 'schedule', text });
const cut = (text: string, phrases: readonly TimePhrase[]): ToldLabel[] =>
  phrases.length === 0 ? [] : [{ words: '', meaning: 'schedule', text: phrases.map(({ start, end }) => text.slice(start, end)).join('; ') }];

/** What is left of a text without its words of time, folded. */
function without(text: string, phrases: readonly TimePhrase[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { start, end } of phrases) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return fold([...parts, text.slice(from)].join(' '));
}
