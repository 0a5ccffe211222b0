import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion } from '../../platform/http/index.js';
import { Problem } from '../../platform/problems/index.js';
import { ManageUnitGroups } from './commands/manage-unit-groups.js';
import { ChangeUnitGroupDto, CreateUnitGroupDto, MembersQuery, UnitGroupListQuery } from './dto/unit-group.dto.js';
import { UnitGroupsQuery } from './queries/unit-groups.query.js';
import { GroupMembersView, UnitGroupPage, UnitGroupView } from './views/unit-group.view.js';

@ApiTags('unit-groups')
@Controller('unit-groups')
export class UnitGroupsController {
  constructor(
    private readonly groups: UnitGroupsQuery,
    private readonly manage: ManageUnitGroups,
  ) {}

  @Get()
  @Access('orgUnits.read')
  @ApiOperation({ summary: 'Groups of units by name', description: 'Those owned within one’s authority.' })
  @ApiOkResponse({ type: UnitGroupPage })
  list(@Context() context: RequestContext, @Query() query: UnitGroupListQuery): Promise<UnitGroupPage> {
    return this.groups.list(context.actor, query);
  }

  @Get(':id')
  @Access('orgUnits.read')
  @ApiOperation({ summary: 'One group' })
  @ApiOkResponse({ type: UnitGroupView })
  find(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string): Promise<UnitGroupView> {
    return this.view(context, id);
  }

  @Get(':id/members')
  @Access('orgUnits.read')
  @ApiOperation({ summary: 'The members of a group on a day', description: 'In tree order; an open group has none of its own.' })
  @ApiOkResponse({ type: GroupMembersView })
  async members(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: MembersQuery,
  ): Promise<GroupMembersView> {
    await this.view(context, id);
    return { items: await this.groups.members(id, query.on) };
  }

  @Post()
  @Access('unitGroups.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Create a group', description: '409 groupNameTaken.' })
  @ApiCreatedResponse({ type: UnitGroupView })
  async create(@Context() context: RequestContext, @Body() body: CreateUnitGroupDto): Promise<UnitGroupView> {
    return this.view(context, await this.manage.create(context, body));
  }

  @Patch(':id')
  @Access('unitGroups.manage')
  @ApiOperation({ summary: 'Change a group', description: 'Work already issued keeps its units.' })
  @ApiOkResponse({ type: UnitGroupView })
  async change(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeUnitGroupDto,
  ): Promise<UnitGroupView> {
    await this.manage.change(context, id, version, body);
    return this.view(context, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Access('unitGroups.manage')
  @ApiOperation({ summary: 'Delete a group no plan names', description: '409 groupInUse.' })
  @ApiNoContentResponse()
  async remove(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number): Promise<void> {
    await this.manage.remove(context, id, version);
  }

  private async view(context: RequestContext, id: string): Promise<UnitGroupView> {
    const group = await this.groups.find(context.actor, id);
    if (group === null) throw new Problem('notFound');
    return group;
  }
}
