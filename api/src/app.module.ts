import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { DemoModule } from './demo/index.js';
import { AuditModule } from './modules/audit/index.js';
import { DirectoryImportModule } from './modules/directory-import/index.js';
import { DOCUMENT_ENTITIES, DocumentsModule } from './modules/documents/index.js';
import { EVIDENCE_ENTITIES, EvidenceModule } from './modules/evidence/index.js';
import { AmendmentsModule } from './modules/amendments/index.js';
import { HandOversModule } from './modules/hand-overs/index.js';
import { IndicatorsModule, MEASURING_ENTITIES, RESULTS_ENTITIES } from './modules/indicators/index.js';
import { ORG_UNIT_ENTITIES, OrgUnitsModule } from './modules/org-units/index.js';
import { PEOPLE_ENTITIES, PeopleModule } from './modules/people/index.js';
import { PlanImportModule } from './modules/plan-import/index.js';
import { PLAN_ENTITIES, PlansModule } from './modules/plans/index.js';
import { ReviewsModule } from './modules/reviews/index.js';
import { SETTINGS_ENTITIES, SettingsModule } from './modules/settings/index.js';
import { TASK_ENTITIES, TasksModule } from './modules/tasks/index.js';
import { AccessGuard } from './platform/auth/index.js';
import { FilesModule } from './platform/files/index.js';
import { HealthController } from './platform/http/health.controller.js';
import { Readiness } from './platform/http/readiness.js';
import { PlatformModule } from './platform/platform.module.js';
import type { ServerOptions } from './platform/server-options.js';

const ENTITIES = [
  ...ORG_UNIT_ENTITIES,
  ...PEOPLE_ENTITIES,
  ...SETTINGS_ENTITIES,
  ...DOCUMENT_ENTITIES,
  ...PLAN_ENTITIES,
  ...TASK_ENTITIES,
  ...EVIDENCE_ENTITIES,
  ...MEASURING_ENTITIES,
  ...RESULTS_ENTITIES,
];

@Module({})
export class AppModule {
  static with(options: ServerOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(options, ENTITIES),
        DiscoveryModule,
        FilesModule,
        ScheduleModule.forRoot(),
        SettingsModule,
        OrgUnitsModule,
        PeopleModule,
        DocumentsModule,
        PlansModule,
        TasksModule,
        EvidenceModule,
        IndicatorsModule,
        HandOversModule,
        AmendmentsModule,
        PlanImportModule,
        DirectoryImportModule,
        ReviewsModule,
        AuditModule,
        DemoModule,
      ],
      controllers: [HealthController],
      providers: [Readiness, { provide: APP_GUARD, useClass: AccessGuard }],
    };
  }
}
