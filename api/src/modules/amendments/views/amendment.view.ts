import { ChoiceField, IdField, InstantField, IntegerField, ObjectField, TextField } from '../../../platform/http/index.js';
import { LegalDocumentView } from '../../documents/index.js';
import { TaskPersonRef } from '../../tasks/index.js';

export const AMENDED_LINE_KINDS = ['added', 'changed', 'withdrawn'] as const;
export type AmendedLineKind = (typeof AMENDED_LINE_KINDS)[number];

export class AmendedWordsView {
  @TextField() sectionNumber: string;
  @TextField() sectionTitle: string;
  @TextField() printedNumber: string;
  @TextField() content: string;
  @TextField() expectedResults: string;
  @TextField() partyText: string;
  @TextField() scheduleText: string;
}

export class AmendedLineView {
  @IdField() activityId: string;
  @ChoiceField(AMENDED_LINE_KINDS, { enumName: 'AmendedLineKind' }) kind: AmendedLineKind;
  @ObjectField(() => AmendedWordsView, { isNullable: true, description: 'Null for a line that was added.' }) before: AmendedWordsView | null;
  @ObjectField(() => AmendedWordsView, { isNullable: true, description: 'Null for a line that was withdrawn.' }) after: AmendedWordsView | null;
}

/** A later document that changed an issued plan, and line by line what it changed (RULES.md A3). */
export class AmendmentView {
  @IdField() id: string;
  @ObjectField(() => LegalDocumentView) document: LegalDocumentView;
  @TextField({ isNullable: true }) note: string | null;
  @InstantField() amendedAt: string;
  @ObjectField(() => TaskPersonRef) amendedBy: TaskPersonRef;
  @ObjectField(() => AmendedLineView, { isList: true }) lines: AmendedLineView[];
}

export class AmendmentsView {
  @ObjectField(() => AmendmentView, { isList: true, description: 'The latest first.' }) items: AmendmentView[];
}

export class AmendmentResultView {
  @IdField() amendmentId: string;
  @IntegerField({ description: 'Unfinished tasks that were withdrawn with the lines.' }) withdrawnTasks: number;
}
