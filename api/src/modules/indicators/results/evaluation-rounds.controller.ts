import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { periodPartsOf } from '#domain';
import { Access, Context, Idempotent, type RequestContext } from '../../../platform/auth/index.js';
import { ExpectedVersion } from '../../../platform/http/index.js';
import { invalidField } from '../../../platform/problems/index.js';
import { ManageEvaluationRounds } from './commands/manage-evaluation-rounds.js';
import { CreateEvaluationRoundDto, ReEvaluateDto, RoundQuery } from './dto/evaluation-round.dto.js';
import { EvaluationRoundsQuery } from './queries/evaluation-rounds.query.js';
import { ResultFrameQuery } from './queries/result-frame.query.js';
import { EvaluationRoundDetailView, EvaluationRoundListView } from './views/evaluation-round.view.js';

@ApiTags('evaluation rounds')
@Controller()
export class EvaluationRoundsController {
  constructor(
    private readonly rounds: EvaluationRoundsQuery,
    private readonly manage: ManageEvaluationRounds,
    private readonly frames: ResultFrameQuery,
  ) {}

  @Get('plans/:id/evaluation-rounds')
  @Access('indicators.read')
  @ApiOperation({ summary: 'Evaluation rounds of a plan', description: '404 for a plan out of sight.' })
  @ApiOkResponse({ type: EvaluationRoundListView })
  async list(@Context() { actor }: RequestContext, @Param('id', ParseUUIDPipe) planId: string): Promise<EvaluationRoundListView> {
    return { items: await this.rounds.list(actor, planId) };
  }

  @Post('plans/:id/evaluation-rounds')
  @Access('indicators.review')
  @Idempotent()
  @ApiOperation({ summary: 'Open an evaluation round', description: 'Its results follow the figures until it is locked.' })
  @ApiCreatedResponse({ type: EvaluationRoundDetailView })
  async create(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) planId: string, @Body() body: CreateEvaluationRoundDto): Promise<EvaluationRoundDetailView> {
    const { plan, periodKey } = await this.frames.open(context.actor, planId, body);
    // Figures of other years are looked at, not judged: they belong to the plans of those years.
    if (periodPartsOf(periodKey).year !== plan.year) throw invalidField('periodKey', 'periodNotCollected');
    return this.rounds.find(context.actor, await this.manage.create(context, planId, body));
  }

  @Get('evaluation-rounds/:id')
  @Access('indicators.read')
  @ApiOperation({ summary: 'One evaluation round with its results', description: 'A reader of some units sees their own results only. 404 out of sight.' })
  @ApiOkResponse({ type: EvaluationRoundDetailView })
  find(@Context() { actor }: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: RoundQuery): Promise<EvaluationRoundDetailView> {
    return this.rounds.find(actor, id, query);
  }

  @Post('evaluation-rounds/:id/lock')
  @HttpCode(200)
  @Access('indicators.review')
  @ApiOperation({ summary: 'Copy the results and lock the round', description: 'Locked results never change. 409 evaluationRoundLocked.' })
  @ApiOkResponse({ type: EvaluationRoundDetailView })
  async lock(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number): Promise<EvaluationRoundDetailView> {
    await this.manage.lock(context, id, version);
    return this.rounds.find(context.actor, id);
  }

  @Post('evaluation-rounds/:id/re-evaluate')
  @Access('indicators.review')
  @Idempotent()
  @ApiOperation({ summary: 'Evaluate again beside a locked round', description: 'The earlier results stay. 409 evaluationRoundOpen.' })
  @ApiCreatedResponse({ type: EvaluationRoundDetailView })
  async reEvaluate(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Body() body: ReEvaluateDto): Promise<EvaluationRoundDetailView> {
    return this.rounds.find(context.actor, await this.manage.reEvaluate(context, id, body));
  }
}
