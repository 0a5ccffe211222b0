/** "(Về việc) ban hành Kế hoạch…" is what the decision does: the plan itself begins behind it. */
const DOES = /^ban hành\s+(?=(?:kế hoạch|chương trình|phụ lục|danh mục|đề án)(?:\s|$))/iu;
const ABOUT = /^(?:v\/v|về việc)\s+/iu;

/** "KẾ HOẠCH" printed alone above the title is the kind of the document, and belongs to the name of the plan. */
const KINDS: Readonly<Record<string, string>> = { plan: 'Kế hoạch', program: 'Chương trình' };

/**
 * The title of the plan that a document decides, in one line.
 *
 * @example planTitleOf('Ban hành Kế hoạch kiểm soát\nnăm 2026') → 'Kế hoạch kiểm soát năm 2026'
 */
export function planTitleOf(title: string, kind: string | null = null): string {
  const words = title.normalize('NFC').replace(/\s+/g, ' ').trim().replace(ABOUT, '').replace(DOES, '');
  const name = kind === null ? undefined : KINDS[kind];
  if (name === undefined || words.toLocaleLowerCase('vi').startsWith(name.toLocaleLowerCase('vi'))) return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
  const isLoud = words === words.toLocaleUpperCase('vi');
  return isLoud ? `${name.toLocaleUpperCase('vi')} ${words}` : `${name} ${words.charAt(0).toLocaleLowerCase('vi')}${words.slice(1)}`;
}
