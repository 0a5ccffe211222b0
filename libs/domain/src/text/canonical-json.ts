/**
 * One text for one value, whatever the order in which its keys were written: keys sorted at every depth, `undefined` left out.
 * jsonb does not keep the order of keys, so what is hashed or compared goes through here.
 *
 * @example canonicalJson({ b: 1, a: [null] }) === '{"a":[null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const object = value as Record<string, unknown>;
  const keys = Object.keys(object).filter((key) => object[key] !== undefined).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`).join(',')}}`;
}
