import type { ResourceParts } from '../resourceParts';
import { LandingPage } from './landing/LandingPage';
import { lazyPage } from './parts/lazyPage';
import { PlanPage } from './plan/PlanPage';
import { IndicatorPage } from './series/IndicatorPage';

/** The scoreboard is what most readers come for; every other page is fetched when it is opened. */
export const indicatorsResource: ResourceParts = {
  list: LandingPage,
  show: IndicatorPage,
  routes: [
    { path: 'plans/:id', element: <PlanPage /> },
    { path: 'plans/:id/sheets/create', element: lazyPage(() => import('./annex').then((module) => module.SheetEditor)) },
    { path: 'catalogue', element: lazyPage(() => import('./catalogue').then((module) => module.IndicatorCatalogue)) },
    { path: 'reports', element: lazyPage(() => import('./entry').then((module) => module.WaitingPage)) },
    { path: 'reports/:id', element: lazyPage(() => import('./entry').then((module) => module.ReportPage)) },
    { path: 'rounds/:id', element: lazyPage(() => import('./rounds/RoundPage').then((module) => module.RoundPage)) },
    { path: 'units/:id', element: lazyPage(() => import('./unit/UnitPage').then((module) => module.UnitPage)) },
  ],
};
