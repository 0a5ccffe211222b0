/** "(Về việc) ban hành Kế hoạch…" is what the decision does: the plan itself begins behind it. */
const DOES = /^ban hành\s+(?=(?:kế hoạch|chương trình|phụ lục|danh mục|đề án)(?:\s|$))/iu;
const ABOUT = /^(?:v\/v|về việc)\s+/iu;

/**
 * The title of the plan that a document decides, in one line.
 *
 * @example planTitleOf('Ban hành Kế hoạch kiểm soát\nnăm 2026') → 'Kế hoạch kiểm soát năm 2026'
 */
export function planTitleOf(title: string): string {
  const words = title.normalize('NFC').replace(/\s+/g, ' ').trim().replace(ABOUT, '').replace(DOES, '');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
