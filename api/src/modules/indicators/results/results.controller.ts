import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, type RequestContext } from '../../../platform/auth/index.js';
import { ActivityIndicatorsQuery, RankingQuery, ScoreboardQuery, SeriesQuery, UnitIndicatorsQuery } from './dto/results.dto.js';
import { RankingReader } from './queries/ranking.query.js';
import { ScoreboardReader } from './queries/scoreboard.query.js';
import { SeriesReader } from './queries/series.query.js';
import { HeatMapView, RankingView } from './views/ranking.view.js';
import { ActivityIndicatorsView, ScoreboardView, UnitIndicatorsView } from './views/score.view.js';
import { SeriesView } from './views/series.view.js';

/** How indicators stand: reading only; nothing here creates or changes a row. */
@ApiTags('indicator results')
@Controller()
export class ResultsController {
  constructor(
    private readonly scoreboards: ScoreboardReader,
    private readonly rankings: RankingReader,
    private readonly series: SeriesReader,
  ) {}

  @Get('plans/:id/scoreboard')
  @Access('indicators.read')
  @ApiOperation({
    summary: 'Scoreboard of a plan',
    description: 'Every line with its sums, its verdicts target by target, and who has not reported; only units in the reader’s scope count and are named. 404 for a plan or unit out of sight.',
  })
  @ApiOkResponse({ type: ScoreboardView })
  scoreboard(@Context() { actor }: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: ScoreboardQuery): Promise<ScoreboardView> {
    return this.scoreboards.ofPlan(actor, id, query);
  }

  @Get('plans/:id/indicator-heat-map')
  @Access('indicators.read')
  @ApiOperation({ summary: 'Units × indicators of a plan', description: 'Each unit’s own figures, as arrays. 404 for a plan or unit out of sight.' })
  @ApiOkResponse({ type: HeatMapView })
  heatMap(@Context() { actor }: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: ScoreboardQuery): Promise<HeatMapView> {
    return this.rankings.heatMap(actor, id, query);
  }

  @Get('indicators/:id/ranking')
  @Access('indicators.read')
  @ApiOperation({ summary: 'Units of a line by verdict, then by exact value', description: 'Units without a value stand apart. 404 for an indicator, plan or unit out of sight.' })
  @ApiOkResponse({ type: RankingView })
  ranking(@Context() { actor }: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: RankingQuery): Promise<RankingView> {
    return this.rankings.ranking(actor, id, query);
  }

  @Get('indicators/:id/series')
  @Access('indicators.read')
  @ApiOperation({ summary: 'One indicator over its periods', description: 'With targets, baselines, breaks and predecessors’ own figures. 404 for an indicator, plan or unit out of sight.' })
  @ApiOkResponse({ type: SeriesView })
  seriesOf(@Context() { actor }: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: SeriesQuery): Promise<SeriesView> {
    return this.series.read(actor, id, query);
  }

  @Get('org-units/:id/indicators')
  @Access('indicators.read')
  @ApiOperation({ summary: 'All indicators of a unit and the units below it', description: 'Over all plans in sight. 404 for a unit out of sight, 403 for one above the reader’s own.' })
  @ApiOkResponse({ type: UnitIndicatorsView })
  ofUnit(@Context() { actor }: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: UnitIndicatorsQuery): Promise<UnitIndicatorsView> {
    return this.scoreboards.ofUnit(actor, id, query);
  }

  @Get('activities/:id/indicators')
  @Access('indicators.read')
  @ApiOperation({ summary: 'How the indicators named in an activity’s words stand', description: '404 for an activity out of sight.' })
  @ApiOkResponse({ type: ActivityIndicatorsView })
  ofActivity(@Context() { actor }: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: ActivityIndicatorsQuery): Promise<ActivityIndicatorsView> {
    return this.scoreboards.ofActivity(actor, id, query);
  }
}
