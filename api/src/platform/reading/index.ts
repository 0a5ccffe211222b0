export { packJson, unpackJson } from './packed-json.js';
export { ReadingDesk, type ReadDocument } from './reading-desk.js';
export type { PageOrder, PeopleListOrder, PlanOrder, ReadingOrder, ReadingSource, UnitListOrder } from './reading-messages.js';
export { ReadingModule } from './reading.module.js';
