import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../../platform/auth/index.js';
import { ExpectedVersion } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { ColumnCommands } from './commands/column-commands.js';
import { ManageAnnex } from './commands/manage-annex.js';
import { RowCommands } from './commands/row-commands.js';
import { SheetCommands } from './commands/sheet-commands.js';
import { ChangeColumnsDto, ChangeRowDto, ChangeSheetDto, CreateRowDto, CreateSheetDto } from './dto/sheet.dto.js';
import { SheetsQuery } from './queries/sheets.query.js';
import { IndicatorSheetsView, IndicatorSheetView } from './views/sheet.views.js';

/** Sheets of indicators as printed (RULES.md I1). A row has no version: its routes compare and answer the sheet. */
@ApiTags('indicators')
@Controller()
export class SheetsController {
  constructor(
    private readonly sheets: SheetsQuery,
    private readonly manage: ManageAnnex,
    private readonly commands: SheetCommands,
    private readonly rows: RowCommands,
    private readonly columns: ColumnCommands,
  ) {}

  @Get('plans/:id/indicator-sheets')
  @Access('indicators.read')
  @ApiOperation({ summary: 'All sheets of a plan as printed, and what they mean', description: '404 notFound, also where the plan is not in sight (RULES.md X2).' })
  @ApiOkResponse({ type: IndicatorSheetsView })
  async ofPlan(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) planId: string): Promise<IndicatorSheetsView> {
    const sheets = await this.sheets.ofPlan(context.actor, planId);
    if (sheets === null) throw new Problem('notFound');
    return sheets;
  }

  @Post('plans/:id/indicator-sheets')
  @Access('indicators.manage')
  @Idempotent()
  @ApiOperation({
    summary: 'Add a whole sheet: headings, rows, cells and what they mean',
    description: 'Parts refer to one another by keys of the sender. 400 cellOutside, cellCovered, unknownReference by field; 404 notFound; 409 planClosed, targetOverlaps, assignmentTaken; 422 partyTargetInvalid.',
  })
  @ApiCreatedResponse({ type: IndicatorSheetView })
  async create(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) planId: string, @Body() body: CreateSheetDto): Promise<IndicatorSheetView> {
    const id = await this.manage.run(context, 'plan', planId, async (tx) => (await this.commands.create(tx, planId, body, context.actor.personId)).sheetId);
    return this.view(context, id);
  }

  @Patch('indicator-sheets/:id')
  @Access('indicators.manage')
  @ApiOperation({ summary: 'Change what stands around a sheet, or its place', description: '404 notFound; 409 planClosed; 412 staleVersion.' })
  @ApiOkResponse({ type: IndicatorSheetView })
  async change(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeSheetDto,
  ): Promise<IndicatorSheetView> {
    await this.manage.run(context, 'sheet', id, (tx) => this.commands.change(tx, id, version, body));
    return this.view(context, id);
  }

  @Put('indicator-sheets/:id/columns')
  @Access('indicators.manage')
  @ApiOperation({
    summary: 'Change, add, move or remove the columns of a sheet; its cells stay in their columns',
    description: 'Columns that name their id stay themselves. 409 columnHasTexts names the words that would go, until `removesTexts` says they may; columnAssigned, planClosed. 400 cellTornApart where a merged cell would be cut; unknownReference. 404 notFound.',
  })
  @ApiOkResponse({ type: IndicatorSheetView })
  async changeColumns(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeColumnsDto,
  ): Promise<IndicatorSheetView> {
    await this.manage.run(context, 'sheet', id, (tx) => this.columns.change(tx, id, version, body));
    return this.view(context, id);
  }

  @Delete('indicator-sheets/:id')
  @HttpCode(204)
  @Access('indicators.manage')
  @ApiOperation({ summary: 'Delete a sheet no figures were asked for', description: '404 notFound; 412 staleVersion; 409 planClosed, assignmentMeasured, targetDecided.' })
  @ApiNoContentResponse()
  async remove(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number): Promise<void> {
    await this.manage.run(context, 'sheet', id, (tx) => this.commands.remove(tx, id, version));
  }

  @Post('indicator-sheets/:id/rows')
  @Access('indicators.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Add a row; answers the sheet', description: '400 cellOutside, cellCovered, unknownReference by field; 404 notFound; 409 planClosed.' })
  @ApiCreatedResponse({ type: IndicatorSheetView })
  async createRow(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Body() body: CreateRowDto): Promise<IndicatorSheetView> {
    return this.view(context, await this.manage.run(context, 'sheet', id, (tx) => this.rows.create(tx, id, body)));
  }

  @Patch('indicator-rows/:id')
  @Access('indicators.manage')
  @ApiOperation({ summary: 'Change or move a row; answers the sheet', description: 'If-Match is the sheet’s version. 400 cellOutside, cellCovered, unknownReference by field; 404 notFound; 409 planClosed; 412 staleVersion.' })
  @ApiOkResponse({ type: IndicatorSheetView })
  async changeRow(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeRowDto,
  ): Promise<IndicatorSheetView> {
    return this.view(context, await this.manage.run(context, 'row', id, (tx) => this.rows.change(tx, id, version, body)));
  }

  @Delete('indicator-rows/:id')
  @HttpCode(204)
  @Access('indicators.manage')
  @ApiOperation({ summary: 'Delete a row and those under it', description: 'If-Match is the sheet’s version. 400 cellOutside where a merged cell would reach too far; 404 notFound; 409 planClosed, assignmentMeasured, targetDecided; 412 staleVersion.' })
  @ApiNoContentResponse()
  async removeRow(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number): Promise<void> {
    await this.manage.run(context, 'row', id, (tx) => this.rows.remove(tx, id, version));
  }

  private async view(context: RequestContext, id: string): Promise<IndicatorSheetView> {
    const sheet = await this.sheets.sheet(context.actor, id);
    if (sheet === null) throw new Problem('notFound');
    return sheet;
  }
}
