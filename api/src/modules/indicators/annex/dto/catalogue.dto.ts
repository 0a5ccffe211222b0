import { ACCUMULATIONS, DIRECTIONS, INDICATOR_KINDS, type Accumulation, type Direction, type IndicatorKind } from '#domain';
import { ChoiceField, DateField, IdField, IntegerField, ListQuery, TextField } from '../../../../platform/http/index.js';

export class IndicatorListQuery extends ListQuery {
  @TextField({ isOptional: true, max: 100, description: 'Words of code or name, of any version, with or without marks.' }) q?: string;
  @IdField({ isOptional: true, description: 'Those assigned by a plan.' }) planId?: string;
  @ChoiceField(INDICATOR_KINDS, { isOptional: true, isList: true, enumName: 'IndicatorKind' }) kind?: IndicatorKind[];
  @IdField({ isOptional: true, isList: true, maxItems: 100 }) ids?: string[];
  @ChoiceField(['code', 'name'], { isOptional: true, description: 'Default code.' }) sort: 'code' | 'name' = 'code';
}

export class CreateIndicatorDto {
  @TextField({ min: 1, max: 50 }) code: string;
  @TextField({ min: 1, max: 2000 }) name: string;
  @ChoiceField(INDICATOR_KINDS, { enumName: 'IndicatorKind' }) kind: IndicatorKind;
  @ChoiceField(ACCUMULATIONS, { enumName: 'Accumulation', description: 'flow: sums over periods; stock: the latest snapshot (RULES.md I7).' }) accumulation: Accumulation;
  @ChoiceField(DIRECTIONS, { enumName: 'Direction' }) direction: Direction;
  @TextField({ min: 1, max: 50 }) measureUnit: string;
  @TextField({ min: 1, max: 2000 }) numeratorText: string;
  @TextField({ isOptional: true, max: 2000, description: 'Required but for a count.' }) denominatorText?: string;
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
  @DateField({ isOptional: true, description: 'The first day of its first version. Default 2000-01-01.' }) validFrom?: string;
}

export class ChangeIndicatorDto {
  @TextField({ isOptional: true, min: 1, max: 50 }) code?: string;
  @TextField({ isOptional: true, min: 1, max: 2000 }) name?: string;
  @ChoiceField(INDICATOR_KINDS, { isOptional: true, enumName: 'IndicatorKind' }) kind?: IndicatorKind;
  @ChoiceField(ACCUMULATIONS, { isOptional: true, enumName: 'Accumulation' }) accumulation?: Accumulation;
  @ChoiceField(DIRECTIONS, { isOptional: true, enumName: 'Direction' }) direction?: Direction;
  @TextField({ isOptional: true, min: 1, max: 50 }) measureUnit?: string;
  @TextField({ isOptional: true, min: 1, max: 2000 }) numeratorText?: string;
  @TextField({ isOptional: true, max: 2000 }) denominatorText?: string;
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
  @DateField({ isOptional: true, description: 'From this day a new version; without it the newest is corrected.' }) effectiveOn?: string;
}

export class CascadeQueryDto {
  @IntegerField({ isOptional: true, min: 2000, max: 2100, description: 'Plans of this year. Default all.' }) year?: number;
}
