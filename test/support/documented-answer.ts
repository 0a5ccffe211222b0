import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
};

let document: Document | undefined;
const committed = (): Document =>
  (document ??= JSON.parse(readFileSync(join(process.cwd(), 'libs/contracts/openapi.json'), 'utf8')) as Document);

/**
 * Throws when a JSON answer is not what the committed OpenAPI document says of it, down to a key that is not documented: the
 * admin's types are made from that document and are worth only as much as it is true. Paths that are not in it are let through.
 */
export function requireDocumented(method: string, path: string, status: number, body: unknown): void {
  const operation = operationOf(method, path.split('?')[0]!);
  if (operation === undefined) return;
  const answer = operation.responses[status] ?? operation.responses['default'];
  const schema = Object.values(answer?.content ?? {})[0]?.schema;
  const faults = schema === undefined ? ['an answer the document does not know'] : faultsOf(schema, body, '');
  if (faults.length > 0) throw new Error(`${method} ${path} → ${status} is not as documented (npm run openapi writes the document anew):\n${faults.slice(0, 5).join('\n')}`);
}

function operationOf(method: string, path: string): Operation | undefined {
  const parts = path.split('/');
  const matches = Object.entries(committed().paths).filter(([route]) => {
    const pattern = route.split('/');
    return pattern.length === parts.length && pattern.every((part, index) => part === parts[index] || part.startsWith('{'));
  });
  // A fixed path goes before one with a parameter in the same place.
  matches.sort(([one], [other]) => one.split('{').length - other.split('{').length);
  return matches[0]?.[1][method.toLowerCase()];
}

function faultsOf(schema: Schema, value: unknown, at: string): string[] {
  if (schema.$ref !== undefined) return faultsOf(committed().components.schemas[schema.$ref.split('/').at(-1)!]!, value, at);
  if (schema.allOf !== undefined) return schema.allOf.length === 1 ? faultsOf(schema.allOf[0]!, value, at) : schema.allOf.flatMap((part) => faultsOf(open(part), value, at));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return closest(choices.map((choice) => faultsOf(choice, value, at)));
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${at}: ${JSON.stringify(value)} is not one of ${schema.enum.join(', ')}`];
  if (schema.type !== undefined && ![schema.type].flat().includes(kindOf(value, schema.type))) return [`${at}: ${kindOf(value)} instead of ${String(schema.type)}`];
  if (typeof value === 'string') return schema.format !== undefined && FORMATS[schema.format]?.test(value) === false ? [`${at}: “${value}” is no ${schema.format}`] : [];
  if (typeof value === 'number') return value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity) ? [`${at}: ${value} is out of range`] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => entryFaults(schema, one, index, `${at}[${index}]`));
  if (typeof value === 'object' && value !== null) return objectFaults(schema, value as Record<string, unknown>, at);
  return [];
}

/** One part of several that hold together knows only some of the keys. */
const open = (schema: Schema): Schema =>
  schema.$ref === undefined ? { additionalProperties: true, ...schema } : { additionalProperties: true, ...committed().components.schemas[schema.$ref.split('/').at(-1)!] };

const closest = (attempts: readonly string[][]): string[] => [...attempts].sort((one, other) => one.length - other.length)[0] ?? [];

function kindOf(value: unknown, wanted?: Schema['type']): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && Number.isInteger(value) && [wanted].flat().includes('integer')) return 'integer';
  return typeof value;
}

function entryFaults(schema: Schema, value: unknown, index: number, at: string): string[] {
  const entry = schema.prefixItems?.[index] ?? schema.items;
  if (entry === false) return [`${at}: one too many`];
  return entry === undefined ? [] : faultsOf(entry, value, at);
}

function objectFaults(schema: Schema, value: Record<string, unknown>, at: string): string[] {
  const { properties, additionalProperties = properties === undefined } = schema;
  const missing = (schema.required ?? []).filter((key) => value[key] === undefined).map((key) => `${at}.${key} is missing`);
  const inside = Object.entries(value).flatMap(([key, part]) => {
    const known = properties?.[key];
    if (known !== undefined) return faultsOf(known, part, `${at}.${key}`);
    if (typeof additionalProperties === 'object') return faultsOf(additionalProperties, part, `${at}.${key}`);
    return additionalProperties ? [] : [`${at}.${key} is not documented`];
  });
  return [...missing, ...inside];
}
