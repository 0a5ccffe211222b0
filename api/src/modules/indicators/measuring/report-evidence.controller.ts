import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Context, Idempotent, type RequestContext } from '../../../platform/auth/index.js';
import { announcedSha256, FileStore } from '../../../platform/files/index.js';
import { ExpectedVersion } from '../../../platform/http/index.js';
import { AddFile, announcedFileBytes, EvidenceQueries, receiveUpload } from '../../evidence/index.js';
import { AppSettings } from '../../settings/index.js';
import { EvidenceItemView } from '../../tasks/index.js';
import { ReportEvidence, reportPlace } from './commands/report-evidence.js';
import { LinkReportEvidenceInput } from './dto/report-inputs.js';
import { ReportUploadPermit } from './queries/report-upload-permit.js';

const MEGABYTE = 1_048_576;
const ReportId = () => Param('id', ParseUUIDPipe);

@ApiTags('measuring')
@Controller('measurement-reports/:id/evidence')
export class ReportEvidenceController {
  constructor(
    private readonly permit: ReportUploadPermit,
    private readonly settings: AppSettings,
    private readonly store: FileStore,
    private readonly addFile: AddFile,
    private readonly reports: ReportEvidence,
    private readonly evidence: EvidenceQueries,
  ) {}

  @Post()
  @Idempotent()
  @Access('indicators.enter')
  @ApiOperation({
    summary: 'Upload one file as evidence of a report of figures',
    description: 'As for tasks: the field `document` comes before the part `file`. reportNotOpen, reportLocked, fileTooLarge, fileTypeRefused, fileMacroRefused, fileArchiveUnsafe, digestMismatch, uploadCut, storageFull, unitStorageFull.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiHeader({ name: 'Content-Digest', required: false, description: 'sha-256=:base64: of the file (RFC 9530).' })
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        document: { type: 'string', description: 'JSON of numberSymbol, issuedOn, issuer, abstract, pageRange; all optional.' },
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @ApiCreatedResponse({ type: EvidenceItemView })
  async upload(@Context() context: RequestContext, @ReportId() reportId: string, @Req() request: FastifyRequest): Promise<EvidenceItemView> {
    const { unitId } = await this.permit.require(context, reportId, announcedFileBytes(request));
    const { maxFileMegabytes } = await this.settings.current();
    const { fileName, document, received } = await receiveUpload(request, this.store, maxFileMegabytes * MEGABYTE);
    const announced = announcedSha256(request.headers['content-digest']);
    const id = await this.addFile.keepAt(context, reportPlace(reportId, unitId), { fileName, document }, received, announced);
    return this.evidence.find(context.actor, id);
  }

  @Post('link')
  @Idempotent()
  @Access('indicators.enter')
  @ApiOperation({ summary: 'Use an item of the unit again', description: 'The document serves several reports and tasks without another upload (RULES.md E2).' })
  @ApiCreatedResponse({ type: EvidenceItemView })
  async link(@Context() context: RequestContext, @ReportId() reportId: string, @Body() input: LinkReportEvidenceInput): Promise<EvidenceItemView> {
    const { id } = await this.reports.link(context, reportId, input.evidenceItemId);
    return this.evidence.find(context.actor, id);
  }

  @Delete(':itemId')
  @HttpCode(204)
  @Access('indicators.enter')
  @ApiOperation({ summary: 'Take an item out of a report that is not handed in', description: 'The file is kept. If-Match is the report’s version. evidenceFrozen after the lock.' })
  @ApiNoContentResponse()
  async remove(
    @Context() context: RequestContext, @ReportId() reportId: string, @Param('itemId', ParseUUIDPipe) itemId: string, @ExpectedVersion() version: number,
  ): Promise<void> {
    await this.reports.remove(context, reportId, version, itemId);
  }
}
