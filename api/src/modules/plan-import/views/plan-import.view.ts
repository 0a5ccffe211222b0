import {
  DOCUMENT_KINDS, READ_COLUMNS, ROW_READINGS, SOURCE_FORMATS, TABLE_KINDS,
  type Confidence, type DocumentKind, type ReadColumn, type RowKind, type SourceFormat, type TableKind,
} from '#annex-reader';
import {
  BooleanField, ChoiceField, DateField, IdField, InstantField, IntegerField, JsonField, ObjectField, PageView, TextField,
} from '../../../platform/http/index.js';
import { UnitRefView } from '../../org-units/index.js';
import { PLAN_STATES, type PlanState } from '../../plans/index.js';
import { TaskPersonRef } from '../../tasks/index.js';
import {
  ImportActivityView, ImportCellView, ImportCitationView, ImportDoubtView, ImportIndicatorView, ImportLeftoverView, ImportRemarkView,
} from './import-parts.view.js';

export const IMPORT_STATES = ['open', 'saved', 'discarded'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export class ImportCountsView {
  @IntegerField() sections: number;
  @IntegerField() activities: number;
  @IntegerField() indicators: number;
  @IntegerField({ description: 'Doubts a person has to look at, not settled yet.' }) toSee: number;
  @IntegerField({ description: 'Pieces of text that were not understood; none once they are marked as seen.' }) leftovers: number;
  @IntegerField({ description: 'Rows that could not be saved as they stand.' }) refusals: number;
}

export class ImportPlanRef {
  @IdField() id: string;
  @TextField() title: string;
  @IntegerField() year: number;
  @ChoiceField(PLAN_STATES, { enumName: 'PlanState' }) state: PlanState;
}

export class PlanImportSummaryView {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
  @ChoiceField(IMPORT_STATES, { enumName: 'PlanImportState' }) state: ImportState;
  @TextField() fileName: string;
  @IntegerField({ description: 'Bytes.' }) size: number;
  @TextField({ description: 'Hexadecimal.' }) sha256: string;
  @ChoiceField(SOURCE_FORMATS, { enumName: 'ImportFormat' }) format: SourceFormat;
  @TextField({ isNullable: true, description: 'The title of the document as it is read or corrected.' }) title: string | null;
  @ObjectField(() => UnitRefView) ownerUnit: UnitRefView;
  @IdField({ isNullable: true, description: 'The plan it was saved as, or that it amended.' }) planId: string | null;
  @IdField({ isNullable: true, description: 'The plan this is a newer version of.' }) comparesWithPlanId: string | null;
  @ObjectField(() => TaskPersonRef) createdBy: TaskPersonRef;
  @InstantField() createdAt: Date;
  @ObjectField(() => ImportCountsView) counts: ImportCountsView;
}

export class PlanImportPage extends PageView {
  @ObjectField(() => PlanImportSummaryView, { isList: true }) items: PlanImportSummaryView[];
}

export class ImportHeaderView {
  @ChoiceField(DOCUMENT_KINDS, { isNullable: true, enumName: 'ReadDocumentKind' }) kind: DocumentKind | null;
  @TextField({ isNullable: true }) number: string | null;
  @TextField({ isNullable: true }) symbol: string | null;
  @DateField({ isNullable: true }) issuedOn: string | null;
  @TextField({ description: 'The date as printed, also where parts of it are blank.' }) dateWords: string;
  @TextField({ isNullable: true }) issuer: string | null;
  @TextField({ isNullable: true }) issuedAt: string | null;
  @TextField({ isNullable: true }) title: string | null;
  @IntegerField({ isNullable: true, max: 9999 }) year: number | null;
  @TextField({ isNullable: true }) signerTitle: string | null;
  @TextField({ isNullable: true }) signerName: string | null;
  @ObjectField(() => ImportCitationView, { isList: true }) legalBases: ImportCitationView[];
  @TextField({ isList: true }) recipients: string[];
  @ObjectField(() => ImportCitationView, { isNullable: true, description: 'The decision this annex belongs to.' }) attachedTo: ImportCitationView | null;
  @ChoiceField(['own', 'attached'], { isNullable: true, description: 'The document that the plan gets: this one, or the one it is attached to; null where neither is known.' }) decidedBy: 'own' | 'attached' | null;
  @ObjectField(() => ImportDoubtView, { isList: true }) doubts: ImportDoubtView[];
  @BooleanField() isSeen: boolean;
  @TextField({ isList: true, description: 'The fields a person corrected.' }) corrected: string[];
}

export class ImportColumnView {
  @TextField({ description: '`c0`, `c1`… by the grid; `h0`… for a heading over others.' }) key: string;
  @TextField({ isNullable: true }) parentKey: string | null;
  @TextField() heading: string;
  @ChoiceField(READ_COLUMNS, { enumName: 'ImportColumnMeaning' }) meaning: ReadColumn;
  @ChoiceField(['high', 'low']) confidence: Confidence;
  @BooleanField() isCorrected: boolean;
}

export class ImportRowView {
  @TextField() key: string;
  @ChoiceField(ROW_READINGS, { enumName: 'ImportRowKind' }) kind: RowKind;
  @TextField({ isNullable: true, description: 'The section or group it stands under.' }) parentKey: string | null;
  @TextField() printedNumber: string;
  @TextField({ description: 'What it says in one text: the title of a section, the content of an activity, the name of an indicator, the words of a note.' }) title: string;
  @TextField({ description: 'Where it stands in the source; several places where a page cut it.' }) place: string;
  @BooleanField({ description: 'Not saved; also where its table or the row above it is left out.' }) isLeftOut: boolean;
  @BooleanField() isSeen: boolean;
  @TextField({ isList: true, description: 'The fields a person corrected.' }) corrected: string[];
  @BooleanField({ description: 'The row’s words are others than when it was corrected: a column or a joined row was changed since.' }) hasNewWords: boolean;
  @ObjectField(() => ImportCellView, { isList: true }) cells: ImportCellView[];
  @ObjectField(() => ImportDoubtView, { isList: true }) doubts: ImportDoubtView[];
  @ObjectField(() => ImportActivityView, { isNullable: true }) activity: ImportActivityView | null;
  @ObjectField(() => ImportIndicatorView, { isList: true, description: 'One, or in a matrix one for each column with a target.' }) indicators: ImportIndicatorView[];
}

export class ImportTableView {
  @TextField() key: string;
  @ChoiceField(TABLE_KINDS, { enumName: 'ImportTableKind', description: 'matrix: rows are units, columns are indicators.' }) kind: TableKind;
  @BooleanField() isIncluded: boolean;
  @TextField() title: string;
  @TextField() caption: string;
  @TextField() note: string;
  @TextField() place: string;
  @BooleanField() hasHeading: boolean;
  @BooleanField() isSeen: boolean;
  @ObjectField(() => ImportDoubtView, { isList: true }) doubts: ImportDoubtView[];
  @ObjectField(() => ImportColumnView, { isList: true }) columns: ImportColumnView[];
  @ObjectField(() => ImportRowView, { isList: true }) rows: ImportRowView[];
}

export class ImportFaultView {
  @TextField({ description: 'A code of the field problems or of the problems.' }) code: string;
  @JsonField({ description: 'Fills the message of the code.' }) params: Record<string, unknown>;
}

/** Why a row could not be saved as it stands; the same as the 422 of saving tells. */
export class ImportRowFaultsView {
  @TextField() rowKey: string;
  @ObjectField(() => ImportFaultView, { isList: true }) errors: ImportFaultView[];
}

export class PlanImportView extends PlanImportSummaryView {
  @DateField({ description: 'The day whose units the names were looked up among.' }) directoryOn: string;
  @ObjectField(() => ImportPlanRef, { isList: true, description: 'Plans of the same authority that the document may be a newer version of.' }) similarPlans: ImportPlanRef[];
  @ObjectField(() => ImportHeaderView) header: ImportHeaderView;
  @ObjectField(() => ImportTableView, { isList: true }) tables: ImportTableView[];
  @ObjectField(() => ImportLeftoverView, { isList: true }) leftovers: ImportLeftoverView[];
  @BooleanField() areLeftoversSeen: boolean;
  @ObjectField(() => ImportRowFaultsView, { isList: true, description: 'Rows that could not be saved as they stand, in printed order.' }) faults: ImportRowFaultsView[];
  @ObjectField(() => ImportRemarkView, { isList: true }) remarks: ImportRemarkView[];
}

export class RememberedNameView {
  @TextField() name: string;
  @TextField({ description: 'The unit or group it means from now on.' }) meaning: string;
  @TextField({ isNullable: true, description: 'What it meant before, where that was something else.' }) before: string | null;
}

export class SavedImportView {
  @IdField() planId: string;
  @IntegerField() sections: number;
  @IntegerField() activities: number;
  @IntegerField() indicators: number;
  @IntegerField({ description: 'Indicators that were not in the catalogue and have been added to it.' }) newIndicators: number;
  @TextField({ isList: true, description: 'Open groups that were made for names nobody knew.' }) newGroups: string[];
  @ObjectField(() => RememberedNameView, { isList: true }) remembered: RememberedNameView[];
}
