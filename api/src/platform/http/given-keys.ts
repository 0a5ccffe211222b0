/** The keys of a partial change that were sent; one that was left out is there as `undefined` once it is a class instance. */
export function givenKeys<T extends object>(input: T): Partial<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>;
}
