import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { Problem } from '../../platform/problems/index.js';
import { ManageOrgUnits } from './commands/manage-org-units.js';
import { RecordPredecessorsDto, RecordSuccessionDto } from './dto/succession.dto.js';
import { OrgUnitsQuery } from './queries/org-units.query.js';
import { SuccessionsQuery } from './queries/successions.query.js';
import { SuccessionListView } from './views/succession.view.js';

@ApiTags('org-units')
@Controller('org-units')
export class UnitSuccessionsController {
  constructor(
    private readonly units: OrgUnitsQuery,
    private readonly successions: SuccessionsQuery,
    private readonly manage: ManageOrgUnits,
  ) {}

  @Get(':id/successions')
  @Access('orgUnits.read')
  @ApiOperation({ summary: 'What a unit came from and what carries on for it' })
  @ApiOkResponse({ type: SuccessionListView })
  list(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string): Promise<SuccessionListView> {
    return this.view(context, id);
  }

  @Post(':id/successions')
  @Access('orgUnits.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Record which units carry on for this one', description: 'What is past stays with the unit. 409 successionTaken.' })
  @ApiCreatedResponse({ type: SuccessionListView })
  async record(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Body() body: RecordSuccessionDto): Promise<SuccessionListView> {
    await this.manage.recordSuccession(context, id, body);
    return this.view(context, id);
  }

  @Post(':id/predecessors')
  @Access('orgUnits.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Record which units this one carries on for', description: 'All in one transaction. What is past stays with them. 409 successionTaken.' })
  @ApiCreatedResponse({ type: SuccessionListView })
  async recordPredecessors(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Body() body: RecordPredecessorsDto): Promise<SuccessionListView> {
    await this.manage.recordPredecessors(context, id, body);
    return this.view(context, id);
  }

  private async view(context: RequestContext, id: string): Promise<SuccessionListView> {
    if ((await this.units.find(context.actor, id)) === null) throw new Problem('notFound');
    return { items: await this.successions.ofUnit(context.actor, id) };
  }
}
