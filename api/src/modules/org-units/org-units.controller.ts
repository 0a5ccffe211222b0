import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion } from '../../platform/http/index.js';
import { Problem } from '../../platform/problems/index.js';
import { ManageOrgUnits } from './commands/manage-org-units.js';
import { AsOfQuery, ChangeOrgUnitDto, CloseOrgUnitDto, CreateOrgUnitDto, OrgUnitListQuery } from './dto/org-unit.dto.js';
import { OrgUnitsQuery } from './queries/org-units.query.js';
import { OrgUnitPage, OrgUnitView, UnitTreeView } from './views/org-unit.view.js';

@ApiTags('org-units')
@Controller('org-units')
export class OrgUnitsController {
  constructor(
    private readonly units: OrgUnitsQuery,
    private readonly manage: ManageOrgUnits,
  ) {}

  @Get()
  @Access('orgUnits.read')
  @ApiOperation({ summary: 'Units of a day, by tree order, name or level', description: 'Words of `q` are matched without marks.' })
  @ApiOkResponse({ type: OrgUnitPage })
  list(@Context() context: RequestContext, @Query() query: OrgUnitListQuery): Promise<OrgUnitPage> {
    return this.units.list(context.actor, query);
  }

  @Get('tree')
  @Access('orgUnits.read')
  @ApiOperation({ summary: 'The whole tree one may see, in tree order', description: 'At most 5,000 units.' })
  @ApiOkResponse({ type: UnitTreeView })
  tree(@Context() context: RequestContext, @Query() query: AsOfQuery): Promise<UnitTreeView> {
    return this.units.tree(context.actor, query.asOf);
  }

  @Get(':id')
  @Access('orgUnits.read')
  @ApiOperation({ summary: 'One unit', description: 'As of a day; 404 when out of sight.' })
  @ApiOkResponse({ type: OrgUnitView })
  find(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: AsOfQuery): Promise<OrgUnitView> {
    return this.view(context, id, query.asOf);
  }

  @Post()
  @Access('orgUnits.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Create a unit below one in scope', description: '409 unitCodeTaken.' })
  @ApiCreatedResponse({ type: OrgUnitView })
  async create(@Context() context: RequestContext, @Body() body: CreateOrgUnitDto): Promise<OrgUnitView> {
    return this.view(context, await this.manage.create(context, body));
  }

  @Patch(':id')
  @Access('orgUnits.manage')
  @ApiOperation({
    summary: 'Change a unit from a day on, or move it with everything below',
    description: 'A change on the first day of the current revision corrects it in place. 409 unitCycle, unitCodeTaken.',
  })
  @ApiOkResponse({ type: OrgUnitView })
  async change(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeOrgUnitDto,
  ): Promise<OrgUnitView> {
    await this.manage.change(context, id, version, body);
    return this.view(context, id);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Access('orgUnits.manage')
  @ApiOperation({ summary: 'End a unit on its last day', description: '409 unitHasOpenChildren, unitHasOpenTasks.' })
  @ApiOkResponse({ type: OrgUnitView })
  async close(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: CloseOrgUnitDto,
  ): Promise<OrgUnitView> {
    await this.manage.close(context, id, version, body.validTo, body.reason);
    return this.view(context, id);
  }

  private async view(context: RequestContext, id: string, asOf?: string): Promise<OrgUnitView> {
    const unit = await this.units.find(context.actor, id, asOf);
    if (unit === null) throw new Problem('notFound');
    return unit;
  }
}
