import type { ResourceParts } from '../resourceParts';
import { ListImportPage } from '../../directory-import/ListImportPage';
import { PersonCreate } from './PersonCreate';
import { PersonEdit } from './PersonEdit';
import { PersonList } from './PersonList';

export const peopleResource: ResourceParts = { list: PersonList, create: PersonCreate, edit: PersonEdit, routes: [{ path: 'import', element: <ListImportPage kind="people" /> }] };
