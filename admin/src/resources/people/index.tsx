import type { ResourceParts } from '../resourceParts';
import { PersonCreate } from './PersonCreate';
import { PersonEdit } from './PersonEdit';
import { PersonList } from './PersonList';

export const peopleResource: ResourceParts = { list: PersonList, create: PersonCreate, edit: PersonEdit };
