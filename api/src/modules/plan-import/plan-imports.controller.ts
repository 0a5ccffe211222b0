import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { contentDisposition, FileStore } from '../../platform/files/index.js';
import { ExpectedVersion, LeaveSignal } from '../../platform/http/index.js';
import { Problem } from '../../platform/problems/index.js';
import { headAndTables } from './commands/corrections-of-import.js';
import { CorrectImport } from './commands/correct-import.js';
import { DiscardImport } from './commands/discard-import.js';
import { TakeIn } from './commands/take-in.js';
import { ChangePlanImportDto, PlanImportListQuery } from './dto/plan-import.dto.js';
import { ImportedFilesQuery } from './queries/imported-files.query.js';
import { PlanImportsQuery } from './queries/plan-imports.query.js';
import { problemListFile } from './queries/problem-list.js';
import { receiveSource } from './source/receive-source.js';
import { ImportedFilesView } from './views/comparison.view.js';
import { PlanImportPage, PlanImportView } from './views/plan-import.view.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SOURCE_BODY = {
  type: 'object',
  required: ['ownerUnitId'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'docx, xlsx, pdf with text, html or txt; at most 20 MB.' },
    text: { type: 'string', description: 'Or what was pasted, at most 4 MB.' },
    isHtml: { type: 'boolean', description: 'The pasted text is HTML.' },
    ownerUnitId: { type: 'string', format: 'uuid', description: 'The authority whose plan it is.' },
    planId: { type: 'string', format: 'uuid', description: 'The plan of this authority it is a newer version of.' },
  },
};

/** Documents that are taken in to become plans: read, shown with what is doubtful, corrected and then saved. */
@ApiTags('plan-imports')
@Controller()
export class PlanImportsController {
  constructor(
    private readonly imports: PlanImportsQuery,
    private readonly files: ImportedFilesQuery,
    private readonly takeIn: TakeIn,
    private readonly correct: CorrectImport,
    private readonly discard: DiscardImport,
    private readonly store: FileStore,
  ) {}

  @Get('plan-imports')
  @Access('plans.manage')
  @ApiOperation({ summary: 'Documents taken in, the newest first' })
  @ApiOkResponse({ type: PlanImportPage })
  list(@Context() context: RequestContext, @Query() query: PlanImportListQuery): Promise<PlanImportPage> {
    return this.imports.list(context.actor, query);
  }

  @Get('plan-imports/:id')
  @Access('plans.manage')
  @ApiOperation({ summary: 'One document as it is read and corrected', description: '404 notFound, also where its authority is out of scope (RULES.md X2).' })
  @ApiOkResponse({ type: PlanImportView })
  find(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string): Promise<PlanImportView> {
    return this.view(context, id);
  }

  @Post('plan-imports')
  @Idempotent()
  @Access('plans.manage')
  @ApiOperation({
    summary: 'Take a document in: a file, or a pasted text',
    description: '200 with the import that is open already for the same file of the same authority. 409 documentAlreadyImported. 415 or 422 source… for what is not read; 422 sourceTimeLimit, sourceMemoryLimit; 503 readerBusy. 400 fileMissing, malformedBody, uploadCut.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: SOURCE_BODY })
  @ApiCreatedResponse({ type: PlanImportView })
  @ApiOkResponse({ type: PlanImportView, description: 'The same file is open already.' })
  async create(
    @Context() context: RequestContext, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @LeaveSignal() left: AbortSignal,
  ): Promise<PlanImportView> {
    const { id, isNew } = await this.takeIn.execute(context, await receiveSource(request, this.store), left);
    void reply.status(isNew ? 201 : 200);
    return this.view(context, id);
  }

  @Patch('plan-imports/:id')
  @Access('plans.manage')
  @ApiOperation({
    summary: 'Correct the head of the document, what tables and columns mean, and what it is compared with',
    description: 'Another kind, column, year or day and the document is read anew; corrections of rows stay. 409 planImportNotOpen; 412 staleVersion; 422 sourceTimeLimit.',
  })
  @ApiOkResponse({ type: PlanImportView })
  async change(
    @Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number, @Body() body: ChangePlanImportDto,
    @LeaveSignal() left: AbortSignal,
  ): Promise<PlanImportView> {
    await this.correct.execute(context, id, version, headAndTables(context.actor, body), left);
    return this.view(context, id);
  }

  @Delete('plan-imports/:id')
  @HttpCode(204)
  @Access('plans.manage')
  @ApiOperation({ summary: 'Discard an import: the file and the row stay for the log', description: '409 planImportNotOpen; 412 staleVersion.' })
  @ApiNoContentResponse()
  async remove(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number): Promise<void> {
    await this.discard.execute(context, id, version);
  }

  @Get('plan-imports/:id/problems.xlsx')
  @Access('plans.manage')
  @ApiOperation({ summary: 'What cannot be saved, is doubtful or was not understood, as a workbook' })
  @ApiOkResponse({ description: 'The file.', content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async problems(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.imports.draftOf(context.actor, id);
    if (found === null) throw new Problem('notFound');
    const bytes = await problemListFile(found.draft, found.row.fileName);
    void reply.headers({ 'Content-Type': XLSX, 'Content-Disposition': contentDisposition('attachment', 'danh-sach-can-xem.xlsx'), 'Cache-Control': 'private, no-store' }).send(bytes);
  }

  @Get('plans/:id/imported-files')
  @Access('plans.read')
  @ApiOperation({ summary: 'The documents a plan was made from or amended by' })
  @ApiOkResponse({ type: ImportedFilesView })
  async ofPlan(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string): Promise<ImportedFilesView> {
    return { items: await this.files.ofPlan(context.actor, id) };
  }

  @Get('plan-imports/:id/file')
  @Access('plans.read')
  @ApiOperation({ summary: 'The document byte for byte, for whoever sees the plan made of it or may work on the import', description: 'As an attachment. 404 notFound, fileLost.' })
  @ApiOkResponse({ description: 'The file.', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async file(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.files.file(context.actor, id);
    if (file === null) throw new Problem('notFound');
    const stream = await this.store.open(file.sha256, file.size);
    if (stream === null) throw new Problem('fileLost');
    void reply.headers({
      // Whatever it is, a browser does not show it: pasted HTML would be a page of this site.
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(file.size),
      'Content-Disposition': contentDisposition('attachment', file.fileName),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    }).send(stream);
  }

  private async view(context: RequestContext, id: string): Promise<PlanImportView> {
    const found = await this.imports.find(context.actor, id);
    if (found === null) throw new Problem('notFound');
    return found;
  }
}
