import { fold, type UnitLevel } from '#domain';
import type { Page } from '../model/page.js';
import { findLists, type RawListRow } from './find-lists.js';
import { doubtOf, type ListDoubt, type UnitListReading, type UnitMeant, type UnitRowReading } from './list-model.js';
import type { UnitDraft, UnitListOptions } from './unit-draft.js';
import { parentsOf, type ParentRead } from './unit-parents.js';
import { levelOfName, levelOfWords, namesOfCell, readListDate, shortNameOf } from './unit-words.js';

export const UNIT_LENGTHS = { code: 50, name: 300, shortName: 100, alias: 200, aliases: 50 } as const;

/**
 * Reads a list of units out of a page: each row with what it says, the unit above it (also one that stands later in the list),
 * whether it is there already, and what is doubtful (RULES.md U1, U2). Every cell is in a row, or listed as skipped or unread.
 *
 * @example readUnitList(await readSource(file), { units, rootUnitId }).rows[0] → { code: '21031', name: 'UBND xã Ba Vinh', level: 'commune', … }
 */
export function readUnitList(page: Page, options: UnitListOptions): UnitListReading {
  const found = findLists(page, 'units');
  const drafts = found.rows.map(draftOf);
  const parents = parentsOf(drafts, options);
  const rows = drafts.map((draft, at): UnitRowReading => rowOf(draft, parents[at]!, options));
  return { format: page.format, tables: found.tables, rows, skipped: found.skipped, remarks: page.remarks };
}

function draftOf(row: RawListRow): UnitDraft {
  const { said } = row;
  const name = oneLine(said.name ?? '');
  const doubts: ListDoubt[] = [];
  if (name === '') doubts.push(doubtOf('nameMissing', 'name'));
  const shortName = oneLine(said.shortName ?? '') || shortNameOf(name);
  if (said.shortName === undefined && shortName !== name) doubts.push(doubtOf('shortNameMade', 'shortName', { shortName }));
  if (shortName.length > UNIT_LENGTHS.shortName) doubts.push(doubtOf('shortNameLong', 'shortName', { max: UNIT_LENGTHS.shortName }));
  if (name.length > UNIT_LENGTHS.name) doubts.push(doubtOf('tooLong', 'name', { max: UNIT_LENGTHS.name }));
  const code = said.code === undefined ? null : oneLine(said.code);
  if (code !== null && code.length > UNIT_LENGTHS.code) doubts.push(doubtOf('tooLong', 'code', { max: UNIT_LENGTHS.code }));
  const validFrom = said.validFrom === undefined ? null : readListDate(said.validFrom);
  if (said.validFrom !== undefined && validFrom === null) doubts.push(doubtOf('dateUnreadable', 'validFrom', { text: said.validFrom.slice(0, 80) }));
  const aliases = namesOfCell(said.aliases ?? '');
  if (aliases.length > UNIT_LENGTHS.aliases || aliases.some((alias) => alias.length > UNIT_LENGTHS.alias)) doubts.push(doubtOf('tooLong', 'aliases', { max: UNIT_LENGTHS.alias }));
  return { row, code, name, shortName, aliases, validFrom, level: levelOfWords(said.level ?? ''), levelConfidence: 'high', doubts };
}

/** A name that a cell wraps over lines is one name. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function rowOf(draft: UnitDraft, { meant, doubts, existing, repeats, parentLevel }: ParentRead, options: UnitListOptions): UnitRowReading {
  const { row, code, name, shortName, aliases, validFrom } = draft;
  const { level, levelConfidence, levelDoubts } = levelOf(draft, parentLevel);
  const own = [...draft.doubts, ...(existing === null ? levelDoubts : []), ...doubts, ...scopeDoubts(meant, options)];
  return { key: row.key, place: row.place, number: row.said.number ?? '', unread: row.unread, code, name, shortName, aliases, level, levelConfidence, parent: meant, validFrom, existing, repeats, doubts: own };
}

function levelOf({ row, name, level }: UnitDraft, parentLevel: UnitLevel | null): Pick<UnitRowReading, 'level' | 'levelConfidence'> & { levelDoubts: ListDoubt[] } {
  if (level !== null) return { level, levelConfidence: 'high', levelDoubts: [] };
  const words = row.said.level ?? '';
  const guessed = levelOfName(name, parentLevel);
  if (guessed === null || fold(words) !== '') return { level: guessed, levelConfidence: 'low', levelDoubts: [doubtOf('levelUnknown', 'level', { text: words.slice(0, 80) })] };
  return { level: guessed, levelConfidence: 'low', levelDoubts: [doubtOf('levelGuessed', 'level', { level: guessed })] };
}

function scopeDoubts({ unitId, name }: UnitMeant, { unitsInScope }: UnitListOptions): ListDoubt[] {
  return unitId === null || unitsInScope === undefined || unitsInScope.has(unitId) ? [] : [doubtOf('parentOutOfScope', 'parent', { name: name ?? '' })];
}
