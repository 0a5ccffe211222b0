import { normalizeText } from '../text/normalize-text.js';
import type { ScheduleRule } from './schedule-rule.js';
import { clausesOf } from './wording/clauses.js';
import { joinParts } from './wording/join-parts.js';
import { readRawClause, type SchedulePart } from './wording/read-clause.js';

export type ReadingConfidence = 'high' | 'low';

export interface ScheduleReading {
  /** What the wording was read as; `missing` for an empty one, `unreadable` when nothing was understood. */
  rules: ScheduleRule[];
  /** `low` asks a person to confirm. */
  confidence: ReadingConfidence;
  /** The words that found no reading, as written. */
  leftover: string;
}

/** So many rules a time cell can have; what stands behind them is leftover. */
const MOST_RULES = 60;

/**
 * The wording in stretches, each with what it was read as: every word of it is in one of them, and those without rules found no
 * reading.
 *
 * @example readScheduleParts('Các sở: Quý I').map(({ text, rules }) => [text, rules.length]) → [['Các sở', 0], ['Quý I', 1]]
 */
export function readScheduleParts(wording: string, planYear?: number): SchedulePart[] {
  return clausesOf(normalizeText(wording)).flatMap((clause) => {
    const parts = joinParts(readRawClause(clause, planYear), planYear);
    const isUnread = parts.every(({ rules }) => rules.length === 0);
    const whole: SchedulePart = { text: clause.replaceAll('\u2028', ' '), rules: [], isSure: false };
    return isUnread ? [whole] : parts.map((part) => ({ ...part, rules: part.rules.map((rule) => labelled(rule, part.text)) }));
  });
}

/** Milestones say where they come from. */
function labelled(rule: ScheduleRule, text: string): ScheduleRule {
  return rule.kind === 'milestones' ? { ...rule, dates: rule.dates.map(({ on }) => ({ on, label: text.slice(0, 500) })) } : rule;
}

/**
 * Suggests a structured reading for a time wording (RULES.md S1, S5, P4, P8). It never decides: the wording is kept
 * beside it and a person confirms (A2). `planYear` completes dates written without a year, with low confidence.
 *
 * @example readScheduleWording('Định kỳ 3 tháng/lần; đột xuất').rules
 *   → [{ kind: 'recurring', every: ['quarter'] }, { kind: 'onEvent', trigger: 'đột xuất' }]
 */
export function readScheduleWording(wording: string, planYear?: number): ScheduleReading {
  const parts = readScheduleParts(wording, planYear);
  if (parts.length === 0) return { rules: [{ kind: 'missing' }], confidence: 'high', leftover: '' };
  const rules = new Map<string, ScheduleRule>();
  const leftover: string[] = [];
  for (const part of parts) {
    const fits = rules.size + part.rules.length <= MOST_RULES;
    if (part.rules.length === 0 || !fits) leftover.push(part.text);
    else for (const rule of part.rules) rules.set(JSON.stringify(rule), rule);
  }
  const isSure = leftover.length === 0 && parts.every((part) => part.isSure);
  const read: ScheduleRule[] = rules.size > 0 ? [...rules.values()] : [{ kind: 'unreadable' }];
  return { rules: read, confidence: isSure ? 'high' : 'low', leftover: leftover.join('; ') };
}
