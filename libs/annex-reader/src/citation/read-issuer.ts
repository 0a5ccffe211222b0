import { KIND_NAMES } from './citation-kinds.js';
import { isCapitals, matchAt } from './plain-text.js';

export interface IssuerRead {
  readonly issuer: string;
  readonly end: number;
}

const OF = /[\s,]{0,3}cua\s{1,3}/y;
const LONGEST = 150;
/** Who signs or acts: what follows "của" and begins otherwise ("của cá nhân") is no issuer. */
const BODY =
  /^(?:chinh phu|(?:pho )?thu tuong|quoc hoi|uy ban|ubnd|ubtvqh|ubmttq|chu tich|pho chu tich|hdnd|hoi dong|bo |cac bo|lien bo|so |van phong|phong |ban |tong cuc|cuc |chi cuc|vu |trung tam|giam doc|chanh |truong |thanh tra|to cong tac|vien |lien |bao hiem|ngan hang|kho bac|toa an|mat tran|cong an|bo chinh tri|bo chi huy|trung uong|tinh uy|huyen uy|thanh uy|thi uy|quan uy|dang uy|thuong truc|thuong vu|doan |dai |tap doan|quan |huyen|tinh|thanh pho|xa |phuong |thi |hoc vien|bchtw|ubqg|vpcp|ub )/;
/** Words a name of a body does not go on with; in a name they would have a capital ("Bộ Giao thông vận tải"). */
const STOP =
  /[;:.()\n"“”]|,(?!\s{0,2}[Cc]hủ nhiệm)|\s[-–—]\s(?=\p{Ll})|\s(?:về|v\/v|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|bổ sung|công bố|ngày|giao|tại|theo|để|do|đối với|trong|trên|nhằm|thông qua|là|có|được|đã|triển khai|thực hiện|số(?=\s{0,2}[:\d])|đạt|gửi|tiếp tục|tăng cường|đẩy mạnh|quyết định|chấp thuận|bãi bỏ|thành lập|kiện toàn|kết luận|yêu cầu|đến|từ|khi|nêu|như|kèm|gắn|với|và)(?![\p{L}\p{N}])/giu;
const BEFORE_ABOUT = /(?:quoc gia|chi dao|to cong tac)$/;
const AND_ANOTHER = new RegExp(`^\\s{1,2}va\\s{1,2}(?:cac\\s)?(?:${KIND_NAMES}|luat|bo\\sluat)(?![a-z])`);

/** "Sở Văn hóa, Thể thao và Du lịch": a comma inside a name, with one more part after "và". */
const PART_OF_NAME = /^,\s\p{Lu}\p{L}+(?:\s\p{Ll}+){0,3}\s(?:và|VÀ)\s\p{Lu}/u;
/** Steering committees are named by their subjects, in small letters. */
const COMMITTEE = /^(?:ban chi dao|to cong tac|hoi dong)/;
const SUBJECT = /^(?:,|\s{1,2}va)\s{1,2}(?:cong nghe|doi moi|chuyen doi|cai cach|de an|phat trien|kiem soat)/;
const KIND_BEGINS = new RegExp(`^,\\s{1,2}(?:${KIND_NAMES}|luat|bo\\sluat)(?![a-z])`);

/** True where the name of the body goes on past this comma. */
function commaGoesOn(slice: string, plain: string, at: number): boolean {
  const rest = plain.slice(at, at + 60);
  if (COMMITTEE.test(plain) && SUBJECT.test(rest)) return true;
  return PART_OF_NAME.test(slice.slice(at, at + 60)) && !BODY.test(rest.slice(2)) && !KIND_BEGINS.test(rest);
}

/** True where the name of the body goes on past this word. */
function goesOn(word: string, slice: string, plain: string, at: number, areCapitals: boolean): boolean {
  const bare = word.trim().toLowerCase();
  if (bare === ',') return commaGoesOn(slice, plain, at);
  if (!/^\p{L}/u.test(bare)) return false;
  if (bare === 'và') {
    if (COMMITTEE.test(plain) && SUBJECT.test(plain.slice(at, at + 40))) return true;
    if (AND_ANOTHER.test(plain.slice(at, at + 40))) return false;
    return areCapitals || /^\s{1,3}\p{Lu}/u.test(slice.slice(at + word.length, at + word.length + 4));
  }
  if (bare === 'về') return BEFORE_ABOUT.test(plain.slice(0, at));
  return !areCapitals && /^\p{Lu}/u.test(word.trim());
}

/**
 * The body named from a place on: "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" of "… ban hành Kế hoạch". Null where the words
 * name none.
 */
export function readBodyAt(text: string, plain: string, start: number): IssuerRead | null {
  const slice = text.slice(start, start + LONGEST);
  const plainSlice = plain.slice(start, start + LONGEST);
  if (!BODY.test(`${plainSlice} `)) return null;
  const areCapitals = isCapitals(slice.slice(0, 25));
  let end = slice.length;
  for (const match of slice.matchAll(STOP)) {
    if (goesOn(match[0], slice, plainSlice, match.index, areCapitals)) continue;
    end = match.index;
    break;
  }
  const issuer = slice.slice(0, end).replace(/[\s,*_'’]+$/, '');
  return issuer.length < 3 ? null : { issuer, end: start + issuer.length };
}

/** The body after "của" at a place, or null. */
export function readIssuerAt(text: string, plain: string, position: number): IssuerRead | null {
  const of = matchAt(OF, plain, position);
  return of ? readBodyAt(text, plain, position + of[0].length) : null;
}
