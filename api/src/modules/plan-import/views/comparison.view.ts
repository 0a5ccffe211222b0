import { BooleanField, ChoiceField, IdField, IntegerField, ObjectField, TextField } from '../../../platform/http/index.js';
import { ImportPlanRef } from './plan-import.view.js';

/** Words decide: how a cell is understood changes with its words only, so that what a person has read into a line stays. */
export const COMPARED_FIELDS = ['printedNumber', 'section', 'content', 'expectedResults', 'partyText', 'parties', 'scheduleText', 'note'] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export class FieldDifferenceView {
  @ChoiceField(COMPARED_FIELDS, { enumName: 'ComparedField' }) field: ComparedField;
  @TextField({ description: 'For people: lists one entry on a line.' }) before: string;
  @TextField() after: string;
}

export class AddedLineView {
  @TextField() rowKey: string;
  @TextField() printedNumber: string;
  @TextField() section: string;
  @TextField() content: string;
}

export class ChangedLineView {
  @IdField() activityId: string;
  @TextField() rowKey: string;
  @TextField() printedNumber: string;
  @TextField() content: string;
  @ObjectField(() => FieldDifferenceView, { isList: true, description: 'Only printedNumber and section: the line moved.' }) fields: FieldDifferenceView[];
}

export class WithdrawnLineView {
  @IdField() activityId: string;
  @IntegerField({ description: 'Unfinished tasks of the line, which would be withdrawn with it.' }) openTasks: number;
  @TextField() printedNumber: string;
  @TextField() section: string;
  @TextField() content: string;
}

/** What saving the document into a plan would change, line by line. */
export class ImportComparisonView {
  @ObjectField(() => ImportPlanRef) plan: ImportPlanRef;
  @ObjectField(() => AddedLineView, { isList: true }) added: AddedLineView[];
  @ObjectField(() => ChangedLineView, { isList: true }) changed: ChangedLineView[];
  @ObjectField(() => WithdrawnLineView, { isList: true, description: 'Lines of the plan that the document has not.' }) withdrawn: WithdrawnLineView[];
  @IntegerField({ description: 'Lines in which nothing differs.' }) same: number;
  @BooleanField({ description: 'Fewer than half of the lines of the plan are found again: perhaps no newer version of it. Nothing is withdrawn then unless it is named.' }) isUnlike: boolean;
  @TextField({ isList: true, description: 'Tables of indicators of the document, by title: they are not compared, and amending leaves the sheets of the plan as they are.' }) sheetsNotCompared: string[];
}

export class AmendedByImportView {
  @IdField() planId: string;
  @IdField({ isNullable: true, description: 'Of an issued plan; null for a draft, whose lines were changed in place.' }) amendmentId: string | null;
  @IntegerField() added: number;
  @IntegerField() changed: number;
  @IntegerField() withdrawn: number;
  @IntegerField({ description: 'Unfinished tasks that lost their ground.' }) withdrawnTasks: number;
}

export class ImportedFileView {
  @IdField({ description: 'Of the import; its file is at /plan-imports/{id}/file.' }) id: string;
  @TextField() fileName: string;
  @IntegerField({ description: 'Bytes.' }) size: number;
  @TextField({ description: 'Hexadecimal.' }) sha256: string;
}

export class ImportedFilesView {
  @ObjectField(() => ImportedFileView, { isList: true }) items: ImportedFileView[];
}
