export { ReportPage } from './report/ReportPage';
export { ReportsPage } from './reports/ReportsPage';
export { WaitingPage } from './reports/WaitingPage';
export { PeriodsPanel } from './periods/PeriodsPanel';
