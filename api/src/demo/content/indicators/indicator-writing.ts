import type { DemoPartyRole, DemoPartyTarget } from '../content-types.js';
import type { DemoBaseline, DemoCell, DemoIndicatorBasis, DemoIndicatorLine, DemoIndicatorParty, DemoIndicatorPartyTarget, DemoRow, DemoScope, DemoTarget } from './indicator-types.js';

type CellWriting = string | DemoCell;

export const restated = (text: string, extra: Omit<DemoCell, 'text' | 'isRestated'> = {}): DemoCell => ({ text, isRestated: true, ...extra });

/** The whole text in italics, as where the source sets a line in `<i>`. */
export const italic = (text: string, extra: Omit<DemoCell, 'text' | 'marks'> = {}): DemoCell => ({ text, marks: [[0, text.length, 'i']], ...extra });

export const restatedItalic = (text: string): DemoCell => restated(text, { marks: [[0, text.length, 'i']] });

/** Italics for one part of a text, given by its words. */
export function italicPart(text: string, part: string, extra: Omit<DemoCell, 'text' | 'marks'> = {}): DemoCell {
  const start = text.indexOf(part);
  if (start < 0) throw new RangeError(`Not in the text: ${part}`);
  return { text, marks: [[start, start + part.length, 'i']], ...extra };
}

export const spanning = (text: string, columnsSpanned: number): DemoCell => ({ text, columnsSpanned });

const cellsOf = (cells: Readonly<Record<string, CellWriting>>): Record<string, DemoCell> =>
  Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, typeof cell === 'string' ? { text: cell } : cell]));

export interface RowWriting {
  readonly key: string;
  readonly parentKey?: string;
  readonly kind?: DemoRow['kind'];
  readonly number: string;
  readonly unitKey?: string;
  readonly cells: Readonly<Record<string, CellWriting>>;
  readonly notes?: readonly string[];
  readonly line?: LineWriting;
  readonly lines?: readonly DemoIndicatorLine[];
}

export type LineWriting = Omit<DemoIndicatorLine, 'title' | 'bases' | 'baselines' | 'targets'> & {
  readonly title?: string;
  readonly bases?: readonly DemoIndicatorBasis[];
  readonly baselines?: readonly DemoBaseline[];
  readonly targets?: readonly DemoTarget[];
};

/** A row of a sheet; the column of numbers repeats the printed number, and a line without a title takes the name's cell. */
export function rowOf(writing: RowWriting): DemoRow {
  const { key, parentKey, kind = 'row', number, unitKey, notes = [], line, lines = [] } = writing;
  const cells = cellsOf({ number, ...writing.cells });
  const one: DemoIndicatorLine[] = line === undefined ? [] : [{ title: cells['name']?.text ?? '', bases: [], baselines: [], targets: [], ...line }];
  return {
    key, kind, printedNumber: number, cells, readingNotes: notes, lines: [...one, ...lines],
    ...(parentKey === undefined ? {} : { parentKey }),
    ...(unitKey === undefined ? {} : { unitKey }),
  };
}

/** A heading that runs over all columns but the one of numbers. */
export const sectionOf = (key: string, number: string, name: string, columnsSpanned: number): DemoRow =>
  rowOf({ key, kind: 'section', number, cells: { name: spanning(name, columnsSpanned) } });

export const party = (role: DemoPartyRole) => (target: DemoIndicatorPartyTarget, wording: string): DemoIndicatorParty => ({ role, target, wording });
export const leads = party('lead');
export const coLeads = party('coLead');
export const coordinates = party('coordinating');
export const evaluates = party('evaluating');

export const unit = (unitKey: string): DemoPartyTarget => ({ unitKey });
export const group = (groupKey: string): DemoPartyTarget => ({ groupKey });
export const external = (name: string): DemoPartyTarget => ({ external: name });

export interface Year {
  readonly validFrom: string;
  readonly validTo: string;
}
export const yearOf = (year: number): Year => ({ validFrom: `${year}-01-01`, validTo: `${year}-12-31` });

type TargetExtra = Partial<Pick<DemoTarget, 'purpose' | 'comparator' | 'readFrom' | 'valueKind' | 'isEachUnit' | 'periodKey' | 'documentKey' | 'note' | 'scope' | 'validFrom' | 'validTo'>>;

const ALL: DemoScope = { kind: 'all' };

/**
 * Targets of one year. Without a comparator in the words it is unstated, read from nowhere (I3); "Tối thiểu 45" in the
 * cell is at least 45.
 */
export function targetsOfYear(year: number) {
  return (wording: string, extra: TargetExtra = {}): DemoTarget => {
    const [, minimum, value] = /^(Tối thiểu )?(\d+)%?$/.exec(wording) ?? [];
    if (value === undefined && !('readFrom' in extra)) throw new RangeError(`Not a target: ${wording}`);
    return {
      purpose: 'assigned',
      comparator: minimum === undefined ? 'unstated' : 'gte',
      readFrom: minimum === undefined ? 'none' : 'cell',
      valueKind: 'absolute',
      value: value ?? '',
      measureUnit: '%',
      scope: ALL,
      isEachUnit: false,
      ...yearOf(year),
      wording,
      ...extra,
    };
  };
}

/** A target that stands in the basis of a line, not in its own cell. */
export function upstreamOf(year: number) {
  return (value: string, wording: string, extra: TargetExtra = {}): DemoTarget => ({
    purpose: 'upstream', comparator: 'unstated', readFrom: 'none', valueKind: 'absolute', value, measureUnit: '%', scope: ALL, isEachUnit: false, ...yearOf(year), wording, ...extra,
  });
}
