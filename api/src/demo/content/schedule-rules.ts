import type { ScheduleRule } from '#domain';

/** Readings of the time cells that occur in the annex; several rows share each of them. */

/** "Thường xuyên": no due date, one status note per quarter (RULES.md S2). */
export const continuousWork: readonly ScheduleRule[] = [{ kind: 'continuous', note: 'quarter' }];

/** "Theo kế hoạch" and the like: no date until someone enters one (RULES.md S3). */
export function referenceTo(reference: string): readonly ScheduleRule[] {
  return [{ kind: 'byReference', reference }];
}
