import { PROBLEMS, type FieldProblemCode, type ProblemCode } from '#contracts';

/** What is wrong with one field, by code; the message is made when the problem is written out. */
export interface FieldError {
  readonly code: FieldProblemCode | ProblemCode;
  readonly params?: Readonly<Record<string, unknown>>;
}

interface ProblemDetails {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly errors?: Readonly<Record<string, readonly FieldError[]>>;
}

/** An expected refusal: answered as RFC 9457 with the status and the words of its code, never logged as an error. */
export class Problem extends Error {
  readonly params: Readonly<Record<string, unknown>>;
  readonly errors: Readonly<Record<string, readonly FieldError[]>> | undefined;

  constructor(
    readonly code: ProblemCode,
    details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.params = details.params ?? {};
    this.errors = details.errors;
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }
}

/** A refusal that names one field, e.g. `invalidField('unitId', 'unknownReference')`. */
export function invalidField(field: string, code: FieldError['code'], params?: FieldError['params']): Problem {
  return new Problem('invalidInput', { errors: { [field]: [{ code, params }] } });
}
