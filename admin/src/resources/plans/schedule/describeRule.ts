import { formatDateVi, type ScheduleRule } from '#domain';
import type { MessageKey, MessageParams } from '../../../i18n/useT';

export type Translate = (key: MessageKey, params?: MessageParams) => string;

export const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const roman = (quarter: number): string => ROMAN[quarter - 1] ?? String(quarter);

/** Every kind of RULES.md S1 in words, so that a person can check a reading against the printed cell. */
export function describeRule(rule: ScheduleRule, t: Translate): string {
  switch (rule.kind) {
    case 'date':
      return t('plans.rule.date', { date: formatDateVi(rule.on) });
    case 'beforeDate':
      return t('plans.rule.beforeDate', { date: formatDateVi(rule.on) });
    case 'month':
      return withYear(t('plans.rule.month', { month: rule.month }), rule.year, t);
    case 'quarter':
      return withYear(t('plans.rule.quarter', { quarter: roman(rule.quarter) }), rule.year, t);
    case 'quarterRange':
      return withYear(t('plans.rule.quarterRange', { from: roman(rule.fromQuarter), to: roman(rule.toQuarter) }), rule.year, t);
    case 'year':
      return rule.year === undefined ? t('plans.rule.year') : t('plans.rule.yearOf', { year: rule.year });
    case 'yearRange':
      return t('plans.rule.yearRange', { from: rule.fromYear, to: rule.toYear });
    case 'recurring':
      return t('plans.rule.recurring', { periods: rule.every.map((kind) => t(`plans.rule.every.${kind}`)).join(', ') });
    case 'continuous':
      return t(`plans.rule.continuous.${rule.note}`);
    case 'byReference':
      return rule.reference === null ? t('plans.rule.byReference') : t('plans.rule.byReferenceOf', { reference: rule.reference });
    case 'onEvent':
      return describeOnEvent(rule.trigger, rule.daysAfterIssue, t);
    case 'milestones':
      return t('plans.rule.milestones', {
        dates: rule.dates.map(({ on, label }) => (label ? `${formatDateVi(on)} (${label})` : formatDateVi(on))).join('; '),
      });
    case 'missing':
      return t('plans.rule.missing');
    case 'unreadable':
      return t('plans.rule.unreadable');
  }
}

function withYear(text: string, year: number | undefined, t: Translate): string {
  return year === undefined ? text : t('plans.rule.inYear', { text, year });
}

function describeOnEvent(trigger: string | null, days: number | undefined, t: Translate): string {
  if (days === undefined) return trigger === null ? t('plans.rule.onEvent') : t('plans.rule.onEventOf', { trigger });
  return trigger === null ? t('plans.rule.afterIssuePlain', { count: days }) : t('plans.rule.afterIssue', { count: days, trigger });
}
