export * from './annex/index.js';
export { IndicatorsModule } from './indicators.module.js';
