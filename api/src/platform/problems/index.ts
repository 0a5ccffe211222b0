export { isRetryable, problemOfDatabaseError } from './database-problems.js';
export { problemDocument, type ProblemDocument } from './problem-document.js';
export { PROBLEM, problemAnswer, STALE_PROBLEM } from './problem.schema.js';
export { ProblemFilter } from './problem.filter.js';
export { invalidField, Problem, type FieldError } from './problem.js';
