import { fold } from '#domain';

export type GroupKind = 'communes' | 'districts' | 'agencies';

const OPEN_WORDS =
  /\b(?:co )?lien quan\b|\b(?:co )?(?:chuc nang|tham quyen)\b.*$|\bduoc (?:giao|phan cong)\b.*$|\btheo (?:chuc nang|phan cong|nhiem vu|tham quyen|linh vuc)\b.*$/g;
const POSTS = /^(?:chu tich|thu truong|nguoi dung dau|lanh dao) /;
const OF_COUNCIL = '(?:ubnd|uy ban nhan dan)';
const KINDS: readonly (readonly [GroupKind, RegExp])[] = [
  ['communes', new RegExp(`^(?:${OF_COUNCIL} )?(?:cap xa|(?:cac )?xa(?: phuong)?(?: thi tran)?(?: dac khu)?|(?:cac )?(?:xa phuong|phuong xa)(?: va)? (?:thi tran|dac khu))$`)],
  ['districts', new RegExp(`^(?:${OF_COUNCIL} )?(?:cap huyen|(?:cac )?(?:huyen|thi xa|thanh pho)(?: (?:huyen|thi xa|thanh pho))*)$`)],
];

/** "Các cơ quan, đơn vị có liên quan" → "Các cơ quan, đơn vị", folded. */
export function withoutOpenWords(name: string): string {
  return fold(name).replace(OPEN_WORDS, ' ').replace(/\s+/g, ' ').trim();
}

/** Which known kind of bodies a group's name means, whatever levels it lists: "UBND cấp xã" and "UBND các xã, thị trấn" are one. */
export function groupKind(name: string): GroupKind | null {
  const words = fold(name).replace(POSTS, '').replace(/ (?:trong|tren dia ban) (?:toan )?(?:tinh|huyen|thanh pho)(?: .*)?$/, '').replace(/\bva\b/g, ' ').replace(/\s+/g, ' ').trim();
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
