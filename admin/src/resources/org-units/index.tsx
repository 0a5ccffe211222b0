import type { ResourceParts } from '../resourceParts';
import { ListImportPage } from '../../directory-import/ListImportPage';
import { OrgUnitCreate } from './OrgUnitCreate';
import { OrgUnitEdit } from './OrgUnitEdit';
import { OrgUnitList } from './OrgUnitList';

export const orgUnitsResource: ResourceParts = { list: OrgUnitList, create: OrgUnitCreate, edit: OrgUnitEdit, routes: [{ path: 'import', element: <ListImportPage kind="units" /> }] };
