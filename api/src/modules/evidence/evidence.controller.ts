import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion } from '../../platform/http/index.js';
import { EvidenceItemView } from '../tasks/index.js';
import { ChangeEvidence } from './commands/change-evidence.js';
import { RemoveEvidence } from './commands/remove-evidence.js';
import { EvidenceDocumentInput, EvidenceListQuery, EvidencePageView, RemoveEvidenceQuery } from './dto/evidence-inputs.js';
import { EvidenceQueries } from './queries/evidence.query.js';

@ApiTags('evidence')
@Controller('evidence')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceQueries,
    private readonly changeEvidence: ChangeEvidence,
    private readonly removeEvidence: RemoveEvidence,
  ) {}

  @Get()
  @Access('evidence.read')
  @ApiOperation({ summary: 'Evidence items in the reader’s scope, newest first' })
  @ApiOkResponse({ type: EvidencePageView })
  async list(@Context() context: RequestContext, @Query() query: EvidenceListQuery): Promise<EvidencePageView> {
    return this.evidence.list(context.actor, query);
  }

  @Get(':id')
  @Access('evidence.read')
  @ApiOperation({ summary: 'One evidence item' })
  @ApiOkResponse({ type: EvidenceItemView })
  async find(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string): Promise<EvidenceItemView> {
    return this.evidence.find(context.actor, id);
  }

  @Patch(':id')
  @Access('tasks.handIn')
  @ApiOperation({ summary: 'Correct the document data', description: 'evidenceFrozen after approval, roundNotOpen while it waits for the office. An item that a returned or recalled round shows stays with that round: the answer is then a new item that has taken its place in the draft.' })
  @ApiOkResponse({ type: EvidenceItemView })
  async change(
    @Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number, @Body() input: EvidenceDocumentInput,
  ): Promise<EvidenceItemView> {
    return this.evidence.find(context.actor, await this.changeEvidence.execute(context, id, version, input));
  }

  @Delete(':id')
  @HttpCode(204)
  @Access('tasks.handIn')
  @ApiOperation({ summary: 'Take the item out of the draft', description: 'Files are kept. evidenceFrozen or roundNotOpen once handed in.' })
  @ApiNoContentResponse()
  async remove(
    @Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number, @Query() query: RemoveEvidenceQuery,
  ): Promise<void> {
    await this.removeEvidence.execute(context, id, version, query.taskId);
  }
}
