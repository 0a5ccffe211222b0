import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { FieldProblemCode } from '#contracts';
import { Problem, type FieldError } from '../problems/index.js';

/** Reads request bodies, queries and parameters into their classes; everything not declared there is refused. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      exceptionFactory: (errors) => new Problem('invalidInput', { errors: flatten(errors) }),
    });
  }

  /** Under an address that can be nobody's there is nothing, as under one that is not taken: loading it again helps nobody. */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'param' && hasMalformedId(value, metadata.data)) throw new Problem('notFound');
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** One parameter by its name, or all of them in one object. */
function hasMalformedId(value: unknown, name: string | undefined): boolean {
  const parameters = name === undefined ? (value as Record<string, unknown>) : { [name]: value };
  return Object.entries(parameters).some(([key, text]) => /(^i|I)d$/.test(key) && !UUID.test(String(text)));
}

function flatten(errors: readonly ValidationError[], prefix = ''): Record<string, FieldError[]> {
  const fields: Record<string, FieldError[]> = {};
  for (const error of errors) {
    const name = `${prefix}${error.property}`;
    const own = fieldErrors(error);
    if (own.length > 0) fields[name] = own;
    if (error.children !== undefined && error.children.length > 0) Object.assign(fields, flatten(error.children, `${name}.`));
  }
  return fields;
}

function fieldErrors(error: ValidationError): FieldError[] {
  const constraints = error.constraints ?? {};
  if ('whitelistValidation' in constraints) return [{ code: 'unknownField' }];
  if (error.value === undefined && Object.keys(constraints).length > 0) return [{ code: 'required' }];
  const contexts = (error.contexts ?? {}) as Record<string, Record<string, unknown>>;
  return Object.entries(constraints).map(([name, code]) => ({
    code: code as FieldProblemCode,
    params: contexts[name] ?? {},
  }));
}
