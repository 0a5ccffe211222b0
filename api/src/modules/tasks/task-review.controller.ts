import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { TaskAction } from '#domain';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion } from '../../platform/http/index.js';
import { MoveTask } from './commands/move-task.js';
import { NoteInput } from './dto/task-inputs.js';
import { TaskPage } from './queries/task-page.query.js';
import { TaskView } from './views/task.views.js';

const TaskId = () => Param('id', ParseUUIDPipe);

/** The office's verbs; transitionRefused (409) when the task's state does not allow one. */
@ApiTags('tasks')
@Controller('tasks')
export class TaskReviewController {
  constructor(
    private readonly moveTask: MoveTask,
    private readonly page: TaskPage,
  ) {}

  @Post(':id/approve')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.review')
  @ApiOperation({ summary: 'Approve the round handed in', description: 'Completes the task, or agrees that nothing arose; the round is frozen (RULES.md E4).' })
  @ApiOkResponse({ type: TaskView })
  async approve(@Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: NoteInput): Promise<TaskView> {
    return this.move(context, id, version, 'approve', input.note);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.review')
  @ApiOperation({ summary: 'Return with a reason', description: 'The returned round is kept; a copy becomes the next draft (RULES.md E1).' })
  @ApiOkResponse({ type: TaskView })
  async returnToUnit(@Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: NoteInput): Promise<TaskView> {
    return this.move(context, id, version, 'return', input.note);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.review')
  @ApiOperation({ summary: 'Reopen completed work with a reason', description: 'The approved round stays frozen; a copy becomes the next draft.' })
  @ApiOkResponse({ type: TaskView })
  async reopen(@Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: NoteInput): Promise<TaskView> {
    return this.move(context, id, version, 'reopen', input.note);
  }

  @Post(':id/mark-not-applicable')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.review')
  @ApiOperation({ summary: 'Settle that nothing arose', description: 'Needs a reason (RULES.md T7).' })
  @ApiOkResponse({ type: TaskView })
  async markNotApplicable(@Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: NoteInput): Promise<TaskView> {
    return this.move(context, id, version, 'markNotApplicable', input.note);
  }

  @Post(':id/suspend')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.review')
  @ApiOperation({ summary: 'Suspend with a reason' })
  @ApiOkResponse({ type: TaskView })
  async suspend(@Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: NoteInput): Promise<TaskView> {
    return this.move(context, id, version, 'suspend', input.note);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.review')
  @ApiOperation({ summary: 'Take up again' })
  @ApiOkResponse({ type: TaskView })
  async resume(@Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: NoteInput): Promise<TaskView> {
    return this.move(context, id, version, 'resume', input.note);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.review')
  @ApiOperation({ summary: 'Withdraw with a reason', description: 'Final.' })
  @ApiOkResponse({ type: TaskView })
  async withdraw(@Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: NoteInput): Promise<TaskView> {
    return this.move(context, id, version, 'withdraw', input.note);
  }

  private async move(context: RequestContext, id: string, version: number, action: TaskAction, note: string | undefined): Promise<TaskView> {
    await this.moveTask.execute(context, id, version, { action, note });
    return this.page.find(context.actor, id);
  }
}
