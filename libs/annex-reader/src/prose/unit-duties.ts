import { fold } from '#domain';
import { readParties } from '../cells/read-parties.js';
import { NO_MARKER, type ProseLine } from './prose-lines.js';
import { scheduleWords } from './time-phrases.js';
import { tellWords, type ToldLabel } from './told-words.js';

/** A heading that names who: what stands below it is theirs to do. */
export interface UnitHeading {
  /** The names as printed. */
  readonly who: string;
  /** What stands behind the names in the same line: "Sở Tài chính: Bố trí kinh phí …". */
  readonly work: string;
}

const LONGEST_WHO = 260;
const LONGEST_WORK = 4000;
const BEFORE = /^(?:Trách nhiệm(?: của)?|Giao|Đề nghị|Phân công|Yêu cầu|Đối với|Nhiệm vụ của)\s+/iu;
const BEHIND = /\s*(?:(?:có|chịu)\s+trách\s+nhiệm(?:\s+(?:sau|như sau))?|thực hiện(?:\s+các)?(?:\s+nhiệm vụ)?(?:\s+(?:sau|như sau))?)\s*$/u;
const ROLE_FIRST = /^(?:chu tri|phoi hop|la (?:co quan|don vi)? ?dau moi|lam dau moi|dong chu tri|cung)\b/u;

/** "1. Sở Nội vụ", "2. Giao các phòng chuyên môn:", "- Sở Tài chính: Bố trí kinh phí …"; null for any other line. */
export function unitHeading(line: ProseLine): UnitHeading | null {
  if (line.rank === NO_MARKER || line.label !== null) return null;
  const colon = line.text.indexOf(':');
  const names = (colon < 0 ? line.text : line.text.slice(0, colon)).trim();
  const work = colon < 0 ? '' : line.text.slice(colon + 1).trim();
  if (names.length > LONGEST_WHO || work.length > LONGEST_WORK) return null;
  const who = bare(names);
  return isAllNames(who) ? { who, work } : null;
}

const bare = (names: string): string => names.replace(/[.;,\s]+$/u, '').replace(BEHIND, '').replace(BEFORE, '');

/** Names and what joins them, from the first letter to the last. */
function isAllNames(words: string): boolean {
  const parties = readParties(words, 'parties');
  if (parties.length === 0 || parties.some(({ confidence, duty, roleFrom }) => confidence === 'low' || duty !== null || roleFrom === 'words')) return false;
  return parties.reduce((sum, { name }) => sum + name.length, 0) >= words.length * 0.75;
}

/** Who does a line below a unit's heading, and when: the unit alone, or with those whom the line names beside it. */
export function toldBelow(who: string, text: string): { readonly labelled: readonly ToldLabel[]; readonly isOwn: boolean } {
  const times = scheduleWords(text).map(({ start, end }) => text.slice(start, end));
  const schedule: ToldLabel[] = times.length === 0 ? [] : [{ words: '', meaning: 'schedule', text: times.join('; ') }];
  if (!ROLE_FIRST.test(fold(text.slice(0, 60)))) return { labelled: [{ words: '', meaning: 'parties', text: who }, ...schedule], isOwn: false };
  const told = tellWords(`${who}: ${text}`);
  const roles = told?.labelled.filter(({ meaning }) => meaning === 'parties') ?? [];
  return { labelled: [...(roles.length > 0 ? roles.slice(0, 1) : [{ words: '', meaning: 'parties' as const, text: who }]), ...schedule], isOwn: roles.length > 0 };
}
