import { isScheduleRuleError, parseScheduleRule, type ScheduleRule } from '#domain';
import { givenKeys } from '../../../platform/http/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import type { ChangeImportRowDto, ImportIndicatorDto, ImportPartyDto } from '../dto/plan-import.dto.js';
import type { FigureChoice, IndicatorChoice, PartyChoice, RowCorrection } from './corrections.js';

/** What a request says of a row, checked as far as it can be without the database. Only what was given has a key. */
export function rowCorrectionOf({ isReset: _isReset, ...input }: ChangeImportRowDto): RowCorrection {
  const { parties, rules, figures, indicators, ...plain } = givenKeys(input) as Omit<ChangeImportRowDto, 'isReset'>;
  return {
    ...plain,
    ...(parties === undefined ? {} : { parties: parties.map((party, index) => partyOf(party, `parties.${index}`)) }),
    ...(rules === undefined ? {} : { rules: rules.map(ruleOf) }),
    ...(figures === undefined ? {} : { figures: figures.map(figureOf) }),
    ...(indicators === undefined ? {} : { indicators: indicators.map(indicatorOf) }),
  };
}

/** At most one of unit, group, outside name and relative; none is a party nobody has found yet. Members are for groups (U3). */
function partyOf(party: ImportPartyDto, field: string): PartyChoice {
  const unitId = party.unitId ?? null;
  const groupId = party.groupId ?? null;
  const externalName = party.externalName || null;
  const relative = party.relative ?? null;
  const memberIds = party.memberIds ?? [];
  if ([unitId, groupId, externalName, relative].filter((target) => target !== null).length > 1) {
    throw new Problem('partyTargetInvalid', { errors: { [field]: [{ code: 'partyTargetInvalid' }] } });
  }
  if (memberIds.length > 0 && groupId === null) throw invalidField(`${field}.memberIds`, 'invalid');
  return { role: party.role, name: party.name ?? '', wording: party.wording ?? '', duty: party.duty ?? null, unitId, groupId, externalName, relative, memberIds };
}

function ruleOf(given: Record<string, unknown>, index: number): ScheduleRule {
  const rule = parseScheduleRule(given);
  if (!isScheduleRuleError(rule)) return rule;
  throw new Problem('scheduleRuleInvalid', { errors: { [`rules.${index}`]: [{ code: 'scheduleRuleInvalid', params: { detail: rule.error } }] } });
}

function figureOf({ quote, comparator, value, measureUnit, indicatorId }: NonNullable<ChangeImportRowDto['figures']>[number], index: number): FigureChoice {
  if (value === null && !indicatorId) throw invalidField(`figures.${index}.value`, 'required');
  return { quote, comparator, value, measureUnit, indicatorId: indicatorId ?? null };
}

function indicatorOf(input: ImportIndicatorDto, index: number): IndicatorChoice {
  return {
    columnKey: input.columnKey ?? null,
    title: input.title,
    measureUnit: input.measureUnit || null,
    indicatorId: input.indicatorId ?? null,
    parties: input.parties.map((party, at) => partyOf(party, `indicators.${index}.parties.${at}`)),
    targets: input.targets.map((target, at) => {
      if (target.value.startsWith('-')) throw invalidField(`indicators.${index}.targets.${at}.value`, 'negative');
      const { purpose = 'assigned', readFrom = 'none', valueKind = 'absolute', isEachUnit = false, wording = '', ...rest } = target;
      return { purpose, readFrom, valueKind, isEachUnit, wording, ...rest };
    }),
    baselines: (input.baselines ?? []).map(({ label, year, isWithoutCases, statedText, statedValue, parts }) => ({
      label, year: year ?? null, isWithoutCases: isWithoutCases ?? false, statedText: statedText ?? '', statedValue: statedValue ?? null,
      parts: (parts ?? []).map((part) => ({ label: part.label ?? '', numerator: part.numerator, denominator: part.denominator, statedText: part.statedText ?? '' })),
    })),
    numeratorText: input.numeratorText || null,
    denominatorText: input.denominatorText || null,
    scoringText: input.scoringText || null,
  };
}
