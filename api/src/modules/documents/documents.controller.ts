import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { ExpectedVersion } from '../../platform/http/index.js';
import { Problem } from '../../platform/problems/index.js';
import { DocumentCommands } from './commands/document-commands.js';
import { ChangeLegalDocumentDto, CreateLegalDocumentDto, DocumentListQuery } from './dto/legal-document.dto.js';
import { DocumentsQuery } from './queries/documents.query.js';
import { LegalDocumentPage, LegalDocumentView } from './views/legal-document.view.js';

@ApiTags('legal-documents')
@Controller('legal-documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsQuery,
    private readonly commands: DocumentCommands,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Access('documents.read')
  @ApiOperation({ summary: 'Legal documents by day or title', description: 'Documents without a day come last.' })
  @ApiOkResponse({ type: LegalDocumentPage })
  list(@Query() query: DocumentListQuery): Promise<LegalDocumentPage> {
    return this.documents.list(query);
  }

  @Get(':id')
  @Access('documents.read')
  @ApiOperation({ summary: 'One legal document' })
  @ApiOkResponse({ type: LegalDocumentView })
  async find(@Param('id', ParseUUIDPipe) id: string): Promise<LegalDocumentView> {
    const document = await this.documents.find(id);
    if (document === null) throw new Problem('notFound');
    return document;
  }

  @Post()
  @Access('documents.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Record a legal document', description: '409 documentTaken: same issuer, number, symbol and day.' })
  @ApiCreatedResponse({ type: LegalDocumentView })
  async create(@Context() context: RequestContext, @Body() body: CreateLegalDocumentDto): Promise<LegalDocumentView> {
    return this.find(await this.unitOfWork.run(context, (tx) => this.commands.create(tx, body)));
  }

  @Patch(':id')
  @Access('documents.manage')
  @ApiOperation({ summary: 'Correct a legal document', description: '409 documentTaken.' })
  @ApiOkResponse({ type: LegalDocumentView })
  async change(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeLegalDocumentDto,
  ): Promise<LegalDocumentView> {
    await this.unitOfWork.run(context, (tx) => this.commands.change(tx, id, version, body));
    return this.find(id);
  }
}
