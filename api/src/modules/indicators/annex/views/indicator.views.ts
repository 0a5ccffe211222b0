import { ACCUMULATIONS, DIRECTIONS, INDICATOR_KINDS, type Accumulation, type Direction, type IndicatorKind } from '#domain';
import { BooleanField, ChoiceField, DateField, IdField, IntegerField, ObjectField, PageView, TextField } from '../../../../platform/http/index.js';

/** An indicator as other objects name it. */
export class IndicatorRefView {
  @IdField() id: string;
  @TextField() code: string;
  @TextField() name: string;
  @ChoiceField(INDICATOR_KINDS, { enumName: 'IndicatorKind' }) kind: IndicatorKind;
  @ChoiceField(ACCUMULATIONS, { enumName: 'Accumulation' }) accumulation: Accumulation;
  @ChoiceField(DIRECTIONS, { enumName: 'Direction' }) direction: Direction;
  @TextField() measureUnit: string;
}

/** What an indicator is called and how it is counted while a version holds. */
export class IndicatorVersionView {
  @IdField() id: string;
  @DateField() validFrom: string;
  @DateField({ isNullable: true, description: 'The last day.' }) validTo: string | null;
  @TextField() name: string;
  @ChoiceField(INDICATOR_KINDS, { enumName: 'IndicatorKind' }) kind: IndicatorKind;
  @ChoiceField(ACCUMULATIONS, { enumName: 'Accumulation' }) accumulation: Accumulation;
  @ChoiceField(DIRECTIONS, { enumName: 'Direction' }) direction: Direction;
  @TextField() measureUnit: string;
  @TextField() numeratorText: string;
  @TextField({ description: 'Empty for a count.' }) denominatorText: string;
  @TextField({ isNullable: true }) note: string | null;
}

export class IndicatorView extends IndicatorRefView {
  @IntegerField({ min: 1 }) version: number;
  @TextField() numeratorText: string;
  @TextField() denominatorText: string;
  @TextField({ isNullable: true }) note: string | null;
  @DateField({ description: 'The first day of the version in force today.' }) validFrom: string;
  @ObjectField(() => IndicatorVersionView, { isList: true, description: 'The oldest first.' }) versions: IndicatorVersionView[];
  @IntegerField({ description: 'Lines of plans in the reader’s sight that it is assigned by.' }) assignmentCount: number;
  @IntegerField({ description: 'Plans that use it, of every authority.' }) planCount: number;
  @IntegerField({ description: 'Authorities whose plans these are.' }) ownerCount: number;
  @BooleanField({ description: 'Whether the reader manages indicators of all of them and so may change it.' }) canChange: boolean;
}

export class IndicatorPage extends PageView {
  @ObjectField(() => IndicatorView, { isList: true }) items: IndicatorView[];
}
