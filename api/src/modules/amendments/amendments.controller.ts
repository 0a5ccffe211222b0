import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { Problem } from '../../platform/problems/index.js';
import { WithdrawLines } from './commands/withdraw-lines.js';
import { WithdrawLinesDto } from './dto/amendment.dto.js';
import { AmendmentsQuery } from './queries/amendments.query.js';
import { AmendmentResultView, AmendmentsView } from './views/amendment.view.js';

@ApiTags('plans')
@Controller('plans/:id/amendments')
export class AmendmentsController {
  constructor(
    private readonly amendments: AmendmentsQuery,
    private readonly lines: WithdrawLines,
  ) {}

  @Get()
  @Access('plans.read')
  @ApiOperation({ summary: 'What later documents changed in the plan, line by line' })
  @ApiOkResponse({ type: AmendmentsView })
  async list(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) planId: string): Promise<AmendmentsView> {
    const items = await this.amendments.of(context.actor, planId);
    if (items === null) throw new Problem('notFound');
    return { items };
  }

  @Post()
  @Access('plans.manage')
  @Idempotent()
  @ApiOperation({
    summary: 'Withdraw lines of an issued plan by a later document',
    description: 'Unfinished tasks of the lines are withdrawn with it; what was approved stays. 409 planNotIssued, planClosed, amendedAlready, activityWithdrawn. 412 staleVersion. 422 amendmentEmpty; amendmentTooEarly where the document is older than that of the plan.',
  })
  @ApiCreatedResponse({ type: AmendmentResultView })
  async withdraw(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) planId: string, @Body() body: WithdrawLinesDto): Promise<AmendmentResultView> {
    const { amendmentId, withdrawnTasks } = await this.lines.withdraw(context, planId, body);
    return { amendmentId, withdrawnTasks };
  }
}
