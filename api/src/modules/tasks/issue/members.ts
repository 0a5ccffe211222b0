import { invalidField } from '../../../platform/problems/index.js';

/** Units picked for open groups, by party. */
export type MembersByParty = Readonly<Record<string, readonly string[]>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOST_PARTIES = 2000;
const MOST_MEMBERS = 5000;

/** The request's `members` is an open object, so its shape is checked here. */
export function checkedMembers(members: unknown): MembersByParty {
  if (members === undefined || members === null) return {};
  const entries = Object.entries(members as Record<string, unknown>);
  if (entries.length > MOST_PARTIES) throw invalidField('members', 'tooMany', { max: MOST_PARTIES });
  for (const [partyId, unitIds] of entries) {
    const isList = Array.isArray(unitIds) && unitIds.length <= MOST_MEMBERS;
    const isGood = isList && UUID.test(partyId) && unitIds.every((id) => typeof id === 'string' && UUID.test(id));
    if (!isGood) throw invalidField('members', 'notId');
  }
  return Object.fromEntries(entries) as MembersByParty;
}
