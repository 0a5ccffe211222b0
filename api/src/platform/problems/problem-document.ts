import { FIELD_PROBLEMS, fillMessage, PROBLEMS } from '#contracts';
import type { FieldError, Problem } from './problem.js';

/** RFC 9457 with our stable code, the request's reference and, per field, what is wrong. Messages are Vietnamese. */
export function problemDocument(problem: Problem, requestId: string): Record<string, unknown> {
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
    ...(problem.current === undefined ? {} : { current: problem.current }),
  };
}

function fieldDocuments(errors: Readonly<Record<string, readonly FieldError[]>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(errors).map(([field, list]) => [field, list.map(fieldDocument)]));
}

function fieldDocument(error: FieldError): Record<string, unknown> {
  const template = error.code in FIELD_PROBLEMS
    ? FIELD_PROBLEMS[error.code as keyof typeof FIELD_PROBLEMS].vi
    : PROBLEMS[error.code as keyof typeof PROBLEMS].vi;
  return { code: error.code, params: error.params ?? {}, message: fillMessage(template, error.params) };
}
