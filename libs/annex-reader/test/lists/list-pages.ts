import type { KnownUnit } from '../../src/model/directory.js';
import { readPeopleList, type KnownPerson } from '../../src/lists/read-people-list.js';
import { readUnitList } from '../../src/lists/read-unit-list.js';
import { readSource } from '../../src/source/read-source.js';

export const unit = (id: string, name: string, level: KnownUnit['level'], parentId: string | null, extra: Partial<KnownUnit> = {}): KnownUnit =>
  ({ id, code: null, name, shortName: null, aliases: [], level, parentId, ...extra });

/** A district as it is before anything is taken in. */
export const DIRECTORY: readonly KnownUnit[] = [
  unit('p', 'UBND tỉnh Sông Trà', 'province', null, { code: '51' }),
  unit('d', 'UBND huyện Ba Tơ', 'district', 'p', { code: '535', shortName: 'UBND huyện' }),
  unit('o', 'Văn phòng HĐND và UBND huyện', 'office', 'd', { shortName: 'Văn phòng huyện' }),
  unit('v', 'UBND xã Ba Vinh', 'commune', 'd', { code: '21031' }),
];

/** Rows as they are pasted out of a spreadsheet. */
export const pasted = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n');

export const readUnits = async (rows: readonly (readonly string[])[], extra: Partial<Parameters<typeof readUnitList>[1]> = {}) =>
  readUnitList(await readSource({ text: pasted(rows) }), { units: DIRECTORY, rootUnitId: 'd', ...extra });

export const readPeople = async (rows: readonly (readonly string[])[], people: readonly KnownPerson[] = [], takenUsernames: readonly string[] = people.map(({ username }) => username)) =>
  readPeopleList(await readSource({ text: pasted(rows) }), { units: DIRECTORY, rootUnitId: 'd', people, takenUsernames });

export const codesOf = ({ doubts }: { doubts: readonly { code: string }[] }): string[] => doubts.map(({ code }) => code);
