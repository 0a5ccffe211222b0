import type { ScheduleRule } from '../schedule-rule.js';
import { at, LINE_END, type Cursor } from './cursor.js';
import { NOTHING, sure, unsure, YEAR, type Finder } from './finding.js';

/** Rules hold so many letters at most (`parseScheduleRule`); the wording itself is kept whole beside them. */
const MOST_LETTERS = 500;
const MOST_DAYS = 3660;

const CONTINUOUS: ScheduleRule = { kind: 'continuous', note: 'quarter' };
const CONTINUOUSLY = '(?:thuong xuyen|th?\\. ?xuyen|lien tuc|thuong ky|thuong nhat|lau dai)';
const WORK = '(?:(?:thuc hien|trien khai|duy tri|cap nhat|to chuc|tien hanh) )?';
const FIND_CONTINUOUS = at(`${WORK}${CONTINUOUSLY}(?![\\p{L}])(?:,? ?(?:va )?(?:${CONTINUOUSLY}|(?:hang|moi) ngay|kip thoi|dung quy dinh|(?:trong |ca |suot |quanh |tron |hang )+nam(?: ${YEAR})?)(?![\\p{L}\\d]))*`);
const DAILY = at('(?:(?:hang|moi) ngay|trong (?:suot )?qua trinh|(?:trong )?suot nam|quanh nam)(?![\\p{L}])');
/** "Thường xuyên khi có hồ sơ", "Thường xuyên theo kế hoạch": what follows says more of the same. */
const DESCRIBED = at(' (?:khi|theo(?! doi)|trong (?:qua trinh|thoi gian|suot)|tuy|neu|o|tai|phu hop|dam bao)(?![\\p{L}])');

const DAYS = at(String.raw`(?:(?:trong|sau|cham nhat|khong qua|toi da|truoc|qua)(?: la)? )?(?:(?:vong|thoi han|thoi gian) )?(?:(?:toi da|khong qua) )?(\d{1,4}) (ngay|tuan|thang|gio)( lam viec)?,? ?(?:(?:(?:tinh |ke )?tu|sau)(?: (?:khi|ngay|thoi diem))?|(truoc) (?:khi|ngay|thoi diem)(?! ?\d))(?![\p{L}])`);
const ISSUE = at(String.raw` ?(?:(?:ngay|khi) )?(?:(?:nhan duoc )?(?:ke hoach|quyet dinh|chuong trinh|van ban|chi thi|cong van)(?: nay| so [^ ,;]{1,40})?,? )?(?:duoc |co )?(?:ban hanh|ky|phe duyet|(co )?hieu luc)`);

const EVENT = at('(?:(?:bao cao|kiem tra|thuc hien|hop|cap nhat) )?(?:dot xuat|khi|ngay (?:sau )?khi|ngay sau|sau khi|sau (?:hoi nghi|ky hop|cuoc hop|dai hoi)|theo (?:thoi diem )?(?:yeu cau|de nghi|phat sinh|vu viec|thuc te(?: phat sinh)?)|theo (?:tung )?thoi diem|(?:thuc te |co )?phat sinh|tuy theo (?:yeu cau|thuc te)|neu co|khong co thoi han|ngoai (?:ke hoach|dinh ky))(?![\\p{L}])');
const REFERENCE = at('(?:(?:thuc hien|trien khai|hoan thanh|dam bao|bao dam) )?(?:(?:dung |dam bao |bao dam )?(?:thoi gian |thoi han |tien do |lo trinh )?theo(?! doi)|dung (?:thoi (?:gian|han|diem)|quy dinh|tien do|ke hoach|lo trinh|han|yeu cau)|can cu|tuy thuoc|tuy theo|tai)(?![\\p{L}])');
const REFERS = /(?:theo|đúng|căn cứ|tùy|tuỳ|tại)(?:\s|$)/iu;
const NUMBERED = at('(?:ke hoach|cong van|quyet dinh|nghi quyet|chuong trinh|thong bao|chi thi|de an|huong dan|van ban)(?: so[ :]| ?\\d)');
const BY_RULE = at('(?:bao cao )?dinh k[yi],? ?theo (?!(?:quy(?! (?:dinh|che|trinh))|thang|tuan|nam)(?![\\p{L}])|tung)');
const RECURS_SOMEHOW = at('(?:theo |bao cao )?dinh k[yi](?= ?(?:$|[,.;:()/]| va | hoac ))(?! ?(?:,|/|:|-)? ?(?:hang|moi|\\d|quy(?! dinh)|thang|tuan|nam)\\b)');
/** Where another wording begins behind a comma, a bracket, "và" or a line's end. */
const ANOTHER = at(String.raw`(?:(?:bao cao|va|gui|trong|den|vao|dinh k[yi]|cap nhat|dong thoi|rieng|cu the)[ :] ?){0,2}(?:truoc |cham nhat|muon nhat|xong |hoan thanh|dinh k[yi]|(?:hang|moi) (?:tuan|thang|quy|nam)|thuong xuyen|dot xuat|khi co|quy (?:[ivl]{1,4}|\d)(?![\p{L}\d])|thang \d|0?6 thang|0?9 thang|\d{1,2}/\d)`);
const MARKS = new Set([',', '(', '[', ')', '.', LINE_END]);
const CONJUNCTION = at(' (?:va|hoac) ');

/** Takes the words up to where another wording begins, or the bracket ends that holds them. */
function takeWords(cursor: Cursor): void {
  let open = 0;
  while (!cursor.isAtEnd) {
    const { place } = cursor;
    if (cursor.plain[place] === '(') open += 1;
    if (cursor.plain[place] === ')' && (open -= 1) < 0) return;
    const isMark = MARKS.has(cursor.plain[place]!);
    const joint = isMark ? null : cursor.take(CONJUNCTION);
    if (isMark || joint) {
      if (isMark) cursor.place += 1;
      if (cursor.plain[cursor.place] === ' ') cursor.place += 1;
      const isAnother = cursor.look(ANOTHER) !== null;
      if (isAnother) {
        cursor.place = place;
        return;
      }
    }
    if (cursor.place === place) cursor.place += 1;
  }
}

/** "Thường xuyên" and its like: no due date (RULES.md S2). */
export const findContinuous: Finder = (cursor) => {
  const daily = cursor.take(DAILY);
  if (!daily && !cursor.take(FIND_CONTINUOUS)) return null;
  const isDescribed = cursor.look(DESCRIBED) !== null;
  if (isDescribed) takeWords(cursor);
  return daily || isDescribed ? unsure(CONTINUOUS) : sure(CONTINUOUS);
};

/** "100 ngày kể từ ngày ban hành": counted from the day of issue, so it becomes a due date (RULES.md S1); from another day it is an event. */
export const findDaysAfter: Finder = (cursor) => {
  const start = cursor.place;
  const days = cursor.take(DAYS);
  if (!days) return null;
  // "15 ngày trước ngày có hiệu lực" ends before its event.
  const issue = days[4] ? null : cursor.take(ISSUE);
  takeWords(cursor);
  const count = Number(days[1]);
  if (count < 1 || count > MOST_DAYS) return NOTHING;
  const trigger = cursor.from(start).slice(0, MOST_LETTERS);
  if (!issue || days[2] !== 'ngay') return issue ? unsure({ kind: 'onEvent', trigger }) : sure({ kind: 'onEvent', trigger });
  const rule: ScheduleRule = { kind: 'onEvent', trigger, daysAfterIssue: count };
  // Working days and the day of effect are counted otherwise than days from the day of issue.
  return days[3] || /hieu\sluc/.test(issue[0]) ? unsure(rule) : sure(rule);
};

const OCCASION = at('(?:truoc|sau|trong)(?: va trong)? (?:(?:moi|cac|dip|ky|thoi gian dien ra|thoi gian|qua trinh chuan bi) ){0,2}(?:ky hop|phien hop|hoi nghi|cuoc hop|dai hoi|cuoc bau cu|bau cu|dot kiem tra)(?![\\p{L}])|truoc (?:ngay )?khai mac(?![\\p{L}])|(?:(?:truoc|sau|trong|vao) )?(?:cac )?(?:dip|ngay|ky)(?: nghi)? (?:le|tet)(?![\\p{L}])');

/** "Kỳ họp giữa năm 2026 của HĐND": a session that is held some day; one with a month or a day of its own is read by that. */
const SESSION = at('(?:(?:tai|trinh|truoc|trong|sau) )?(?:cac )?(?:ky hop|phien hop)(?![\\p{L}])(?![^;]{0,80}(?:thang \\d|\\d ?/ ?\\d|quy [ivx\\d]|(?:hang|moi|dinh k[yi]) ))');

/** Work that waits for something (RULES.md S4). */
export const findEvent: Finder = (cursor) => {
  const start = cursor.place;
  const occasion = cursor.take(OCCASION) ?? cursor.take(SESSION);
  if (!occasion && !cursor.take(EVENT)) return null;
  takeWords(cursor);
  const rule: ScheduleRule = { kind: 'onEvent', trigger: cursor.from(start).slice(0, MOST_LETTERS) };
  return occasion ? unsure(rule) : sure(rule);
};

/** "đúng kế hoạch" and not "dựng kế hoạch", which is the same without marks. */
function takeReference(cursor: Cursor): RegExpExecArray | null {
  const start = cursor.place;
  const match = cursor.take(REFERENCE);
  if (!match || !cursor.hasMarks || REFERS.test(cursor.from(start))) return match;
  cursor.place = start;
  return null;
}

/** The time stands in another document (RULES.md S3). Dates behind "theo" are that document's own. */
export const findReference: Finder = (cursor) => {
  const start = cursor.place;
  // "Định kỳ" alone: how often stands elsewhere.
  if (cursor.take(RECURS_SOMEHOW)) return unsure({ kind: 'byReference', reference: cursor.from(start) });
  const byRule = cursor.take(BY_RULE);
  const match = byRule ?? takeReference(cursor) ?? cursor.take(NUMBERED);
  if (!match) return null;
  const isTheo = match[0].trimEnd().endsWith('theo');
  const words = isTheo ? cursor.place : start;
  takeWords(cursor);
  const reference = cursor.from(words).slice(0, MOST_LETTERS) || null;
  const isPlain = isTheo && !byRule && start === words - match[0].length;
  return isPlain ? sure({ kind: 'byReference', reference }) : unsure({ kind: 'byReference', reference });
};
