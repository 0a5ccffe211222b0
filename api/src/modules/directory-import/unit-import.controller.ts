import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { contentDisposition, FileStore } from '../../platform/files/index.js';
import { LargeBody, LeaveSignal } from '../../platform/http/index.js';
import { ImportUnitsDto } from './dto/import-rows.dto.js';
import { LIST_BODY } from './dto/list-source.dto.js';
import { PreviewLists } from './preview/preview-lists.js';
import { ImportUnits } from './saving/import-units.js';
import { withList } from './source/receive-list.js';
import { ListTemplates, XLSX } from './templates/list-templates.js';
import { ImportedUnitsView, UnitListPreviewView } from './views/list-preview.view.js';

/** 10,000 rows of some 400 bytes, with a dozen values and a few aliases each. */
const ROOM = { bytes: 8 * 1024 ** 2, values: 200_000 };

/** A list of units goes in: template, preview, save. */
@ApiTags('org-units')
@Controller('org-units/import')
export class UnitImportController {
  constructor(
    private readonly preview: PreviewLists,
    private readonly save: ImportUnits,
    private readonly templates: ListTemplates,
    private readonly store: FileStore,
  ) {}

  @Get('template.xlsx')
  @Access('orgUnits.manage')
  @ApiOperation({ summary: 'The workbook to fill in with units' })
  @ApiOkResponse({ description: 'The file.', content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async template(@Context() context: RequestContext, @Res() reply: FastifyReply): Promise<void> {
    const bytes = await this.templates.units(context.actor);
    void reply.headers({ 'Content-Type': XLSX, 'Content-Disposition': contentDisposition('attachment', 'mau-don-vi.xlsx'), 'Cache-Control': 'private, no-store' }).send(bytes);
  }

  @Post('preview')
  @HttpCode(200)
  @Access('orgUnits.manage')
  @ApiOperation({
    summary: 'Read a list of units: a file, or a pasted table',
    description: 'Stores nothing. 415 or 422 source… for what is not read; 422 listHeadingMissing, listEmpty, listTooLong, sourceTimeLimit; 503 readerBusy; 400 fileMissing, malformedBody.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: LIST_BODY })
  @ApiOkResponse({ type: UnitListPreviewView })
  async read(@Context() context: RequestContext, @Req() request: FastifyRequest, @LeaveSignal() left: AbortSignal): Promise<UnitListPreviewView> {
    return withList(request, this.store, (list) => this.preview.units(context.actor, list, left));
  }

  @Post()
  @Access('orgUnits.manage')
  @Idempotent()
  @LargeBody(ROOM)
  @ApiOperation({
    summary: 'Make the units of a list, all or nothing',
    description: 'Units that are there already are told and left as they are. 422 listRowsInvalid with `errors` by `row.field`: required, unknownReference, notAllowed, unitCodeTaken, unitCycle, unitNotValidOn, alreadyExists.',
  })
  @ApiCreatedResponse({ type: ImportedUnitsView })
  create(@Context() context: RequestContext, @Body() body: ImportUnitsDto): Promise<ImportedUnitsView> {
    return this.save.execute(context, body);
  }
}
