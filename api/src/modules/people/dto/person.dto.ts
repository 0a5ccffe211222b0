import { ROLES, type Role } from '#contracts';
import { BooleanField, ChoiceField, EmailField, IdField, ListQuery, ObjectField, TextField } from '../../../platform/http/index.js';

export class GrantDto {
  @ChoiceField(ROLES, { enumName: 'Role' })
  role: Role;

  @IdField({ description: 'The role holds for this unit and all below.' })
  scopeUnitId: string;
}

const MOST_GRANTS = 20;

export class CreatePersonDto {
  @TextField({ min: 3, max: 40, description: '3–40 of a–z, 0–9, dot, dash, underscore; kept in lower case.' })
  username: string;

  @TextField({ min: 1, max: 200 })
  fullName: string;

  @TextField({ isOptional: true, isNullable: true, max: 200 })
  post?: string | null;

  @EmailField({ isOptional: true, isNullable: true })
  email?: string | null;

  @TextField({ isOptional: true, isNullable: true, max: 30 })
  phone?: string | null;

  @IdField()
  unitId: string;

  @ObjectField(() => GrantDto, { isList: true, maxItems: MOST_GRANTS })
  grants: GrantDto[];
}

export class ChangePersonDto {
  @TextField({ isOptional: true, min: 1, max: 200 })
  fullName?: string;

  @TextField({ isOptional: true, isNullable: true, max: 200 })
  post?: string | null;

  @EmailField({ isOptional: true, isNullable: true })
  email?: string | null;

  @TextField({ isOptional: true, isNullable: true, max: 30 })
  phone?: string | null;

  @IdField({ isOptional: true })
  unitId?: string;

  @ObjectField(() => GrantDto, { isOptional: true, isList: true, maxItems: MOST_GRANTS, description: 'Replaces the list.' })
  grants?: GrantDto[];
}

export class DisablePersonDto {
  @TextField({ min: 1, max: 500 })
  reason: string;
}

export const PEOPLE_SORTS = ['fullName', 'username'] as const;

export class PeopleListQuery extends ListQuery {
  @ChoiceField(PEOPLE_SORTS, { isOptional: true, description: 'Default fullName, in Vietnamese order.' })
  sort: (typeof PEOPLE_SORTS)[number] = 'fullName';

  @TextField({ isOptional: true, max: 100, description: 'Part of name, username or post; accents do not matter.' })
  q?: string;

  @IdField({ isOptional: true, description: 'People of this unit and all below.' })
  unitId?: string;

  @ChoiceField(ROLES, { isOptional: true, enumName: 'Role' })
  role?: Role;

  @BooleanField({ isOptional: true })
  isActive?: boolean;
}

export class AssignableQuery {
  @IdField({ description: 'The unit whose task is to be assigned.' })
  unitId: string;
}
