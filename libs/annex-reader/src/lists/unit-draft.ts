import type { KnownUnit } from '../model/directory.js';
import type { RawListRow } from './find-lists.js';
import type { ListDoubt, UnitRowReading } from './list-model.js';

export interface UnitListOptions {
  /** The units that exist on the day, as far as the reader may see them. */
  readonly units: readonly KnownUnit[];
  /** Where rows that name no unit above them go. */
  readonly rootUnitId: string | null;
  /** Units below which new ones may be made; all where not said. */
  readonly unitsInScope?: ReadonlySet<string>;
}

/** What a row says of itself, before it is seen among the others. */
export interface UnitDraft extends Pick<UnitRowReading, 'code' | 'name' | 'shortName' | 'aliases' | 'level' | 'levelConfidence' | 'validFrom'> {
  readonly row: RawListRow;
  readonly doubts: readonly ListDoubt[];
}
