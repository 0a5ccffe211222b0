import type { ListDoubt, ListField, ListRow, PersonRow, PersonRowRead, RowFault, UnitMeant, UnitRow, UnitRowRead } from '../listTypes';

/** What is missing before a row can be saved, by field; `parentLeftOut` where the row above is not taken over. */
export interface Missing {
  readonly field: ListField;
  readonly what: 'empty' | 'parentLeftOut';
}

export const VIEWS = ['toSee', 'goesIn', 'leftOut', 'all'] as const;
export type View = (typeof VIEWS)[number];

export const isUnit = (row: ListRow): row is UnitRow => 'parent' in row;

/** Rows that are there already, or repeat another, are left out unless a person says otherwise. */
export function begun<Read extends UnitRowRead | PersonRowRead>(rows: readonly Read[]) {
  return rows.map((row) => ({ ...row, isLeftOut: row.existing !== null || row.repeats !== null, settled: [], faults: [] }));
}

const isNobody = ({ unitId, rowKey }: UnitMeant): boolean => unitId === null && rowKey === null;

export function missingOf(row: ListRow, byKey: ReadonlyMap<string, ListRow>): Missing[] {
  const empty = (field: ListField, isEmpty: boolean): Missing[] => (isEmpty ? [{ field, what: 'empty' }] : []);
  if (!isUnit(row)) return [...empty('fullName', row.fullName.trim() === ''), ...empty('username', row.username.trim() === ''), ...empty('unit', row.unit.unitId === null)];
  const above = row.parent.rowKey === null ? undefined : byKey.get(row.parent.rowKey);
  const isLost = row.parent.rowKey !== null && (above === undefined || above.isLeftOut);
  return [
    ...empty('name', row.name.trim() === ''), ...empty('shortName', row.shortName.trim() === ''), ...empty('level', row.level === null), ...empty('parent', isNobody(row.parent)),
    ...(isLost ? [{ field: 'parent', what: 'parentLeftOut' } as const] : []),
  ];
}

export const openDoubts = ({ doubts, settled }: ListRow): ListDoubt[] => doubts.filter(({ weight, field }) => weight === 'ask' && !(field !== null && settled.includes(field)));

/** A row of those that go in which a person should look at before the list is saved. */
export const isToSee = (row: ListRow, byKey: ReadonlyMap<string, ListRow>): boolean =>
  !row.isLeftOut && (row.faults.length > 0 || openDoubts(row).length > 0 || missingOf(row, byKey).length > 0);

/** A row that the server would refuse. */
export const isIncomplete = (row: ListRow, byKey: ReadonlyMap<string, ListRow>): boolean => !row.isLeftOut && (row.faults.length > 0 || missingOf(row, byKey).length > 0);

export const byKeyOf = (rows: readonly ListRow[]): Map<string, ListRow> => new Map(rows.map((row) => [row.key, row]));

/** The fields that are corrected are settled, and what the server said of them is past. */
export function corrected<Row extends ListRow>(row: Row, change: Partial<Row>, ...fields: readonly ListField[]): Row {
  return { ...row, ...change, settled: [...new Set([...row.settled, ...fields])], faults: row.faults.filter(({ field }) => field !== null && !fields.includes(field)) };
}

export const seen = <Row extends ListRow>(row: Row): Row => ({ ...row, settled: [...new Set([...row.settled, ...row.doubts.flatMap(({ field }) => (field === null ? [] : [field]))])] });

/** With the unit of a person the scope that was assumed with it moves along. */
export function withUnit(row: PersonRow, unit: UnitMeant): PersonRow {
  const isAssumed = row.scope.wording === '' && row.scope.unitId === row.unit.unitId;
  return corrected(row, isAssumed ? { unit, scope: { ...unit, wording: '' } } : { unit }, 'unit');
}

const FIELDS: Readonly<Record<string, ListField>> = { parentId: 'parent', parentKey: 'parent', unitId: 'unit', grants: 'roles' };
const KNOWN = new Set<string>(['code', 'name', 'shortName', 'aliases', 'level', 'validFrom', 'fullName', 'username', 'post', 'email', 'phone']);

/** The refusals of the server, "s0.r12.parentId" → what it says, put to their rows. */
export function withFaults<Row extends ListRow>(rows: readonly Row[], errors: Readonly<Record<string, string>>): Row[] {
  const byRow = new Map<string, RowFault[]>();
  for (const [path, message] of Object.entries(errors)) {
    const [table, line, name = ''] = path.split('.');
    const key = `${table}.${line}`;
    const field = FIELDS[name] ?? (KNOWN.has(name) ? (name as ListField) : null);
    byRow.set(key, [...(byRow.get(key) ?? []), { field, message }]);
  }
  return rows.map((row) => ({ ...row, faults: byRow.get(row.key) ?? [] }));
}

export function shownRows<Row extends ListRow>(rows: readonly Row[], view: View): Row[] {
  const byKey = byKeyOf(rows);
  if (view === 'toSee') return rows.filter((row) => isToSee(row, byKey));
  if (view === 'goesIn') return rows.filter(({ isLeftOut }) => !isLeftOut);
  return view === 'leftOut' ? rows.filter(({ isLeftOut }) => isLeftOut) : [...rows];
}

const orNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

/** What is sent to be saved. */
export const unitBody = (rows: readonly UnitRow[], validFrom: string) => ({
  validFrom,
  rows: rows.filter(({ isLeftOut }) => !isLeftOut).map(({ key, name, shortName, code, level, aliases, validFrom: own, parent }) => ({
    key, name: name.trim(), shortName: shortName.trim(), code: orNull(code), level, aliases, validFrom: own, parentId: parent.rowKey === null ? parent.unitId : null, parentKey: parent.rowKey,
  })),
});

export const peopleBody = (rows: readonly PersonRow[]) => ({
  rows: rows.filter(({ isLeftOut }) => !isLeftOut).map(({ key, username, fullName, post, email, phone, unit, roles, scope }) => ({
    key, username: username.trim(), fullName: fullName.trim(), post: orNull(post), email: orNull(email), phone: orNull(phone), unitId: unit.unitId,
    grants: roles.map((role) => ({ role, scopeUnitId: scope.unitId ?? unit.unitId })),
  })),
});
