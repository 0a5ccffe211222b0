import type { ReportingScheme } from '#domain';
import { BooleanField, ChoiceField, DateField, IdField, IntegerField, JsonField, ObjectField, TextField } from '../../../platform/http/index.js';
import { SCHEME_DEFINITION } from './scheme-definition.schema.js';

export class WorkingDayView {
  @DateField()
  on: string;

  @ChoiceField(['holiday', 'makeUpDay'], { enumName: 'WorkingDayKind' })
  kind: 'holiday' | 'makeUpDay';

  @TextField()
  name: string;

  @TextField()
  source: string;

  @BooleanField({ description: 'Not read in the decision itself: to be checked.' })
  isSecondHand: boolean;
}

export class WorkingDayListView {
  @ObjectField(() => WorkingDayView, { isList: true })
  items: WorkingDayView[];
}

export class ChangedTasksView {
  @IntegerField({ description: 'Open tasks whose due date moved with the calendar.' })
  changedTasks: number;
}

export class ReportingSchemeView {
  @IdField()
  id: string;

  @IntegerField({ min: 1 })
  version: number;

  @TextField()
  code: string;

  @TextField()
  name: string;

  @TextField()
  legalBasis: string;

  @DateField()
  validFrom: string;

  @DateField({ isNullable: true })
  validTo: string | null;

  @JsonField({ description: 'Windows of each period kind, due offset of each unit level.', schema: SCHEME_DEFINITION })
  definition: ReportingScheme;
}

export class ReportingSchemeListView {
  @ObjectField(() => ReportingSchemeView, { isList: true })
  items: ReportingSchemeView[];
}

export class SettingsView {
  @IntegerField()
  version: number;

  @IntegerField({ description: 'Days before the due date from which work counts as due soon (T4).' })
  dueSoonDays: number;

  @IntegerField({ description: 'Working days the office has to review a submission (T5).' })
  reviewWorkingDays: number;

  @IntegerField({ description: 'Largest evidence file, megabytes (E5).' })
  maxFileMegabytes: number;

  @IntegerField({ description: 'What the evidence files of one unit may take up, gigabytes.' })
  maxUnitGigabytes: number;
}
