import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../../platform/auth/index.js';
import { ExpectedVersion } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { CollectionCommands } from './commands/collection-commands.js';
import { DecisionCommands } from './commands/decision-commands.js';
import { ManageAnnex } from './commands/manage-annex.js';
import { CreateHeadlineDto, PutCollectionDto, RevokeDto } from './dto/decision.dto.js';
import { CascadeQuery } from './queries/cascade.query.js';
import { DecisionsQuery } from './queries/decisions.query.js';
import { SheetsQuery } from './queries/sheets.query.js';
import { IndicatorDecisionsView, IndicatorGapsView } from './views/cascade.views.js';
import { CollectionView, HeadlineView } from './views/sheet.views.js';

/** What is laid down and decided for a plan's indicators as a whole. */
@ApiTags('indicators')
@Controller()
export class AnnexOfPlanController {
  constructor(
    private readonly sheets: SheetsQuery,
    private readonly decisions: DecisionsQuery,
    private readonly cascades: CascadeQuery,
    private readonly manage: ManageAnnex,
    private readonly collections: CollectionCommands,
    private readonly deciding: DecisionCommands,
  ) {}

  @Get('plans/:id/indicator-gaps')
  @Access('indicators.read')
  @ApiOperation({ summary: 'What lists of documents above number and the plan passes over', description: '404 notFound, also where the plan is not in sight (RULES.md X2).' })
  @ApiOkResponse({ type: IndicatorGapsView })
  async gaps(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) planId: string): Promise<IndicatorGapsView> {
    return found(await this.cascades.gapsOfPlan(context.actor, planId));
  }

  @Get('plans/:id/indicator-decisions')
  @Access('indicators.read')
  @ApiOperation({ summary: 'What a person has to settle, settled or not', description: 'RULES.md I3, I9, I10, I14. 404 notFound.' })
  @ApiOkResponse({ type: IndicatorDecisionsView })
  async toDecide(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) planId: string): Promise<IndicatorDecisionsView> {
    return found(await this.decisions.ofPlan(context.actor, planId));
  }

  @Put('plans/:id/indicator-collection')
  @Access('indicators.manage')
  @ApiOperation({ summary: 'Lay down how figures are collected', description: 'If-Match is "0" while nothing is laid down. 404 notFound; 409 planClosed, collectionFixed; 412 staleVersion.' })
  @ApiOkResponse({ type: CollectionView })
  async putCollection(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) planId: string,
    @ExpectedVersion() version: number,
    @Body() body: PutCollectionDto,
  ): Promise<CollectionView> {
    await this.manage.run(context, 'plan', planId, (tx) => this.collections.put(tx, planId, body, version));
    return found(await this.sheets.collection(context.actor, planId));
  }

  @Post('plans/:id/indicator-headlines')
  @Access('indicators.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Put one of several targets at the head, by name and with a reason', description: '400 unknownReference for a target of another plan or indicator; 404 notFound; 409 planClosed, headlineStands.' })
  @ApiCreatedResponse({ type: HeadlineView })
  async putAtHead(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) planId: string, @Body() body: CreateHeadlineDto): Promise<HeadlineView> {
    const id = await this.manage.run(context, 'plan', planId, (tx) => this.deciding.putAtHead(tx, planId, body, context.actor.personId));
    return found(await this.sheets.headline(context.actor, id));
  }

  @Post('indicator-headlines/:id/revoke')
  @HttpCode(200)
  @Access('indicators.manage')
  @ApiOperation({ summary: 'Revoke that choice; it stays to be seen', description: '404 notFound; 409 planClosed, headlineNotStanding; 412 staleVersion.' })
  @ApiOkResponse({ type: HeadlineView })
  async revokeHeadline(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: RevokeDto,
  ): Promise<HeadlineView> {
    await this.manage.run(context, 'headline', id, (tx) => this.deciding.revokeHeadline(tx, id, version, body.reason, context.actor.personId));
    return found(await this.sheets.headline(context.actor, id));
  }
}

function found<View>(view: View | null): View {
  if (view === null) throw new Problem('notFound');
  return view;
}
