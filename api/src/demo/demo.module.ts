import { Module } from '@nestjs/common';
import { DocumentsModule } from '../modules/documents/index.js';
import { IndicatorsModule } from '../modules/indicators/index.js';
import { EvidenceModule } from '../modules/evidence/index.js';
import { OrgUnitsModule } from '../modules/org-units/index.js';
import { PeopleModule } from '../modules/people/index.js';
import { PlansModule } from '../modules/plans/index.js';
import { TasksModule } from '../modules/tasks/index.js';
import { DemoController } from './demo.controller.js';
import { Demonstration } from './demonstration.js';
import { AnnexCommands, AuthorityCommands } from './load/annex-commands.js';
import { DemonstrationLoader } from './load/demonstration-loader.js';
import { DemonstrationOrganisation, DemonstrationPlan, DemonstrationWork } from './load/demonstration-parts.js';
import { PeriodCommands, ReportCommands } from './load/figure-commands.js';
import { IndicatorLoader, IndicatorSteps } from './load/indicator-loader.js';

/** Uses the modules' commands like any other caller; nothing refers to it, so leaving it out leaves the product whole. */
@Module({
  imports: [OrgUnitsModule, PeopleModule, DocumentsModule, PlansModule, TasksModule, EvidenceModule, IndicatorsModule],
  controllers: [DemoController],
  providers: [
    Demonstration, DemonstrationLoader, DemonstrationOrganisation, DemonstrationPlan, DemonstrationWork,
    AuthorityCommands, AnnexCommands, ReportCommands, PeriodCommands, IndicatorSteps, IndicatorLoader,
  ],
  exports: [Demonstration],
})
export class DemoModule {}
