import { isScheduleRuleError, parseScheduleRule, type Comparator, type PartyRole, type ScheduleRule } from '#domain';
import { Problem } from '../../../platform/problems/index.js';

/** Who or what read a time wording (RULES.md A2). */
export const RULE_READERS = ['person', 'import', 'demonstration'] as const;
export type RuleReader = (typeof RULE_READERS)[number];

/** Entries of an activity's lists. An `id` says that an entry is one that was there before, even if its words changed. */
export interface DeliverableInput {
  readonly id?: string;
  readonly text: string;
}

export interface PartyInput {
  readonly id?: string;
  readonly role: PartyRole;
  readonly unitId?: string | null;
  readonly groupId?: string | null;
  readonly externalName?: string | null;
  readonly wording?: string;
  readonly duty?: string | null;
  /** The units a person picked for an open group. */
  readonly memberIds?: readonly string[];
}

export interface RuleInput {
  readonly id?: string;
  readonly rule: unknown;
  readonly readBy?: RuleReader;
  readonly confidence?: 'high' | 'low';
  readonly note?: string | null;
}

export interface FigureInput {
  readonly id?: string;
  readonly quote: string;
  readonly comparator: Comparator;
  /** A decimal as text; null where the words name a ratio without a target, and then there is an indicator. */
  readonly value: string | null;
  readonly measureUnit: string;
  readonly indicatorId?: string | null;
  /** The quote stands in the activity's content from startOffset to before endOffset; both or none. */
  readonly startOffset?: number | null;
  readonly endOffset?: number | null;
}

export interface ActivityLists {
  readonly deliverables: readonly DeliverableInput[];
  readonly parties: readonly PartyInput[];
  readonly rules: readonly RuleInput[];
  readonly figures: readonly FigureInput[];
  readonly baseDocumentIds: readonly string[];
}

export interface ActivityTexts {
  readonly printedNumber: string;
  readonly content: string;
  readonly expectedResults: string;
  readonly partyText: string;
  readonly scheduleText: string;
  readonly note: string | null;
}

export type NewActivity = Pick<ActivityTexts, 'printedNumber' | 'content'> & Partial<ActivityTexts> & Partial<ActivityLists> & {
  readonly sectionId: string;
  readonly readingNotes?: readonly string[];
  readonly origin?: 'document' | 'madeUp' | 'entered';
};

export type ActivityChange = Partial<ActivityTexts> & Partial<ActivityLists> & { readonly sectionId?: string };

/** An activity as it was seen, and what is to change of it. */
export interface ChangedActivity {
  readonly activityId: string;
  readonly version: number;
  readonly change: ActivityChange;
}

/** The rule as #domain understands it; the refusal names the entry. */
export function checkedRules(rules: readonly RuleInput[]): (Omit<RuleInput, 'rule'> & { rule: ScheduleRule })[] {
  return rules.map((entry, index) => {
    const rule = parseScheduleRule(entry.rule);
    if (isScheduleRuleError(rule)) {
      throw new Problem('scheduleRuleInvalid', { errors: { [`rules.${index}.rule`]: [{ code: 'scheduleRuleInvalid', params: { detail: rule.error } }] } });
    }
    return { ...entry, rule };
  });
}

/** Each party is exactly one unit, one group or one outside name. */
export function checkPartyTargets(parties: readonly PartyInput[]): void {
  parties.forEach(({ unitId, groupId, externalName }, index) => {
    const given = [unitId, groupId, externalName].filter((target) => target !== undefined && target !== null && target !== '');
    if (given.length !== 1) throw new Problem('partyTargetInvalid', { errors: { [`parties.${index}`]: [{ code: 'partyTargetInvalid' }] } });
  });
}
