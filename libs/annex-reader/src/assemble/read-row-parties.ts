import { readParties, type PartyColumn } from '../cells/read-parties.js';
import type { Doubt } from '../model/doubt.js';
import type { PartyReading, ReadColumn } from '../model/reading.js';
import type { RawRow, RawTable } from '../table/raw-table.js';
import { resolveParty } from '../units/resolve-party.js';
import type { UnitIndex } from '../units/unit-index.js';
import { cellText, filledColumns } from './row-text.js';

/** In the order in which a plan names them, whatever the order of the columns. */
const PARTY_COLUMNS: readonly ReadColumn[] = ['parties', 'unit', 'lead', 'coordinating', 'monitoring', 'evaluating'];

/** A unit that a row of a matrix is about is the one that owes the figures. */
const columnRole = (meaning: ReadColumn): PartyColumn => (meaning === 'unit' ? 'lead' : (meaning as PartyColumn));

export interface RowParties {
  readonly parties: readonly PartyReading[];
  readonly doubts: readonly Doubt[];
}

/** Everybody a row names in its party columns, looked up in the directory. */
export function readRowParties(table: RawTable, row: RawRow, index: UnitIndex): RowParties {
  const parties: PartyReading[] = [];
  const doubts: Doubt[] = [];
  for (const meaning of PARTY_COLUMNS) {
    for (const column of filledColumns(table, row, meaning)) {
      for (const words of readParties(cellText(row, column), columnRole(meaning))) {
        const { target, doubts: found } = resolveParty(words, index);
        doubts.push(...found.map((doubt) => ({ ...doubt, field: `parties.${parties.length}`, place: doubt.place ?? row.places[0] ?? null })));
        parties.push({ ...words, target });
      }
    }
  }
  return { parties, doubts };
}

/** True when the table has any column that names parties: then a row without one is worth a look. */
export function namesParties(table: RawTable): boolean {
  return table.columns.some(({ meaning }) => PARTY_COLUMNS.includes(meaning));
}
