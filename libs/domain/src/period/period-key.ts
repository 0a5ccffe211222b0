/**
 * A reporting period by name, independent of any dates (RULES.md P7): `2026-02`, `2026-Q1`, `2026-H1`, `2026-9M`,
 * `2026`, `2026-W05`. The year is a label: under Nghị định 09/2019 `2026-Q1` begins on 2025-12-15 (P2).
 */
export type PeriodKey = string;

export const PERIOD_KINDS = ['week', 'month', 'quarter', 'half', 'nineMonths', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The kinds whose periods cover the whole year; nine months alone leaves a rest. */
export type TilingPeriodKind = Exclude<PeriodKind, 'nineMonths'>;

export interface PeriodParts {
  kind: PeriodKind;
  /** Label year, 1900–9999. */
  year: number;
  /** 1-based place in the year; 1 for nineMonths and year. */
  ordinal: number;
}

/** How many periods of a kind a year has; weeks depend on the scheme (52 or 53), here the most there can be. */
export const PERIODS_PER_YEAR: Readonly<Record<PeriodKind, number>> = {
  week: 53,
  month: 12,
  quarter: 4,
  half: 2,
  nineMonths: 1,
  year: 1,
};

const PATTERN = /^(\d{4})(?:-(?:(\d{2})|Q(\d)|H(\d)|(9M)|W(\d{2})))?$/;

/** The parts of a key, or null when the text is not one. @example parsePeriodKey('2026-Q1') → { kind: 'quarter', year: 2026, ordinal: 1 } */
export function parsePeriodKey(key: string): PeriodParts | null {
  const match = PATTERN.exec(key);
  if (!match) return null;
  const [, year, month, quarter, half, nineMonths, week] = match;
  const parts: PeriodParts = { kind: 'year', year: Number(year), ordinal: 1 };
  if (month) Object.assign(parts, { kind: 'month', ordinal: Number(month) });
  else if (quarter) Object.assign(parts, { kind: 'quarter', ordinal: Number(quarter) });
  else if (half) Object.assign(parts, { kind: 'half', ordinal: Number(half) });
  else if (nineMonths) parts.kind = 'nineMonths';
  else if (week) Object.assign(parts, { kind: 'week', ordinal: Number(week) });
  return arePartsValid(parts) ? parts : null;
}

function arePartsValid({ kind, year, ordinal }: PeriodParts): boolean {
  return (
    Number.isInteger(year) && year >= 1900 && year <= 9999 &&
    Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= PERIODS_PER_YEAR[kind]
  );
}

/** The key for its parts. Throws RangeError for an ordinal the kind does not have. */
export function formatPeriodKey(parts: PeriodParts): PeriodKey {
  if (!arePartsValid(parts)) throw new RangeError(`No such period: ${JSON.stringify(parts)}`);
  const { kind, year, ordinal } = parts;
  const two = String(ordinal).padStart(2, '0');
  switch (kind) {
    case 'week':
      return `${year}-W${two}`;
    case 'month':
      return `${year}-${two}`;
    case 'quarter':
      return `${year}-Q${ordinal}`;
    case 'half':
      return `${year}-H${ordinal}`;
    case 'nineMonths':
      return `${year}-9M`;
    case 'year':
      return String(year);
  }
}

/** The parts of a key that must be one. Throws RangeError otherwise. */
export function periodPartsOf(key: PeriodKey): PeriodParts {
  const parts = parsePeriodKey(key);
  if (!parts) throw new RangeError(`Not a period key: ${key}`);
  return parts;
}

// Place of a period's end in the year, in 159ths of a month (3 × 53), so that weeks compare exactly with months.
const END_OF_ONE: Readonly<Record<PeriodKind, number>> = {
  week: 36,
  month: 159,
  quarter: 3 * 159,
  half: 6 * 159,
  nineMonths: 9 * 159,
  year: 12 * 159,
};

/**
 * Order of keys in a list: by year, then by where the period ends, the shorter period first
 * (2026-03, 2026-Q1, 2026-H1, 2026-9M, 2026-12, 2026-Q4, 2026-H2, 2026). Texts that are no period keys come last.
 */
export function comparePeriodKeys(a: string, b: string): number {
  const [left, right] = [parsePeriodKey(a), parsePeriodKey(b)];
  if (!left || !right) {
    if (left || right) return left ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return (
    left.year - right.year ||
    END_OF_ONE[left.kind] * left.ordinal - END_OF_ONE[right.kind] * right.ordinal ||
    PERIOD_KINDS.indexOf(left.kind) - PERIOD_KINDS.indexOf(right.kind)
  );
}
