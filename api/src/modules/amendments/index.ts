export { AmendmentsModule } from './amendments.module.js';
export { AmendPlan, type AmendmentInput, type AmendmentResult, type ChangedLine } from './commands/amend-plan.js';
