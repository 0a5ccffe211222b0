/** Bodies made from the OpenAPI document, to be spoilt in one place at a time. */

type Schema = Record<string, any>;

const BY_NAME: Record<string, unknown> = { rule: { kind: 'quarter', quarter: 3 }, year: 2024, periodKey: '2024-Q2' };
const BY_FORMAT: Record<string, unknown> = { date: '2024-07-05', uri: 'https://x.vn/a', email: 'a@b.vn', decimal: '1.5' };

/** A body that is right or nearly so; `id` stands for every reference. */
export function exampleOf(document: Schema, given: Schema, id: string, depth = 0): any {
  const schema = resolved(document, given);
  if (schema === undefined || depth > 4) return {};
  if (schema.type === 'array') return [exampleOf(document, schema.items, id, depth + 1)];
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.properties !== undefined) {
    const entries = Object.entries<Schema>(schema.properties);
    return Object.fromEntries(entries.map(([name, one]) => [name, BY_NAME[name] ?? exampleOf(document, one, id, depth + 1)]));
  }
  if (schema.type === 'string') return schema.format === 'uuid' ? id : (BY_FORMAT[schema.format] ?? 'Chữ');
  if (schema.type === 'integer') return schema.minimum ?? 1;
  return schema.type === 'boolean' ? true : {};
}

function resolved(document: Schema, schema: Schema | undefined): Schema | undefined {
  if (schema?.$ref !== undefined) return document.components.schemas[schema.$ref.split('/').at(-1)];
  const inner = schema?.allOf ?? schema?.anyOf ?? schema?.oneOf;
  return inner === undefined ? schema : resolved(document, inner[0]);
}

/** The way to every value inside a body. */
export function* places(value: unknown, way: readonly string[] = []): Generator<readonly string[]> {
  if (way.length > 0) yield way;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* places(part, [...way, key]);
}

export function replaced(body: any, place: readonly string[], value: unknown): any {
  const copy = structuredClone(body);
  const holder = place.slice(0, -1).reduce((at, key) => at[key], copy);
  holder[place.at(-1)!] = value;
  return copy;
}
