import { Injectable } from '@nestjs/common';
import type { Reading, TableOverride, TableOverrides } from '#annex-reader';
import { canonicalJson, type CalendarDate } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { ReadingDesk, unpackJson, type PlanOrder, type ReadDocument, type ReadingSource } from '../../../platform/reading/index.js';
import type { Corrections } from '../draft/corrections.js';
import { UnitDirectoryQuery, type DirectoryOwner } from './unit-directory.query.js';

export interface DocumentRead extends ReadDocument {
  readonly unpacked: Reading;
  readonly directoryOn: CalendarDate;
}

const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

export interface ToRead {
  readonly owner: DirectoryOwner;
  readonly source: ReadingSource;
  readonly corrections: Corrections;
  readonly today: CalendarDate;
}

/** Has a document read against the units of its own day, with what a person has said of its tables. */
@Injectable()
export class ReadAgain {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly directories: UnitDirectoryQuery,
  ) {}

  /** The day is the document's where it states one that can be, else today. Not read to its end for an actor who has left. */
  async read(actor: Actor, { owner, source, corrections, today }: ToRead, left: AbortSignal): Promise<DocumentRead> {
    const said = corrections.header.issuedOn ?? null;
    let directoryOn = isPossible(said) ? said : today;
    const orderOf = async (): Promise<PlanOrder> => ({
      kind: 'plan',
      source,
      directory: await this.directories.directory(actor, owner, directoryOn),
      planYear: corrections.header.year ?? null,
      overrides: overridesOf(corrections),
      asksForDay: !isPossible(said),
    });
    const askDirectory = async (on: CalendarDate | null) => {
      if (!isPossible(on)) return null;
      const isSame = await this.directories.isSame(directoryOn, on);
      directoryOn = on;
      return isSame ? null : this.directories.directory(actor, owner, on);
    };
    const read = await this.desk.read(orderOf, { personId: actor.personId, left, askDirectory });
    return { ...read, unpacked: unpackJson<Reading>(read.reading), directoryOn };
  }
}

const isPossible = (on: CalendarDate | null): on is CalendarDate => on !== null && on >= FIRST_DAY && on <= LAST_DAY;

/** What the reader has to know of the corrections; the rest is laid over its reading. */
export function overridesOf({ tables, rows }: Corrections): TableOverrides {
  const overrides: Record<string, TableOverride> = {};
  const add = (key: string, more: TableOverride) => {
    const { rows: known, ...own } = overrides[key] ?? {};
    overrides[key] = { ...own, ...more, ...(known === undefined && more.rows === undefined ? {} : { rows: { ...known, ...more.rows } }) };
  };
  for (const [key, { kind, columns }] of Object.entries(tables)) {
    if (kind !== undefined) add(key, { kind });
    if (columns !== undefined) add(key, { columns });
  }
  for (const [key, { kind, joinsAbove }] of Object.entries(rows)) {
    const table = key.split('.')[0]!;
    if (kind !== undefined || joinsAbove !== undefined) {
      add(table, { rows: { [key]: { ...(kind === undefined ? {} : { kind }), ...(joinsAbove === undefined ? {} : { joinsAbove }) } } });
    }
  }
  return overrides;
}

/** Whether a change of the corrections is one the reader has to hear of. */
export function isReadAnew(before: Corrections, after: Corrections): boolean {
  const heard = (corrections: Corrections) => canonicalJson({ ...overridesOf(corrections), year: corrections.header.year, on: corrections.header.issuedOn });
  return heard(before) !== heard(after);
}
