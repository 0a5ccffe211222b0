import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../../platform/auth/index.js';
import { ExpectedVersion } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { AssignmentCommands } from './commands/assignment-commands.js';
import { DecisionCommands } from './commands/decision-commands.js';
import { ManageAnnex } from './commands/manage-annex.js';
import { ChangeAssignmentDto, CreateAssignmentDto } from './dto/assignment.dto.js';
import { DecideTargetDto, RevokeDto } from './dto/decision.dto.js';
import { SheetsQuery } from './queries/sheets.query.js';
import { AssignmentView } from './views/assignment.views.js';

/** What rows mean, and what a named person decided about their targets (RULES.md I3, I9). */
@ApiTags('indicators')
@Controller()
export class AssignmentsController {
  constructor(
    private readonly sheets: SheetsQuery,
    private readonly manage: ManageAnnex,
    private readonly commands: AssignmentCommands,
    private readonly decisions: DecisionCommands,
  ) {}

  @Post('indicator-rows/:id/assignments')
  @Access('indicators.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Say which indicator a row assigns', description: '400 unknownReference by field, also measureUnit where line and target do not agree; 404 notFound; 409 planClosed, assignmentTaken, targetOverlaps; 422 partyTargetInvalid.' })
  @ApiCreatedResponse({ type: AssignmentView })
  async create(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) rowId: string, @Body() body: CreateAssignmentDto): Promise<AssignmentView> {
    return this.view(context, await this.manage.run(context, 'row', rowId, (tx) => this.commands.create(tx, rowId, body, context.actor.personId)));
  }

  @Patch('indicator-assignments/:id')
  @Access('indicators.manage')
  @ApiOperation({
    summary: 'Change an assignment; a list that is given replaces the list',
    description: 'Targets that name their id stay themselves. 400 as at adding, and reason: reasonRequired where targets, baselines, the unit of measure or the indicator change after a period of the plan was locked; 404 notFound; 409 planClosed, targetOverlaps, targetDecided, assignmentMeasured; 412 staleVersion; 422 partyTargetInvalid.',
  })
  @ApiOkResponse({ type: AssignmentView })
  async change(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeAssignmentDto,
  ): Promise<AssignmentView> {
    await this.manage.run(context, 'assignment', id, (tx) => this.commands.change(tx, id, version, body, context.actor.personId));
    return this.view(context, id);
  }

  @Delete('indicator-assignments/:id')
  @HttpCode(204)
  @Access('indicators.manage')
  @ApiOperation({ summary: 'Delete an assignment no figures were asked for', description: '404 notFound; 409 planClosed, assignmentMeasured, targetDecided; 412 staleVersion.' })
  @ApiNoContentResponse()
  async remove(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number): Promise<void> {
    await this.manage.run(context, 'assignment', id, (tx) => this.commands.remove(tx, id, version));
  }

  @Post('indicator-targets/:id/decision')
  @HttpCode(200)
  @Access('indicators.manage')
  @ApiOperation({ summary: 'Decide what an increase means, by name and with a reason', description: 'Answers the assignment. 404 notFound; 409 planClosed, decisionNotNeeded, decisionStands; 412 staleVersion.' })
  @ApiOkResponse({ type: AssignmentView })
  async decide(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: DecideTargetDto,
  ): Promise<AssignmentView> {
    await this.manage.run(context, 'target', id, (tx) => this.decisions.decide(tx, id, version, body, context.actor.personId));
    return this.viewOfTarget(context, id);
  }

  @Post('indicator-targets/:id/revoke-decision')
  @HttpCode(200)
  @Access('indicators.manage')
  @ApiOperation({ summary: 'Revoke the standing decision; it stays to be seen', description: 'Answers the assignment. 404 notFound; 409 planClosed, decisionNotStanding; 412 staleVersion.' })
  @ApiOkResponse({ type: AssignmentView })
  async revoke(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: RevokeDto,
  ): Promise<AssignmentView> {
    await this.manage.run(context, 'target', id, (tx) => this.decisions.revoke(tx, id, version, body.reason, context.actor.personId));
    return this.viewOfTarget(context, id);
  }

  private async view(context: RequestContext, id: string): Promise<AssignmentView> {
    const assignment = await this.sheets.assignment(context.actor, id);
    if (assignment === null) throw new Problem('notFound');
    return assignment;
  }

  private async viewOfTarget(context: RequestContext, targetId: string): Promise<AssignmentView> {
    const assignment = await this.sheets.assignmentOfTarget(context.actor, targetId);
    if (assignment === null) throw new Problem('notFound');
    return assignment;
  }
}
