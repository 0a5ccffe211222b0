/** Lists of units and of people, out of the same pages that plan documents are read from (docs/decisions/importing-lists.md). */
export { LIST_DOUBTS, LIST_ROLES, PERSON_FIELDS, SKIPPED_REASONS, UNIT_FIELDS } from './list-model.js';
export type * from './list-model.js';
export { listField } from './list-columns.js';
export { PERSON_LENGTHS, readPeopleList, type KnownPerson, type PeopleListOptions } from './read-people-list.js';
export { readUnitList, UNIT_LENGTHS } from './read-unit-list.js';
export type { UnitListOptions } from './unit-draft.js';
