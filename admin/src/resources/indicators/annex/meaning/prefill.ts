import { fold, readTargetWording, type ValueKind } from '#domain';
import type { Sheet, SheetRow } from '../annexTypes';
import { cellOf, leavesOf, rowText } from '../sheetLayout';
import { NEW_PARTY, NEW_TARGET, storedNumber, type MeaningDraft, type TargetDraft } from './meaningDraft';

/** What the printed row itself says, as a beginning that a person completes. */
export function draftForRow(sheet: Sheet, row: SheetRow, columnId: string | null = firstTargetColumn(sheet)): MeaningDraft {
  const leaves = leavesOf(sheet.columns);
  const cell = (meaning: string) => cellOf(row, leaves.find((column) => column.meaning === meaning)).trim();
  const column = leaves.find(({ id }) => id === columnId);
  const unitName = cell('unit');
  const isComposed = sheet.kind === 'matrix' && unitName !== '';
  const title = (sheet.kind === 'matrix' ? [column?.heading.trim(), unitName].filter(Boolean).join(': ') : cell('name')) ?? '';
  const measureUnit = cell('measureUnit');
  // A column of background figures of a matrix sets nobody a figure to reach.
  const printed = sheet.kind !== 'matrix' ? cell('target') : column?.meaning === 'target' ? cellOf(row, column).trim() : '';
  const target = targetOf(printed, title, measureUnit);
  const draft: MeaningDraft = {
    indicator: null, columnId, title, isTitleComposed: isComposed, measureUnit, numeratorText: '', denominatorText: '', scoringText: '', readingNotes: '', bases: [], baselines: [],
    parties: [],
    targets: target ? [target] : [],
  };
  return sheet.kind === 'matrix' && row.unitId ? ofUnit(draft, row.unitId) : draft;
}

/** In a matrix the row's unit answers for the row, and its figure is the unit's own (RULES.md I17). */
export function ofUnit(draft: MeaningDraft, unitId: string): MeaningDraft {
  return { ...draft, parties: [{ ...NEW_PARTY, unitId }], targets: draft.targets.map((target) => ({ ...target, scopeKind: 'unit', unitId })) };
}

/** In a matrix each column may be an indicator of its own; in a list a row is. */
export const firstTargetColumn = (sheet: Sheet): string | null => (sheet.kind === 'matrix' ? (leavesOf(sheet.columns).find(({ meaning }) => meaning === 'target')?.id ?? null) : null);

function targetOf(cell: string, title: string, measureUnit: string): TargetDraft | null {
  const read = readTargetWording(cell);
  if (!read) return null;
  // "Tối thiểu" often stands in the title only (RULES.md I3); a figure there must be the same one.
  const said = read.comparator === 'unstated' ? readTargetWording(title) : null;
  const fromTitle = said !== null && said.value === read.value && said.comparator !== 'unstated';
  return {
    ...NEW_TARGET,
    comparator: fromTitle ? said.comparator : read.comparator,
    readFrom: fromTitle ? 'title' : read.comparator === 'unstated' ? 'none' : 'cell',
    valueKind: read.valueKind === 'absolute' ? (increaseIn(title) ?? said?.valueKind ?? read.valueKind) : read.valueKind,
    value: storedNumber(read.value),
    measureUnit: read.measureUnit ?? (measureUnit || '%'),
    wording: cell,
  };
}

/** "…tăng thêm so với năm 2021" makes a bare 20 no figure to reach; how it is meant is open unless it says points (RULES.md I9). */
export function increaseIn(title: string): ValueKind | null {
  const words = fold(title);
  if (!/\btang\b.*\bso voi\b/.test(words)) return null;
  return /\bdiem (phan tram|%)/.test(words) ? 'increasePoints' : 'increaseUnresolved';
}

/** The row's name with the section or heading it stands under: where the row alone names only the level. */
export function composedTitle(sheet: Sheet, row: SheetRow): string {
  const name = (of: SheetRow) => cellOf(of, leavesOf(sheet.columns).find(({ meaning }) => meaning === 'name')).trim();
  const titleOf = (of: SheetRow) => name(of) || rowText(of).replace(of.printedNumber, '').replace(/^[\s.]+/, '');
  const parent = sheet.rows.find(({ id }) => id === row.parentId);
  return [parent ? titleOf(parent) : '', name(row)].filter(Boolean).join(' – ');
}
