import { formatDateVi, formatMeasured, isCalendarDate, type DecimalText, type Direction } from '#domain';
import { formatDecimal, numberMarks } from '../../../../components/numbers';
import { useT, type MessageKey } from '../../../../i18n/useT';
import { usePeriodText } from '../../../tasks/usePeriodText';
import type { Target } from '../annexTypes';

export const SIGNS = { gte: '≥', gt: '>', eq: '=', lte: '≤', lt: '<' } as const;

export interface TargetWords {
  /** "≥ 45 %", or "tăng thêm 20". */
  figure: string;
  /** How the sign came about, where the document does not write one (RULES.md I3). */
  applied: string | null;
  /** For whom, when, by which purpose: everything that narrows it. */
  details: string[];
}

/** A decimal of six places as people read it. */
export const shortNumber = (value: DecimalText): string => formatMeasured({ numerator: value, denominator: '1' }, numberMarks());

/** A number with its unit of measure as printed beside it: "45 %". */
export const withUnit = (value: DecimalText, measureUnit: string): string => `${shortNumber(value)}${measureUnit ? ` ${measureUnit}` : ''}`;

/** Most targets hold for their plan's year: that goes without saying. */
const isWholeYear = (from: string, to: string | null): boolean => from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;

/** What is printed beside the figure as it is read; nothing where the cell holds the figure alone. */
export const wordingBeside = ({ wording, value, measureUnit }: Target): string => {
  const bare = wording.replace(/\s+/g, '').replace(measureUnit.trim(), '');
  return bare === formatDecimal(value) || bare === value ? '' : wording.trim();
};

/** A target in words: what is held against it, and what of that the document leaves unsaid. */
export function useTargetWords(): (target: Target, direction: Direction) => TargetWords {
  const t = useT();
  const periodText = usePeriodText();
  const scopeOf = ({ scope, isEachUnit }: Target): string | null => {
    const whom = scope.kind === 'unit' ? scope.unit?.name : scope.kind === 'group' ? scope.group?.name : scope.kind === 'level' && scope.level ? t(`work.level.${scope.level}` as MessageKey) : null;
    if (whom) return t(isEachUnit ? 'indicatorAnnex.target.eachOf' : 'indicatorAnnex.target.forWhom', { whom });
    return isEachUnit ? t('indicatorAnnex.target.each') : null;
  };
  const datesOf = ({ validFrom, validTo }: Target): string | null => {
    if (!isCalendarDate(validFrom) || isWholeYear(validFrom, validTo)) return null;
    const from = formatDateVi(validFrom);
    return validTo && isCalendarDate(validTo) ? t('indicatorAnnex.target.fromTo', { from, to: formatDateVi(validTo) }) : t('indicatorAnnex.target.from', { from });
  };
  const appliedOf = ({ comparator, appliedComparator, appliedBy }: Target, direction: Direction): string | null => {
    if (comparator !== 'unstated') return null;
    const sign = SIGNS[appliedComparator];
    return appliedBy ? t('indicatorAnnex.target.appliedBy', { sign, name: appliedBy.fullName }) : t(`indicatorAnnex.target.applied.${direction}`, { sign });
  };
  return (target, direction) => {
    const value = withUnit(target.value, target.measureUnit);
    const details = [
      target.purpose === 'assigned' ? null : t(`indicatorAnnex.purposes.${target.purpose}`),
      scopeOf(target),
      target.periodKey ? periodText(target.periodKey) : null,
      target.readFrom === 'cell' || target.readFrom === 'none' ? null : t(`indicatorAnnex.readFrom.${target.readFrom}`),
      datesOf(target),
    ];
    return {
      figure: target.valueKind === 'absolute' ? `${SIGNS[target.appliedComparator]} ${value}` : t(`indicatorAnnex.valueKindFigure.${target.valueKind}`, { sign: SIGNS[target.appliedComparator], value: formatDecimal(target.value), unit: target.measureUnit }),
      applied: appliedOf(target, direction),
      details: details.filter((text): text is string => text !== null),
    };
  };
}
