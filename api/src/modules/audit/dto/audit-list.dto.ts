import { ChoiceField, DateField, IdField, ListQuery, TextField } from '../../../platform/http/index.js';

export class AuditListQuery extends ListQuery {
  @ChoiceField(['seq'], { isOptional: true, description: 'Order of writing; newest first unless told.' })
  sort: 'seq' = 'seq';

  @ChoiceField(['asc', 'desc'], { isOptional: true, description: 'Direction of the sort. Default desc.' })
  override order: 'asc' | 'desc' = 'desc';

  @TextField({ isOptional: true, max: 60, description: 'E.g. "task", "person".' })
  subjectType?: string;

  @IdField({ isOptional: true })
  subjectId?: string;

  @IdField({ isOptional: true, description: 'Who did it.' })
  personId?: string;

  @TextField({ isOptional: true, max: 60, description: 'E.g. "task.approve"; "task." finds all of its kind.' })
  action?: string;

  @DateField({ isOptional: true, description: 'First day, Asia/Ho_Chi_Minh.' })
  from?: string;

  @DateField({ isOptional: true, description: 'Last day, Asia/Ho_Chi_Minh.' })
  to?: string;

  @TextField({ isOptional: true, max: 100, description: 'Part of the subject’s name, as written.' })
  q?: string;
}
