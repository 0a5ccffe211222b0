import { Person } from './entities/person.entity.js';
import { RoleGrant } from './entities/role-grant.entity.js';
import { Session } from './entities/session.entity.js';

export { createManyPeople, type PersonToMake } from './commands/create-many-people.js';
export { unitsInScope } from './commands/managed-person.js';
export { isUsername, usernameOf } from './commands/username.js';
export { FirstAdministratorLink } from './commands/first-administrator-link.js';
export { PeopleCommands, type NewGrant } from './commands/people-commands.js';
export { PasswordHashing } from './passwords/password-hashing.js';
export { newTemporaryPassword } from './passwords/temporary-password.js';
export { PeopleModule } from './people.module.js';
export { PersonDirectory, type PersonRef } from './queries/person-directory.js';

export const PEOPLE_ENTITIES = [Person, RoleGrant, Session];
