import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../../platform/auth/index.js';
import { ExpectedVersion } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { requireAllUsesInScope } from './commands/catalogue-access.js';
import { CatalogueCommands } from './commands/catalogue-commands.js';
import { ManageAnnex } from './commands/manage-annex.js';
import { CascadeQueryDto, ChangeIndicatorDto, CreateIndicatorDto, IndicatorListQuery } from './dto/catalogue.dto.js';
import { CascadeQuery } from './queries/cascade.query.js';
import { IndicatorsQuery } from './queries/indicators.query.js';
import { CascadeView } from './views/cascade.views.js';
import { IndicatorPage, IndicatorView } from './views/indicator.views.js';

@ApiTags('indicators')
@Controller('indicators')
export class CatalogueController {
  constructor(
    private readonly indicators: IndicatorsQuery,
    private readonly cascades: CascadeQuery,
    private readonly manage: ManageAnnex,
    private readonly commands: CatalogueCommands,
  ) {}

  @Get()
  @Access('indicators.read')
  @ApiOperation({ summary: 'The catalogue of indicators by code or name', description: 'Names are those of today; words are found in every version.' })
  @ApiOkResponse({ type: IndicatorPage })
  list(@Context() context: RequestContext, @Query() query: IndicatorListQuery): Promise<IndicatorPage> {
    return this.indicators.list(context.actor, query);
  }

  @Get(':id')
  @Access('indicators.read')
  @ApiOperation({ summary: 'One indicator with its versions', description: '404 notFound.' })
  @ApiOkResponse({ type: IndicatorView })
  find(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string): Promise<IndicatorView> {
    return this.view(context, id);
  }

  @Get(':id/cascade')
  @Access('indicators.read')
  @ApiOperation({ summary: 'What documents above and each plan below ask of an indicator, and what was passed over', description: 'Plans in one’s sight. 404 notFound.' })
  @ApiOkResponse({ type: CascadeView })
  async cascade(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: CascadeQueryDto): Promise<CascadeView> {
    const cascade = await this.cascades.cascade(context.actor, id, query.year);
    if (cascade === null) throw new Problem('notFound');
    return cascade;
  }

  @Post()
  @Access('indicators.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Add an indicator to the catalogue', description: '409 indicatorCodeTaken.' })
  @ApiCreatedResponse({ type: IndicatorView })
  async create(@Context() context: RequestContext, @Body() body: CreateIndicatorDto): Promise<IndicatorView> {
    return this.view(context, await this.manage.runOnCatalogue(context, (tx) => this.commands.create(tx, body)));
  }

  @Patch(':id')
  @Access('indicators.manage')
  @ApiOperation({ summary: 'Change an indicator from a day on, or correct its newest version', description: 'Only who manages indicators of every authority whose plans use it: 409 indicatorShared (docs/decisions/one-catalogue.md). 422 indicatorVersionOrder. 409 indicatorCodeTaken, indicatorMeasureFixed, targetsOfOtherMeasure; 412 staleVersion.' })
  @ApiOkResponse({ type: IndicatorView })
  async change(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeIndicatorDto,
  ): Promise<IndicatorView> {
    await this.manage.runOnCatalogue(context, async (tx) => {
      await requireAllUsesInScope(tx, context.actor, id);
      await this.commands.change(tx, id, version, body);
    });
    return this.view(context, id);
  }

  private async view(context: RequestContext, id: string): Promise<IndicatorView> {
    const indicator = await this.indicators.find(context.actor, id);
    if (indicator === null) throw new Problem('notFound');
    return indicator;
  }
}
