import type { ResourceParts } from '../resourceParts';
import { PlanList } from './list/PlanList';
import { PlanShow } from './show/PlanShow';

export const plansResource: ResourceParts = { list: PlanList, show: PlanShow };
