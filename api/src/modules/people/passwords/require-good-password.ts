import { Problem } from '../../../platform/problems/index.js';
import { weaknessOf } from './password-policy.js';

/** Refuses a weak password with the reason at its field. `contextWords`: username, name, unit names. */
export function requireGoodPassword(field: string, password: string, contextWords: readonly string[]): void {
  const weakness = weaknessOf(password, contextWords);
  if (weakness === null) return;
  throw new Problem(weakness.code, { params: weakness.params, errors: { [field]: [weakness] } });
}
