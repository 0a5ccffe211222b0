import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../../platform/auth/index.js';
import { ExpectedVersion } from '../../../platform/http/index.js';
import { MoveReport } from './commands/move-report.js';
import { SaveFigures } from './commands/save-figures.js';
import { SubmitReport } from './commands/submit-report.js';
import { ReportNoteInput, SaveFiguresInput, SubmitReportInput } from './dto/report-inputs.js';
import { MyReportsQuery, ReportListQuery } from './dto/report-list.query.js';
import { ReportDesk } from './queries/report-desk.query.js';
import { ReportLists } from './queries/report-lists.query.js';
import { ReportPageQuery } from './queries/report-page.query.js';
import { ReportDeskView, ReportPage, ReportView } from './views/report.views.js';

const ReportId = () => Param('id', ParseUUIDPipe);

@ApiTags('measuring')
@Controller('measurement-reports')
export class ReportsController {
  constructor(
    private readonly lists: ReportLists,
    private readonly waiting: ReportDesk,
    private readonly page: ReportPageQuery,
    private readonly saving: SaveFigures,
    private readonly submitting: SubmitReport,
    private readonly moving: MoveReport,
  ) {}

  @Get()
  @Access('indicators.read')
  @ApiOperation({ summary: 'Reports of figures in the reader’s scope', description: '400 for an unknown filter, sort or state. A unit that is not in sight gives an empty list.' })
  @ApiOkResponse({ type: ReportPage })
  list(@Context() context: RequestContext, @Query() query: ReportListQuery): Promise<ReportPage> {
    return this.lists.list(context.actor, query);
  }

  @Get('mine')
  @Access('indicators.read')
  @ApiOperation({ summary: 'What the reader’s units still owe, due first', description: 'Open reports, and locked ones with an unlock that stands.' })
  @ApiOkResponse({ type: ReportPage })
  mine(@Context() context: RequestContext, @Query() query: MyReportsQuery): Promise<ReportPage> {
    return this.lists.mine(context.actor, query);
  }

  @Get('desk')
  @Access('indicators.read')
  @ApiOperation({ summary: 'What waits on the reader’s own desk: reports to hand in, and reports to verify', description: 'Of plans that are not closed.' })
  @ApiOkResponse({ type: ReportDeskView })
  desk(@Context() context: RequestContext): Promise<ReportDeskView> {
    return this.waiting.desk(context.actor);
  }

  @Get(':id')
  @Access('indicators.read')
  @ApiOperation({ summary: 'One report with its lines, what they are compared with, and its history', description: '404 notFound, also out of the reader’s scope (RULES.md X2).' })
  @ApiOkResponse({ type: ReportView })
  find(@Context() context: RequestContext, @ReportId() id: string): Promise<ReportView> {
    return this.page.find(context.actor, id);
  }

  @Put(':id/figures')
  @Access('indicators.enter')
  @ApiOperation({
    summary: 'Keep what has been typed',
    description: 'All or nothing: figuresInvalid names each wrong field as `lines.3.denominator`. Doubts are stored and keep nothing from being saved. reportNotOpen, reportLocked, planClosed; 412 staleVersion with the report as it is.',
  })
  @ApiOkResponse({ type: ReportView })
  async save(@Context() context: RequestContext, @ReportId() id: string, @ExpectedVersion() version: number, @Body() input: SaveFiguresInput): Promise<ReportView> {
    await this.saving.execute(context, id, version, input);
    return this.page.find(context.actor, id);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Idempotent()
  @Access('indicators.enter')
  @ApiOperation({
    summary: 'Hand in, or correct a locked report under its unlock',
    description: 'Writes the given lines first. reportIncomplete names what has no answer (`indicators.<id>.state`) and doubts without a reason. reportLocked, unlockExpired, unlockUsed, nothingCorrected (RULES.md I12).',
  })
  @ApiOkResponse({ type: ReportView })
  async submit(@Context() context: RequestContext, @ReportId() id: string, @ExpectedVersion() version: number, @Body() input: SubmitReportInput): Promise<ReportView> {
    await this.submitting.execute(context, id, version, input);
    return this.page.find(context.actor, id);
  }

  @Post(':id/recall')
  @HttpCode(200)
  @Idempotent()
  @Access('indicators.enter')
  @ApiOperation({ summary: 'Take back before it is verified', description: '409 reportTransitionRefused once it is verified or returned, or the period locked; planClosed; 412 staleVersion.' })
  @ApiOkResponse({ type: ReportView })
  async recall(@Context() context: RequestContext, @ReportId() id: string, @ExpectedVersion() version: number, @Body() input: ReportNoteInput): Promise<ReportView> {
    await this.moving.execute(context, id, version, { action: 'recall', note: input.note });
    return this.page.find(context.actor, id);
  }
}
