import { Person } from './entities/person.entity.js';
import { RoleGrant } from './entities/role-grant.entity.js';
import { Session } from './entities/session.entity.js';

export { FirstAdministratorLink } from './commands/first-administrator-link.js';
export { PeopleCommands, type NewGrant } from './commands/people-commands.js';
export { PasswordHashing } from './passwords/password-hashing.js';
export { PeopleModule } from './people.module.js';
export { PersonDirectory, type PersonRef } from './queries/person-directory.js';

export const PEOPLE_ENTITIES = [Person, RoleGrant, Session];
