export * from './indicator-types.js';
export { demoIndicators, demoIndicatorByKey } from './catalogue.js';
export { demoIndicatorUnits, demoSuccessors, SUCCEEDED_ON } from './units.js';
export { annexGroupsOfBaTo, demoIndicatorGroups } from './groups.js';
export { demoIndicatorEnterer, demoIndicatorPeople, demoIndicatorShowcase } from './people.js';
export { demoIndicatorDocuments } from './documents.js';
export { baToCollection, demoAnnexPlans, demoSheets } from './plans.js';
