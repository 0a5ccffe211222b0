import type { ResourceParts } from '../resourceParts';
import { ActivityCreate, ActivityEdit } from './forms/ActivityPages';
import { PlanCreate, PlanEdit } from './forms/PlanPages';
import { IssuePage } from './issue/IssuePage';
import { PlanList } from './list/PlanList';
import { PlanShow } from './show/PlanShow';

export const plansResource: ResourceParts = {
  list: PlanList,
  create: PlanCreate,
  edit: PlanEdit,
  show: PlanShow,
  routes: [
    { path: ':id/issue', element: <IssuePage /> },
    { path: ':id/activities/create', element: <ActivityCreate /> },
    { path: 'activities/:id', element: <ActivityEdit /> },
  ],
};
