import { fold, type PartyRole } from '#domain';
import type { OrgUnit, Page, UnitGroup } from '../../../../providers/apiTypes';
import { request } from '../../../../providers/httpClient';
import type { Sheet, SheetRow } from '../annexTypes';
import { cellOf, leavesOf } from '../sheetLayout';
import { NEW_PARTY, type PartyDraft } from './meaningDraft';

/** Who answers to a printed name, by exact name, short name or alias; null also where several do: a person picks then (RULES.md U1). */
export type FindParty = (name: string) => Promise<Pick<PartyDraft, 'kind' | 'unitId' | 'group' | 'name'> | null>;

export const PARTY_COLUMNS = ['lead', 'coordinating', 'evaluating'] as const satisfies readonly PartyRole[];

/** A cell names one body, or several by line, semicolon or comma; a name may have a comma itself, so the longest that is known counts. */
const CUTS = [/\n/, /;/, /,/] as const;

export async function findParties(sheet: Sheet, row: SheetRow, find: FindParty): Promise<PartyDraft[]> {
  const leaves = leavesOf(sheet.columns);
  const parties: PartyDraft[] = [];
  for (const role of PARTY_COLUMNS) {
    for (const column of leaves.filter(({ meaning }) => meaning === role)) {
      for (const party of await readNames(cellOf(row, column), find)) parties.push({ ...party, role });
    }
  }
  return parties;
}

async function readNames(text: string, find: FindParty, level = 0): Promise<PartyDraft[]> {
  const wording = text.trim().replace(/^[-–+•]\s+/, '').replace(/[.;,]$/, '').trim();
  if (!wording) return [];
  const found = await find(wording);
  if (found) return [{ ...NEW_PARTY, ...found, wording }];
  if (level >= CUTS.length) return [];
  const pieces: PartyDraft[] = [];
  for (const piece of text.split(CUTS[level]!)) pieces.push(...(await readNames(piece, find, level + 1)));
  return pieces;
}

const answersTo = (name: string, names: readonly (string | null)[]): boolean => names.some((one) => one !== null && fold(one) === fold(name));

export async function unitNamed(name: string): Promise<OrgUnit | null> {
  try {
    const { items } = await request<Page<OrgUnit>>('/org-units', { params: { q: name, perPage: 20 } });
    const same = items.filter((unit) => answersTo(name, [unit.name, unit.shortName, ...unit.aliases]));
    return same.length === 1 ? same[0]! : null;
  } catch {
    return null;
  }
}

async function groupNamed(name: string): Promise<UnitGroup | null> {
  try {
    const { items } = await request<Page<UnitGroup>>('/unit-groups', { params: { q: name, perPage: 20 } });
    const same = items.filter((group) => answersTo(name, [group.name, ...group.aliases]));
    return same.length === 1 ? same[0]! : null;
  } catch {
    return null;
  }
}

export const findPartyOnServer: FindParty = async (name) => {
  const unit = await unitNamed(name);
  if (unit) return { kind: 'unit', unitId: unit.id, group: null, name: unit.name };
  const group = await groupNamed(name);
  return group ? { kind: 'group', unitId: null, group: { id: group.id, name: group.name, kind: group.kind }, name: '' } : null;
};
