import type { ResourceParts } from '../resourceParts';
import { UnitGroupCreate, UnitGroupEdit } from './UnitGroupForms';
import { UnitGroupList } from './UnitGroupList';

export const unitGroupsResource: ResourceParts = { list: UnitGroupList, create: UnitGroupCreate, edit: UnitGroupEdit };
