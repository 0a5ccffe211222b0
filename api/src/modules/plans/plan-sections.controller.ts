import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion } from '../../platform/http/index.js';
import { Problem } from '../../platform/problems/index.js';
import { ManagePlans } from './commands/manage-plans.js';
import { SectionCommands } from './commands/section-commands.js';
import { ChangeSectionDto, CreateSectionDto } from './dto/plan.dto.js';
import { AnnexQuery } from './queries/annex.query.js';
import { SectionView } from './views/activity.view.js';

@ApiTags('plans')
@Controller()
export class PlanSectionsController {
  constructor(
    private readonly annexes: AnnexQuery,
    private readonly manage: ManagePlans,
    private readonly sections: SectionCommands,
  ) {}

  @Post('plans/:id/sections')
  @Access('plans.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Add a section', description: '409 planClosed.' })
  @ApiCreatedResponse({ type: SectionView })
  async create(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) planId: string, @Body() body: CreateSectionDto): Promise<SectionView> {
    return this.view(context, await this.manage.run(context, 'plan', planId, (tx) => this.sections.create(tx, planId, body)));
  }

  @Patch('plan-sections/:id')
  @Access('plans.manage')
  @ApiOperation({ summary: 'Change or move a section', description: '409 planClosed.' })
  @ApiOkResponse({ type: SectionView })
  async change(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeSectionDto,
  ): Promise<SectionView> {
    await this.manage.run(context, 'plan_section', id, (tx) => this.sections.change(tx, id, version, body));
    return this.view(context, id);
  }

  @Delete('plan-sections/:id')
  @HttpCode(204)
  @Access('plans.manage')
  @ApiOperation({ summary: 'Delete an empty section', description: '409 sectionNotEmpty.' })
  @ApiNoContentResponse()
  async remove(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string, @ExpectedVersion() version: number): Promise<void> {
    await this.manage.run(context, 'plan_section', id, (tx) => this.sections.remove(tx, id, version));
  }

  private async view(context: RequestContext, id: string): Promise<SectionView> {
    const section = await this.annexes.section(context.actor, id);
    if (section === null) throw new Problem('notFound');
    return section;
  }
}
