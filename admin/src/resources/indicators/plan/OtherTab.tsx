import Box from '@mui/material/Box';
import { lazy } from 'react';
import type { PlanTab, ResultFrame } from '../indicatorAddress';
import type { PlanView } from './usePlanView';

const CascadePage = lazy(() => import('../cascade').then((module) => ({ default: module.CascadePage })));
const DecisionsPage = lazy(() => import('../decisions').then((module) => ({ default: module.DecisionsPage })));
const HeatMapPanel = lazy(() => import('../heat-map/HeatMapPanel').then((module) => ({ default: module.HeatMapPanel })));
const PeriodsPanel = lazy(() => import('../entry').then((module) => ({ default: module.PeriodsPanel })));
const ReportsPage = lazy(() => import('../entry').then((module) => ({ default: module.ReportsPage })));
const RoundsPanel = lazy(() => import('../rounds/RoundsPanel').then((module) => ({ default: module.RoundsPanel })));
const SheetsPage = lazy(() => import('../annex').then((module) => ({ default: module.SheetsPage })));

interface OtherTabProps {
  readonly tab: Exclude<PlanTab, 'scoreboard'>;
  readonly view: PlanView;
  readonly frame: ResultFrame;
}

/** Everything beside the scoreboard is fetched when its tab is opened. */
export function OtherTab({ tab, view, frame }: OtherTabProps) {
  const { planId } = frame;
  switch (tab) {
    case 'sheets':
      return <SheetsPage planId={planId} />;
    case 'reports':
      return (
        <Box sx={{ display: 'grid', gap: 2.5, minWidth: 0, '& > *': { minWidth: 0 } }}>
          <PeriodsPanel planId={planId} />
          <ReportsPage planId={planId} />
        </Box>
      );
    case 'heatMap':
      return <HeatMapPanel frame={frame} isTroubleOnly={view.isTroubleOnly} onTroubleOnly={(isOn) => view.change({ show: isOn ? 'trouble' : null })} />;
    case 'decisions':
      return <DecisionsPage planId={planId} />;
    case 'cascade':
      return <CascadePage planId={planId} />;
    case 'rounds':
      return <RoundsPanel frame={frame} choices={view.choices} />;
  }
}
