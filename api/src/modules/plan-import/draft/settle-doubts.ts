import type { Doubt, DoubtCode, ReadColumn, TableReading } from '#annex-reader';
import type { RowCorrection } from './corrections.js';
import type { DraftActivity, DraftIndicator, DraftParty } from './draft.js';

export interface Settling {
  readonly table: TableReading;
  readonly own: RowCorrection;
  readonly isSeen: boolean;
  readonly activity: DraftActivity | null;
  readonly indicators: readonly DraftIndicator[];
}

type Correctable = Exclude<keyof RowCorrection, 'words' | 'isSeen' | 'isLeftOut'>;

/** What a person corrects to answer a doubt about a column. */
const BY_COLUMN: Partial<Record<ReadColumn, readonly Correctable[]>> = {
  number: ['printedNumber'], name: ['content', 'indicators'], results: ['expectedResults', 'deliverables'], parties: ['parties', 'indicators'],
  lead: ['parties', 'indicators'], coordinating: ['parties', 'indicators'], monitoring: ['parties', 'indicators'], evaluating: ['parties', 'indicators'],
  schedule: ['rules'], unit: ['parties', 'indicators'], measureUnit: ['indicators'], target: ['indicators'], baseline: ['indicators'],
  basis: ['indicators'], note: ['note'],
};

/** The same by the first word of a doubt's field: `parties.1`, `schedule`, `targets.0`. */
const BY_FIELD: Readonly<Record<string, readonly Correctable[]>> = {
  number: ['printedNumber'], printedNumber: ['printedNumber'], kind: ['kind'], row: ['kind', 'joinsAbove'], content: ['content'], name: ['content'],
  title: ['indicators', 'content'], expectedResults: ['expectedResults', 'deliverables'], results: ['expectedResults', 'deliverables'],
  deliverables: ['deliverables'], parties: ['parties', 'indicators'], schedule: ['rules'], rules: ['rules'], figures: ['figures'], note: ['note'],
  indicators: ['indicators'], targets: ['indicators'], target: ['indicators'], baselines: ['indicators'], baseline: ['indicators'], bases: ['indicators'],
  measureUnit: ['indicators'],
};

const BY_CODE: Partial<Record<DoubtCode, readonly Correctable[]>> = {
  rowKindUnsure: ['kind'], joinUnsure: ['joinsAbove'], numberRepeated: ['printedNumber'], numberSkipped: ['printedNumber'], numberMissing: ['printedNumber'],
  scheduleUnreadable: ['rules'], scheduleUnsure: ['rules'], scheduleMissing: ['rules'], scheduleElsewhere: ['rules'], figureInText: ['figures'],
  partyMissing: ['parties', 'indicators'], roleAssumed: ['parties', 'indicators'], roleUnsure: ['parties', 'indicators'],
  unitUnknown: ['parties', 'indicators'], unitUnsure: ['parties', 'indicators'], unitSeveral: ['parties', 'indicators'],
  groupUnknown: ['parties', 'indicators'], groupUnsure: ['parties', 'indicators'], groupOpen: ['parties', 'indicators'],
  targetBlank: ['indicators'], targetUnreadable: ['indicators'], targetRelative: ['indicators'], targetsDiffer: ['indicators'], baselineDisagrees: ['indicators'],
  titleRepeated: ['indicators'],
};

/** Doubts that are about who is meant: a choice by the party's name answers them. */
const ABOUT_WHO: ReadonlySet<DoubtCode> = new Set(['unitUnknown', 'unitUnsure', 'unitSeveral', 'groupUnknown', 'groupUnsure', 'groupOpen']);

/** A doubt is settled once its field is corrected, the name it is about is chosen, or a person has marked the row as seen or left it out. */
export function settledIn(doubt: Doubt, { table, own, isSeen, activity, indicators }: Settling): boolean {
  if (isSeen || own.isLeftOut === true) return true;
  const answers = [...(BY_CODE[doubt.code] ?? []), ...answersTo(doubt.field, table)];
  if (answers.some((key) => own[key] !== undefined)) return true;
  if (!ABOUT_WHO.has(doubt.code)) return false;
  const party = partyAt(doubt, activity, indicators);
  return party !== undefined && party.chosenBy === 'name' && party.kind !== 'unknown';
}

function answersTo(field: string | null, table: TableReading): readonly Correctable[] {
  if (field === null) return [];
  const column = table.columns.find(({ key }) => key === field);
  if (column !== undefined) return BY_COLUMN[column.meaning] ?? [];
  return field.split('.').flatMap((part) => BY_FIELD[part] ?? []);
}

/** `parties.1` of the activity, `indicators.0.parties.1` of an indicator; a doubt that names its party finds it by the name. */
function partyAt({ field, params }: Doubt, activity: DraftActivity | null, indicators: readonly DraftIndicator[]): DraftParty | undefined {
  const lists = [activity?.parties ?? [], ...indicators.map(({ parties }) => parties)];
  const named = lists.flat().find(({ name }) => name !== '' && Object.values(params).includes(name));
  if (named !== undefined) return named;
  const index = /parties\.(\d+)$/.exec(field ?? '')?.[1];
  const owner = /^indicators\.(\d+)\./.exec(field ?? '')?.[1];
  const list = owner === undefined ? (activity?.parties ?? indicators[0]?.parties) : indicators[Number(owner)]?.parties;
  return index === undefined ? undefined : list?.[Number(index)];
}
