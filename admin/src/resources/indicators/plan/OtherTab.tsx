import { lazy } from 'react';
import type { PlanTab, ResultFrame } from '../indicatorAddress';
import type { PlanView } from './usePlanView';

const HeatMapPanel = lazy(() => import('../heat-map/HeatMapPanel').then((module) => ({ default: module.HeatMapPanel })));
const RoundsPanel = lazy(() => import('../rounds/RoundsPanel').then((module) => ({ default: module.RoundsPanel })));

interface OtherTabProps {
  readonly tab: Exclude<PlanTab, 'scoreboard'>;
  readonly view: PlanView;
  readonly frame: ResultFrame;
}

/** Everything beside the scoreboard is fetched when its tab is opened. */
export function OtherTab({ tab, view, frame }: OtherTabProps) {
  switch (tab) {
    case 'heatMap':
      return <HeatMapPanel frame={frame} isTroubleOnly={view.isTroubleOnly} onTroubleOnly={(isOn) => view.change({ show: isOn ? 'trouble' : null })} />;
    case 'rounds':
      return <RoundsPanel frame={frame} choices={view.choices} />;
    default:
      return null;
  }
}
