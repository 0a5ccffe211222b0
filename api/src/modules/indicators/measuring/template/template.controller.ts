import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, Context, Idempotent, type RequestContext } from '../../../../platform/auth/index.js';
import { BooleanField, ExpectedVersion } from '../../../../platform/http/index.js';
import { FILE_ANSWER, periodInFileName, sendFile } from '../../export/file-answer.js';
import { ReportPageQuery } from '../queries/report-page.query.js';
import { receiveWorkbook } from './receive-workbook.js';
import { templateOf } from './template-of-report.js';
import { UploadResultView } from './template.views.js';
import { UploadFigures } from './upload-figures.js';
import { writeTemplate } from './write-template.js';

export class UploadQuery {
  @BooleanField({ isOptional: true, description: 'Save the good lines although others are wrong. Default: all or nothing.' }) partial: boolean = false;
}

/** The way through Excel: a template out, a filled-in one back. */
@ApiTags('measuring')
@Controller('measurement-reports/:id')
export class ReportTemplateController {
  constructor(
    private readonly page: ReportPageQuery,
    private readonly uploading: UploadFigures,
  ) {}

  @Get('template')
  @Access('indicators.read')
  @ApiOperation({ summary: 'The report as a workbook to fill in', description: 'With what is entered already; only the cells to be filled are open.' })
  @ApiOkResponse(FILE_ANSWER)
  async template(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const report = await this.page.find(context.actor, id);
    const fileName = `Phiếu số liệu ${periodInFileName(report.periodKey)} - ${report.unit.shortName}.xlsx`;
    sendFile(reply, await writeTemplate(templateOf(report)), fileName, 'xlsx');
  }

  @Post('upload')
  @HttpCode(200)
  @Idempotent()
  @Access('indicators.enter')
  @ApiOperation({
    summary: 'Take the figures of a filled-in workbook into the draft',
    description: 'Names every cell that is wrong or doubtful. One wrong cell and nothing is saved, unless `partial`. workbookUnreadable, workbookOfAnotherReport, fileTypeRefused, fileTooLarge, fileArchiveUnsafe, reportNotOpen, reportLocked.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOkResponse({ type: UploadResultView })
  async upload(
    @Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number, @Query() { partial }: UploadQuery, @Req() request: FastifyRequest,
  ): Promise<UploadResultView> {
    // Who may not write is told so before the file is read.
    await this.uploading.requireWritable(context, id);
    return this.uploading.execute(context, id, version, await receiveWorkbook(request), partial);
  }
}
