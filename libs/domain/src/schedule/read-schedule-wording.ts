import type { ScheduleRule } from './schedule-rule.js';

export type ReadingConfidence = 'high' | 'low';

export interface ScheduleReading {
  /** What the wording was read as; `missing` for an empty one, `unreadable` when nothing was understood. */
  rules: ScheduleRule[];
  /** `low` asks a person to confirm. */
  confidence: ReadingConfidence;
  /** The words that found no reading, as written. */
  leftover: string;
}

export function readScheduleWording(wording: string, planYear?: number): ScheduleReading {
  return { rules: wording.trim() === '' ? [{ kind: 'missing' }] : [{ kind: 'unreadable' }], confidence: planYear ? 'low' : 'low', leftover: wording };
}
