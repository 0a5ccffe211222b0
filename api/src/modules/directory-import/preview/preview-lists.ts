import { Injectable } from '@nestjs/common';
import { describePlace, type ListReading, type PeopleListReading, type PersonRowReading, type SourceFormat, type UnitListReading, type UnitRowReading } from '#annex-reader';
import type { Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { ReadingDesk, unpackJson, type PeopleListOrder, type UnitListOrder } from '../../../platform/reading/index.js';
import { MOST_PEOPLE_ROWS, MOST_UNIT_ROWS } from '../dto/import-rows.dto.js';
import type { ReceivedList } from '../source/receive-list.js';
import type { PeopleListPreviewView, UnitListPreviewView } from '../views/list-preview.view.js';
import { inScope, ListDirectoryQuery, type ListUnit } from './list-directory.query.js';

const MOST_SKIPPED = 1_000;
const MOST_WORDS = 500;

/** Reads a list in the readers' thread and shows it with what is doubtful. Nothing is stored: the rows come back, corrected, to be saved. */
@Injectable()
export class PreviewLists {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly directory: ListDirectoryQuery,
    private readonly clock: Clock,
  ) {}

  async units(actor: Actor, { source, fields }: ReceivedList, left: AbortSignal): Promise<UnitListPreviewView> {
    let root: ListUnit | null = null;
    const orderOf = async (): Promise<UnitListOrder> => {
      const units = await this.directory.units(actor, this.clock.today());
      const unitsInScope = inScope(actor, 'orgUnits.manage', units);
      root = rootOf(units, unitsInScope, fields.rootUnitId);
      return { kind: 'unitList', source, options: { units: units.map(withoutPath), rootUnitId: root?.id ?? null, unitsInScope } };
    };
    const { reading } = await this.desk.read(orderOf, { personId: actor.personId, left });
    const read = unpackJson<UnitListReading>(reading);
    requireList(read, MOST_UNIT_ROWS);
    return { ...common(read, root), rows: read.rows.map((row) => unitRow(row, read.format)) };
  }

  async people(actor: Actor, { source, fields }: ReceivedList, left: AbortSignal): Promise<PeopleListPreviewView> {
    let root: ListUnit | null = null;
    const orderOf = async (): Promise<PeopleListOrder> => {
      const units = await this.directory.units(actor, this.clock.today());
      const unitsInScope = inScope(actor, 'people.manage', units);
      root = rootOf(units, unitsInScope, fields.rootUnitId);
      const [people, takenUsernames] = [await this.directory.people(actor), await this.directory.usernames()];
      return { kind: 'peopleList', source, options: { units: units.map(withoutPath), rootUnitId: root?.id ?? null, unitsInScope, people, takenUsernames } };
    };
    const { reading } = await this.desk.read(orderOf, { personId: actor.personId, left });
    const read = unpackJson<PeopleListReading>(reading);
    requireList(read, MOST_PEOPLE_ROWS);
    return { ...common(read, root), rows: read.rows.map((row) => personRow(row, read.format)) };
  }
}

const withoutPath = ({ path: _path, ...unit }: ListUnit) => unit;

/** The unit that was named, or the top of what one administers where that is one unit. */
function rootOf(units: readonly ListUnit[], unitsInScope: readonly string[], asked: string | undefined): ListUnit | null {
  const own = new Set(unitsInScope);
  if (asked !== undefined) {
    const unit = units.find(({ id }) => id === asked);
    if (unit === undefined) throw invalidField('rootUnitId', 'unknownReference');
    if (!own.has(asked)) throw new Problem('notAllowed');
    return unit;
  }
  const tops = units.filter(({ id, parentId }) => own.has(id) && (parentId === null || !own.has(parentId)));
  return tops.length === 1 ? tops[0]! : null;
}

function requireList({ tables, rows }: ListReading<unknown>, limit: number): void {
  if (tables.length === 0) throw new Problem('listHeadingMissing');
  if (rows.length === 0) throw new Problem('listEmpty');
  if (rows.length > limit) throw new Problem('listTooLong', { params: { count: rows.length, limit } });
}

function common(read: UnitListReading | PeopleListReading, root: ListUnit | null) {
  const rows: readonly (UnitRowReading | PersonRowReading)[] = read.rows;
  const isLeftOut = ({ existing, repeats }: UnitRowReading | PersonRowReading) => existing !== null || repeats !== null;
  return {
    format: read.format,
    rootUnit: root === null ? null : { id: root.id, name: root.name, shortName: root.shortName ?? root.name },
    counts: {
      rows: rows.length,
      leftOut: rows.filter(isLeftOut).length,
      toSee: rows.filter((row) => row.doubts.some(({ weight }) => weight === 'ask')).length,
      skipped: read.skipped.length,
    },
    tables: read.tables.map((table) => ({ ...table, place: describePlace(table.place, read.format), columns: [...table.columns] })),
    skipped: read.skipped.slice(0, MOST_SKIPPED).map(({ reason, text, place }) => ({ reason, text: text.slice(0, MOST_WORDS), place: describePlace(place, read.format) })),
    remarks: read.remarks.map(({ code, detail }) => ({ code, detail })),
  };
}

const unitRow = ({ levelConfidence, place, aliases, parent, unread, doubts, ...row }: UnitRowReading, format: SourceFormat): UnitListPreviewView['rows'][number] => ({
  ...row, place: describePlace(place, format), aliases: [...aliases], isLevelSure: levelConfidence === 'high', parent: { ...parent, candidates: [...parent.candidates] }, unread: [...unread], doubts: [...doubts],
});

const personRow = ({ place, unit, scope, roles, unread, doubts, ...row }: PersonRowReading, format: SourceFormat): PeopleListPreviewView['rows'][number] => ({
  ...row, place: describePlace(place, format), roles: [...roles], unit: { ...unit, candidates: [...unit.candidates] }, scope: { ...scope, candidates: [...scope.candidates] }, unread: [...unread], doubts: [...doubts],
});
