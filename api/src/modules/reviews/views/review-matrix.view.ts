import { STANDINGS, UNIT_LEVELS, type Standing, type UnitLevel } from '#domain';
import { ChoiceField, DateField, IdField, JsonField, namedSchema, ObjectField, TextField } from '../../../platform/http/index.js';
import type { MatrixCell } from '../figures/matrix-cells.js';
import { StandingCountsView } from './standing-counts.view.js';

export class MatrixUnitView {
  @IdField() id: string;
  @TextField() shortName: string;
  @TextField() name: string;
  @ChoiceField(UNIT_LEVELS, { enumName: 'UnitLevel' }) level: UnitLevel;
}

export class MatrixActivityView {
  @IdField() id: string;
  @TextField({ description: 'As printed; never unique.' }) printedNumber: string;
  @TextField() content: string;
  @TextField() sectionNumber: string;
}

const index = { type: 'integer', minimum: 0 };
const flag = { type: 'integer', enum: [0, 1] };

const MATRIX_CELL = namedSchema('MatrixCell', {
  type: 'array',
  prefixItems: [index, index, index, index, index, { type: ['string', 'null'], format: 'uuid' }, flag, flag],
  items: false,
  minItems: 8,
  maxItems: 8,
});

/** Compact on purpose: 300 units × 45 activities are 13,500 cells. */
export class ReviewMatrixView {
  @DateField() asOf: string;
  @TextField() periodKey: string;
  @ObjectField(() => MatrixUnitView, { isList: true, description: 'Rows, in the order of the tree.' }) units: MatrixUnitView[];
  @ObjectField(() => MatrixActivityView, { isList: true, description: 'Columns, in the order of the plan.' }) activities: MatrixActivityView[];

  @JsonField({
    isList: true,
    schema: MATRIX_CELL,
    description:
      '[unitIndex, activityIndex, standingIndex, daysLate, taskCount, firstTaskId, isCoordinatingOnly, carriedForward]: indexes into `units`, `activities` and `standings`; the standing is the worst in the cell, daysLate the most under that standing; the last two are 0 or 1.',
    example: [[0, 3, 2, 12, 1, '01890a5d-ac96-774b-bcce-b302099a8057', 0, 1]],
  })
  cells: MatrixCell[];

  @ChoiceField(STANDINGS, { isList: true, enumName: 'Standing' }) standings: Standing[];
  @ObjectField(() => StandingCountsView, { isList: true, description: 'Scored tasks of each row of `units`.' }) unitTotals: StandingCountsView[];
  @ObjectField(() => StandingCountsView, { isList: true, description: 'Scored tasks of each of `activities`.' }) activityTotals: StandingCountsView[];
}
