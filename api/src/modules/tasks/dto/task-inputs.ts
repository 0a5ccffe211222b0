import { SUBMISSION_KINDS, type SubmissionKind } from '#domain';
import { ChoiceField, DateField, IdField, IntegerField, ObjectField, TextField } from '../../../platform/http/index.js';

const LONG = 20_000;

/** What a unit fills in before it hands in (RULES.md E1); a key left out keeps its value. */
export class DraftInput {
  @ChoiceField(SUBMISSION_KINDS, { isOptional: true, description: 'A result, or "nothing arose" (RULES.md T7).' }) kind?: SubmissionKind;
  @TextField({ isOptional: true, max: LONG }) resultText?: string;
  @TextField({ isOptional: true, max: 5_000, description: 'Required as the reason when nothing arose.' }) note?: string;
  @TextField({ isOptional: true, max: LONG }) difficulties?: string;
  @TextField({ isOptional: true, max: LONG }) proposals?: string;
  @IdField({ isOptional: true, isList: true, description: 'Deliverables of the task this round covers.' }) coveredDeliverableIds?: string[];
}

/** The reason or remark of a transition; which ones need it says the table of transitions. */
export class NoteInput {
  @TextField({ isOptional: true, max: 5_000 }) note?: string;
}

export class ChangeTaskInput {
  @IdField({ isOptional: true, isNullable: true, description: 'A person of the task’s unit; null takes the task back.' }) assigneeId?: string | null;
  @DateField({ isOptional: true, isNullable: true, description: 'Only for work whose document names no date (RULES.md S3).' }) statedDueOn?: string | null;
  @TextField({ isOptional: true, max: 500, description: 'Why the date is entered or moved; kept in the history with it.' }) note?: string;
}

export class BulkItem {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
}

export class BulkInput {
  @ObjectField(() => BulkItem, { isList: true, minItems: 1, maxItems: 100 }) items: BulkItem[];
}

export class BulkNoteInput extends BulkInput {
  @TextField({ isOptional: true, max: 5_000 }) note?: string;
}

export class BulkAssignInput extends BulkInput {
  @IdField({ isNullable: true }) assigneeId: string | null;
}
