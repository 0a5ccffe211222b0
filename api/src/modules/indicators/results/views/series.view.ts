import { COLLECTION_KINDS, COMPARATORS, OVERLAYS, STATUSES, type CollectionKind, type Overlay, type Status } from '#domain';
import { ChoiceField, DateField, IdField, IntegerField, ObjectField, TextField } from '../../../../platform/http/index.js';
import { LegalDocumentView } from '../../../documents/index.js';
import { UnitRefView } from '../../../org-units/index.js';
import { ScoreIndicatorView } from './score.view.js';

export class SeriesPointView {
  @TextField() periodKey: string;
  @DateField() startOn: string;
  @DateField() cutOffOn: string;
  @TextField({ max: 60, isNullable: true }) numerator: string | null;
  @TextField({ max: 60, isNullable: true }) denominator: string | null;
  @TextField({ max: 60, isNullable: true, description: 'Rounded to 6 places, for showing only.' }) valueText: string | null;
  @IntegerField() noCases: number;
  @IntegerField() notAvailable: number;
  @IntegerField() notApplicable: number;
  @IntegerField({ description: 'Units with a counted figure.' }) reported: number;
  @IntegerField({ description: 'Units expected to report.' }) expected: number;
  @ChoiceField(STATUSES, { enumName: 'IndicatorStatus', description: 'Against the target in force on the cut-off.' }) status: Status;
  @ChoiceField(OVERLAYS, { isList: true, enumName: 'IndicatorOverlay', description: 'What limits the figure, as on the scoreboard.' }) overlays: Overlay[];
}

export class SeriesTargetView {
  @IdField() targetId: string;
  @TextField({ max: 60, isNullable: true, description: 'Null while nobody has decided how to read it.' }) value: string | null;
  @TextField() measureUnit: string;
  @ChoiceField(COMPARATORS, { enumName: 'Comparator' }) appliedComparator: (typeof COMPARATORS)[number];
  @TextField({ description: 'As printed.' }) wording: string;
  @DateField() validFrom: string;
  @DateField({ isNullable: true, description: 'The last day in force.' }) validTo: string | null;
  @TextField({ isNullable: true }) periodKey: string | null;
  @ObjectField(() => LegalDocumentView, { isNullable: true }) document: LegalDocumentView | null;
}

export class SeriesBaselineView {
  @TextField({ max: 2000 }) label: string;
  @TextField({ isNullable: true }) periodKey: string | null;
  @TextField({ max: 2000, description: 'As printed.' }) text: string;
  @TextField({ max: 60, isNullable: true }) value: string | null;
}

export const BREAK_KINDS = ['version', 'succession'] as const;

export class SeriesBreakView {
  @DateField() on: string;
  @ChoiceField(BREAK_KINDS, { enumName: 'SeriesBreakKind' }) kind: (typeof BREAK_KINDS)[number];
  @TextField({ max: 4000, description: 'The name from that day on, or the kind of succession.' }) text: string;
}

export class PredecessorSeriesView {
  @ObjectField(() => UnitRefView) unit: UnitRefView;
  @ChoiceField(['merge', 'split', 'rename', 'dissolve', 'transfer'], { enumName: 'SuccessionKind' }) kind: string;
  @DateField() effectiveOn: string;
  @ObjectField(() => SeriesPointView, { isList: true, description: 'The predecessor’s own figures, never added to the successor’s nor shared out (RULES.md U4).' }) points: SeriesPointView[];
}

export class SeriesPlanView {
  @IdField() id: string;
  @TextField() title: string;
  @IntegerField() year: number;
}

/** How the figures of a series were collected: what was collected otherwise is another series. */
export class SeriesCollectionView {
  @ChoiceField(COLLECTION_KINDS, { enumName: 'CollectionKind' }) periodKind: CollectionKind;
  @TextField({ description: 'The reporting scheme its periods are of.' }) schemeName: string;
  @TextField() measureUnit: string;
  @ObjectField(() => SeriesPlanView, { isList: true }) plans: SeriesPlanView[];
}

export class OtherSeriesView {
  @ObjectField(() => SeriesCollectionView) collection: SeriesCollectionView;
  @ObjectField(() => SeriesPointView, { isList: true }) points: SeriesPointView[];
}

export class SeriesView {
  @ObjectField(() => ScoreIndicatorView) indicator: ScoreIndicatorView;
  @TextField() measureUnit: string;
  @ObjectField(() => UnitRefView, { isNullable: true }) unit: UnitRefView | null;
  @ObjectField(() => SeriesPointView, { isList: true, description: 'By time; figures of one period each, never added up.' }) points: SeriesPointView[];
  @ObjectField(() => SeriesCollectionView, { description: 'Of `points`: that of the latest plan.' }) collection: SeriesCollectionView;
  @ObjectField(() => OtherSeriesView, { isList: true, description: 'Of plans that collect by other periods, under another scheme or in another unit: never drawn through the same line.' })
  others: OtherSeriesView[];
  @ObjectField(() => SeriesTargetView, { isList: true }) targets: SeriesTargetView[];
  @ObjectField(() => SeriesBaselineView, { isList: true }) baselines: SeriesBaselineView[];
  @ObjectField(() => SeriesBreakView, { isList: true }) breaks: SeriesBreakView[];
  @ObjectField(() => PredecessorSeriesView, { isList: true }) predecessors: PredecessorSeriesView[];
  @ObjectField(() => SeriesPointView, { isList: true, description: 'Predecessors that went over whole (merge, rename) added up period by period; those of a split or a transfer are not in it.' })
  predecessorsTogether: SeriesPointView[];
}
