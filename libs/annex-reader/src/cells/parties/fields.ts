import { PhraseSet, type Token } from './party-tokens.js';

/** Fields that a department is called by, "và" and signs between their words left out. Words that go on after a comma are part of it. */
const FIELDS = new PhraseSet([
  'noi vu', 'tu phap', 'tai chinh', 'tai chinh ke hoach', 'ke hoach dau tu', 'ke hoach tai chinh', 'y te', 'giao duc dao tao', 'giao duc', 'cong thuong', 'xay dung', 'giao thong van tai', 'giao thong van tai xay dung', 'van hoa thong tin',
  'van hoa the thao du lich', 'van hoa the thao', 'van hoa khoa hoc thong tin', 'van hoa xa hoi', 'thong tin truyen thong', 'khoa hoc cong nghe', 'tai nguyen moi truong', 'nong nghiep moi truong',
  'nong nghiep phat trien nong thon', 'nong nghiep ptnt', 'nong nghiep', 'lao dong thuong binh xa hoi', 'lao dong tbxh', 'dan toc', 'dan toc ton giao', 'ton giao', 'ngoai vu', 'du lich', 'kinh te', 'kinh te ha tang', 'kinh te ha tang do thi',
  'quan ly do thi', 'dau tu', 'phap che thanh tra', 'thanh tra phap che', 'thanh tra kiem tra', 'kiem tra thanh tra', 'to chuc hanh chinh', 'hanh chinh to chuc', 'ke toan', 'phap che', 'to chuc can bo', 'to chuc', 'tuyen giao', 'dan van', 'noi chinh', 'to chuc noi vu',
  'tuyen giao dan van', 'thi dua khen thuong', 'cong nghe thong tin', 'buu chinh vien thong', 'buu chinh vien thong cong nghe thong tin', 'kinh te tong hop', 'kinh te nganh', 'doanh nghiep', 'moi truong', 'thuong mai', 'cong nghiep', 'nang luong',
]);

/** The words of a place on: signs and "và" are stepped over. */
function wordsFrom(tokens: readonly Token[], from: number, limit: number): { words: Token[]; ends: number[] } {
  const words: Token[] = [];
  const ends: number[] = [];
  for (let at = from; at < tokens.length && at - from < 3 * limit && words.length < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'semicolon' || token.kind === 'stop' || token.kind === 'bullet' || token.kind === 'open' || token.kind === 'colon') break;
    if (token.kind !== 'word' || token.plain === 'va') continue;
    words.push(token);
    ends.push(at + 1);
  }
  return { words, ends };
}

/** Where the longest field that begins at a place ends, or `from` when none does: "Văn hóa, Thể thao và Du lịch" is one. */
export function fieldEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first?.kind !== 'word' || first.plain === 'va') return from;
  const { words, ends } = wordsFrom(tokens, from, 8);
  const length = FIELDS.at(words, 0);
  const end = length > 0 ? (ends[length - 1] ?? from) : from;
  // An abbreviation stands for a field: "VH&TT", "TN và MT", "KTHT".
  return end > from ? end : first.isCaps && first.end - first.start <= 8 ? capsEnd(tokens, from) : from;
}

/** Two abbreviations that make one field though a comma stands between: "Sở VH, TT&DL", "Phòng KT, HT&ĐT". */
const TOGETHER = new Set(['vh tt', 'vh tttt', 'kt ht', 'ld tb', 'vh xh', 'vh kh']);

function capsEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end - from < 12 && isJoint(tokens, end) && tokens[end + 1]?.isCaps === true) end += 2;
  return end;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind === 'and' || token?.kind === 'hyphen' || token?.plain === 'va') return true;
  if (token?.kind !== 'comma') return false;
  // "KT,HT&ĐT": the last of three that "&" joins.
  const goesOn = next?.start === token.end && (tokens[at + 2]?.kind === 'and' || tokens[at + 2]?.plain === 'va') && tokens[at + 3]?.isCaps === true;
  return goesOn || TOGETHER.has(`${before?.plain ?? ''} ${next?.plain ?? ''}`);
}
