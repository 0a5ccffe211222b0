import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { TaskAction } from '#domain';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion } from '../../platform/http/index.js';
import { ChangeTask } from './commands/change-task.js';
import { MoveTask } from './commands/move-task.js';
import { SaveDraft } from './commands/save-draft.js';
import { ChangeTaskInput, DraftInput, NoteInput } from './dto/task-inputs.js';
import { MyTasksQuery, TaskListQuery } from './dto/task-list.query.js';
import { TaskLists } from './queries/task-list.query.js';
import { TaskPage } from './queries/task-page.query.js';
import { TaskPageView, TaskView } from './views/task.views.js';

const TaskId = () => Param('id', ParseUUIDPipe);

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly lists: TaskLists,
    private readonly page: TaskPage,
    private readonly changeTask: ChangeTask,
    private readonly saveDraft: SaveDraft,
    private readonly moveTask: MoveTask,
  ) {}

  @Get()
  @Access('tasks.read')
  @ApiOperation({ summary: 'Tasks in the reader’s scope', description: 'Standing and days late are as of `asOf` (RULES.md T4).' })
  @ApiOkResponse({ type: TaskPageView })
  async list(@Context() context: RequestContext, @Query() query: TaskListQuery): Promise<TaskPageView> {
    return this.lists.list(context.actor, query);
  }

  @Get('mine')
  @Access('tasks.read')
  @ApiOperation({ summary: 'My work', description: 'What the reader or the reader’s units owe, wait for, have done, or must review.' })
  @ApiOkResponse({ type: TaskPageView })
  async mine(@Context() context: RequestContext, @Query() query: MyTasksQuery): Promise<TaskPageView> {
    return this.lists.mine(context.actor, query);
  }

  @Get(':id')
  @Access('tasks.read')
  @ApiOperation({ summary: 'One task with its rounds, evidence, parties and history' })
  @ApiOkResponse({ type: TaskView })
  async find(@Context() context: RequestContext, @TaskId() id: string): Promise<TaskView> {
    return this.page.find(context.actor, id);
  }

  @Patch(':id')
  @Access('tasks.read')
  @ApiOperation({
    summary: 'Assign a person, or enter a missing due date',
    description: 'assigneeId needs tasks.assign over the unit; statedDueOn needs tasks.review and a rule without a date (dueDateFixed).',
  })
  @ApiOkResponse({ type: TaskView })
  async change(
    @Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: ChangeTaskInput,
  ): Promise<TaskView> {
    await this.changeTask.execute(context, id, version, input);
    return this.page.find(context.actor, id);
  }

  @Put(':id/draft')
  @Access('tasks.handIn')
  @ApiOperation({ summary: 'Keep what has been typed', description: 'Begins the task when nobody has. roundNotOpen unless the task is open.' })
  @ApiOkResponse({ type: TaskView })
  async draft(
    @Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: DraftInput,
  ): Promise<TaskView> {
    await this.saveDraft.execute(context, id, version, input);
    return this.page.find(context.actor, id);
  }

  @Post(':id/start')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.handIn')
  @ApiOperation({ summary: 'Begin' })
  @ApiOkResponse({ type: TaskView })
  async start(@Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: NoteInput): Promise<TaskView> {
    return this.move(context, id, version, 'start', input.note);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.handIn')
  @ApiOperation({
    summary: 'Hand in',
    description: 'Writes the given draft fields, then freezes the draft as the next round. submissionIncomplete, statusNoteRequired, noteRequired.',
  })
  @ApiOkResponse({ type: TaskView })
  async submit(@Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: DraftInput): Promise<TaskView> {
    await this.moveTask.execute(context, id, version, { action: 'submit', draft: input });
    return this.page.find(context.actor, id);
  }

  @Post(':id/recall')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.handIn')
  @ApiOperation({ summary: 'Take back before it is reviewed', description: 'The recalled round is kept; a copy becomes the next draft.' })
  @ApiOkResponse({ type: TaskView })
  async recall(@Context() context: RequestContext, @TaskId() id: string, @ExpectedVersion() version: number, @Body() input: NoteInput): Promise<TaskView> {
    return this.move(context, id, version, 'recall', input.note);
  }

  private async move(context: RequestContext, id: string, version: number, action: TaskAction, note: string | undefined): Promise<TaskView> {
    await this.moveTask.execute(context, id, version, { action, note });
    return this.page.find(context.actor, id);
  }
}
