import { Module } from '@nestjs/common';
import { DocumentsModule } from '../modules/documents/index.js';
import { EvidenceModule } from '../modules/evidence/index.js';
import { OrgUnitsModule } from '../modules/org-units/index.js';
import { PeopleModule } from '../modules/people/index.js';
import { PlansModule } from '../modules/plans/index.js';
import { TasksModule } from '../modules/tasks/index.js';
import { DemoController } from './demo.controller.js';
import { Demonstration } from './demonstration.js';
import { DemonstrationLoader } from './load/demonstration-loader.js';
import { DemonstrationOrganisation, DemonstrationPlan, DemonstrationWork } from './load/demonstration-parts.js';

/** Uses the modules' commands like any other caller; nothing refers to it, so leaving it out leaves the product whole. */
@Module({
  imports: [OrgUnitsModule, PeopleModule, DocumentsModule, PlansModule, TasksModule, EvidenceModule],
  controllers: [DemoController],
  providers: [Demonstration, DemonstrationLoader, DemonstrationOrganisation, DemonstrationPlan, DemonstrationWork],
  exports: [Demonstration],
})
export class DemoModule {}
