import { PhraseSet, type Token } from './party-tokens.js';

/** What the name of a body begins with. A word of these that is not capitalised counts only before a capital: "phòng Nội vụ". */
const HEADS = new PhraseSet([
  'vp', 'ubnd', 'uy ban', 'uy ban nhan dan', 'hdnd', 'hoi dong', 'hoi dong nhan dan', 'thuong truc', 'ubmttq', 'ubmttqvn', 'mttq', 'mat tran',
  'van phong', 'cong an', 'bo chi huy', 'ban chi huy', 'ban chqs', 'bch', 'bo chqs', 'bo phan', 'bo', 'chi cuc', 'cuc', 'tong cuc', 'trung tam', 'ttpvhcc', 'tthcc',
  'tt', 'kho bac', 'kbnn', 'bao hiem', 'bhxh', 'toa an', 'tand', 'vien kiem sat', 'vksnd', 'vien', 'thanh tra', 'hat', 'tram', 'chi nhanh', 'buu dien', 'vien thong',
  'vnpt', 'viettel', 'mobifone', 'vinaphone', 'fpt', 'agribank', 'nhcsxh', 'ngan hang', 'dien luc', 'cong ty', 'tap doan', 'tong cong ty', 'doanh nghiep', 'hop tac xa',
  'lien doan', 'ldld', 'doan', 'tinh doan', 'huyen doan', 'thanh doan', 'thi doan', 'xa doan', 'huyen uy', 'tinh uy', 'thanh uy', 'thi uy', 'quan uy', 'dang uy',
  'ban', 'bql', 'hoi', 'benh vien', 'so', 'phong', 'p', 'to', 'nhom', 'doi', 'dai', 'bao', 'truong', 'quy', 'chi bo', 'thue', 'quan su', 'bien phong', 'don bien phong', 'don',
  'chu tich', 'pho chu tich', 'thu truong', 'giam doc', 'pho giam doc', 'chanh', 'nguoi dung dau', 'lanh dao', 'dong chi', 'hieu truong', 'truong thon', 'truong phong', 'truong ban',
  // Posts of a commune's office, whose names are two fields with a sign between.
  'tu phap  ho tich', 'dia chinh  xay dung', 'dia chinh  nong nghiep', 'tai chinh  ke toan', 'van hoa  xa hoi', 'chi huy truong', 'bi thu', 'hiep hoi',
  'xa', 'phuong', 'thi tran', 'thi xa', 'thanh pho', 'huyen', 'quan', 'dac khu', 'tinh', 'thon', 'lien hiep', 'cong doan', 'thu vien', 'bao tang', 'tong dai', 'ttyt',
  'co quan ubmttq', 'co quan uy ban', 'co quan mat tran', 'co quan dang uy', 'co quan canh sat', 'vu', 'hoc vien', 'tap chi', 'nha xuat ban', 'cong thong tin', 'cong ttdt', 'cong dvc', 'thong ke tinh', 'thong ke thanh pho', 'thong ke co so', 'thong ke khu vuc', 'thong ke huyen',
]);

/** Heads of one syllable that places are called like: "Quan Sơn" is no "quận", "Ba Tơ" no "tổ". They count with their marks only. */
const MARKED: Readonly<Record<string, string>> = {
  quan: 'quận', to: 'tổ', doi: 'đội', bao: 'báo', bo: 'bộ', quy: 'quỹ', don: 'đồn', hat: 'hạt', tram: 'trạm', dai: 'đài', cuc: 'cục', nhom: 'nhóm', doan: 'đoàn', hoi: 'hội', tinh: 'tỉnh', thue: 'thuế', vien: 'viện',
  vu: 'vụ', huyen: 'huyện', xa: 'xã', phuong: 'phường', thon: 'thôn', so: 'sở',
};

function headLength(tokens: readonly Token[], index: number): number {
  const length = HEADS.at(tokens, index);
  const token = tokens[index];
  const marked = length === 1 && token ? MARKED[token.plain] : undefined;
  return marked !== undefined && token?.lower !== marked ? 0 : length;
}

/** What "các …" counts, and what a list of kinds of bodies goes on with: "các cơ quan, đơn vị, địa phương". */
const KINDS = new PhraseSet([
  'co quan', 'don vi', 'dia phuong', 'phong', 'ban', 'nganh', 'so', 'ban nganh', 'doan the', 'to chuc', 'ca nhan', 'xa', 'phuong', 'thi tran', 'thi xa', 'thanh pho', 'huyen',
  'quan', 'dac khu', 'tinh', 'doanh nghiep', 'hoi', 'truong', 'thon', 'to dan pho', 'ap', 'khu pho', 'khu dan cu', 'buon', 'lang', 'xom', 'khom', 'khoi', 'to', 'doi', 'tram', 'hat', 'chi cuc', 'cuc',
  'trung tam', 'chi nhanh', 'bo phan', 'co so', 'cum', 'vien', 'benh vien', 'cap', 'chuyen mon', 'su nghiep', 'cong chuc', 'can bo', 'vien chuc', 'thanh vien',
  'truong hoc', 'ho', 'khoa', 'to cong nghe so cong dong', 'luc luong', 'cq', 'dv', 'don vi su nghiep', 'doan', 'ngan hang', 'hop tac xa', 'dau moi', 'cap uy', 'chi bo', 'phong ban', 'so nganh', 'bo', 'quy', 'hiep hoi', 'vu', 'tong cuc', 'hoc vien',
]);
const PLACES = new PhraseSet(['xa', 'phuong', 'thi tran', 'thi xa', 'thanh pho', 'huyen', 'quan', 'dac khu', 'thon', 'tp', 'tx']);
const DETERMINERS = new PhraseSet(['cac', 'nhung', 'tat ca', 'tat ca cac', 'toan the', 'toan the cac', 'tung', 'moi', 'toan bo', 'toan bo cac', 'mot so', '100']);
/** Words that begin like a body and are none: "Ban hành", "xã hội", "phòng chống", "Hội nghị", "báo cáo". */
const NOT_HEADS = new PhraseSet([
  'ban hanh', 'xa hoi', 'phong chong', 'phong ngua', 'phong chay', 'phong thu', 'hoi nghi', 'hoi thao', 'hoi thi', 'hoi nhap', 'bao cao', 'bao dam', 'bao ve', 'bao chi', 'to chuc thuc', 'so huu', 'so hoa', 'so lieu',
  'so luong', 'so ket', 'bo chi so', 'bo tieu chi', 'bo luat', 'bo nhan', 'bo thu', 'bo may', 'bo tri', 'bo sung', 'doan ket', 'truong hop', 'doi ngu', 'doi moi', 'doi voi', 'thanh tra kiem', 'tinh hinh',
  'tinh than', 'dai dien', 'don doc', 'don vi', 'ban giao', 'ban tru', 'chanh an', 'quan ly', 'quan tri', 'quan tam', 'huyen thoai', 'thue suat', 'dong bo', 'dong thoi', 'dong gop', 'quy che', 'quy dinh', 'quy trinh', 'quy hoach', 'quy i', 'quy ii', 'quy iii', 'quy iv',
  'nha nuoc', 'bao gom', 'to chuc', 'hoi dap', 'to khai', 'to trinh', 'truong bo', 'dai hoi', 'doan vien', 'hoi vien', 'ban do', 'so theo', 'so sach',
]);
const OPEN_NEXT = new Set(['cong chuc', 'can bo']);

const isEnd = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word';

/** "Phòng, chống thiên tai" is a field, not an office. */
const isPrevention = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.plain === 'phong' && tokens[index + 1]?.kind === 'comma' && tokens[index + 2]?.plain === 'chong';

/** The tokens of a head at a place, or 0: a capital there, or a capital or abbreviation right behind. */
export function headAt(tokens: readonly Token[], index: number): number {
  const length = headLength(tokens, index);
  if (length === 0 || NOT_HEADS.at(tokens, index) > 0 || isPrevention(tokens, index)) return 0;
  const next = tokens[index + length];
  const isNamed = next?.kind === 'word' && (next.isUpper || headLength(tokens, index + length) > 0);
  return tokens[index]?.isUpper === true || isNamed ? length : 0;
}

/** Head words wherever they stand, capitals or not. */
export function headWordsAt(tokens: readonly Token[], index: number): number {
  return NOT_HEADS.at(tokens, index) > 0 ? 0 : headLength(tokens, index);
}

export function kindAt(tokens: readonly Token[], index: number): number {
  const length = KINDS.at(tokens, index);
  // "Hội đồng thẩm định" is no kind of "hội".
  const longest = Math.max(NOT_HEADS.at(tokens, index), HEADS.at(tokens, index));
  return length >= longest && !isPrevention(tokens, index) ? length : 0;
}

export function placeAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token?.plain === 'xa' && tokens[index + 1]?.plain === 'hoi') return 0;
  const length = PLACES.at(tokens, index);
  // "Huyện đoàn" is a body, no district called "Đoàn".
  if (headLength(tokens, index) > length) return 0;
  const marked = length === 1 && token ? MARKED[token.plain] : undefined;
  return marked !== undefined && token?.lower !== marked ? 0 : length;
}

/** "15 khu phố", "05 xã": how many of a kind; "12 quận Tân Bình" goes on with the number of a name, "14/15 xã" with a count. */
function isCountAt(tokens: readonly Token[], index: number): boolean {
  const [before, count] = [tokens[index - 1], tokens[index]];
  if (!/^\d{1,3}$/.test(count?.plain ?? '') || (before?.kind === 'comma' && before.end === count?.start)) return false;
  const length = kindAt(tokens, index + 1);
  const next = tokens[index + 1 + length];
  return length > 0 && !(next?.kind === 'word' && (next.isUpper || /^\d/.test(next.plain)));
}

/** "các", "tất cả các", "mỗi", "15" before a kind of bodies; the length of the determiner. */
export function determinerAt(tokens: readonly Token[], index: number): number {
  if (isCountAt(tokens, index)) return 1;
  const length = DETERMINERS.at(tokens, index);
  // "Môi trường" is no "mỗi trường".
  if (length === 0 || (tokens[index]?.plain === 'moi' && tokens[index + 1]?.plain === 'truong')) return 0;
  const after = index + length;
  return kindAt(tokens, after) > 0 || headLength(tokens, after) > 0 ? length : 0;
}

/** A post that is a party of its own only at the beginning of a name: "công chức Tư pháp - Hộ tịch". */
export function isPostAt(tokens: readonly Token[], index: number): boolean {
  return OPEN_NEXT.has(`${tokens[index]?.plain ?? ''} ${tokens[index + 1]?.plain ?? ''}`);
}

/** Where the name of a party may begin in running text: a determiner or a head that is named. */
export function startsParty(tokens: readonly Token[], index: number): boolean {
  return determinerAt(tokens, index) > 0 || headAt(tokens, index) > 0;
}

const STAND_ALONE = new Set([
  'ubnd', 'uy ban nhan dan', 'cong an', 'thanh tra', 'thue', 'kho bac', 'bao hiem', 'bhxh', 'kbnn', 'van phong', 'vp', 'viettel', 'vnpt', 'mobifone', 'fpt', 'agribank', 'nhcsxh', 'buu dien', 'vien thong', 'quan su',
  'ttpvhcc', 'tthcc', 'hdnd', 'hoi dong nhan dan', 'mttq', 'mat tran', 'ubmttq', 'bch', 'huyen uy', 'tinh uy', 'dang uy', 'thanh uy', 'huyen doan', 'tinh doan', 'cong doan', 'tand', 'vksnd', 'ldld', 'dien luc', 'bien phong', 'ttyt', 'toa an', 'vien kiem sat',
]);

const POSTS = new Set(['chu tich', 'giam doc', 'truong', 'thu truong', 'lanh dao', 'bi thu']);
/** "Chủ tịch, các Phó Chủ tịch UBND": a post whose body comes later. */
export function isBarePost(tokens: readonly Token[], from: number, to: number): boolean {
  return isBare(tokens, from, to) && POSTS.has(tokens.slice(from, to).map(({ plain }) => plain).join(' '));
}

/** A lower-case name of two or more words that can only be a body: "bệnh viện đa khoa", "công an huyện". */
export function beginsBody(tokens: readonly Token[], index: number): boolean {
  return headWordsAt(tokens, index) >= 2 && placeAt(tokens, index) === 0 && kindOnlyAt(tokens, index) === 0;
}
const kindOnlyAt = (tokens: readonly Token[], index: number): number => (['to', 'doanh'].includes(tokens[index]?.plain ?? '') ? kindAt(tokens, index) : 0);

/** A name that so far is a head and nothing else ("Sở", "Ban", "Chủ tịch"): what follows still belongs to it. */
export function isBare(tokens: readonly Token[], from: number, to: number): boolean {
  const length = headWordsAt(tokens, from);
  if (length === 0 || from + length < to) return false;
  const words = tokens.slice(from, from + length).map(({ plain }) => plain).join(' ');
  return !STAND_ALONE.has(words) && !words.includes('  ');
}

const LOOSE_KINDS = new Set(['co quan', 'don vi', 'dia phuong', 'to chuc', 'ca nhan', 'ban nganh', 'doan the', 'phong ban', 'doanh nghiep', 'truong hoc', 'so nganh', 'don vi su nghiep']);

/** A list of kinds without "các": "Cơ quan chuyên môn, đơn vị", "Sở, ban, ngành". */
export function beginsKinds(tokens: readonly Token[], index: number): boolean {
  const length = kindAt(tokens, index);
  if (length === 0 || !isBareKind(tokens, index)) return false;
  const next = tokens[index + length];
  return LOOSE_KINDS.has(tokens.slice(index, index + length).map(({ plain }) => plain).join(' ')) || next?.kind === 'comma' || next?.plain === 'va';
}

/** A kind of bodies without a name of its own behind it: "ban," in "các sở, ban, ngành", "Trung tâm" in "các Phòng, Trung tâm thuộc Sở". */
export function isBareKind(tokens: readonly Token[], index: number): boolean {
  const length = kindAt(tokens, index);
  if (length === 0) return false;
  const next = tokens[index + length];
  return isEnd(next) || !(next?.isUpper ?? false);
}
