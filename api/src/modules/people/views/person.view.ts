import { ROLES, type Role } from '#contracts';
import { BooleanField, ChoiceField, IdField, InstantField, IntegerField, ObjectField, PageView, TextField } from '../../../platform/http/index.js';
import { UnitRefView } from '../../org-units/index.js';

export class GrantView {
  @IdField()
  id: string;

  @ChoiceField(ROLES, { enumName: 'Role' })
  role: Role;

  @ObjectField(() => UnitRefView)
  scopeUnit: UnitRefView;
}

export class PersonView {
  @IdField()
  id: string;

  @IntegerField({ min: 1 })
  version: number;

  @TextField()
  username: string;

  @TextField()
  fullName: string;

  @TextField({ isNullable: true })
  post: string | null;

  @TextField({ isNullable: true })
  email: string | null;

  @TextField({ isNullable: true })
  phone: string | null;

  @ObjectField(() => UnitRefView)
  unit: UnitRefView;

  @ObjectField(() => GrantView, { isList: true })
  grants: GrantView[];

  @BooleanField()
  isActive: boolean;

  @BooleanField({ description: 'Still has a temporary password.' })
  mustChangePassword: boolean;

  @InstantField({ isNullable: true })
  lastSignInAt: Date | null;
}

export class NewPersonView extends PersonView {
  @TextField({ isNullable: true, description: 'Shown this once; valid 72 hours, for the first sign-in. Null when this request is a repeat.' })
  temporaryPassword: string | null;
}

export class TemporaryPasswordView {
  @TextField({ description: 'Shown this once; valid 72 hours, for the next sign-in.' })
  temporaryPassword: string;
}

export class EndedSessionsView {
  @IntegerField()
  endedSessions: number;
}

export class PeoplePageView extends PageView {
  @ObjectField(() => PersonView, { isList: true })
  items: PersonView[];
}

/** A person as other objects name one. */
export class AssignablePersonView {
  @IdField()
  id: string;

  @TextField()
  fullName: string;

  @TextField({ isNullable: true })
  post: string | null;
}

export class AssignableListView {
  @ObjectField(() => AssignablePersonView, { isList: true })
  items: AssignablePersonView[];
}

export class FirstAdministratorView {
  @BooleanField({ description: 'Whether the link still opens.' })
  isOpen: boolean;
}
