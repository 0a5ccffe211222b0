import {
  DOCUMENT_KINDS, DOUBT_CODES, SOURCE_REMARKS,
  type CellOrigin, type DocumentKind, type DoubtCode, type DoubtWeight, type Mark,
} from '#annex-reader';
import {
  COMPARATORS, PARTY_ROLES, PURPOSES, READ_FROM, VALUE_KINDS,
  type Comparator, type PartyRole, type Purpose, type ReadFrom, type ScheduleRule, type ValueKind,
} from '#domain';
import {
  BooleanField, ChoiceField, DateField, DecimalField, IdField, IntegerField, JsonField, ObjectField, TextField,
} from '../../../platform/http/index.js';
import { MARK } from '../../indicators/index.js';
import { SCHEDULE_RULE } from '../../tasks/index.js';
import { RELATIVE_PARTIES, type RelativeParty } from '../draft/corrections.js';

export const PARTY_KINDS = ['unit', 'group', 'external', 'relative', 'unknown'] as const;
export const PARTY_NATURES = ['unit', 'group', 'openGroup', 'external', 'relative'] as const;
export const CHOSEN_BY = ['reading', 'name', 'person'] as const;
const CONFIDENCES = ['high', 'low'] as const;

export class ImportDoubtView {
  @ChoiceField(Object.keys(DOUBT_CODES), { enumName: 'ImportDoubtCode', description: 'Its words stand in doubt-words.' }) code: DoubtCode;
  @TextField({ isNullable: true, description: 'What it is about: a field (`schedule`, `parties.1`), the key of a column, or null for the whole.' }) field: string | null;
  @JsonField({ description: 'Words of the document, counts, candidates.' }) params: Record<string, string | number>;
  @ChoiceField(['ask', 'note'], { enumName: 'ImportDoubtWeight', description: 'ask: a person has to look; note: worth knowing.' }) weight: DoubtWeight;
  @BooleanField({ description: 'Corrected, chosen by its name, or marked as seen.' }) isSettled: boolean;
  @TextField({ isNullable: true, description: 'Where it stands in the source.' }) place: string | null;
}

export class ImportCandidateView {
  @ChoiceField(['unit', 'group']) kind: 'unit' | 'group';
  @IdField() id: string;
  @TextField() name: string;
  @JsonField({ schema: { type: 'number', minimum: 0, maximum: 1 } }) likeness: number;
}

export class ImportPartyView {
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @TextField({ description: 'As printed, without role words.' }) name: string;
  @TextField() wording: string;
  @TextField({ isNullable: true }) duty: string | null;
  @ChoiceField(PARTY_NATURES, { enumName: 'ImportPartyNature' }) nature: (typeof PARTY_NATURES)[number];
  @ChoiceField(PARTY_KINDS, { enumName: 'ImportPartyKind', description: 'unknown: nobody has been found yet.' }) kind: (typeof PARTY_KINDS)[number];
  @IdField({ isNullable: true }) unitId: string | null;
  @TextField({ isNullable: true }) unitName: string | null;
  @IdField({ isNullable: true }) groupId: string | null;
  @TextField({ isNullable: true }) groupName: string | null;
  @TextField({ isNullable: true }) externalName: string | null;
  @ChoiceField(RELATIVE_PARTIES, { isNullable: true, enumName: 'ImportRelativeParty' }) relative: RelativeParty | null;
  @ObjectField(() => ImportCandidateView, { isList: true, description: 'The nearest names, where nobody has been found.' }) candidates: ImportCandidateView[];
  @IdField({ isList: true, description: 'Units picked for an open group.' }) memberIds: string[];
  @ChoiceField(CHOSEN_BY, { enumName: 'ImportChosenBy' }) chosenBy: (typeof CHOSEN_BY)[number];
}

export class ImportCitationView {
  @ChoiceField(DOCUMENT_KINDS, { enumName: 'ReadDocumentKind' }) kind: DocumentKind;
  @TextField({ isNullable: true }) number: string | null;
  @TextField({ isNullable: true }) symbol: string | null;
  @IntegerField({ isNullable: true, max: 9999 }) year: number | null;
  @DateField({ isNullable: true }) issuedOn: string | null;
  @TextField({ isNullable: true }) issuer: string | null;
  @TextField({ isNullable: true }) abstract: string | null;
  @TextField({ isNullable: true, description: 'Where in it.' }) pinpoint: string | null;
  @TextField() wording: string;
}

export class ImportRuleView {
  @JsonField({ schema: SCHEDULE_RULE }) rule: ScheduleRule;
  @ChoiceField(CONFIDENCES) confidence: 'high' | 'low';
  @ChoiceField(['person', 'import']) readBy: 'person' | 'import';
}

export class ImportFigureView {
  @TextField() quote: string;
  @ChoiceField(COMPARATORS) comparator: Comparator;
  @DecimalField({ isNullable: true }) value: string | null;
  @TextField() measureUnit: string;
  @IdField({ isNullable: true }) indicatorId: string | null;
}

export class ImportActivityView {
  @TextField() content: string;
  @TextField() expectedResults: string;
  @TextField({ isList: true }) deliverables: string[];
  @TextField({ description: 'The cell of the parties, word for word.' }) partyText: string;
  @ObjectField(() => ImportPartyView, { isList: true }) parties: ImportPartyView[];
  @TextField({ description: 'The cell of the time, word for word.' }) scheduleText: string;
  @ObjectField(() => ImportRuleView, { isList: true }) rules: ImportRuleView[];
  @TextField({ description: 'Words of the time that found no reading.' }) leftover: string;
  @ObjectField(() => ImportCitationView, { isList: true }) citations: ImportCitationView[];
  @ObjectField(() => ImportFigureView, { isList: true }) figures: ImportFigureView[];
  @TextField() note: string;
}

export class ImportTargetView {
  @ChoiceField(PURPOSES, { enumName: 'TargetPurpose' }) purpose: Purpose;
  @ChoiceField(COMPARATORS, { enumName: 'Comparator' }) comparator: Comparator;
  @ChoiceField(READ_FROM, { enumName: 'TargetReadFrom' }) readFrom: ReadFrom;
  @ChoiceField(VALUE_KINDS, { enumName: 'TargetValueKind' }) valueKind: ValueKind;
  @DecimalField() value: string;
  @TextField() measureUnit: string;
  @BooleanField() isEachUnit: boolean;
  @TextField() wording: string;
}

export class ImportBaselinePartView {
  @TextField() label: string;
  @DecimalField() numerator: string;
  @DecimalField() denominator: string;
  @TextField() statedText: string;
}

export class ImportBaselineView {
  @TextField() label: string;
  @IntegerField({ isNullable: true, max: 9999 }) year: number | null;
  @BooleanField() isWithoutCases: boolean;
  @TextField() statedText: string;
  @DecimalField({ isNullable: true }) statedValue: string | null;
  @ObjectField(() => ImportBaselinePartView, { isList: true }) parts: ImportBaselinePartView[];
}

export class ImportIndicatorSuggestionView {
  @IdField() id: string;
  @TextField() code: string;
  @TextField() name: string;
  @TextField() measureUnit: string;
  @JsonField({ schema: { type: 'number', minimum: 0, maximum: 1 } }) likeness: number;
}

export class ImportIndicatorView {
  @TextField({ isNullable: true, description: 'The column of a matrix it belongs to; null in a list.' }) columnKey: string | null;
  @TextField() title: string;
  @BooleanField({ description: 'The heading above gives the name and the row only the level.' }) isTitleComposed: boolean;
  @TextField({ isNullable: true }) measureUnit: string | null;
  @ObjectField(() => ImportPartyView, { isList: true }) parties: ImportPartyView[];
  @ObjectField(() => ImportTargetView, { isList: true }) targets: ImportTargetView[];
  @ObjectField(() => ImportBaselineView, { isList: true }) baselines: ImportBaselineView[];
  @ObjectField(() => ImportCitationView, { isList: true }) bases: ImportCitationView[];
  @TextField({ isNullable: true }) numeratorText: string | null;
  @TextField({ isNullable: true }) denominatorText: string | null;
  @TextField({ isNullable: true }) scoringText: string | null;
  @IdField({ isNullable: true, description: 'The indicator of the catalogue it is: chosen, or of the same name. Null: a new one is made on saving.' }) indicatorId: string | null;
  @ObjectField(() => ImportIndicatorSuggestionView, { isList: true, description: 'Entries of the catalogue with a like name, the likest first.' }) indicatorSuggestions: ImportIndicatorSuggestionView[];
}

export class ImportCellView {
  @TextField() columnKey: string;
  @TextField() text: string;
  @JsonField({ isList: true, schema: MARK }) marks: Mark[];
  @ChoiceField(['own', 'span', 'group'], { description: 'own: printed here; span: a merged cell from above; group: the heading row’s, which holds for this one.' }) origin: CellOrigin;
}

export class ImportRemarkView {
  @ChoiceField(SOURCE_REMARKS, { enumName: 'ImportRemarkCode', description: 'Its words stand in doubt-words.' }) code: (typeof SOURCE_REMARKS)[number];
  @TextField() detail: string;
  @TextField({ isNullable: true }) place: string | null;
}

export class ImportLeftoverView {
  @TextField() text: string;
  @TextField() place: string;
  @ChoiceField(['prose', 'notUnderstood'], { description: 'prose: articles and the like, kept with the file; notUnderstood: a person should look.' }) reason: 'prose' | 'notUnderstood';
}
