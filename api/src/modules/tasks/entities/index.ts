import { Obligation } from './obligation.entity.js';
import { Submission } from './submission.entity.js';
import { TaskContent } from './task-content.entity.js';
import { TaskEvent } from './task-event.entity.js';
import { Task } from './task.entity.js';

export const TASK_ENTITIES = [Obligation, TaskContent, Task, Submission, TaskEvent];
export { Obligation, Submission, Task, TaskContent, TaskEvent };
