import {
  expandScheduleWithSkipped, owesTask, type Occurrence, type PartyRole, type ScheduleContext, type ScheduleKind, type SkippedPeriod, type UnitLevel,
  type WorkingCalendar,
} from '#domain';
import type { Scope } from '../../../platform/auth/index.js';
import type { IssueActivity, IssueParty, IssueSource, IssueUnit } from './issue-source.js';

export interface PlannedObligation extends IssueUnit {
  readonly role: PartyRole;
  readonly partyId: string;
  readonly duty: string | null;
}

/** What every obligation of a role and level gets one task for. */
export interface PlannedOccurrence extends Occurrence {
  readonly ruleId: string;
  readonly kind: ScheduleKind;
  readonly role: PartyRole;
  readonly level: UnitLevel;
}

export const ISSUE_NOTES = [
  'membersRequired', 'noParty', 'noLead', 'noSchedule', 'groupEmpty', 'unitNotValid', 'outsideScope', 'leadKept', 'onEventOnly',
] as const;
export type IssueNoteCode = (typeof ISSUE_NOTES)[number];

export interface IssueNote {
  readonly code: IssueNoteCode;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface PlannedActivity {
  readonly activity: IssueActivity;
  /** In tree order. */
  readonly obligations: readonly PlannedObligation[];
  readonly occurrences: readonly PlannedOccurrence[];
  readonly skipped: readonly Omit<SkippedPeriod, 'cutOffOn'>[];
  readonly notes: readonly IssueNote[];
  /** Parties with an open group that nobody has picked members for. */
  readonly partiesWithoutMembers: readonly IssueParty[];
  readonly openPartyIds: readonly string[];
}

const NAMED = 5;
/** One unit owes one thing in an activity: what it leads it does not also coordinate. */
const OWING_ORDER: readonly PartyRole[] = ['lead', 'coLead', 'coordinating'];

/**
 * What an issue would make, without looking at what is there: obligations per activity and the occurrences of their tasks
 * (T1, U3, A5). `scope` limits the units to those the issuing person reaches; null for the application itself.
 */
export function planIssue(source: IssueSource, calendar: WorkingCalendar, scope: Scope | null): PlannedActivity[] {
  const byActivity = new Map<string, IssueParty[]>();
  for (const party of source.parties) byActivity.set(party.activityId, [...(byActivity.get(party.activityId) ?? []), party]);
  return source.activities.map((activity) => planActivity(source, activity, byActivity.get(activity.id) ?? [], calendar, scope));
}

function planActivity(
  source: IssueSource,
  activity: IssueActivity,
  parties: readonly IssueParty[],
  calendar: WorkingCalendar,
  scope: Scope | null,
): PlannedActivity {
  const notes: IssueNote[] = [];
  const obligations = obligationsOf(source, parties, scope, notes);
  const { occurrences, skipped } = occurrencesOf(source, activity, obligations, calendar);
  const open = parties.filter(({ groupKind }) => groupKind === 'open');
  const partiesWithoutMembers = open.filter(({ memberIds }) => memberIds.length === 0);
  for (const party of partiesWithoutMembers) notes.push({ code: 'membersRequired', params: { groupName: party.groupName } });
  if (parties.length === 0) notes.push({ code: 'noParty', params: {} });
  else if (!obligations.some(({ role }) => role === 'lead' || role === 'coLead')) notes.push({ code: 'noLead', params: {} });
  if (activity.rules.length === 0) notes.push({ code: 'noSchedule', params: {} });
  else if (occurrences.length === 0 && activity.rules.every(({ rule }) => rule.kind === 'onEvent')) notes.push({ code: 'onEventOnly', params: {} });
  return { activity, obligations, occurrences, skipped, notes, partiesWithoutMembers, openPartyIds: open.map(({ id }) => id) };
}

function obligationsOf(source: IssueSource, parties: readonly IssueParty[], scope: Scope | null, notes: IssueNote[]): PlannedObligation[] {
  const byRole = new Map<PartyRole, Map<string, PlannedObligation>>();
  const outside = new Set<string>();
  for (const party of parties) {
    for (const unit of unitsOf(source, party, notes)) {
      if (scope !== null && !scope.paths.some((path) => unit.path.startsWith(path))) outside.add(unit.name);
      else addObligation(byRole, party, unit);
    }
  }
  if (outside.size > 0) notes.push(unitsNote('outsideScope', [...outside]));
  dropWhatIsLed(byRole, notes);
  return [...byRole.values()].flatMap((units) => [...units.values()]).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Several parties that name the same unit in the same role give one obligation; their duties stand under each other. */
function addObligation(byRole: Map<PartyRole, Map<string, PlannedObligation>>, party: IssueParty, unit: IssueUnit): void {
  const units = byRole.get(party.role) ?? new Map<string, PlannedObligation>();
  byRole.set(party.role, units);
  const earlier = units.get(unit.unitId);
  if (earlier === undefined) {
    units.set(unit.unitId, { ...unit, role: party.role, partyId: party.id, duty: party.duty });
  } else if (party.duty !== null && earlier.duty !== party.duty) {
    units.set(unit.unitId, { ...earlier, duty: earlier.duty === null ? party.duty : `${earlier.duty}\n${party.duty}` });
  }
}

function dropWhatIsLed(byRole: Map<PartyRole, Map<string, PlannedObligation>>, notes: IssueNote[]): void {
  const owing = new Set<string>();
  const dropped: string[] = [];
  for (const role of OWING_ORDER) {
    for (const [unitId, { name }] of byRole.get(role) ?? []) {
      if (owing.has(unitId)) {
        byRole.get(role)!.delete(unitId);
        dropped.push(name);
      } else {
        owing.add(unitId);
      }
    }
  }
  if (dropped.length > 0) notes.push(unitsNote('leadKept', dropped));
}

function unitsOf(source: IssueSource, party: IssueParty, notes: IssueNote[]): readonly IssueUnit[] {
  if (party.groupId !== null && party.groupKind !== 'open') {
    const members = source.groups.get(party.groupId) ?? [];
    if (members.length === 0) notes.push({ code: 'groupEmpty', params: { groupName: party.groupName } });
    return members;
  }
  const ids = party.unitId === null ? party.memberIds : [party.unitId];
  const gone = ids.flatMap((id) => source.invalidUnits.get(id) ?? []);
  if (gone.length > 0) notes.push(unitsNote('unitNotValid', gone));
  return ids.flatMap((id) => source.units.get(id) ?? []);
}

const unitsNote = (code: IssueNoteCode, names: readonly string[]): IssueNote => ({
  code,
  params: { count: names.length, names: names.slice(0, NAMED) },
});

/** Dates differ by role and by level of unit (P3), so a rule is expanded once for each pair that occurs. */
function occurrencesOf(source: IssueSource, activity: IssueActivity, obligations: readonly PlannedObligation[], calendar: WorkingCalendar) {
  const { plan } = source;
  const occurrences: PlannedOccurrence[] = [];
  const skipped = new Map<string, Omit<SkippedPeriod, 'cutOffOn'>>();
  const pairs = new Map(obligations.filter(({ role }) => owesTask(role)).map(({ role, level }) => [`${role} ${level}`, { role, level }]));
  for (const { role, level } of pairs.values()) {
    const context: ScheduleContext = {
      planYear: plan.year,
      planIssuedOn: plan.documentIssuedOn,
      scheme: plan.scheme,
      calendar,
      movesToWorkingDay: plan.movesToWorkingDay,
      readsBeforeAsDayBefore: plan.readsBeforeAsDayBefore,
      unitLevel: level,
      role,
    };
    for (const { id, rule } of activity.rules) {
      const expanded = expandScheduleWithSkipped(rule, context);
      occurrences.push(...expanded.occurrences.map((occurrence) => ({ ...occurrence, ruleId: id, kind: rule.kind, role, level })));
      for (const { periodKey, reason } of expanded.skipped) skipped.set(periodKey, { periodKey, reason });
    }
  }
  return { occurrences, skipped: [...skipped.values()] };
}

/** How many obligations there are of each role and level. */
export function countPairs(obligations: readonly PlannedObligation[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { role, level } of obligations) counts.set(pairKey(role, level), (counts.get(pairKey(role, level)) ?? 0) + 1);
  return counts;
}

export const pairKey = (role: string, level: string): string => `${role} ${level}`;
