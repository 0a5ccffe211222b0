import { activityIndicators, handlingIndicators } from './catalogue-handling.js';
import { serviceIndicators } from './catalogue-services.js';
import type { DemoIndicator } from './indicator-types.js';

/** The same indicator in several documents is one; 34 stand behind the 82 rows, three more only in activities of Ba Tơ. */
export const demoIndicators: readonly DemoIndicator[] = [...serviceIndicators, ...handlingIndicators, ...activityIndicators];

export const demoIndicatorByKey: ReadonlyMap<string, DemoIndicator> = new Map(demoIndicators.map((one) => [one.key, one]));
