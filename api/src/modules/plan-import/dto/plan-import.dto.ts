import { DOCUMENT_KINDS, READ_COLUMNS, ROW_READINGS, TABLE_KINDS, type DocumentKind, type ReadColumn, type RowKind, type TableKind } from '#annex-reader';
import {
  COMPARATORS, PARTY_ROLES, PURPOSES, READ_FROM, VALUE_KINDS,
  type Comparator, type PartyRole, type Purpose, type ReadFrom, type ValueKind,
} from '#domain';
import {
  BooleanField, ChoiceField, DateField, DecimalField, IdField, IntegerField, JsonField, ListQuery, ObjectField, TextField,
} from '../../../platform/http/index.js';
import { SCHEDULE_RULE } from '../../tasks/index.js';
import { RELATIVE_PARTIES, type RelativeParty } from '../draft/corrections.js';
import { IMPORT_STATES, type ImportState } from '../views/plan-import.view.js';

const LONG = 20_000;
const KEY = { min: 1, max: 40 } as const;
const optionalText = (max: number) => TextField({ isOptional: true, isNullable: true, max });

export class PlanImportListQuery extends ListQuery {
  @ChoiceField(IMPORT_STATES, { isOptional: true, isList: true, enumName: 'PlanImportState' }) state?: ImportState[];
  @IdField({ isOptional: true, description: 'Imports that became or amended this plan, or are compared with it.' }) planId?: string;
  @TextField({ isOptional: true, max: 100, description: 'Words of the file name or title, with or without marks.' }) q?: string;
  @ChoiceField(['createdAt'], { isOptional: true, description: 'Default createdAt.' }) sort: 'createdAt' = 'createdAt';
  @ChoiceField(['asc', 'desc'], { isOptional: true, description: 'Default desc: the newest first.' }) override order: 'asc' | 'desc' = 'desc';
}

/** The fields beside the file of a multipart body. */
export class TakeInFields {
  @IdField() ownerUnitId: string;
  @IdField({ isOptional: true }) planId?: string;
  @BooleanField({ isOptional: true }) isHtml?: boolean;
}

export class HeaderPatchDto {
  @ChoiceField(DOCUMENT_KINDS, { isOptional: true, isNullable: true, enumName: 'ReadDocumentKind' }) kind?: DocumentKind | null;
  @optionalText(50) number?: string | null;
  @optionalText(100) symbol?: string | null;
  @DateField({ isOptional: true, isNullable: true, description: 'Units are looked up anew as they were on this day.' }) issuedOn?: string | null;
  @optionalText(300) issuer?: string | null;
  @optionalText(300) issuedAt?: string | null;
  @optionalText(2000) title?: string | null;
  @IntegerField({ isOptional: true, isNullable: true, min: 2000, max: 2100, description: 'Dates without a year are read anew.' }) year?: number | null;
  @optionalText(200) signerTitle?: string | null;
  @optionalText(200) signerName?: string | null;
  @BooleanField({ isOptional: true }) isSeen?: boolean;
}

export class ColumnPatchDto {
  @TextField(KEY) key: string;
  @ChoiceField(READ_COLUMNS, { enumName: 'ImportColumnMeaning' }) meaning: ReadColumn;
}

export class TablePatchDto {
  @TextField(KEY) key: string;
  @BooleanField({ isOptional: true }) isIncluded?: boolean;
  @ChoiceField(TABLE_KINDS, { isOptional: true, enumName: 'ImportTableKind', description: 'The table is read anew.' }) kind?: TableKind;
  @TextField({ isOptional: true, max: 2000 }) title?: string;
  @ObjectField(() => ColumnPatchDto, { isOptional: true, isList: true, maxItems: 50, description: 'Only the columns that mean something else; the table is read anew.' }) columns?: ColumnPatchDto[];
  @BooleanField({ isOptional: true }) isSeen?: boolean;
}

export class ChangePlanImportDto {
  @ObjectField(() => HeaderPatchDto, { isOptional: true }) header?: HeaderPatchDto;
  @ObjectField(() => TablePatchDto, { isOptional: true, isList: true, maxItems: 100 }) tables?: TablePatchDto[];
  @BooleanField({ isOptional: true }) areLeftoversSeen?: boolean;
  @IdField({ isOptional: true, isNullable: true, description: 'The plan of the same authority this is a newer version of.' }) comparesWithPlanId?: string | null;
}

export class ImportPartyDto {
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @TextField({ isOptional: true, max: 500, description: 'As printed.' }) name?: string;
  @TextField({ isOptional: true, max: 2000 }) wording?: string;
  @TextField({ isOptional: true, isNullable: true, max: 2000 }) duty?: string | null;
  @IdField({ isOptional: true, isNullable: true }) unitId?: string | null;
  @IdField({ isOptional: true, isNullable: true }) groupId?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 500 }) externalName?: string | null;
  @ChoiceField(RELATIVE_PARTIES, { isOptional: true, isNullable: true, enumName: 'ImportRelativeParty' }) relative?: RelativeParty | null;
  @IdField({ isOptional: true, isList: true, maxItems: 5000, description: 'Units picked for an open group.' }) memberIds?: string[];
}

export class ImportFigureDto {
  @TextField({ min: 1, max: 2000, description: 'Word for word in the content or the expected results.' }) quote: string;
  @ChoiceField(COMPARATORS, { enumName: 'Comparator' }) comparator: Comparator;
  @DecimalField({ isNullable: true, description: 'Null where the words name a ratio without a target; then an indicator is needed.' }) value: string | null;
  @TextField({ min: 1, max: 50 }) measureUnit: string;
  @IdField({ isOptional: true, isNullable: true }) indicatorId?: string | null;
}

export class ImportTargetDto {
  @ChoiceField(PURPOSES, { isOptional: true, enumName: 'TargetPurpose', description: 'Default assigned.' }) purpose?: Purpose;
  @ChoiceField(COMPARATORS, { enumName: 'Comparator' }) comparator: Comparator;
  @ChoiceField(READ_FROM, { isOptional: true, enumName: 'TargetReadFrom', description: 'Default none.' }) readFrom?: ReadFrom;
  @ChoiceField(VALUE_KINDS, { isOptional: true, enumName: 'TargetValueKind', description: 'Default absolute.' }) valueKind?: ValueKind;
  @DecimalField() value: string;
  @TextField({ min: 1, max: 50 }) measureUnit: string;
  @BooleanField({ isOptional: true }) isEachUnit?: boolean;
  @TextField({ isOptional: true, max: 2000 }) wording?: string;
}

export class ImportBaselinePartDto {
  @TextField({ isOptional: true, max: 500 }) label?: string;
  @DecimalField() numerator: string;
  @DecimalField() denominator: string;
  @TextField({ isOptional: true, max: 500 }) statedText?: string;
}

export class ImportBaselineDto {
  @TextField({ min: 1, max: 500 }) label: string;
  @IntegerField({ isOptional: true, isNullable: true, min: 1990, max: 2100 }) year?: number | null;
  @BooleanField({ isOptional: true }) isWithoutCases?: boolean;
  @TextField({ isOptional: true, max: 2000 }) statedText?: string;
  @DecimalField({ isOptional: true, isNullable: true }) statedValue?: string | null;
  @ObjectField(() => ImportBaselinePartDto, { isOptional: true, isList: true, maxItems: 100 }) parts?: ImportBaselinePartDto[];
}

export class ImportIndicatorDto {
  @TextField({ isOptional: true, isNullable: true, max: 40 }) columnKey?: string | null;
  @TextField({ min: 1, max: 2000 }) title: string;
  @TextField({ isOptional: true, isNullable: true, max: 50 }) measureUnit?: string | null;
  @IdField({ isOptional: true, isNullable: true, description: 'Of the catalogue; null makes a new one, unless one has this very name.' }) indicatorId?: string | null;
  @ObjectField(() => ImportPartyDto, { isList: true, maxItems: 100 }) parties: ImportPartyDto[];
  @ObjectField(() => ImportTargetDto, { isList: true, maxItems: 50 }) targets: ImportTargetDto[];
  @ObjectField(() => ImportBaselineDto, { isOptional: true, isList: true, maxItems: 50 }) baselines?: ImportBaselineDto[];
  @optionalText(10_000) numeratorText?: string | null;
  @optionalText(10_000) denominatorText?: string | null;
  @optionalText(10_000) scoringText?: string | null;
}

export class ChangeImportRowDto {
  @ChoiceField(ROW_READINGS, { isOptional: true, enumName: 'ImportRowKind', description: 'The table is read anew.' }) kind?: RowKind;
  @BooleanField({ isOptional: true, description: 'Its words continue the row above; the table is read anew.' }) joinsAbove?: boolean;
  @TextField({ isOptional: true, isNullable: true, max: 40, description: 'A section or group that stands before it.' }) parentKey?: string | null;
  @TextField({ isOptional: true, max: 50 }) printedNumber?: string;
  @TextField({ isOptional: true, max: LONG, description: 'The title of a section, the content of an activity, the words of a note.' }) content?: string;
  @TextField({ isOptional: true, max: LONG }) expectedResults?: string;
  @TextField({ isOptional: true, isList: true, min: 1, max: 2000, maxItems: 100 }) deliverables?: string[];
  @ObjectField(() => ImportPartyDto, { isOptional: true, isList: true, maxItems: 100 }) parties?: ImportPartyDto[];
  @JsonField({ isOptional: true, isList: true, maxItems: 50, schema: SCHEDULE_RULE }) rules?: Record<string, unknown>[];
  @ObjectField(() => ImportFigureDto, { isOptional: true, isList: true, maxItems: 50 }) figures?: ImportFigureDto[];
  @TextField({ isOptional: true, max: 5000 }) note?: string;
  @ObjectField(() => ImportIndicatorDto, { isOptional: true, isList: true, maxItems: 50 }) indicators?: ImportIndicatorDto[];
  @BooleanField({ isOptional: true }) isLeftOut?: boolean;
  @BooleanField({ isOptional: true }) isSeen?: boolean;
  @BooleanField({ isOptional: true, description: 'Forgets what was corrected in this row before; what else is given holds from now on.' }) isReset?: boolean;
}

export class ChangeImportRowsDto {
  @TextField({ isList: true, min: 1, max: 40, minItems: 1, maxItems: 2000 }) rowKeys: string[];
  @BooleanField({ isOptional: true }) isSeen?: boolean;
  @BooleanField({ isOptional: true }) isLeftOut?: boolean;
}

export class ChooseNameDto {
  @TextField({ min: 1, max: 500, description: 'As printed; marks and signs do not count.' }) name: string;
  @IdField({ isOptional: true, isNullable: true }) unitId?: string | null;
  @IdField({ isOptional: true, isNullable: true }) groupId?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 500, description: 'A body outside. Nothing of the three: the choice is taken back.' }) externalName?: string | null;
}

export class SaveImportDto {
  @TextField({ isOptional: true, min: 1, max: 1000, description: 'Default: the title of the document.' }) planTitle?: string;
  @IntegerField({ isOptional: true, min: 2000, max: 2100, description: 'Default: the year of the document.' }) year?: number;
  @BooleanField({ isOptional: true, description: 'Whether chosen names hold for the next documents. Default true.' }) rememberNames?: boolean;
}

export class ComparisonQuery {
  @IdField({ isOptional: true, description: 'Default: the plan the import says it is a newer version of.' }) planId?: string;
}

export class AmendByImportDto {
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
  @TextField({ isOptional: true, isList: true, min: 1, max: 40, maxItems: 2000, description: 'Only these added or changed lines. Default all.' }) rowKeys?: string[];
  @IdField({ isOptional: true, isList: true, maxItems: 2000, description: 'Only these lines are withdrawn. Default all the document has not; none where the comparison says isUnlike.' }) withdrawnIds?: string[];
  @BooleanField({ isOptional: true, description: 'Whether chosen names hold for the next documents. Default true.' }) rememberNames?: boolean;
}
