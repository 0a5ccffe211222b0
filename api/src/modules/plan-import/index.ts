export { PlanImportModule } from './plan-import.module.js';
export { ReadingDesk } from './reading/reading-desk.js';
