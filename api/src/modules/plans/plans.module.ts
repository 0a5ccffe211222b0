import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { ActivitiesController } from './activities.controller.js';
import { ActivityCommands } from './commands/activity-commands.js';
import { ManagePlans } from './commands/manage-plans.js';
import { PlanCommands } from './commands/plan-commands.js';
import { SectionCommands } from './commands/section-commands.js';
import { PlanSectionsController } from './plan-sections.controller.js';
import { PlansController } from './plans.controller.js';
import { AnnexQuery } from './queries/annex.query.js';
import { PlansQuery } from './queries/plans.query.js';

@Module({
  imports: [DocumentsModule],
  controllers: [PlansController, PlanSectionsController, ActivitiesController],
  providers: [PlanCommands, SectionCommands, ActivityCommands, ManagePlans, PlansQuery, AnnexQuery],
  exports: [PlanCommands, SectionCommands, ActivityCommands, PlansQuery],
})
export class PlansModule {}
