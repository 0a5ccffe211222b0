import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion } from '../../platform/http/index.js';
import { Problem } from '../../platform/problems/index.js';
import { ManagePlans } from './commands/manage-plans.js';
import { PlanCommands } from './commands/plan-commands.js';
import { AsOfQuery, ChangePlanDto, ClosePlanDto, CreatePlanDto, PlanListQuery } from './dto/plan.dto.js';
import { AnnexQuery } from './queries/annex.query.js';
import { PlansQuery } from './queries/plans.query.js';
import { AnnexView } from './views/activity.view.js';
import { PlanPage, PlanView } from './views/plan.view.js';

@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(
    private readonly plans: PlansQuery,
    private readonly annexes: AnnexQuery,
    private readonly manage: ManagePlans,
    private readonly commands: PlanCommands,
  ) {}

  @Get()
  @Access('plans.read')
  @ApiOperation({ summary: 'Plans by year or title', description: 'Drafts only for those who manage plans of their owner.' })
  @ApiOkResponse({ type: PlanPage })
  list(@Context() context: RequestContext, @Query() query: PlanListQuery): Promise<PlanPage> {
    return this.plans.list(context.actor, query);
  }

  @Get(':id')
  @Access('plans.read')
  @ApiOperation({ summary: 'One plan' })
  @ApiOkResponse({ type: PlanView })
  find(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: AsOfQuery): Promise<PlanView> {
    return this.view(context, id, query.asOf);
  }

  @Get(':id/annex')
  @Access('plans.read')
  @ApiOperation({ summary: 'The plan as printed, with the standing of each line in one’s scope' })
  @ApiOkResponse({ type: AnnexView })
  async annex(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @Query() query: AsOfQuery): Promise<AnnexView> {
    const annex = await this.annexes.annex(context.actor, id, query.asOf);
    if (annex === null) throw new Problem('notFound');
    return annex;
  }

  @Post()
  @Access('plans.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Create a draft, with its deciding document', description: '409 documentTaken.' })
  @ApiCreatedResponse({ type: PlanView })
  async create(@Context() context: RequestContext, @Body() body: CreatePlanDto): Promise<PlanView> {
    return this.view(context, await this.manage.create(context, body));
  }

  @Patch(':id')
  @Access('plans.manage')
  @ApiOperation({ summary: 'Change a plan', description: 'Once issued, year, owner and date settings stay: 409 planNotDraft. 409 planClosed.' })
  @ApiOkResponse({ type: PlanView })
  async change(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangePlanDto,
  ): Promise<PlanView> {
    await this.manage.run(context, 'plan', id, async (tx) => {
      if (body.ownerUnitId !== undefined) await this.manage.requireOwnerInScope(tx, context, body.ownerUnitId);
      await this.commands.change(tx, id, version, body);
    });
    return this.view(context, id);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Access('plans.manage')
  @ApiOperation({ summary: 'Close a plan: it takes no change any more', description: '409 planClosed.' })
  @ApiOkResponse({ type: PlanView })
  async close(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ClosePlanDto,
  ): Promise<PlanView> {
    await this.manage.run(context, 'plan', id, (tx) => this.commands.close(tx, id, version, body.reason));
    return this.view(context, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Access('plans.manage')
  @ApiOperation({ summary: 'Delete a draft', description: '409 planNotDraft.' })
  @ApiNoContentResponse()
  async remove(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number): Promise<void> {
    await this.manage.run(context, 'plan', id, (tx) => this.commands.remove(tx, id, version));
  }

  private async view(context: RequestContext, id: string, asOf?: string): Promise<PlanView> {
    const plan = await this.plans.find(context.actor, id, asOf);
    if (plan === null) throw new Problem('notFound');
    return plan;
  }
}
