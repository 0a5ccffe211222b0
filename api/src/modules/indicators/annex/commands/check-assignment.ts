import { parsePeriodKey } from '#domain';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import type { BaselineInput, BasisInput, IndicatorPartyInput, TargetInput } from '../annex-input.js';
import type { NamedAssignment } from './references.js';

/** What the database would refuse of an assignment's lists, told by field. */
export function checkAssignment({ field, assignment }: NamedAssignment): void {
  const at = (name: string) => (field === '' ? name : `${field}.${name}`);
  assignment.parties?.forEach((party, index) => checkParty(at(`parties.${index}`), party));
  assignment.bases?.forEach((basis, index) => checkBasis(at(`bases.${index}`), basis));
  assignment.baselines?.forEach((baseline, index) => checkBaseline(at(`baselines.${index}`), baseline));
  assignment.targets?.forEach((target, index) => checkTarget(at(`targets.${index}`), target));
}

/** Exactly one of unit, group, outside name, relative; members are picked for a group only (U3). */
function checkParty(field: string, { unitId, groupId, externalName, relative, memberIds }: IndicatorPartyInput): void {
  const given = [unitId, groupId, externalName, relative].filter((target) => target !== undefined && target !== null && target !== '');
  if (given.length !== 1) throw new Problem('partyTargetInvalid', { errors: { [field]: [{ code: 'partyTargetInvalid' }] } });
  if ((memberIds ?? []).length > 0 && !groupId) throw invalidField(`${field}.memberIds`, 'invalid');
}

function checkBasis(field: string, { documentId, ordinal }: BasisInput): void {
  if (ordinal !== undefined && ordinal !== null && !documentId) throw invalidField(`${field}.documentId`, 'required');
}

function checkBaseline(field: string, baseline: BaselineInput): void {
  requirePeriodKey(`${field}.periodKey`, baseline.periodKey);
  if (baseline.isWithoutCases === true && baseline.statedValue) throw invalidField(`${field}.statedValue`, 'invalid');
  const { windowFrom, windowTo } = baseline;
  if (windowTo && (!windowFrom || windowFrom > windowTo)) throw invalidField(`${field}.windowTo`, 'invalid');
  baseline.parts?.forEach(({ numerator, denominator }, index) => {
    if (isNegative(numerator)) throw invalidField(`${field}.parts.${index}.numerator`, 'invalid');
    if (isNegative(denominator) || !/[1-9]/.test(denominator)) throw invalidField(`${field}.parts.${index}.denominator`, 'invalid');
  });
}

function checkTarget(field: string, target: TargetInput): void {
  if (isNegative(target.value)) throw invalidField(`${field}.value`, 'invalid');
  requirePeriodKey(`${field}.periodKey`, target.periodKey);
  if (target.purpose === 'milestone' && !target.periodKey) throw invalidField(`${field}.periodKey`, 'required');
  if (target.validFrom && target.validTo && target.validTo < target.validFrom) throw invalidField(`${field}.validTo`, 'invalid');
  if (target.comparator !== 'unstated' && target.appliedComparator && target.appliedComparator !== target.comparator) {
    throw invalidField(`${field}.appliedComparator`, 'invalid');
  }
  const { kind = 'all', unitId, groupId, level } = target.scope ?? {};
  const named = { all: null, unit: unitId, group: groupId, level }[kind];
  if (kind !== 'all' && !named) throw invalidField(`${field}.scope.${kind === 'level' ? 'level' : `${kind}Id`}`, 'required');
  if ([unitId, groupId, level].filter(Boolean).length > (kind === 'all' ? 0 : 1)) throw invalidField(`${field}.scope`, 'invalid');
}

const isNegative = (decimal: string): boolean => decimal.startsWith('-');

function requirePeriodKey(field: string, key: string | null | undefined): void {
  if (key && parsePeriodKey(key) === null) throw invalidField(field, 'invalid');
}
