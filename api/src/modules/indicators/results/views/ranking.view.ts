import { OVERLAYS, RESULT_BASES, STATUSES, type Overlay, type ResultBasis, type Status } from '#domain';
import { ChoiceField, DateField, IdField, IntegerField, JsonField, namedSchema, ObjectField, TextField } from '../../../../platform/http/index.js';
import { UnitRefView } from '../../../org-units/index.js';
import { ResultWindowView, ScoreIndicatorView } from './score.view.js';

export class RankedUnitView {
  @IntegerField({ description: 'Units of equal verdict and equal exact value share a rank.' }) rank: number;
  @ObjectField(() => UnitRefView) unit: UnitRefView;
  @TextField({ max: 60 }) numerator: string;
  @TextField({ max: 60 }) denominator: string;
  @TextField({ max: 60, description: 'Rounded to 6 places, for showing only.' }) valueText: string;
  @TextField({ max: 60, isNullable: true, description: 'The target held against.' }) targetValue: string | null;
  @ChoiceField(STATUSES, { enumName: 'IndicatorStatus' }) status: Status;
  @ChoiceField(OVERLAYS, { isList: true, enumName: 'IndicatorOverlay' }) overlays: Overlay[];
  @TextField({ max: 60, isNullable: true }) gap: string | null;
}

export class UnitWithReasonView {
  @ObjectField(() => UnitRefView) unit: UnitRefView;
  @TextField({ isNullable: true, max: 4000 }) reason: string | null;
}

export class RankingView {
  @ObjectField(() => ScoreIndicatorView) indicator: ScoreIndicatorView;
  @IdField({ isNullable: true, description: 'Null for the units of several lines together.' }) assignmentId: string | null;
  @TextField({ max: 4000 }) title: string;
  @TextField() measureUnit: string;
  @TextField() periodKey: string;
  @ChoiceField(RESULT_BASES, { enumName: 'ResultBasis' }) basis: ResultBasis;
  @DateField() asOf: string;
  @ObjectField(() => ResultWindowView) window: ResultWindowView;
  @ObjectField(() => UnitRefView, { isNullable: true }) unit: UnitRefView | null;
  @ObjectField(() => RankedUnitView, { isList: true, description: 'Not met first, then by exact value, the worst first.' }) ranked: RankedUnitView[];
  @ObjectField(() => UnitRefView, { isList: true }) noCases: UnitRefView[];
  @ObjectField(() => UnitWithReasonView, { isList: true }) notAvailable: UnitWithReasonView[];
  @ObjectField(() => UnitWithReasonView, { isList: true }) notApplicable: UnitWithReasonView[];
  @ObjectField(() => UnitRefView, { isList: true }) missing: UnitRefView[];
}

export class HeatMapIndicatorView {
  @IdField() assignmentId: string;
  @IdField() indicatorId: string;
  @TextField() printedNumber: string;
  @TextField({ max: 4000 }) title: string;
  @TextField() measureUnit: string;
  @TextField() sheetTitle: string;
  @TextField({ isNullable: true, max: 4000, description: 'The nearest heading above the row, as printed.' }) section: string | null;
}

const index = { type: 'integer', minimum: 0 };

const HEAT_MAP_CELL = namedSchema('HeatMapCell', {
  type: 'array',
  prefixItems: [index, index, index, { type: ['string', 'null'] }, { type: 'integer', minimum: 0, maximum: 2 ** OVERLAYS.length - 1 }],
  items: false,
  minItems: 5,
  maxItems: 5,
});

/** [unitIndex, indicatorIndex, statusIndex, valueText, overlayBits] */
export type HeatMapCell = [number, number, number, string | null, number];

/** Compact on purpose: 300 units × 35 indicators are 10,500 cells. */
export class HeatMapView {
  @TextField() periodKey: string;
  @ChoiceField(RESULT_BASES, { enumName: 'ResultBasis' }) basis: ResultBasis;
  @DateField() asOf: string;
  @ObjectField(() => ResultWindowView) window: ResultWindowView;
  @ObjectField(() => UnitRefView, { isNullable: true }) unit: UnitRefView | null;
  @ObjectField(() => UnitRefView, { isList: true, description: 'Rows: the units expected to report, in the order of the tree.' }) units: UnitRefView[];
  @ObjectField(() => HeatMapIndicatorView, { isList: true, description: 'Columns, in the order of the sheets.' }) indicators: HeatMapIndicatorView[];
  @JsonField({
    isList: true,
    schema: HEAT_MAP_CELL,
    description: '[unitIndex, indicatorIndex, statusIndex, valueText, overlayBits]: indexes into `units`, `indicators` and `statuses`; bit n of overlayBits is `overlays[n]`. No cell where the unit is not expected to report.',
    example: [[0, 3, 2, '94.95', 1]],
  })
  cells: HeatMapCell[];
  @ChoiceField(STATUSES, { isList: true, enumName: 'IndicatorStatus' }) statuses: Status[];
  @ChoiceField(OVERLAYS, { isList: true, enumName: 'IndicatorOverlay' }) overlays: Overlay[];
}
