import { Module } from '@nestjs/common';
import { OrgUnitsModule } from '../org-units/index.js';
import { PlansModule } from '../plans/index.js';
import { ANNEX_CONTROLLERS, ANNEX_EXPORTS, ANNEX_PROVIDERS } from './annex/annex.parts.js';

/** Sheets of indicators, what they mean, what is measured, and how it stands (RULES.md I1–I17). */
@Module({
  imports: [OrgUnitsModule, PlansModule],
  controllers: [
    ...ANNEX_CONTROLLERS,
  ],
  providers: [
    ...ANNEX_PROVIDERS,
  ],
  exports: [
    ...ANNEX_EXPORTS,
  ],
})
export class IndicatorsModule {}
