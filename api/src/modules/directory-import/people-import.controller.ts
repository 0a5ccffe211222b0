import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { contentDisposition, FileStore } from '../../platform/files/index.js';
import { LargeBody, LeaveSignal } from '../../platform/http/index.js';
import { ImportPeopleDto } from './dto/import-rows.dto.js';
import { LIST_BODY } from './dto/list-source.dto.js';
import { PreviewLists } from './preview/preview-lists.js';
import { ImportPeople } from './saving/import-people.js';
import { withList } from './source/receive-list.js';
import { ListTemplates, XLSX } from './templates/list-templates.js';
import { ImportedPeopleView, PeopleListPreviewView } from './views/list-preview.view.js';

/** 5,000 rows of some 500 bytes, with a dozen values and a few roles each. */
const ROOM = { bytes: 6 * 1024 ** 2, values: 150_000 };

/** A list of people goes in: template, preview, save. */
@ApiTags('people')
@Controller('people/import')
export class PeopleImportController {
  constructor(
    private readonly preview: PreviewLists,
    private readonly save: ImportPeople,
    private readonly templates: ListTemplates,
    private readonly store: FileStore,
  ) {}

  @Get('template.xlsx')
  @Access('people.manage')
  @ApiOperation({ summary: 'The workbook to fill in with people' })
  @ApiOkResponse({ description: 'The file.', content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async template(@Context() context: RequestContext, @Res() reply: FastifyReply): Promise<void> {
    const bytes = await this.templates.people(context.actor);
    void reply.headers({ 'Content-Type': XLSX, 'Content-Disposition': contentDisposition('attachment', 'mau-nguoi-dung.xlsx'), 'Cache-Control': 'private, no-store' }).send(bytes);
  }

  @Post('preview')
  @HttpCode(200)
  @Access('people.manage')
  @ApiOperation({
    summary: 'Read a list of people: a file, or a pasted table',
    description: 'Stores nothing. 415 or 422 source… for what is not read; 422 listHeadingMissing, listEmpty, listTooLong, sourceTimeLimit; 503 readerBusy; 400 fileMissing, malformedBody.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: LIST_BODY })
  @ApiOkResponse({ type: PeopleListPreviewView })
  async read(@Context() context: RequestContext, @Req() request: FastifyRequest, @LeaveSignal() left: AbortSignal): Promise<PeopleListPreviewView> {
    return withList(request, this.store, (list) => this.preview.people(context.actor, list, left));
  }

  @Post()
  @Access('people.manage')
  @Idempotent()
  @LargeBody(ROOM)
  @ApiOperation({
    summary: 'Enter the people of a list, all or nothing',
    description: 'Answers the temporary passwords once. People who are there already are told and left as they are. 422 listRowsInvalid with `errors` by `row.field`: required, invalid, usernameTaken, unknownReference, alreadyExists.',
  })
  @ApiCreatedResponse({ type: ImportedPeopleView })
  create(@Context() context: RequestContext, @Body() body: ImportPeopleDto): Promise<ImportedPeopleView> {
    return this.save.execute(context, body);
  }
}
