import type { ResourceParts } from '../resourceParts';
import { LandingPage } from './landing/LandingPage';
import { PlanPage } from './plan/PlanPage';
import { IndicatorPage } from './series/IndicatorPage';
import { lazyPage } from './parts/lazyPage';

/** Pages of figures load when they are opened; what all share is the scoreboard. */
export const indicatorsResource: ResourceParts = {
  list: LandingPage,
  show: IndicatorPage,
  routes: [
    { path: 'plans/:id', element: <PlanPage /> },
    { path: 'units/:id', element: lazyPage(() => import('./unit/UnitPage').then((module) => module.UnitPage)) },
    { path: 'rounds/:id', element: lazyPage(() => import('./rounds/RoundPage').then((module) => module.RoundPage)) },
  ],
};
