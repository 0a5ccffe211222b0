import { fold, isEnteredDate, type UnitLevel } from '#domain';

/** Words of a column of levels, folded. */
const LEVEL_WORDS: readonly (readonly [RegExp, UnitLevel])[] = [
  [/^(cap )?(tinh|thanh pho( truc thuoc trung uong)?|tp( thuoc tw)?|tinh thanh pho( .{0,30})?|province)$|^cap tinh\b/, 'province'],
  [/^(cap )?(huyen|quan|thi xa|thanh pho thuoc tinh|quan huyen|district)$|^cap huyen\b/, 'district'],
  [/^(cap )?(xa|phuong|thi tran|dac khu|xa phuong|phuong xa|xa phuong thi tran|xa phuong dac khu|commune)$|^cap xa\b/, 'commune'],
  [/^((cap )?so( ban nganh)?|so nganh|ban nganh|(cac )?phong( ban)?( chuyen mon)?|phong va tuong duong|co quan chuyen mon( .{0,30})?|department|so va tuong duong)$|^(so|phong)\b/, 'department'],
  [/^(van phong|trung tam|ban|to|doi|don vi su nghiep|office|bo phan)\b/, 'office'],
  [/^(nganh doc|co quan nganh doc|don vi nganh doc|chi nhanh|trung uong dong tren dia ban|co quan trung uong|agency branch|vertical agency)\b|\bnganh doc\b|\btrung uong\b/, 'agencyBranch'],
  [/^(doanh nghiep|cong ty|tong cong ty|enterprise)\b/, 'enterprise'],
  [/^(khac|don vi khac|to chuc khac|doan the|hoi|other)\b/, 'other'],
];

/** How names begin; the level of a "UBND" stands behind it. */
const NAME_WORDS: readonly (readonly [RegExp, UnitLevel])[] = [
  [/^(ubnd|uy ban nhan dan|hdnd va ubnd|hdnd ubnd|chinh quyen) (tinh|thanh pho truc thuoc)\b|^tinh /, 'province'],
  [/^(ubnd|uy ban nhan dan|hdnd va ubnd|hdnd ubnd) (huyen|quan|thi xa)\b|^(huyen|quan|thi xa) /, 'district'],
  [/^(ubnd|uy ban nhan dan|hdnd va ubnd|hdnd ubnd) (xa|phuong|thi tran|dac khu)\b|^(xa|phuong|thi tran|dac khu) /, 'commune'],
  [/^(thue|chi cuc thue|cuc thue|kho bac|cong an|toa an|vien kiem sat|chi cuc thong ke|cuc thong ke|thong ke|bao hiem xa hoi|bhxh|ban chi huy quan su|ban chqs|bo chi huy|chi cuc thi hanh an|thi hanh an|ngan hang nha nuoc|hai quan|cuc hai quan|quan ly thi truong|doi quan ly thi truong|hat kiem lam|chi nhanh van phong dang ky|cuc )\b/, 'agencyBranch'],
  [/^(cong ty|tong cong ty|tap doan|doanh nghiep|dien luc|buu dien|vnpt|viettel|vien thong|ngan hang|hop tac xa)\b/, 'enterprise'],
  [/^(so|phong|thanh tra|ban dan toc tinh|ban quan ly (khu|cac khu)|van phong (ubnd|uy ban nhan dan|doan dbqh|hdnd) tinh)\b/, 'department'],
  [/^(van phong|vp|trung tam|tt|ban|bo phan|doi|to|tram|truong|nha van hoa|chi cuc|benh vien|don vi su nghiep)\b/, 'office'],
  [/^(hoi|doan|uy ban mttq|uy ban mat tran|mttq|mat tran|lien doan|dang uy|huyen uy|tinh uy)\b/, 'other'],
];

/** @example levelOfWords('Cấp xã') → 'commune' */
export function levelOfWords(words: string): UnitLevel | null {
  const folded = fold(words);
  return folded === '' ? null : (LEVEL_WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null);
}

/** What a name itself says of its level; a guess. "UBND thành phố" may be a province or a district: the unit above decides. */
export function levelOfName(name: string, parentLevel: UnitLevel | null): UnitLevel | null {
  const folded = fold(name);
  if (/^((ubnd|uy ban nhan dan) )?(thanh pho|tp)\b/.test(folded)) return parentLevel === null ? 'province' : 'district';
  return NAME_WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:Ủy|Uỷ) ban nhân dân(?!\p{L})/giu, 'UBND'],
  [/(?<!\p{L})Hội đồng nhân dân(?!\p{L})/giu, 'HĐND'],
  [/(?<!\p{L})Mặt trận Tổ quốc(?!\p{L})/giu, 'MTTQ'],
];

/** The name with the longest of its usual words abbreviated. @example shortNameOf('Ủy ban nhân dân xã Ba Vinh') → 'UBND xã Ba Vinh' */
export const shortNameOf = (name: string): string => SHORT.reduce((text, [long, short]) => text.replace(long, short), name);

/** "01/07/2025", "1-7-2025", "ngày 01 tháng 7 năm 2025", "2025-07-01" as a date, or null. */
export function readListDate(text: string): string | null {
  const folded = fold(text.slice(0, 80));
  const iso = /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(folded);
  const vietnamese = /^(?:tu )?(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4})$/.exec(folded);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : vietnamese ? [vietnamese[3], vietnamese[2], vietnamese[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEnteredDate(date) ? date : null;
}

/** Names parted by ";" or lines, each once. */
export function namesOfCell(text: string): string[] {
  const byFold = new Map<string, string>();
  for (const name of text.split(/[;\n]/u).map((one) => one.trim())) if (fold(name) !== '' && !byFold.has(fold(name))) byFold.set(fold(name), name);
  return [...byFold.values()];
}
