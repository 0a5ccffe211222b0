import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion, LeaveSignal } from '../../platform/http/index.js';
import { Problem } from '../../platform/problems/index.js';
import { CorrectImport, type Correct } from './commands/correct-import.js';
import { manyRows, oneName, oneRow } from './commands/corrections-of-import.js';
import { AmendByImport } from './comparison/amend-by-import.js';
import { CompareImport } from './comparison/compare-import.js';
import { AmendByImportDto, ChangeImportRowDto, ChangeImportRowsDto, ChooseNameDto, ComparisonQuery, SaveImportDto } from './dto/plan-import.dto.js';
import { PlanImportsQuery } from './queries/plan-imports.query.js';
import { SaveImport } from './saving/save-import.js';
import { AmendedByImportView, ImportComparisonView } from './views/comparison.view.js';
import { PlanImportView, SavedImportView } from './views/plan-import.view.js';

/** The rows of a document that is taken in, and what becomes of it. Every change is compared with the version of the whole import. */
@ApiTags('plan-imports')
@Controller('plan-imports/:id')
export class PlanImportRowsController {
  constructor(
    private readonly imports: PlanImportsQuery,
    private readonly correct: CorrectImport,
    private readonly saving: SaveImport,
    private readonly comparing: CompareImport,
    private readonly amending: AmendByImport,
  ) {}

  @Patch('rows')
  @Access('plans.manage')
  @ApiOperation({ summary: 'Mark many rows as seen, or leave them out', description: '404 notFound for a row that is not there; 409 planImportNotOpen; 412 staleVersion.' })
  @ApiOkResponse({ type: PlanImportView })
  changeMany(
    @Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number, @Body() body: ChangeImportRowsDto,
    @LeaveSignal() left: AbortSignal,
  ): Promise<PlanImportView> {
    return this.corrected(context, id, version, manyRows(body), left);
  }

  @Patch('rows/:rowKey')
  @Access('plans.manage')
  @ApiOperation({
    summary: 'Correct one row; doubts about what is corrected are settled',
    description: 'A list that is given replaces the list. `kind` and `joinsAbove` have the table read anew. 400 unknownReference; 404 notFound; 409 planImportNotOpen; 412 staleVersion; 422 scheduleRuleInvalid, partyTargetInvalid, figureQuoteMismatch.',
  })
  @ApiOkResponse({ type: PlanImportView })
  changeOne(
    @Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Param('rowKey') rowKey: string, @ExpectedVersion() version: number,
    @Body() body: ChangeImportRowDto, @LeaveSignal() left: AbortSignal,
  ): Promise<PlanImportView> {
    return this.corrected(context, id, version, oneRow(context.actor, rowKey, body), left);
  }

  @Post('names')
  @HttpCode(200)
  @Access('plans.manage')
  @ApiOperation({
    summary: 'Say whom a name means, wherever it stands in the document',
    description: 'Remembered for the next documents of the authority on saving. 400 unknownReference; 409 planImportNotOpen; 412 staleVersion; 422 partyTargetInvalid.',
  })
  @ApiOkResponse({ type: PlanImportView })
  chooseName(
    @Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number, @Body() body: ChooseNameDto,
    @LeaveSignal() left: AbortSignal,
  ): Promise<PlanImportView> {
    return this.corrected(context, id, version, oneName(context.actor, body), left);
  }

  @Post('save')
  @Idempotent()
  @Access('plans.manage')
  @ApiOperation({
    summary: 'Make a draft plan of the document: all or nothing',
    description: 'The deciding document and the bases, sections, activities, sheets of indicators. 409 planImportNotOpen, documentAlreadyImported; 412 staleVersion; 422 planImportInvalid with what is wrong by row, planImportEmpty.',
  })
  @ApiCreatedResponse({ type: SavedImportView })
  save(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number, @Body() body: SaveImportDto): Promise<SavedImportView> {
    return this.saving.execute(context, id, version, body);
  }

  @Get('comparison')
  @Access('plans.manage')
  @ApiOperation({ summary: 'What the document would change in a plan, line by line', description: '409 comparisonMissing where no plan has been chosen; 404 notFound.' })
  @ApiOkResponse({ type: ImportComparisonView })
  comparison(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: ComparisonQuery): Promise<ImportComparisonView> {
    return this.comparing.execute(context, id, query.planId ?? null);
  }

  @Post('amend')
  @Idempotent()
  @Access('plans.manage')
  @ApiOperation({
    summary: 'Bring a plan to what the document says: a draft in place, an issued one as an amendment by it (RULES.md A3)',
    description: '409 comparisonMissing, planClosed, planImportNotOpen, amendedAlready; 412 staleVersion; 422 planImportInvalid, amendmentEmpty, amendmentTooEarly.',
  })
  @ApiCreatedResponse({ type: AmendedByImportView })
  amend(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number, @Body() body: AmendByImportDto): Promise<AmendedByImportView> {
    return this.amending.execute(context, id, version, body);
  }

  private async corrected(context: RequestContext, id: string, version: number, change: Correct, left: AbortSignal): Promise<PlanImportView> {
    await this.correct.execute(context, id, version, change, left);
    const found = await this.imports.find(context.actor, id);
    if (found === null) throw new Problem('notFound');
    return found;
  }
}
