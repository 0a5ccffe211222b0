import { ROLES, type Role } from '#contracts';
import { UNIT_LEVELS, type UnitLevel } from '#domain';
import { ChoiceField, DateField, EmailField, IdField, ObjectField, TextField } from '../../../platform/http/index.js';
import { RowsField } from './rows-field.js';

/** A province with every commune, department and their offices is some 7,000 units. */
export const MOST_UNIT_ROWS = 10_000;
export const MOST_PEOPLE_ROWS = 5_000;
const MOST_GRANTS = 20;

/** One unit, as when it is created by itself; what is below another row names that row. */
export class ImportUnitRowDto {
  @TextField({ min: 1, max: 40, description: 'The row, as the preview names it. Errors are told by it.' }) key: string;
  @TextField({ min: 1, max: 300 }) name: string;
  @TextField({ min: 1, max: 100 }) shortName: string;
  @TextField({ isOptional: true, isNullable: true, min: 1, max: 50 }) code?: string | null;
  @ChoiceField(UNIT_LEVELS, { enumName: 'UnitLevel' }) level: UnitLevel;
  @IdField({ isOptional: true, isNullable: true, description: 'The unit above, where it exists.' }) parentId?: string | null;
  @TextField({ isOptional: true, isNullable: true, min: 1, max: 40, description: 'Or the row of this list that is the unit above.' }) parentKey?: string | null;
  @DateField({ isOptional: true, isNullable: true, description: 'Default: the day given for the whole list.' }) validFrom?: string | null;
  @TextField({ isOptional: true, isList: true, maxItems: 50, min: 1, max: 200 }) aliases?: string[];
}

export class ImportUnitsDto {
  @DateField({ description: 'The first day of units that say none.' }) validFrom: string;
  @RowsField(() => ImportUnitRowDto, MOST_UNIT_ROWS) rows: ImportUnitRowDto[];
}

export class ImportGrantDto {
  @ChoiceField(ROLES, { enumName: 'Role' }) role: Role;
  @IdField() scopeUnitId: string;
}

/** One person, as when entered alone. */
export class ImportPersonRowDto {
  @TextField({ min: 1, max: 40 }) key: string;
  @TextField({ min: 3, max: 40 }) username: string;
  @TextField({ min: 1, max: 200 }) fullName: string;
  @TextField({ isOptional: true, isNullable: true, max: 200 }) post?: string | null;
  @EmailField({ isOptional: true, isNullable: true }) email?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 30 }) phone?: string | null;
  @IdField() unitId: string;
  @ObjectField(() => ImportGrantDto, { isList: true, maxItems: MOST_GRANTS }) grants: ImportGrantDto[];
}

export class ImportPeopleDto {
  @RowsField(() => ImportPersonRowDto, MOST_PEOPLE_ROWS) rows: ImportPersonRowDto[];
}
