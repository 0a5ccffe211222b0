import type { ResourceParts } from '../resources/resourceParts';
import { ReviewPage } from './review/ReviewPage';
import { StartPage } from './start/StartPage';

export const planImportsResource: ResourceParts = {
  list: StartPage,
  edit: ReviewPage,
  routes: [{ path: 'new', element: <StartPage /> }],
};
