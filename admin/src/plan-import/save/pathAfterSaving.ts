import type { SavedImport } from '../importTypes';

/** Where what was saved stands: a plan of indicators only has an empty list of work, so its annex is shown as printed. */
export const pathAfterSaving = ({ planId, activities, indicators }: Pick<SavedImport, 'planId' | 'activities' | 'indicators'>): string =>
  indicators > 0 && activities === 0 ? `/indicators/plans/${planId}?tab=sheets` : `/plans/${planId}/show`;
