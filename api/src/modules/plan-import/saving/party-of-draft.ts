import { fold, type PartyRole } from '#domain';
import type { DraftParty } from '../draft/draft.js';
import type { RelativeParty } from '../draft/corrections.js';

/** The open group that stands for a name nobody knew, by its folded name. */
export type MadeGroups = ReadonlyMap<string, string>;

export interface SavedParty {
  readonly role: PartyRole;
  readonly unitId: string | null;
  readonly groupId: string | null;
  readonly externalName: string | null;
  readonly relative: RelativeParty | null;
  readonly wording: string;
  readonly duty: string | null;
  readonly memberIds: readonly string[];
}

export interface SavedParties {
  readonly parties: readonly SavedParty[];
  readonly notes: readonly string[];
}

const RELATIVE_NAMES: Readonly<Record<RelativeParty, string>> = { ownOffice: 'văn phòng của chính đơn vị', districtOffice: 'văn phòng của từng huyện' };
const MOST_NAME = 500;

/** A name of a kind of bodies that is no group yet: an open group is made of it, whose members a person picks (RULES.md U3). */
export const needsGroup = ({ kind, nature, name }: DraftParty): boolean =>
  kind === 'unknown' && (nature === 'group' || nature === 'openGroup') && fold(name) !== '';

/**
 * Parties as they are saved. Nothing is dropped: an unknown unit stays by its name as a body outside (U5), with a note; a relative
 * party has no place in an activity and stays by its name as well.
 */
export function savedParties(draft: readonly DraftParty[], groups: MadeGroups, allowsRelative: boolean): SavedParties {
  const parties: SavedParty[] = [];
  const notes: string[] = [];
  const seen = new Set<string>();
  for (const party of draft) {
    const { saved, note } = savedParty(party, groups, allowsRelative);
    if (note !== null) notes.push(note);
    const key = [saved.role, saved.unitId, saved.groupId, saved.externalName, saved.relative].join(' ');
    if (seen.has(key) || (saved.unitId ?? saved.groupId ?? saved.externalName ?? saved.relative) === null) continue;
    seen.add(key);
    parties.push(saved);
  }
  return { parties, notes };
}

function savedParty(party: DraftParty, groups: MadeGroups, allowsRelative: boolean): { saved: SavedParty; note: string | null } {
  const { role, name, wording, duty, unitId, groupId, externalName, relative, memberIds } = party;
  const common = { role, wording: wording.slice(0, 2000), duty: duty === null ? null : duty.slice(0, 2000), memberIds, relative: null };
  const printed = name.trim().slice(0, MOST_NAME) || null;
  const outside = { ...common, unitId: null, groupId: null, externalName: printed };
  if (needsGroup(party)) {
    return { saved: { ...common, unitId: null, groupId: groups.get(fold(name))!, externalName: null }, note: `Nhóm “${name}” được tạo khi nhập văn bản; cần chọn các đơn vị thành viên.` };
  }
  switch (party.kind) {
    case 'unit': return { saved: { ...common, unitId, groupId: null, externalName: null, memberIds: [] }, note: null };
    case 'group': return { saved: { ...common, unitId: null, groupId, externalName: null }, note: null };
    case 'external': return { saved: { ...outside, externalName: externalName?.slice(0, MOST_NAME) ?? printed, memberIds: [] }, note: null };
    case 'relative':
      if (allowsRelative) return { saved: { ...outside, externalName: null, relative, memberIds: [] }, note: null };
      return { saved: { ...outside, memberIds: [] }, note: `“${name}” là ${RELATIVE_NAMES[relative ?? 'ownOffice']}; cần chọn đơn vị cụ thể.` };
    case 'unknown':
      return { saved: { ...outside, memberIds: [] }, note: printed === null ? null : `Chưa nhận ra đơn vị “${name}”; đang để như tên ngoài hệ thống.` };
  }
}
