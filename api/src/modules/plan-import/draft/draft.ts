import type { CellReading } from '#annex-reader';
import type {
  ImportActivityView, ImportIndicatorView, ImportLeftoverView, ImportPartyView, ImportRemarkView,
} from '../views/import-parts.view.js';
import type { ImportHeaderView, ImportRowView, ImportTableView } from '../views/plan-import.view.js';

/** A draft is what the views show, without what has to be looked up: names of units and groups, entries of the catalogue. */
export type DraftParty = Omit<ImportPartyView, 'unitName' | 'groupName'>;
export type DraftActivity = Omit<ImportActivityView, 'parties'> & { parties: DraftParty[] };
export type DraftIndicator = Omit<ImportIndicatorView, 'parties' | 'indicatorSuggestions'> & { parties: DraftParty[] };

export type DraftRow = Omit<ImportRowView, 'activity' | 'indicators'> & {
  readonly activity: DraftActivity | null;
  readonly indicators: readonly DraftIndicator[];
  /** The cells as read, with what they cover in print. */
  readonly printed: Readonly<Record<string, CellReading>>;
};

export type DraftTable = Omit<ImportTableView, 'rows'> & { readonly rows: readonly DraftRow[] };

export interface Draft {
  readonly header: ImportHeaderView;
  readonly tables: readonly DraftTable[];
  readonly leftovers: readonly ImportLeftoverView[];
  readonly areLeftoversSeen: boolean;
  readonly remarks: readonly ImportRemarkView[];
}

/** Every party of a row, of its activity and its indicators. */
export const partiesOf = (row: DraftRow): DraftParty[] => [...(row.activity?.parties ?? []), ...row.indicators.flatMap(({ parties }) => parties)];

export const allRows = (draft: Draft): DraftRow[] => draft.tables.flatMap(({ rows }) => [...rows]);
