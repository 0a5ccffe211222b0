export { ActivityCommands } from './commands/activity-commands.js';
export type { ActivityChange, FigureInput, NewActivity, PartyInput, RuleInput } from './commands/activity-input.js';
export { PlanCommands, type NewPlan, type PlanChange } from './commands/plan-commands.js';
export { SectionCommands, type SectionInput } from './commands/section-commands.js';
export { Plan, PLAN_ENTITIES, PlanSection } from './entities/plan.entity.js';
export { PlansModule } from './plans.module.js';
export { PlansQuery } from './queries/plans.query.js';
export { PlanPage, PlanSummaryView, PlanView } from './views/plan.view.js';
