import type { ResourceParts } from '../resourceParts';
import { OrgUnitCreate } from './OrgUnitCreate';
import { OrgUnitEdit } from './OrgUnitEdit';
import { OrgUnitList } from './OrgUnitList';

export const orgUnitsResource: ResourceParts = { list: OrgUnitList, create: OrgUnitCreate, edit: OrgUnitEdit };
