import type { Schemas } from '../../../providers/schemas';

export type IndicatorRef = Schemas['IndicatorRefView'];
export type Indicator = Schemas['IndicatorView'];
export type IndicatorVersion = Schemas['IndicatorVersionView'];
