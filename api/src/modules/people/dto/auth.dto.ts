import { UNIT_LEVELS } from '#domain';
import { ChoiceField, PasswordField, TextField } from '../../../platform/http/index.js';

export class SignInDto {
  @TextField({ min: 1, max: 200 })
  username: string;

  @PasswordField()
  password: string;
}

export class ChangePasswordDto {
  @PasswordField()
  currentPassword: string;

  @PasswordField()
  newPassword: string;
}

export class FirstAdministratorQuery {
  @TextField({ max: 100 })
  token: string;
}

export class FirstAdministratorDto {
  @TextField({ min: 1, max: 100, description: 'The one-time token printed in the log.' })
  token: string;

  @TextField({ min: 1, max: 40 })
  username: string;

  @TextField({ min: 1, max: 200 })
  fullName: string;

  @PasswordField()
  password: string;

  @TextField({ min: 1, max: 300, description: 'Name of the unit at the top of the tree.' })
  unitName: string;

  @ChoiceField(UNIT_LEVELS, { isOptional: true, enumName: 'UnitLevel', description: 'Level of that unit; commune unless told.' })
  unitLevel?: (typeof UNIT_LEVELS)[number];
}
