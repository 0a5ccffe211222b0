import { isCalendarDate } from '#domain';
import type { Schemas } from '../../../providers/schemas';
import { storedNumber, type TypedNumber } from '../annex/meaning/meaningDraft';

export type Collection = Schemas['CollectionView'];
export type CollectionFields = Required<Schemas['PutCollectionDto']>;

/** Where nothing was laid down, figures come by quarter, nothing is "near", and periods are locked by hand (RULES.md I12, I13). */
export const fieldsOf = (collection: Collection | null): CollectionFields => ({
  periodKind: collection?.periodKind ?? 'quarter',
  evaluatedOn: collection?.evaluatedOn ?? null,
  nearMargin: collection?.nearMargin ?? null,
  locksAfterDays: collection?.locksAfterDays ?? null,
  isLastWithYear: collection?.isLastWithYear ?? false,
});

/** As typed: a field may hold what is not a day or a number yet. */
export interface CollectionDraft {
  periodKind: CollectionFields['periodKind'];
  evaluatedOn: string;
  nearMargin: TypedNumber;
  locksAfterDays: string;
  isLastWithYear: boolean;
}

export const draftOf = ({ periodKind, evaluatedOn, nearMargin, locksAfterDays, isLastWithYear }: CollectionFields): CollectionDraft => ({
  periodKind,
  evaluatedOn: evaluatedOn ?? '',
  nearMargin: storedNumber(nearMargin),
  locksAfterDays: locksAfterDays === null ? '' : String(locksAfterDays),
  isLastWithYear,
});

/** Days as typed: null when empty, undefined when they are no whole number. */
export function daysOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  return /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
}

/** Null while a field cannot be read; what it may be beyond that the server says. */
export function bodyOf({ periodKind, evaluatedOn, nearMargin, locksAfterDays, isLastWithYear }: CollectionDraft): CollectionFields | null {
  const days = daysOf(locksAfterDays);
  if (days === undefined) return null;
  if (evaluatedOn !== '' && !isCalendarDate(evaluatedOn)) return null;
  if (nearMargin.text.trim() !== '' && nearMargin.value === null) return null;
  return { periodKind, evaluatedOn: evaluatedOn || null, nearMargin: nearMargin.value, locksAfterDays: days, isLastWithYear: isLastWithYear && periodKind !== 'year' };
}

/** What one typed, over what somebody else laid down meanwhile in the other fields (RULES.md X4). */
export function mergedFields(base: CollectionFields, mine: CollectionFields, theirs: CollectionFields): CollectionFields {
  const keys = ['periodKind', 'evaluatedOn', 'nearMargin', 'locksAfterDays', 'isLastWithYear'] as const;
  return Object.fromEntries(keys.map((key) => [key, mine[key] === base[key] ? theirs[key] : mine[key]])) as unknown as CollectionFields;
}
