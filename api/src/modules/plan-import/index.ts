export { PlanImportModule } from './plan-import.module.js';
