import { onDemand } from '../../components/onDemand';
import type { ResourceParts } from '../resourceParts';
import { LandingPage } from './landing/LandingPage';
import { PlanPage } from './plan/PlanPage';
import { IndicatorPage } from './series/IndicatorPage';

const SheetEditor = onDemand(() => import('./annex').then((module) => module.SheetEditor));
const IndicatorCatalogue = onDemand(() => import('./catalogue').then((module) => module.IndicatorCatalogue));
const WaitingPage = onDemand(() => import('./entry').then((module) => module.WaitingPage));
const ReportPage = onDemand(() => import('./entry').then((module) => module.ReportPage));
const RoundPage = onDemand(() => import('./rounds/RoundPage').then((module) => module.RoundPage));
const UnitPage = onDemand(() => import('./unit/UnitPage').then((module) => module.UnitPage));

/** The scoreboard is what most readers come for; every other page is fetched when it is opened. */
export const indicatorsResource: ResourceParts = {
  list: LandingPage,
  show: IndicatorPage,
  routes: [
    { path: 'plans/:id', element: <PlanPage /> },
    { path: 'plans/:id/sheets/create', element: <SheetEditor /> },
    { path: 'catalogue', element: <IndicatorCatalogue /> },
    { path: 'reports', element: <WaitingPage /> },
    { path: 'reports/:id', element: <ReportPage /> },
    { path: 'rounds/:id', element: <RoundPage /> },
    { path: 'units/:id', element: <UnitPage /> },
  ],
};
