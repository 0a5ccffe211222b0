const POSTS =
  /^(?:đồng chí |đ\/c )?(?:(?:các )?phó )?(?:chủ tịch|thủ trưởng|người đứng đầu|giám đốc|lãnh đạo|chánh|trưởng|cục trưởng|chi cục trưởng|hiệu trưởng)\s+(?=\S)/iu;
const BRACKETS = /\s*[([][^()[\]]{0,200}[)\]]/gu;
const HEADED = /^(?:trưởng|chánh)\s+/iu;

/**
 * What else a name may be looked up by: without what stands in brackets, and a person as the body that he or she heads.
 *
 * @example nameVariants('Chủ tịch UBND xã Ba Vinh') → ['Chủ tịch UBND xã Ba Vinh', 'UBND xã Ba Vinh']
 */
export function nameVariants(name: string): string[] {
  const plain = name.replace(BRACKETS, '').trim();
  const headed = HEADED.test(plain) ? plain.replace(HEADED, '') : plain.replace(POSTS, '');
  return [...new Set([name, plain, headed].filter((variant) => variant !== ''))];
}
