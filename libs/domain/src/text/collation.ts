const collator = new Intl.Collator('vi');

/**
 * Vietnamese dictionary order (A Ă Â B … D Đ E Ê …), the ICU order the database uses as well.
 * Texts that ICU holds equal are told apart by code unit, so that a sorted list is the same on every run.
 */
export function compareVietnamese(a: string, b: string): number {
  const order = collator.compare(a, b);
  if (order !== 0) return order;
  return a < b ? -1 : a > b ? 1 : 0;
}
