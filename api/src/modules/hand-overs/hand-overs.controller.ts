import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { DecideHandOvers } from './commands/decide-hand-overs.js';
import { ConfirmHandOversInput, HandOverCountQuery, HandOverListQuery, LeaveHandOversInput } from './dto/hand-over.dto.js';
import { HandOversQuery } from './queries/hand-overs.query.js';
import { HandOverCountView, HandOverPage, HandOverResultView } from './views/hand-over.view.js';

const REFUSALS = 'One out of sight refuses all (404), others are refused one by one with a code: staleVersion, planClosed, handedOverAlready, handOverNotOpen, noSuccession';

/** What is open of units that others carry on for, in the plans of the reader's office (RULES.md U4). */
@ApiTags('hand-overs')
@Controller('hand-overs')
export class HandOversController {
  constructor(
    private readonly proposals: HandOversQuery,
    private readonly decide: DecideHandOvers,
  ) {}

  @Get()
  @Access('tasks.review')
  @ApiOperation({ summary: 'Open tasks and reports of units that others carry on for, for the plans’ office to decide about' })
  @ApiOkResponse({ type: HandOverPage })
  list(@Context() context: RequestContext, @Query() query: HandOverListQuery): Promise<HandOverPage> {
    return this.proposals.list(context.actor, query);
  }

  @Get('count')
  @Access('tasks.review')
  @ApiOperation({ summary: 'How many wait to be decided about' })
  @ApiOkResponse({ type: HandOverCountView })
  count(@Context() context: RequestContext, @Query() query: HandOverCountQuery): Promise<HandOverCountView> {
    return this.proposals.count(context.actor, query);
  }

  @Post('confirm')
  @HttpCode(200)
  @Access('tasks.review')
  @Idempotent()
  @ApiOperation({ summary: 'Hand over to successors', description: `What was handed in before stays with the predecessor. ${REFUSALS}, notSuccessor, successorNotOpen, periodLocked.` })
  @ApiOkResponse({ type: HandOverResultView })
  confirm(@Context() context: RequestContext, @Body() { items, note }: ConfirmHandOversInput): Promise<HandOverResultView> {
    return this.decide.confirm(context, items, note);
  }

  @Post('leave')
  @HttpCode(200)
  @Access('tasks.review')
  @Idempotent()
  @ApiOperation({ summary: 'Leave with the predecessor, with a reason', description: `It may be handed over later all the same. ${REFUSALS}, leftAlready.` })
  @ApiOkResponse({ type: HandOverResultView })
  leave(@Context() context: RequestContext, @Body() { items, reason }: LeaveHandOversInput): Promise<HandOverResultView> {
    return this.decide.leave(context, items, reason);
  }
}
