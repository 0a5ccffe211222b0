import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, Context, type RequestContext } from '../../../platform/auth/index.js';
import { ChoiceField } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { PlansQuery } from '../../plans/index.js';
import { SheetsQuery } from '../annex/index.js';
import { ScoreboardQuery } from '../results/dto/results.dto.js';
import { ScoreboardReader } from '../results/index.js';
import { FILE_ANSWER, FILE_FORMATS, periodInFileName, sendPrinted, type FileFormat } from './file-answer.js';
import { printedScoreboard } from './scoreboard-layout.js';
import { printedPartOf } from './sheet-layout.js';

const FORMAT = { enumName: 'PrintedFileFormat', description: 'Word or Excel.' };

export class SheetsFileQuery {
  @ChoiceField(FILE_FORMATS, FORMAT) format: FileFormat;
}

export class ScoreboardFileQuery extends ScoreboardQuery {
  @ChoiceField(FILE_FORMATS, FORMAT) format: FileFormat;
}

/** Sheets as issued and the scoreboard, as files for paper and for those above. */
@ApiTags('indicators')
@Controller('plans/:id')
export class IndicatorExportController {
  constructor(
    private readonly plans: PlansQuery,
    private readonly sheets: SheetsQuery,
    private readonly scoreboards: ScoreboardReader,
  ) {}

  @Get('indicator-sheets/file')
  @Access('indicators.read')
  @ApiOperation({ summary: 'The sheets word for word as issued (RULES.md I1)', description: '404 notFound, also for a plan without sheets.' })
  @ApiOkResponse(FILE_ANSWER)
  async sheetsFile(
    @Context() { actor }: RequestContext, @Param('id', ParseUUIDPipe) planId: string, @Query() { format }: SheetsFileQuery, @Res() reply: FastifyReply,
  ): Promise<void> {
    const annex = await this.sheets.ofPlan(actor, planId);
    const plan = await this.plans.findUncounted(actor, planId);
    if (annex === null || plan === null || annex.sheets.length === 0) throw new Problem('notFound');
    await sendPrinted(reply, { fileName: `Biểu chỉ tiêu - ${plan.title}`.slice(0, 120), parts: annex.sheets.map(printedPartOf) }, format);
  }

  @Get('scoreboard/file')
  @Access('indicators.read')
  @ApiOperation({ summary: 'The scoreboard of a period as a table for paper', description: 'The same figures and the same scope as the scoreboard (RULES.md Q4). 404 notFound; 400 as the scoreboard.' })
  @ApiOkResponse(FILE_ANSWER)
  async scoreboardFile(
    @Context() { actor }: RequestContext, @Param('id', ParseUUIDPipe) planId: string, @Query() { format, ...query }: ScoreboardFileQuery, @Res() reply: FastifyReply,
  ): Promise<void> {
    const board = await this.scoreboards.ofPlan(actor, planId, query);
    const period = `${board.basis === 'yearToDate' ? 'lũy kế đến ' : ''}${periodInFileName(board.periodKey)}`;
    const fileName = `Kết quả chỉ tiêu ${period} - ${board.plan.title}`.slice(0, 120);
    await sendPrinted(reply, { fileName, parts: [printedScoreboard(board)] }, format);
  }
}

export const EXPORT_CONTROLLERS = [IndicatorExportController];
