import { PhraseSet, type Token } from './party-tokens.js';

export type RoleClass = 'lead' | 'coordinating' | 'monitoring' | 'evaluating' | 'executing';

const LEAD = new PhraseSet(['chu tri', 'lam dau moi', 'la dau moi', 'dau moi', 'chiu trach nhiem chinh', 'chiu trach nhiem', 'dong chu tri', 'cung chu tri']);
const COORDINATING = new PhraseSet(['phoi hop', 'tham gia', 'ho tro', 'phoi ket hop']);
const MONITORING = new PhraseSet([
  'theo doi', 'don doc', 'huong dan', 'kiem tra', 'giam sat', 'tong hop', 'tham dinh', 'co y kien', 'cho y kien', 'gop y', 'tham gia y kien', 'ra soat tong hop', 'nhac nho', 'don doc nhac nho', 'tham tra',
]);
const EVALUATING = new PhraseSet(['danh gia', 'cham diem', 'xep loai', 'xep hang', 'nghiem thu', 'tham dinh danh gia']);
const EXECUTING = new PhraseSet([
  'thuc hien', 'trien khai', 'trien khai thuc hien', 'to chuc thuc hien', 'tham muu', 'giup viec', 'bao cao', 'xay dung', 'ban hanh', 'tiep nhan', 'cap nhat', 'niem yet', 'to chuc', 'ra soat', 'cong bo', 'cong khai',
  'tuyen truyen', 'dang tai', 'soan thao', 'van hanh', 'ap dung', 'xu ly', 'giai quyet', 'dam bao', 'bao dam', 'bo tri', 'so hoa', 'chi dao', 'quyet dinh', 'phe duyet', 'ky ket', 'chuan bi', 'hoan thien', 'hoan thanh',
  'tra loi', 'cung cap', 'thong ke', 'du thao', 'de xuat', 'khao sat', 'quan triet', 'duy tri', 'nang cap', 'phan cong', 'giao nhiem vu', 'kiem ke', 'tu kiem tra', 'thu thap', 'tap huan',
  'boi duong', 'thong bao', 'luu tru', 'khac phuc', 'day manh', 'tang cuong', 'nghien cuu', 'thiet lap', 'ket noi', 'tich hop', 'chu dong',
  'tiep thu', 'giai trinh', 'chap hanh', 'phat dong', 'thanh lap', 'lua chon', 'phat hanh', 'phat song', 'lap dat', 'sua chua', 'mua sam', 'trang bi', 'doi thoai', 'lay y kien', 'chan chinh', 'xac minh', 'xac nhan', 'rut ngan',
  'cat giam', 'don gian hoa', 'phan loai', 'tra ket qua', 'tham du', 'chia se', 'dam nhiem', 'dam nhan', 'ban giao', 'kiem thu', 'quang ba', 'pho bien', 'van dong', 'bien soan', 'bien tap', 'thiet ke', 'dang bai', 'viet bai',
  'kiem diem', 'xin loi', 'nang cao', 'tu danh gia', 'tu cham diem', 'ung dung', 'hieu chinh', 'chinh sua', 'bo sung', 'cong tac tham muu', 'khen thuong', 'de nghi', 'kien nghi', 'thuc hanh', 'phan anh',
]);
/** Deeds of one syllable, told by their marks: "Lập" is no "lắp". */
const SHORT_DEEDS = new Set(['lập', 'trình', 'gửi', 'mở', 'cử', 'gắn', 'viết', 'soạn', 'nộp', 'họp', 'nhập', 'chấm']);
const CLASSES: readonly (readonly [RoleClass, PhraseSet])[] = [
  ['lead', LEAD], ['monitoring', MONITORING], ['coordinating', COORDINATING], ['evaluating', EVALUATING], ['executing', EXECUTING],
];
/** What may stand before the verb of a role and belongs to it. */
const ADVERBS = new PhraseSet([
  'co trach nhiem', 'chiu trach nhiem', 'tiep tuc', 'truc tiep', 'dinh ky', 'la co quan', 'la don vi', 'cung nhau', 'thuong xuyen', 'chu dong', 'kip thoi',
]);
/** Before a verb these make it part of a name: "được rà soát", "cơ quan có thẩm quyền giải quyết". */
const BINDING = new Set(['được', 'việc', 'về', 'để', 'của', 'các', 'khi', 'bị', 'chương', 'quy', 'tiến', 'tờ', 'lộ', 'giải', 'công', 'độc', 'thành', 'tạo', 'dự', 'chi', 'xuất']);
/** Bodies that are called by what they do: "Hội đồng thẩm định", "Đoàn kiểm tra", "cán bộ làm công tác kiểm soát …". */
const CALLED_BY_DEED = new Set(['đồng', 'tổ', 'đoàn', 'ban', 'đội', 'phận', 'nhóm', 'tác', 'tâm', 'phòng', 'bộ', 'chức', 'người']);
const DOING = new Set(['thực', 'triển']);

export interface RoleVerb {
  readonly roleClass: RoleClass;
  readonly at: number;
  readonly length: number;
}

/** The verb of a role at a place, whatever stands around it. */
export function verbAt(tokens: readonly Token[], index: number): RoleVerb | null {
  let found: RoleVerb | null = null;
  for (const [roleClass, phrases] of CLASSES) {
    const length = phrases.at(tokens, index);
    if (length > (found?.length ?? 0)) found = { roleClass, at: index, length };
  }
  const token = tokens[index];
  // "Lưu trú" is no "lưu trữ".
  if (found && token?.plain === 'luu' && tokens[index + 1]?.lower === 'trú') return null;
  if (!found && token?.isCaps === true) return shortVerb(tokens, index);
  if (!found && token?.kind === 'word' && !token.isUpper && SHORT_DEEDS.has(token.lower)) return { roleClass: 'executing', at: index, length: 1 };
  return found;
}

const SHORT: Readonly<Record<string, RoleClass>> = { ct: 'lead', ph: 'coordinating', th: 'executing' };

/** "CT:", "PH:", "(PH)": a role in two letters. */
function shortVerb(tokens: readonly Token[], index: number): RoleVerb | null {
  const roleClass = SHORT[tokens[index]?.plain ?? ''];
  const [before, next] = [tokens[index - 1]?.kind, tokens[index + 1]?.kind];
  const isAlone = (next === 'colon' && before !== 'word') || (before === 'open' && next === 'close');
  return roleClass && isAlone ? { roleClass, at: index, length: 1 } : null;
}

const ALWAYS: ReadonlySet<RoleClass> = new Set<RoleClass>(['lead', 'coordinating']);

/** Before "xây dựng" these make it a field: "Ban Quản lý dự án đầu tư xây dựng", "Phòng Quản lý xây dựng". */
const FIELD_BEFORE = new Set(['lý', 'tư', 'liệu', 'tế', 'tra', 'án', 'thuật', 'trình', 'định', 'động', 'và', 'kiến']);
const PLACE_WORDS = new Set(['huyện', 'tỉnh', 'xã', 'quận', 'thành', 'thị', 'phường', 'khu', 'công', 'các', 'và', 'số', 'cơ']);
/** Verbs of roles that one behind the other are a chain: "hướng dẫn phối hợp", "triển khai chủ trì". */
const CHAINED = new Set(['theo', 'huong', 'don', 'trien', 'thuc', 'tham', 'phoi', 'to']);

/** "Phòng Quản lý xây dựng", "Phòng Kế hoạch tổng hợp chủ trì": a deed that is the name of a field. */
function isField(tokens: readonly Token[], verb: RoleVerb): boolean {
  const [first, before, next] = [tokens[verb.at], tokens[verb.at - 1], tokens[verb.at + verb.length]];
  if (before?.kind !== 'word' && before?.kind !== 'dash' && before?.kind !== 'hyphen') return false;
  const following = next?.kind === 'word' ? verbAt(tokens, verb.at + verb.length) : null;
  if (following && ALWAYS.has(following.roleClass) && !CHAINED.has(first?.plain ?? '')) return true;
  const isPlanning = before.lower === 'hoạch' && tokens[verb.at - 2]?.lower === 'quy';
  if (first?.lower !== 'xây' || !(FIELD_BEFORE.has(before.lower) || isPlanning)) return false;
  return next?.kind !== 'word' || next.isUpper || PLACE_WORDS.has(next.lower) || following !== null;
}

const CALLED_FOR: ReadonlySet<RoleClass> = new Set<RoleClass>(['monitoring', 'evaluating']);
const SUPPLIED = new PhraseSet(['cung cap giai phap', 'cung cap phan mem', 'cung cap dich vu', 'cung cap nen tang', 'cung cap ha tang', 'cung cap dv', 'van hanh he thong']);

/** "Các thành viên Tổ thẩm định", "thành viên Hội đồng thẩm định": however far the name has come. */
function isTeam(tokens: readonly Token[], index: number): boolean {
  const [second, last] = [tokens[index - 2], tokens[index - 1]];
  if (last?.lower === 'đồng') return second?.lower === 'hội';
  return last?.isUpper === true && ['tổ', 'đoàn', 'đội', 'nhóm'].includes(last.lower) && second?.isUpper !== true;
}

/** "Tổ công tác thực hiện Đề án 06", "Ban Chỉ đạo triển khai Chương trình …". */
function isTeamOfWork(tokens: readonly Token[], index: number): boolean {
  const [before, next, object] = [tokens[index - 1]?.lower ?? '', tokens[index + 1], tokens[index + 2]];
  const isDoing = (tokens[index]?.plain === 'thuc' && next?.plain === 'hien') || (tokens[index]?.plain === 'trien' && next?.plain === 'khai');
  const isAgain = object?.plain === 'thuc' && tokens[index + 3]?.plain === 'hien';
  const plan = isAgain ? index + 4 : index + 2;
  const isPlan = tokens[plan]?.isUpper === true && ['de', 'chuong'].includes(tokens[plan]?.plain ?? '');
  const isBehindDoing = before === 'khai' && tokens[index]?.plain === 'thuc';
  return isDoing && isPlan && (['tác', 'đạo', 'tổ', 'việc'].includes(before) || (isBehindDoing && tokens[index - 2]?.plain === 'trien'));
}

const DEPARTMENTS = new Set(['phòng', 'trung', 'ban', 'chi', 'sở', 'viện']);

/** "Phòng Quản lý quy hoạch, xây dựng và môi trường", "Trung tâm Dịch vụ tổng hợp", "Phòng Kế hoạch tổng hợp". */
function isPartOfField(tokens: readonly Token[], nameFrom: number, { at, length }: RoleVerb): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + length]];
  // "Bộ phận Tiếp nhận và trả kết quả", "Khu kinh tế mở".
  if (tokens[at]?.lower === 'trả') return tokens.slice(Math.max(nameFrom, at - 6), at).some(({ plain }, index, words) => plain === 'tiep' && words[index + 1]?.plain === 'nhan');
  if (tokens[at]?.lower === 'mở') return before?.plain === 'te' && tokens[at - 3]?.plain === 'khu';
  if (!DEPARTMENTS.has(tokens[nameFrom]?.lower ?? '')) return false;
  if (tokens[at]?.lower === 'xây' && before?.kind === 'comma') return next?.kind !== 'word' || next.plain === 'va';
  if (tokens[at]?.lower !== 'tổng' || before?.kind !== 'word') return false;
  const two = `${tokens[at - 2]?.plain ?? ''} ${before.plain}`;
  return two === 'dich vu' || (two === 'ke hoach' && at - 2 === nameFrom + 1);
}

const DRAFTS = new PhraseSet(['soan thao', 'xay dung', 'tham muu', 'tham muu soan thao', 'trinh', 'lap', 'nhiem vu']);

/** "Cơ quan chủ trì soạn thảo", "cơ quan chủ trì" by itself: which body is meant, not what it is given to do. */
function isWhoLeads(tokens: readonly Token[], nameFrom: number, index: number, verb: RoleVerb): boolean {
  const lead = verb.roleClass === 'lead' ? index : index - 2;
  if (tokens[lead]?.plain !== 'chu' || tokens[lead + 1]?.plain !== 'tri' || !isBodyWord(tokens, lead)) return false;
  const isCounted = tokens[nameFrom]?.plain === 'cac';
  if (lead - nameFrom !== (isCounted ? 3 : 2) || tokens[nameFrom - 1]?.kind === 'open') return false;
  if (lead !== index) return verb.roleClass === 'executing';
  const next = tokens[index + 2];
  return DRAFTS.at(tokens, index + 2) > 0 || (!isCounted && next?.kind !== 'word' && next?.kind !== 'colon');
}

const isBodyWord = (tokens: readonly Token[], end: number): boolean => ['co quan', 'don vi'].includes(`${tokens[end - 2]?.plain ?? ''} ${tokens[end - 1]?.plain ?? ''}`);

function isPartOfName(tokens: readonly Token[], nameFrom: number, index: number, verb: RoleVerb): boolean {
  const before = tokens[index - 1];
  if (index === nameFrom || before === undefined) return false;
  if (isWhoLeads(tokens, nameFrom, index, verb)) return true;
  if (before.kind === 'word' && BINDING.has(before.lower)) return true;
  const first = tokens[verb.at];
  if (first?.lower === 'đầu' && verb.at === index) return before.kind === 'word' && before.lower !== 'làm' && before.lower !== 'là';
  const isStrong = ALWAYS.has(verb.roleClass) && first?.plain !== 'ho';
  if (first?.isUpper === true && !isStrong) return true;
  // "các cơ quan, tổ chức": a noun behind a comma or "và".
  if (first?.plain === 'to' && verb.length === 2 && (before.kind !== 'word' || before.plain === 'va')) return true;
  if (isStrong) return false;
  if (isTeamOfWork(tokens, index) || isPartOfField(tokens, nameFrom, verb)) return true;
  if (isField(tokens, verb)) return true;
  // "Cơ quan được giao soạn thảo": which body is meant; "được giao thực hiện" only says that it does.
  if (before.lower === 'giao' && verb.roleClass === 'executing') return !DOING.has(first?.lower ?? '');
  if (before.lower === 'tác') return first?.lower !== 'thực';
  if (isTeam(tokens, index) && CALLED_FOR.has(verb.roleClass)) return true;
  if (SUPPLIED.at(tokens, index) > 0 && (before.lower === 'vị' || before.lower === 'nghiệp' || before.lower === 'ty')) return true;
  // "Văn phòng tham mưu …" does it; "Phòng Kiểm tra" is called so.
  if (before.lower === 'phòng' && tokens[index - 2]?.lower === 'văn') return false;
  return CALLED_BY_DEED.has(before.lower) && !DOING.has(first?.lower ?? '') && index - nameFrom <= 3;
}

/** Ends with "có thẩm quyền", "có chức năng", "có nhiệm vụ": deeds that follow say which bodies are meant. */
export function asksForDeed(tokens: readonly Token[], index: number): boolean {
  const tail = [3, 2, 1].map((back) => tokens[index - back]?.plain ?? '').join(' ');
  return /^(co tham quyen|co chuc nang|co nhiem vu|co trach nhiem|co thu tuc|lam cong tac|phu trach cong)$/.test(tail);
}

/**
 * Where the words of a role begin at a place of a cell whose name began at `nameFrom`; adverbs before the verb belong to them.
 *
 * @example roleAt(partyTokens('Sở Nội vụ có trách nhiệm chủ trì'), 0, 3) → the verb "chủ trì"
 */
export function roleAt(tokens: readonly Token[], nameFrom: number, index: number): RoleVerb | null {
  const direct = verbAt(tokens, index);
  if (direct && !isPartOfName(tokens, nameFrom, index, direct)) return direct;
  const adverb = ADVERBS.at(tokens, index);
  if (adverb === 0 || tokens[index]?.isUpper === true) return null;
  const second = ADVERBS.at(tokens, index + adverb);
  const verb = verbAt(tokens, index + adverb + second) ?? verbAt(tokens, index + adverb);
  return verb && !isPartOfName(tokens, nameFrom, index, verb) ? verb : null;
}

const CO_LEAD = new Set(['dong', 'cung']);
export const makesCoLeads = (tokens: readonly Token[], verb: RoleVerb): boolean =>
  verb.roleClass === 'lead' && (CO_LEAD.has(tokens[verb.at - 1]?.plain ?? '') || (CO_LEAD.has(tokens[verb.at]?.plain ?? '') && verb.length === 3));

/** "cơ quan chủ trì", "đơn vị chủ trì" name somebody; "được giao chủ trì" says which bodies are meant. */
export function isNamedLead(tokens: readonly Token[], verb: RoleVerb): boolean {
  const before = tokens[verb.at - 1];
  return before?.kind === 'word' && (before.plain === 'quan' || before.plain === 'vi');
}
export const isAssignedLead = (tokens: readonly Token[], verb: RoleVerb): boolean => tokens[verb.at - 1]?.plain === 'giao';
