import type { PartyRole } from '#domain';
import type { PartyWords } from '../../model/reading.js';
import type { Token } from './party-tokens.js';
import { isAssignedLead, isNamedLead, makesCoLeads, type RoleVerb } from './role-words.js';
import type { RolePhrase } from './role-phrase.js';
import type { Statement } from './statements.js';

export type PartyColumn = 'parties' | 'lead' | 'coordinating' | 'monitoring' | 'evaluating';

export interface GivenRole {
  readonly role: PartyRole;
  readonly roleFrom: PartyWords['roleFrom'];
  readonly confidence: PartyWords['confidence'];
}

type Said = PartyRole | 'executing';

const given = (role: PartyRole, roleFrom: PartyWords['roleFrom'], confidence: PartyWords['confidence'] = 'high'): GivenRole => ({ role, roleFrom, confidence });

const leadsOf = (tokens: readonly Token[], verbs: readonly RoleVerb[]): readonly RoleVerb[] => verbs.filter((verb) => verb.roleClass === 'lead' && (verb === verbs[0] || !isNamedLead(tokens, verb)));

/** "A phối hợp với B chủ trì": both lead. */
export function leadsWithCompanions(tokens: readonly Token[], phrase: RolePhrase): boolean {
  const leads = leadsOf(tokens, phrase.verbs);
  return phrase.withItems.length > 0 && leads.length > 0 && leads.every((verb) => phrase.verbs.indexOf(verb) >= phrase.verbsBefore);
}

const DOING = new Set(['thuc', 'trien', 'to']);

/** "hướng dẫn, triển khai thực hiện": guides, and does it itself. */
function alsoExecutes(tokens: readonly Token[], verbs: readonly RoleVerb[]): boolean {
  return verbs.some(({ roleClass, at }) => roleClass === 'executing' && DOING.has(tokens[at]?.plain ?? '') && (tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.plain === 'va'));
}

/**
 * What the words of a role say. The first verb decides ("phối hợp và thực hiện" coordinates, "theo dõi, hướng dẫn, phối hợp"
 * monitors), except that "chủ trì" always leads where it is not another's ("phối hợp với cơ quan chủ trì").
 */
export function saidRole(tokens: readonly Token[], phrase: RolePhrase): Said {
  const { verbs } = phrase;
  const first = verbs[0];
  if (!first) return 'executing';
  const leads = leadsOf(tokens, verbs);
  if (leads.some((verb) => makesCoLeads(tokens, verb))) return 'coLead';
  if (leads.length > 0 && (first.roleClass !== 'coordinating' || leadsWithCompanions(tokens, phrase))) return 'lead';
  return first.roleClass === 'monitoring' && alsoExecutes(tokens, verbs) ? 'executing' : first.roleClass;
}

/** Who stands in the brackets behind a name says nothing about the name: "Phòng A (phối hợp: Phòng B)". */
export const isAside = ({ isInBrackets, withItems }: RolePhrase): boolean => isInBrackets && withItems.length > 0;

/** Somebody is made the lead by name, not by "được giao chủ trì", which says which bodies are meant. */
export function namesLead(tokens: readonly Token[], { label, phrase }: Statement): boolean {
  const isLead = (words: RolePhrase | null): boolean => {
    if (!words) return false;
    const said = saidRole(tokens, words);
    return (said === 'lead' || said === 'coLead') && leadsOf(tokens, words.verbs).some((verb) => !isAssignedLead(tokens, verb));
  };
  return isLead(label) || isLead(phrase);
}

/** What is known of the cell before one of its statements is given a role. */
export interface RoleContext {
  readonly column: PartyColumn;
  readonly tokens: readonly Token[];
  /** Another statement of the cell names a lead; and one before this does. */
  readonly isLedElsewhere: boolean;
  readonly isLedBefore: boolean;
}

function byPhrase(said: Said, statement: Statement, context: RoleContext): GivenRole {
  const { column, isLedElsewhere } = context;
  if (said === 'executing') {
    if (column === 'coordinating') return given('coordinating', 'column');
    return given('lead', 'words');
  }
  const takesTheLead = said === 'coordinating' && (statement.phrase?.withItems.length ?? 0) > 0 && column !== 'coordinating' && !isLedElsewhere;
  return takesTheLead ? given('lead', 'words') : given(said, 'words');
}

/**
 * The role of a statement's own names.
 *
 * - A monitoring or evaluating column gives its role to everybody in it: who "chủ trì" there leads the evaluation, not the work.
 * - Several leads are each `lead` (RULES.md A5): an activity may have many, and who does the work beside a named lead
 *   ("A chủ trì. B thực hiện") owes its own result as well. `coLead` is kept for "đồng chủ trì" and "cùng chủ trì".
 * - "A phối hợp với B thực hiện" without another lead: A leads, B coordinates.
 * - No role word: the column's role; in a mixed column the lead, or behind a named lead coordinating, which a person confirms.
 */
export function roleOf(statement: Statement, context: RoleContext): GivenRole {
  const { column, tokens, isLedBefore } = context;
  if (column === 'monitoring' || column === 'evaluating') return given(column, 'column');
  const { label, phrase } = statement;
  const said = phrase && !isAside(phrase) ? saidRole(tokens, phrase) : null;
  const labelled = label ? saidRole(tokens, label) : null;
  if (labelled !== null && (said === null || said === 'executing' || (phrase?.withItems.length ?? 0) > 0)) {
    return labelled === 'executing' ? byPhrase(labelled, { ...statement, phrase: null }, context) : given(labelled, 'words');
  }
  if (said !== null) return byPhrase(said, statement, context);
  if (column !== 'parties') return given(column, 'column');
  return isLedBefore ? given('coordinating', 'assumed', 'low') : given('lead', 'assumed');
}

/** The role of the bodies that something is done with. */
export function companionRole(statement: Statement, { column, tokens }: RoleContext): GivenRole {
  if (column === 'monitoring' || column === 'evaluating') return given(column, 'column');
  const { phrase } = statement;
  if (phrase?.verbs.some((verb) => makesCoLeads(tokens, verb))) return given('coLead', 'words');
  return phrase && leadsWithCompanions(tokens, phrase) ? given('lead', 'words') : given('coordinating', 'words');
}

/** "A; B theo dõi": the last list watches and those before it work; where there is one list, it does the work itself. */
function watchersThatLead<T extends PlacedRole>(own: readonly T[]): readonly T[] {
  const last = own.at(-1)?.segment ?? 0;
  return last === 0 ? own : own.filter(({ segment }) => segment < last);
}

/** "A; B phối hợp", "A, B phối hợp": the first leads. Where only one coordinates, the lead is named elsewhere. */
function coordinatorsThatLead<T extends PlacedRole>(own: readonly T[]): readonly T[] {
  if (own.length < 2) return [];
  return own.some(({ segment }) => segment > 0) ? own.filter(({ segment }) => segment === 0) : own.slice(0, 1);
}

export interface PlacedRole extends GivenRole {
  /** Which statement it stands in, and behind how many semicolons of it. */
  readonly statement: number;
  readonly segment: number;
  readonly companion: boolean;
}

/**
 * Someone must owe the work: where all in a cell only watch or coordinate, the names that stand first do it, which a person
 * confirms.
 *
 * @example "Phòng A; Phòng B phối hợp" → lead Phòng A, coordinating Phòng B
 */
export function withALead<T extends PlacedRole>(parties: readonly T[], column: PartyColumn): T[] {
  const needsLead = (column === 'parties' || column === 'lead') && !parties.some(({ role }) => role === 'lead' || role === 'coLead');
  if (!needsLead) return [...parties];
  const watches = (party: T): boolean => party.role === 'monitoring' || party.role === 'evaluating';
  const first = parties.find(watches) ?? parties[0];
  const own = parties.filter(({ statement, companion }) => statement === first?.statement && !companion);
  const leads = new Set(first && watches(first) ? watchersThatLead(own) : coordinatorsThatLead(own));
  return parties.map((party) => (leads.has(party) ? { ...party, role: 'lead', roleFrom: 'assumed', confidence: 'low' } : party));
}
