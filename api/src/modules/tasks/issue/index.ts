import { IssueController } from './issue.controller.js';
import { IssuePlan } from './issue-plan.js';
import { JobsController } from './jobs.controller.js';
import { OpenTask } from './open-task.js';
import { IssuePreviewQuery } from './preview.query.js';

export { IssuePlan, type IssueRequest, type IssueResult } from './issue-plan.js';

export const ISSUE_PROVIDERS = [IssuePreviewQuery, IssuePlan, OpenTask];
export const ISSUE_CONTROLLERS = [IssueController, JobsController];
