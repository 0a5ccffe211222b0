import type { ImportCountsView } from '../views/plan-import.view.js';
import { faultsOf } from './draft-faults.js';
import type { Draft } from './draft.js';

/** "45 hoạt động, 3 chỗ cần xem": what is going to be saved, and what a person still has to look at. */
export function countsOf(draft: Draft): ImportCountsView {
  const tables = draft.tables.filter(({ isIncluded }) => isIncluded);
  const rows = tables.flatMap((table) => table.rows.filter(({ isLeftOut }) => !isLeftOut));
  const doubts = [...draft.header.doubts, ...draft.tables.flatMap((table) => table.doubts), ...rows.flatMap((row) => row.doubts)];
  return {
    sections: rows.filter(({ kind }) => kind === 'section').length,
    activities: rows.filter(({ activity }) => activity !== null).length,
    indicators: rows.reduce((sum, { indicators }) => sum + indicators.length, 0),
    toSee: doubts.filter(({ weight, isSettled }) => weight === 'ask' && !isSettled).length,
    leftovers: draft.areLeftoversSeen ? 0 : draft.leftovers.filter(({ reason }) => reason === 'notUnderstood').length,
    refusals: Object.keys(faultsOf(draft)).length,
  };
}
