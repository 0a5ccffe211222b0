import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../../platform/auth/index.js';
import { ExpectedVersion } from '../../../platform/http/index.js';
import { MoveReport } from './commands/move-report.js';
import { UnlockReport } from './commands/unlock-report.js';
import { VerifyReport } from './commands/verify-report.js';
import { ReportNoteInput, UnlockReportInput, VerifyReportInput, VerifyReportsInput } from './dto/report-inputs.js';
import { ReportPageQuery } from './queries/report-page.query.js';
import { ReportsBulkView, ReportView } from './views/report.views.js';

const ReportId = () => Param('id', ParseUUIDPipe);

/** The verbs of the office of the plan's owner; reportTransitionRefused (409) when the report's state does not allow one, planClosed when its plan takes nothing more. */
@ApiTags('measuring')
@Controller('measurement-reports')
export class ReportReviewController {
  constructor(
    private readonly page: ReportPageQuery,
    private readonly moving: MoveReport,
    private readonly verifying: VerifyReport,
    private readonly unlocking: UnlockReport,
  ) {}

  @Post('bulk/verify')
  @HttpCode(200)
  @Idempotent()
  @Access('indicators.review')
  @ApiOperation({ summary: 'Verify several reports as they were handed in', description: 'One out of sight refuses all (404 notFound), others are refused one by one with a code: notAllowed, staleVersion, reportTransitionRefused, planClosed.' })
  @ApiOkResponse({ type: ReportsBulkView })
  verifyAll(@Context() context: RequestContext, @Body() input: VerifyReportsInput): Promise<ReportsBulkView> {
    return this.verifying.executeAll(context, input.items);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Idempotent()
  @Access('indicators.review')
  @ApiOperation({ summary: 'Return with a reason', description: '400 without a note. 409 reportTransitionRefused where it is not submitted, reportLocked after the lock, planClosed; 412 staleVersion.' })
  @ApiOkResponse({ type: ReportView })
  async returnToUnit(@Context() context: RequestContext, @ReportId() id: string, @ExpectedVersion() version: number, @Body() input: ReportNoteInput): Promise<ReportView> {
    await this.moving.execute(context, id, version, { action: 'return', note: input.note });
    return this.page.find(context.actor, id);
  }

  @Post(':id/verify')
  @HttpCode(200)
  @Idempotent()
  @Access('indicators.review')
  @ApiOperation({ summary: 'Verify, with the office’s own figure beside the reported one where they differ', description: 'After the lock a verified correction is locked at once (RULES.md I12). 422 figuresInvalid names the line; 409 reportTransitionRefused, planClosed; 412 staleVersion.' })
  @ApiOkResponse({ type: ReportView })
  async verify(@Context() context: RequestContext, @ReportId() id: string, @ExpectedVersion() version: number, @Body() input: VerifyReportInput): Promise<ReportView> {
    await this.verifying.execute(context, id, version, input);
    return this.page.find(context.actor, id);
  }

  @Post(':id/unlock')
  @HttpCode(200)
  @Idempotent()
  @Access('indicators.review')
  @ApiOperation({ summary: 'Let this unit correct this period once, until an instant', description: '409 periodNotLocked, alreadyUnlocked, planClosed; 400 where it would not last (RULES.md I12).' })
  @ApiOkResponse({ type: ReportView })
  async unlock(@Context() context: RequestContext, @ReportId() id: string, @ExpectedVersion() version: number, @Body() input: UnlockReportInput): Promise<ReportView> {
    await this.unlocking.execute(context, id, version, input);
    return this.page.find(context.actor, id);
  }
}
