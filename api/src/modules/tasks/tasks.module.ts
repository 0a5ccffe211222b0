import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/index.js';
import { ChangeTask } from './commands/change-task.js';
import { ChangeTasksInBulk } from './commands/change-tasks-in-bulk.js';
import { MoveTask } from './commands/move-task.js';
import { SaveDraft } from './commands/save-draft.js';
import { ISSUE_CONTROLLERS, ISSUE_PROVIDERS } from './issue/index.js';
import { TaskLists } from './queries/task-list.query.js';
import { TaskPage } from './queries/task-page.query.js';
import { WorkSettings } from './queries/work-settings.js';
import { TaskReviewController } from './task-review.controller.js';
import { TasksBulkController } from './tasks-bulk.controller.js';
import { TasksController } from './tasks.controller.js';

const SHARED = [TaskLists, TaskPage, WorkSettings, MoveTask, SaveDraft, ChangeTask, ChangeTasksInBulk];

@Module({
  imports: [SettingsModule],
  controllers: [TasksBulkController, TasksController, TaskReviewController, ...ISSUE_CONTROLLERS],
  providers: [...SHARED, ...ISSUE_PROVIDERS],
  exports: [...SHARED, ...ISSUE_PROVIDERS],
})
export class TasksModule {}
