import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../../../platform/auth/index.js';
import { ExpectedVersion } from '../../../../platform/http/index.js';
import { OpenPeriodInput, ReportNoteInput } from '../dto/report-inputs.js';
import { IndicatorPeriodsView, IndicatorPeriodView } from '../views/period.views.js';
import { LockPeriod } from './lock-period.js';
import { OpenPeriods } from './open-periods.js';
import { PeriodsQuery } from './periods.query.js';

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('measuring')
@Controller()
export class IndicatorPeriodsController {
  constructor(
    private readonly periods: PeriodsQuery,
    private readonly opening: OpenPeriods,
    private readonly locking: LockPeriod,
  ) {}

  @Get('plans/:id/indicator-periods')
  @Access('indicators.read')
  @ApiOperation({ summary: 'The periods of a plan’s figures, with how far the reports in the reader’s sight are', description: '404 notFound, also where the plan is not in sight (RULES.md X2).' })
  @ApiOkResponse({ type: IndicatorPeriodsView })
  list(@Context() context: RequestContext, @Id() id: string): Promise<IndicatorPeriodsView> {
    return this.periods.list(context.actor, id);
  }

  @Post('plans/:id/indicator-periods')
  @Access('indicators.review')
  @Idempotent()
  @ApiOperation({
    summary: 'Open a period: who is expected is stored, and each unit gets an empty report',
    description: 'What is there already stays; lines added to the plan since are taken up (RULES.md I11). 400 periodNotCollected; 409 planNotIssued, planClosed, periodNotBegun, nobodyExpected.',
  })
  @ApiCreatedResponse({ type: IndicatorPeriodView })
  async open(@Context() context: RequestContext, @Id() id: string, @Body() input: OpenPeriodInput): Promise<IndicatorPeriodView> {
    const opened = await this.opening.open(context, id, input.periodKey);
    return this.periods.find(context.actor, opened.id);
  }

  @Post('indicator-periods/:id/lock')
  @HttpCode(200)
  @Access('indicators.review')
  @Idempotent()
  @ApiOperation({ summary: 'Lock what was handed in (RULES.md I12)', description: 'Units that have not reported stay listed. A second lock takes in what was corrected since. 409 planClosed; 412 staleVersion.' })
  @ApiOkResponse({ type: IndicatorPeriodView })
  async lock(@Context() context: RequestContext, @Id() id: string, @ExpectedVersion() version: number, @Body() input: ReportNoteInput): Promise<IndicatorPeriodView> {
    await this.locking.execute(context, id, version, input);
    return this.periods.find(context.actor, id);
  }
}
