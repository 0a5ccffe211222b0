import { FIELD_PROBLEMS, fillMessage, PROBLEMS, type ProblemCode } from '#contracts';
import type { FieldError, Problem } from './problem.js';

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly requestId: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly errors?: Readonly<Record<string, readonly FieldDocument[]>>;
}

interface FieldDocument extends Required<FieldError> {
  readonly message: string;
}

/** RFC 9457 with our stable code, the request's reference and, per field, what is wrong. Messages are Vietnamese. */
export function problemDocument(problem: Problem, requestId: string): ProblemDocument {
  const words = fillMessage(PROBLEMS[problem.code].vi, problem.params);
  return {
    type: `urn:tien-do:problem:${problem.code}`,
    title: words,
    status: problem.status,
    code: problem.code,
    detail: words,
    requestId,
    params: problem.params,
    ...(problem.errors === undefined ? {} : { errors: fieldDocuments(problem.errors) }),
  };
}

function fieldDocuments(errors: Readonly<Record<string, readonly FieldError[]>>): Record<string, FieldDocument[]> {
  return Object.fromEntries(Object.entries(errors).map(([field, list]) => [field, list.map(fieldDocument)]));
}

function fieldDocument(error: FieldError): FieldDocument {
  const template = error.code in FIELD_PROBLEMS
    ? FIELD_PROBLEMS[error.code as keyof typeof FIELD_PROBLEMS].vi
    : PROBLEMS[error.code as keyof typeof PROBLEMS].vi;
  return { code: error.code, params: error.params ?? {}, message: fillMessage(template, error.params) };
}
