import { Body, Controller, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { announcedSha256, FileStore } from '../../platform/files/index.js';
import { EvidenceItemView, WorkSettings } from '../tasks/index.js';
import { AddFile } from './commands/add-file.js';
import { LinkEvidence } from './commands/link-evidence.js';
import { LinkEvidenceInput } from './dto/evidence-inputs.js';
import { EvidenceQueries } from './queries/evidence.query.js';
import { UploadPermit } from './queries/upload-permit.js';
import { announcedFileBytes, receiveUpload } from './upload/receive-upload.js';

const MEGABYTE = 1_048_576;

@ApiTags('evidence')
@Controller('tasks/:id/evidence')
export class TaskEvidenceController {
  constructor(
    private readonly permit: UploadPermit,
    private readonly settings: WorkSettings,
    private readonly store: FileStore,
    private readonly addFile: AddFile,
    private readonly linkEvidence: LinkEvidence,
    private readonly evidence: EvidenceQueries,
  ) {}

  @Post()
  @Idempotent()
  @Access('tasks.handIn')
  @ApiOperation({
    summary: 'Upload one file as evidence of the task’s draft',
    description: 'The field `document` comes before the part `file`. fileTooLarge, fileTypeRefused, fileMacroRefused, fileArchiveUnsafe, digestMismatch, uploadCut, storageFull, unitStorageFull.',
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
  async upload(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) taskId: string, @Req() request: FastifyRequest): Promise<EvidenceItemView> {
    await this.permit.require(context, taskId, announcedFileBytes(request));
    const { maxFileMegabytes } = await this.settings.values();
    const { fileName, document, received } = await receiveUpload(request, this.store, maxFileMegabytes * MEGABYTE);
    const announced = announcedSha256(request.headers['content-digest']);
    const id = await this.addFile.keep(context, { taskId, fileName, document }, received, announced);
    return this.evidence.find(context.actor, id);
  }

  @Post('link')
  @Idempotent()
  @Access('tasks.handIn')
  @ApiOperation({ summary: 'Add an address, or use an item of the unit again' })
  @ApiCreatedResponse({ type: EvidenceItemView })
  async link(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) taskId: string, @Body() input: LinkEvidenceInput): Promise<EvidenceItemView> {
    const id = await this.linkEvidence.execute(context, taskId, input);
    return this.evidence.find(context.actor, id);
  }
}
