export { IndicatorCatalogue } from './IndicatorCatalogue';
export { IndicatorEditButton } from './IndicatorEditButton';
