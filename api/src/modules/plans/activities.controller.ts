import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readScheduleWording } from '#domain';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion } from '../../platform/http/index.js';
import { Problem } from '../../platform/problems/index.js';
import { ActivityCommands } from './commands/activity-commands.js';
import { ManagePlans } from './commands/manage-plans.js';
import { ChangeActivityDto, CreateActivityDto, MoveActivityDto, ReadScheduleDto } from './dto/activity.dto.js';
import { AsOfQuery } from './dto/plan.dto.js';
import { AnnexQuery } from './queries/annex.query.js';
import { ActivityView, ScheduleReadingView } from './views/activity.view.js';

@ApiTags('plans')
@Controller()
export class ActivitiesController {
  constructor(
    private readonly annexes: AnnexQuery,
    private readonly manage: ManagePlans,
    private readonly activities: ActivityCommands,
  ) {}

  @Post('plans/:id/activities')
  @Access('plans.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Add an activity at the end of its section', description: '409 planClosed. 422 scheduleRuleInvalid, partyTargetInvalid.' })
  @ApiCreatedResponse({ type: ActivityView })
  async create(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) planId: string, @Body() body: CreateActivityDto): Promise<ActivityView> {
    return this.view(context, await this.manage.run(context, 'plan', planId, (tx) => this.activities.create(tx, planId, body)));
  }

  @Get('activities/:id')
  @Access('plans.read')
  @ApiOperation({ summary: 'One activity' })
  @ApiOkResponse({ type: ActivityView })
  find(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: AsOfQuery): Promise<ActivityView> {
    return this.view(context, id, query.asOf);
  }

  @Patch('activities/:id')
  @Access('plans.manage')
  @ApiOperation({
    summary: 'Change an activity; a list that is given replaces the list',
    description: 'Entries that stay keep their ids. A rule with tasks is withdrawn, not deleted. 409 planClosed.',
  })
  @ApiOkResponse({ type: ActivityView })
  async change(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeActivityDto,
  ): Promise<ActivityView> {
    await this.manage.run(context, 'activity', id, (tx) => this.activities.change(tx, id, version, body));
    return this.view(context, id);
  }

  @Post('activities/:id/move')
  @HttpCode(200)
  @Access('plans.manage')
  @ApiOperation({ summary: 'Move an activity to a place of a section', description: '409 planClosed.' })
  @ApiOkResponse({ type: ActivityView })
  async move(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: MoveActivityDto,
  ): Promise<ActivityView> {
    await this.manage.run(context, 'activity', id, (tx) => this.activities.move(tx, id, version, body.sectionId, body.position));
    return this.view(context, id);
  }

  @Delete('activities/:id')
  @HttpCode(204)
  @Access('plans.manage')
  @ApiOperation({ summary: 'Delete an activity nothing was issued from', description: '409 activityIssued.' })
  @ApiNoContentResponse()
  async remove(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number): Promise<void> {
    await this.manage.run(context, 'activity', id, (tx) => this.activities.remove(tx, id, version));
  }

  @Post('schedule-readings')
  @HttpCode(200)
  @Access('plans.manage')
  @ApiOperation({ summary: 'How a time wording would be read', description: 'A suggestion while typing; nothing is stored.' })
  @ApiOkResponse({ type: ScheduleReadingView })
  readSchedule(@Body() body: ReadScheduleDto): ScheduleReadingView {
    return readScheduleWording(body.wording, body.planYear);
  }

  private async view(context: RequestContext, id: string, asOf?: string): Promise<ActivityView> {
    const activity = await this.annexes.activity(context.actor, id, asOf);
    if (activity === null) throw new Problem('notFound');
    return activity;
  }
}
