export { IndicatorsModule } from './indicators.module.js';
