import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/index.js';
import { AmendmentsController } from './amendments.controller.js';
import { AmendPlan } from './commands/amend-plan.js';
import { WithdrawLines } from './commands/withdraw-lines.js';
import { AmendmentsQuery } from './queries/amendments.query.js';

/** Above plans and tasks: a later document changes an issued plan, and the work that loses its ground is withdrawn (RULES.md A3). */
@Module({
  imports: [PlansModule],
  controllers: [AmendmentsController],
  providers: [AmendPlan, WithdrawLines, AmendmentsQuery],
  exports: [AmendPlan],
})
export class AmendmentsModule {}
