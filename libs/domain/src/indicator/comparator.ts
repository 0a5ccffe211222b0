/** How a measured value is held against a target; `unstated` where the document names a figure only (RULES.md I3). */
export const COMPARATORS = ['gte', 'gt', 'eq', 'lte', 'lt', 'unstated'] as const;
export type Comparator = (typeof COMPARATORS)[number];
