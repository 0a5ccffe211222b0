export * from './indicator-types.js';
export { demoIndicators, demoIndicatorByKey } from './catalogue.js';
export { demoIndicatorUnits, demoSuccessionsWithin, demoSuccessors, SUCCEEDED_ON } from './units.js';
export { annexGroupsOfBaTo, demoIndicatorGroups } from './groups.js';
export { demoIndicatorEnterer, demoIndicatorPeople, demoIndicatorShowcase } from './people.js';
export { demoIndicatorDocuments } from './documents.js';
export { baToCollection, demoAnnexPlans, demoSheets, sheetsToLoad } from './plans.js';
export { demoFigureFor, type DemoMeasured } from './figures.js';
export {
  demoEntererOf, demoHeadline, demoPeriods, demoReportFor, demoRound, demoUnlocks, PERIODS_BEGUN, type DemoPeriod, type DemoReport,
} from './figures-reports.js';
export { demoActivityLinks, type DemoActivityLink } from './activity-links.js';
