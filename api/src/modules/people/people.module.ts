import { Module } from '@nestjs/common';
import { SessionResolver } from '../../platform/auth/index.js';
import { OrgUnitsModule } from '../org-units/index.js';
import { AuthController } from './auth.controller.js';
import { ChangePassword } from './commands/change-password.js';
import { EndOwnSessions } from './commands/end-sessions.js';
import { FirstAdministratorLink } from './commands/first-administrator-link.js';
import { ManageAccess } from './commands/manage-access.js';
import { ManagePeople } from './commands/manage-people.js';
import { PeopleCommands } from './commands/people-commands.js';
import { SignIn } from './commands/sign-in.js';
import { FirstAdministratorController } from './first-administrator.controller.js';
import { PasswordHashing } from './passwords/password-hashing.js';
import { PeopleController } from './people.controller.js';
import { MeQuery } from './queries/me.query.js';
import { PeopleQuery } from './queries/people.query.js';
import { PersonDirectory } from './queries/person-directory.js';
import { SessionsQuery } from './queries/sessions.query.js';
import { CookieSessionResolver } from './sessions/cookie-session.resolver.js';
import { SessionCookies } from './sessions/session-cookies.js';
import { SessionHousekeeping } from './sessions/session-housekeeping.js';
import { KnownDevices } from './throttle/known-devices.js';
import { SignInThrottle } from './throttle/sign-in-throttle.js';

@Module({
  imports: [OrgUnitsModule],
  controllers: [FirstAdministratorController, AuthController, PeopleController],
  providers: [
    PasswordHashing, SignInThrottle, KnownDevices, SessionCookies, SessionHousekeeping,
    SignIn, EndOwnSessions, ChangePassword, PeopleCommands, ManagePeople, ManageAccess, FirstAdministratorLink,
    MeQuery, SessionsQuery, PeopleQuery, PersonDirectory,
    { provide: SessionResolver, useClass: CookieSessionResolver },
  ],
  exports: [SessionResolver, PersonDirectory, PeopleCommands, PasswordHashing, FirstAdministratorLink],
})
export class PeopleModule {}
