import { formatMeasured, MEASUREMENT_STATES, type MeasurementState } from '#domain';
import { formatDecimal, numberMarks } from '../../../../components/numbers';
import { useT } from '../../../../i18n/useT';
import { measuredText, sumsText, withUnit } from '../../parts/measured';
import type { LineTarget, ReportLine } from '../entryTypes';
import type { NumberCell } from '../sheet/lineFields.js';
import type { GridLine } from './gridLines';

interface FigureLike {
  readonly state: MeasurementState;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** The sentences of a line: its figure, its targets, what is doubtful or missing. */
export function useLineWords() {
  const t = useT();
  const figureText = (figure: FigureLike | null, { indicator }: Pick<ReportLine, 'indicator'>): string => {
    if (!figure) return t('common.notStated');
    if (figure.state !== 'VALUE') return t(`indicatorEntry.state.${figure.state}`);
    if (indicator.kind === 'shareOfUnits') return t(figure.numerator === '1' ? 'indicatorEntry.grid.yes' : 'indicatorEntry.grid.no');
    const value = measuredText(figure, indicator);
    const sums = sumsText(figure, indicator);
    return indicator.kind === 'count' ? (value ?? '') : `${value ?? ''} (${sums ?? ''})`;
  };
  /** "Dòng 5 (mục 1) và 8 (mục 2)" of a figure that several lines of the annex ask for; null of one. */
  const placesText = ({ assignments }: Pick<ReportLine, 'assignments'>): string | null => {
    if (assignments.length < 2) return null;
    const places = assignments.map(({ printedNumber, section, title }) => {
      const name = printedNumber || title;
      const mark = section ? sectionMark(section) : null;
      return mark ? t('indicatorEntry.grid.placeIn', { name, section: mark }) : name;
    });
    return t('indicatorEntry.grid.places', { places: listOf(places, t('indicatorEntry.grid.and')) });
  };
  /** "91,35 %", with as many digits as keep it apart from a target that is missed (RULES.md I6). */
  const valueText = ({ outcome, line: { indicator } }: GridLine): string | null => {
    if (!outcome.value) return null;
    if (indicator.kind === 'shareOfUnits') return t(outcome.figure?.numerator === '1' ? 'indicatorEntry.grid.yes' : 'indicatorEntry.grid.no');
    const { value, targets } = outcome;
    const texts = targets
      .filter(({ status, target }) => (status === 'NOT_MET' || status === 'NEAR') && target.judgedValue !== null)
      .map(({ target }) => formatMeasured(value, numberMarks(), { target: target.judgedValue, isMet: false }));
    const longest = [formatMeasured(value, numberMarks()), ...texts].reduce((best, text) => (text.length > best.length ? text : best));
    return withUnit(longest, indicator.measureUnit);
  };
  const targetText = (target: LineTarget): string => {
    // An increase nobody has decided about is shown as printed: "≥ 20 %" would be another target (RULES.md I9).
    if (target.judgedValue === null) return t('indicatorEntry.grid.undecided', { text: target.wording || formatDecimal(target.value) });
    const text = t('indicatorEntry.grid.target', { comparator: t(`indicators.comparator.${target.appliedComparator}`), value: withUnit(formatDecimal(target.judgedValue), target.measureUnit) });
    return target.isEachUnit ? `${text} (${t('indicatorEntry.grid.eachUnit')})` : text;
  };
  const cellFault = (cell: NumberCell): string | null => {
    if (cell.readings.length > 0) return t('indicatorEntry.problem.ambiguous', { text: cell.text });
    return cell.fault ? t(`indicatorEntry.problem.${cell.fault}`, { text: cell.text }) : null;
  };
  /** Everything there is to say about the line, most pressing first. */
  const remarks = ({ fields, outcome, line }: GridLine): { text: string; isProblem: boolean }[] => {
    const faults = ([['numerator', line.indicator.kind === 'count' ? 'countOf' : 'numeratorOf'], ['denominator', 'denominatorOf']] as const).flatMap(([column, key]) => {
      const fault = cellFault(fields[column]) ?? problemText(outcome.problems.find(({ field, code }) => field === column && !(code === 'required' && fields[column].text.trim() !== ''))?.code);
      return fault ? [{ text: t(`indicatorEntry.problem.${key}`, { text: fault }), isProblem: true }] : [];
    });
    const others = outcome.problems.filter(({ field }) => field === 'state' || field === 'reason').map(({ code }) => ({ text: problemText(code) ?? '', isProblem: true }));
    return [...faults, ...others, ...outcome.doubts.map((doubt) => ({ text: t(`indicatorEntry.doubt.${doubt}`), isProblem: false }))];
  };
  const problemText = (code: GridLine['outcome']['problems'][number]['code'] | undefined): string | null => (code ? t(`indicatorEntry.problem.${code}`) : null);
  const stateChoices = [{ id: '', name: t('indicatorEntry.noState') }, ...MEASUREMENT_STATES.map((id) => ({ id, name: t(`indicatorEntry.state.${id}`) }))];
  const answerChoices = [{ id: '', name: t('indicatorEntry.grid.choose') }, { id: '1', name: t('indicatorEntry.grid.yes') }, { id: '0', name: t('indicatorEntry.grid.no') }];
  return { figureText, valueText, targetText, remarks, stateChoices, answerChoices, placesText };
}

/** "I", "1", "a" of "I. Chỉ tiêu giao cho …"; a heading without a number is told by its first words. */
function sectionMark(section: string): string {
  const number = /^([\p{L}\d]{1,4}(?:\.\d+)*)[.)\s]/u.exec(section)?.[1];
  if (number && (/^\d/.test(number) || /^[IVXLC]+$/.test(number) || number.length === 1)) return number;
  return section.length > 40 ? `${section.slice(0, 38).trimEnd()}…` : section;
}

function listOf(parts: readonly string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
