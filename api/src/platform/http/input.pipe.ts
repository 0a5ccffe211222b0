import { ValidationPipe, type ValidationError } from '@nestjs/common';
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
