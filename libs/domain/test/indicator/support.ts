import type { ExpectedRun, RollUpOptions, RollUpRow } from '#domain';

/** A handed-in and verified value of one quarter; `given` says what is different. */
export function row(unitId: string, given: Partial<RollUpRow> = {}): RollUpRow {
  const base: RollUpRow = { unitId, unitPath: `1.${unitId}.`, periodKey: '2026-Q1', state: 'VALUE', numerator: null, denominator: null };
  return { ...base, ...given };
}

export function value(unitId: string, numerator: string, denominator: string, given: Partial<RollUpRow> = {}): RollUpRow {
  return row(unitId, { numerator, denominator, ...given });
}

/** Everybody whose path is given owes the periods asked for. */
export function owing(paths: Readonly<Record<string, string>>, keys: readonly string[] = ['2026-Q1']): ExpectedRun[] {
  return Object.entries(paths).map(([unitId, unitPath]) => ({ unitId, unitPath, keys }));
}

/** `owing` of units that lie directly below the root. */
export function owingUnits(unitIds: readonly string[], keys?: readonly string[]): ExpectedRun[] {
  return owing(Object.fromEntries(unitIds.map((unitId) => [unitId, `1.${unitId}.`])), keys);
}

export function asked(given: Partial<RollUpOptions> = {}): RollUpOptions {
  return { accumulation: 'flow', keys: ['2026-Q1'], ...given };
}
