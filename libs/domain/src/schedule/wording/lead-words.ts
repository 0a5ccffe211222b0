import { at, type Cursor } from './cursor.js';
import type { Lead } from './finding.js';

const WORD = at('[\\p{L}\\p{N}]+');
const HOUR = at('\\d{1,2} ?(?:h|gio|g)(?: ?(?:\\d\\d)(?: ?phut)?)?(?![\\p{L}\\d])');
const BEFORE_OR_ON = at('truoc (?:hoac|va) trong(?![\\p{L}])');
const FROM_ISSUE = at('(?:ke )?tu (?:ngay|khi) (?:ky |duoc |ban hanh |ke hoach |quyet dinh |co hieu luc |phe duyet )+(?=den|toi)');
const ORDINAL = at('(?:lan|dot|ky|giai doan) (?:thu )?(?:\\d{1,2}|nhat|mot|hai|ba|tu|cuoi|dau)(?![\\p{L}\\d])');

/** Words that say something of the time behind them, as printed; without marks where the text has none. */
const BEFORE = new Set(['trước']);
const START = new Set(['từ', 'bắt', 'sau', 'kể']);
const END = new Set(['đến', 'hết', 'tới', 'chậm', 'muộn', 'quá']);
const FINISH = new Set(['hoàn', 'xong', 'thúc']);
const FILLERS = new Set(
  ('và hoặc trong vào ngày là các chia thành tại của cho với gửi nộp trình báo cáo cập nhật tổng hợp hoàn thành hoàn tất thực hiện triển khai tổ chức ban hành xong kết quả thời gian điểm ' +
    'hạn cuối chót dự kiến phấn đấu nhất không hơn trễ đầu tiên thúc nay đồng thời riêng cụ thể lần sơ kết tổng công bố kiểm tra đánh giá phải để cùng khoảng giữa mỗi kỳ ngay đối ít tối thiểu').split(' '),
);
const PLAIN = new Map([...BEFORE, ...START, ...END, ...FILLERS].map((word) => [plain(word), word]));

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd');
}

/** The known words before a time, gathered until one is found. */
export class LeadWords implements Lead {
  isBefore = false;
  isStart = false;
  isEnd = false;
  hasHour = false;
  /** "hoàn thành", "xong", "kết thúc": behind where work begins, its end. */
  isFinish = false;
  /** Where the first of them stands; null while there is none. */
  start: number | null = null;
  /** "và": another time, not more of the one before. */
  hasAnd = false;
  /** A mark other than a space was passed since the time before. */
  isParted = false;

  constructor(private readonly cursor: Cursor) {}

  passMark(mark: string): void {
    if (!/\s/u.test(mark)) this.isParted = true;
  }

  /** Takes the word at the cursor if it says something of a time. */
  takeWord(): boolean {
    const { cursor } = this;
    const from = cursor.place;
    if (cursor.take(HOUR)) this.hasHour = true;
    else if (cursor.take(BEFORE_OR_ON)) this.isEnd = true;
    else if (cursor.take(FROM_ISSUE)) this.isStart = false;
    else if (!cursor.take(ORDINAL) && !this.takeSingle()) return false;
    this.start ??= from;
    this.isParted = true;
    return true;
  }

  private takeSingle(): boolean {
    const { cursor } = this;
    const from = cursor.place;
    const match = cursor.take(WORD);
    if (!match) return false;
    const printed = cursor.text.slice(from, cursor.place).toLowerCase();
    const word = cursor.hasMarks ? printed : (PLAIN.get(match[0]) ?? '');
    if (word === 'và' || word === 'hoặc') this.hasAnd = true;
    if (FINISH.has(word)) this.isFinish = true;
    if (BEFORE.has(word)) this.isBefore = true;
    else if (START.has(word)) this.isStart = true;
    else if (END.has(word)) [this.isEnd, this.isStart] = [true, false];
    else if (!FILLERS.has(word)) {
      cursor.place = from;
      return false;
    }
    return true;
  }
}
