import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { ChangeTasksInBulk } from './commands/change-tasks-in-bulk.js';
import { BulkAssignInput, BulkInput, BulkNoteInput } from './dto/task-inputs.js';
import { BulkResultView } from './views/task.views.js';

/** One change for up to 100 tasks: one out of sight refuses all (404), others are refused one by one with a code. */
@ApiTags('tasks')
@Controller('tasks/bulk')
export class TasksBulkController {
  constructor(private readonly bulk: ChangeTasksInBulk) {}

  @Post('assign')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.assign')
  @ApiOperation({ summary: 'Assign several tasks to one person' })
  @ApiOkResponse({ type: BulkResultView })
  async assign(@Context() context: RequestContext, @Body() input: BulkAssignInput): Promise<BulkResultView> {
    return this.bulk.assign(context, input.items, input.assigneeId);
  }

  @Post('approve')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.review')
  @ApiOperation({ summary: 'Approve several hand-ins' })
  @ApiOkResponse({ type: BulkResultView })
  async approve(@Context() context: RequestContext, @Body() input: BulkInput): Promise<BulkResultView> {
    return this.bulk.move(context, input.items, { action: 'approve' });
  }

  @Post('return')
  @HttpCode(200)
  @Idempotent()
  @Access('tasks.review')
  @ApiOperation({ summary: 'Return several hand-ins with one reason' })
  @ApiOkResponse({ type: BulkResultView })
  async returnToUnits(@Context() context: RequestContext, @Body() input: BulkNoteInput): Promise<BulkResultView> {
    return this.bulk.move(context, input.items, { action: 'return', note: input.note });
  }
}
