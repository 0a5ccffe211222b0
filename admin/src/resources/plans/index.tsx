import type { ResourceParts } from '../resourceParts';
import { IssuePage } from './issue/IssuePage';
import { PlanList } from './list/PlanList';
import { PlanShow } from './show/PlanShow';

export const plansResource: ResourceParts = { list: PlanList, show: PlanShow, routes: [{ path: ':id/issue', element: <IssuePage /> }] };
