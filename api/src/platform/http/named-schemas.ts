type Schema = Record<string, unknown>;

const schemas = new Map<string, Schema>();

/**
 * Gives a shape that no class can say (a closed union, a tuple) a name in the OpenAPI document, and answers the reference
 * to it. Meant for the `schema` of a JsonField.
 */
export function namedSchema(name: string, schema: Schema): { allOf: [{ $ref: string }] } {
  if (schemas.has(name)) throw new Error(`Two schemas are named ${name}.`);
  schemas.set(name, schema);
  return { allOf: [{ $ref: `#/components/schemas/${name}` }] };
}

export function namedSchemas(): Record<string, Schema> {
  return Object.fromEntries(schemas);
}
