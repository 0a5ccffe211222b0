export { isRetryable, problemOfDatabaseError } from './database-problems.js';
export { problemDocument } from './problem-document.js';
export { ProblemFilter } from './problem.filter.js';
export { invalidField, Problem, type FieldError } from './problem.js';
