import type { DemoActivity } from './content-types.js';
import { activitiesOfSections1To5 } from './activities-sections-1-5.js';
import { activitiesOfSection6 } from './activities-section-6.js';
import { activitiesOfSections7To9 } from './activities-sections-7-9.js';
import { activitiesOfSections10To13 } from './activities-sections-10-13.js';

/** All 45 rows of the annex, in its order. */
export const demoActivities: readonly DemoActivity[] = [
  ...activitiesOfSections1To5,
  ...activitiesOfSection6,
  ...activitiesOfSections7To9,
  ...activitiesOfSections10To13,
];
