import { InputPipe } from '../../../platform/http/index.js';
import { Problem, type FieldError } from '../../../platform/problems/index.js';

/** What is wrong with rows, by `row.field`. */
export type RowErrors = Record<string, FieldError[]>;

const SLICE = 100;
const MOST_ERRORS = 1_000;
const pipe = new InputPipe();

/** Adds an error unless so many are told already that nobody reads on. */
export function tell(errors: RowErrors, key: string, field: string, code: FieldError['code'], params?: FieldError['params']): void {
  if (Object.keys(errors).length >= MOST_ERRORS) return;
  (errors[`${key}.${field}`] ??= []).push({ code, ...(params === undefined ? {} : { params }) });
}

export function requireNone(errors: RowErrors): void {
  if (Object.keys(errors).length > 0) throw new Problem('listRowsInvalid', { errors });
}

/**
 * Each row checked as a single creation is, a slice at a time: other requests get their turn in between. All errors are told at
 * once, by the row's key.
 */
export async function checkRows<Row extends { readonly key: string }>(rows: readonly object[], type: new () => Row): Promise<Row[]> {
  const checked: Row[] = [];
  const errors: RowErrors = {};
  const keys = new Set<string>();
  for (let at = 0; at < rows.length; at += 1) {
    if (at % SLICE === SLICE - 1) await new Promise((resolve) => setImmediate(resolve));
    const key = keyOf(rows[at]!, at);
    if (keys.has(key)) tell(errors, key, 'key', 'alreadyExists');
    keys.add(key);
    try {
      checked.push((await pipe.transform(rows[at], { type: 'body', metatype: type })) as Row);
    } catch (error) {
      if (!(error instanceof Problem) || error.errors === undefined) throw error;
      for (const [field, found] of Object.entries(error.errors)) for (const { code, params } of found) tell(errors, key, field, code, params);
    }
  }
  requireNone(errors);
  return checked;
}

function keyOf(row: object, at: number): string {
  const { key } = row as { key?: unknown };
  return typeof key === 'string' && key !== '' && key.length <= 40 ? key : String(at);
}
