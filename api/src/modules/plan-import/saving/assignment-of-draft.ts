import { normalizeText, PERCENT } from '#domain';
import type { AssignmentInput, BaselineInput, BasisInput, TargetInput, TargetScopeInput } from '../../indicators/index.js';
import type { DraftIndicator, DraftRow } from '../draft/draft.js';
import type { ImportBaselineView, ImportCitationView, ImportTargetView } from '../views/import-parts.view.js';
import type { SheetContext } from './lines-of-table.js';
import { savedParties } from './party-of-draft.js';
import { readingNotesOf } from './reading-notes.js';

/** The subject of a matrix's column stands in the title before the unit of the row: all rows of the column are one indicator (I2). */
export function subjectOf({ title, columnKey, isTitleComposed }: DraftIndicator): string {
  const end = columnKey !== null && isTitleComposed ? title.lastIndexOf(': ') : -1;
  return normalizeText(end > 0 ? title.slice(0, end) : title);
}

/** What a line is measured in: said, or that of its first target; percent where nothing says otherwise. */
export const measureOf = ({ measureUnit, targets }: DraftIndicator): string => (measureUnit || targets[0]?.measureUnit || PERCENT).trim();

export const isPercent = (indicator: DraftIndicator): boolean => measureOf(indicator) === PERCENT;

/** A line of a sheet with what it means (RULES.md I1); what cannot stand beside the rest is told of in its notes, not dropped. */
export function assignmentOf(row: DraftRow, indicator: DraftIndicator, indicatorId: string, scope: TargetScopeInput | null, { groups, documentOf, planYear }: SheetContext): AssignmentInput {
  const { parties, notes } = savedParties(indicator.parties, groups, true);
  const targets = savedTargets(indicator, scope, planYear);
  return {
    indicatorId,
    title: normalizeText(indicator.title),
    isTitleComposed: indicator.isTitleComposed,
    measureUnit: measureOf(indicator).slice(0, 50),
    numeratorText: indicator.numeratorText,
    denominatorText: indicator.denominatorText,
    scoringText: indicator.scoringText,
    readingNotes: readingNotesOf(row.doubts, [...notes, ...targets.notes]),
    parties: parties.map(({ duty: _duty, ...party }) => party),
    bases: indicator.bases.map((citation) => basisOf(citation, documentOf(citation))),
    baselines: indicator.baselines.map(baselineOf),
    targets: targets.targets,
  };
}

/** Targets of one purpose and place exclude one another (I3), and all are in the measure of the line. */
function savedTargets(indicator: DraftIndicator, scope: TargetScopeInput | null, planYear: number): { targets: TargetInput[]; notes: string[] } {
  const targets: TargetInput[] = [];
  const notes: string[] = [];
  const places = new Set<string>();
  for (const target of indicator.targets) {
    const isOther = (target.measureUnit.trim() === PERCENT) !== isPercent(indicator);
    const otherYear = otherYearOf(target, planYear);
    const place = `${target.purpose} ${otherYear ?? ''}`;
    if (isOther || target.purpose === 'milestone' || places.has(place)) notes.push(`Mục tiêu khác nêu trong văn bản: “${target.wording || target.value}”.`);
    else {
      places.add(place);
      targets.push({ ...targetOf(target, scope), ...(otherYear === null ? {} : ofYear(otherYear)) });
    }
  }
  return { targets, notes };
}

/** "Năm 2021 chỉ tiêu giao 25%" in a plan of 2022: what a document above asked of another year judges nothing of this one. */
function otherYearOf({ purpose, wording }: ImportTargetView, planYear: number): number | null {
  const year = purpose === 'upstream' ? Number(/năm\s+(20\d{2})(?!\d)/iu.exec(wording)?.[1] ?? planYear) : planYear;
  return year === planYear ? null : year;
}

const ofYear = (year: number): Partial<TargetInput> => ({ periodKey: String(year), validFrom: `${year}-01-01`, validTo: `${year}-12-31` });

const targetOf = ({ purpose, comparator, readFrom, valueKind, value, measureUnit, isEachUnit, wording }: ImportTargetView, scope: TargetScopeInput | null): TargetInput => ({
  purpose, comparator, readFrom, valueKind, value, isEachUnit, wording, measureUnit: measureUnit.trim() || PERCENT, ...(scope === null ? {} : { scope }),
});

function baselineOf({ label, year, isWithoutCases, statedText, statedValue, parts }: ImportBaselineView): BaselineInput {
  return {
    label: normalizeText(label) || 'Kết quả đã có',
    periodKey: year === null ? null : String(year),
    isWithoutCases, statedText,
    statedValue: isWithoutCases ? null : statedValue,
    parts: parts.filter(({ numerator, denominator }) => !numerator.startsWith('-') && !denominator.startsWith('-') && /[1-9]/.test(denominator)),
  };
}

/** "Phụ lục II, mục 1, số thứ tự thứ 4" → its annex, its part and the number in that list. */
function basisOf({ wording, pinpoint }: ImportCitationView, documentId: string | null): BasisInput {
  const parts = (pinpoint ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
  const annex = parts.find((part) => /^phụ lục/iu.test(part)) ?? null;
  const ordinalPart = parts.find((part) => /^(?:số thứ tự|stt)/iu.test(part));
  const ordinal = Number(/(\d{1,4})\D*$/u.exec(ordinalPart ?? '')?.[1] ?? 0);
  const part = parts.filter((one) => one !== annex && (one !== ordinalPart || documentId === null)).join(', ');
  return { documentId, annex, part: part.slice(0, 500) || null, ordinal: documentId !== null && ordinal > 0 ? ordinal : null, wording };
}
