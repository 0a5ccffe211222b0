import { BooleanField, ChoiceField, DateField, IntegerField, ObjectField, TextField } from '../../../platform/http/index.js';

const KINDS = ['holiday', 'makeUpDay'] as const;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

export class WorkingDaysQuery {
  @IntegerField({ isOptional: true, min: FIRST_YEAR, max: LAST_YEAR })
  year?: number;
}

export class WorkingYearQuery {
  @IntegerField({ min: FIRST_YEAR, max: LAST_YEAR })
  year: number;
}

export class WorkingDayParams {
  @DateField()
  on: string;
}

export class WorkingDayDto {
  @DateField()
  on: string;

  @ChoiceField(KINDS, { enumName: 'WorkingDayKind', description: 'holiday: not worked; makeUpDay: a Saturday or Sunday worked instead.' })
  kind: (typeof KINDS)[number];

  @TextField({ min: 1, max: 200 })
  name: string;

  @TextField({ min: 1, max: 300, description: 'The decision it was read in.' })
  source: string;

  @BooleanField({ isOptional: true, description: 'Not read in the decision itself. Default false.' })
  isSecondHand: boolean = false;
}

export class WorkingYearDto {
  @ObjectField(() => WorkingDayDto, { isList: true, maxItems: 100 })
  items: WorkingDayDto[];
}

export class ChangeSettingsDto {
  @IntegerField({ isOptional: true, min: 0, max: 60 })
  dueSoonDays?: number;

  @IntegerField({ isOptional: true, min: 1, max: 60 })
  reviewWorkingDays?: number;

  @IntegerField({ isOptional: true, min: 1, max: 1024 })
  maxFileMegabytes?: number;

  @IntegerField({ isOptional: true, min: 1, max: 10_000 })
  maxUnitGigabytes?: number;
}
