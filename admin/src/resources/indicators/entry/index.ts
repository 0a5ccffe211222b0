export { ReportPage } from './report/ReportPage';
export { ReportsPage } from './reports/ReportsPage';
export { PeriodsPanel } from './periods/PeriodsPanel';
