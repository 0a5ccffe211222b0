import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../../platform/auth/index.js';
import { ExpectedVersion } from '../../../platform/http/index.js';
import { IssuePlan } from './issue-plan.js';
import { IssueDto, IssuePreviewDto, OpenTaskDto, PreviewTasksDto } from './issue.dto.js';
import { IssuePreviewView, JobDto, OpenedTasksView, PreviewTaskPage } from './issue.view.js';
import { OpenTask } from './open-task.js';
import { IssuePreviewQuery } from './preview.query.js';

@ApiTags('issue')
@Controller()
export class IssueController {
  constructor(
    private readonly previews: IssuePreviewQuery,
    private readonly issues: IssuePlan,
    private readonly opening: OpenTask,
  ) {}

  @Post('plans/:id/issue-preview')
  @HttpCode(200)
  @Access('plans.issue')
  @ApiOperation({ summary: 'What issuing would create, for whom and by when', description: 'Creates nothing. `newTasks` is exact.' })
  @ApiOkResponse({ type: IssuePreviewView })
  preview(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Body() body: IssuePreviewDto): Promise<IssuePreviewView> {
    return this.previews.preview(context.actor, id, body);
  }

  @Post('plans/:id/issue-preview/tasks')
  @HttpCode(200)
  @Access('plans.issue')
  @ApiOperation({ summary: 'The tasks of one activity one by one, in tree order' })
  @ApiOkResponse({ type: PreviewTaskPage })
  tasks(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Body() body: PreviewTasksDto): Promise<PreviewTaskPage> {
    return this.previews.tasks(context.actor, id, body);
  }

  @Post('plans/:id/issue')
  @HttpCode(202)
  @Access('plans.issue')
  @Idempotent()
  @ApiOperation({
    summary: 'Issue a plan’s work as a job; only what is missing is created',
    description: '409 issueChanged, planClosed, planEmpty, nothingToIssue. 422 membersRequired, membersOutsidePlan.',
  })
  @ApiAcceptedResponse({ type: JobDto })
  issue(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: IssueDto,
  ): Promise<JobDto> {
    const { expectedNewTasks, ...request } = body;
    return this.issues.start(context, version, { planId: id, ...request }, expectedNewTasks);
  }

  @Post('activities/:id/open-task')
  @Access('plans.issue')
  @Idempotent()
  @ApiOperation({ summary: 'Open a task for work that depends on an event', description: '409 planNotIssued, planClosed. 422 membersOutsidePlan.' })
  @ApiCreatedResponse({ type: OpenedTasksView })
  openTask(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Body() body: OpenTaskDto): Promise<OpenedTasksView> {
    return this.opening.execute(context, id, body);
  }
}
