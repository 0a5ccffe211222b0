import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/index.js';
import { OrgUnitsModule } from '../org-units/index.js';
import { PlansModule } from '../plans/index.js';
import { SettingsModule } from '../settings/index.js';
import { ANNEX_CONTROLLERS, ANNEX_EXPORTS, ANNEX_PROVIDERS } from './annex/annex.parts.js';
import { EXPORT_CONTROLLERS } from './export/export.controller.js';
import { MEASURING_CONTROLLERS, MEASURING_EXPORTS, MEASURING_PROVIDERS } from './measuring/index.js';
import { RESULTS_CONTROLLERS, RESULTS_EXPORTS, RESULTS_PROVIDERS } from './results/index.js';

/** Sheets of indicators, what they mean, what is measured, and how it stands (RULES.md I1–I17). */
@Module({
  imports: [EvidenceModule, OrgUnitsModule, PlansModule, SettingsModule],
  controllers: [
    ...ANNEX_CONTROLLERS,
    ...EXPORT_CONTROLLERS,
    ...MEASURING_CONTROLLERS,
    ...RESULTS_CONTROLLERS,
  ],
  providers: [
    ...ANNEX_PROVIDERS,
    ...MEASURING_PROVIDERS,
    ...RESULTS_PROVIDERS,
  ],
  exports: [
    ...ANNEX_EXPORTS,
    ...MEASURING_EXPORTS,
    ...RESULTS_EXPORTS,
  ],
})
export class IndicatorsModule {}
