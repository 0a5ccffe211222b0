import type { ResourceParts } from '../resourceParts';
import { TaskList } from './list/TaskList';
import { TaskShow } from './page/TaskShow';

export { MyWorkPage } from './MyWorkPage';

export const tasksResource: ResourceParts = { list: TaskList, show: TaskShow };
