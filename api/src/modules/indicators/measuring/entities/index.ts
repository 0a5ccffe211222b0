import { ExpectedUnit } from './expected-unit.entity.js';
import { IndicatorPeriod } from './indicator-period.entity.js';
import { Measurement, MeasurementChange, MeasurementReportEvidence } from './measurement.entity.js';
import { MeasurementReportEvent } from './measurement-report-event.entity.js';
import { MeasurementReport } from './measurement-report.entity.js';
import { MeasurementUnlock } from './measurement-unlock.entity.js';

export const MEASURING_ENTITIES = [
  IndicatorPeriod, ExpectedUnit, MeasurementReport, MeasurementReportEvent, MeasurementUnlock, Measurement, MeasurementChange, MeasurementReportEvidence,
];
export {
  ExpectedUnit, IndicatorPeriod, Measurement, MeasurementChange, MeasurementReport, MeasurementReportEvent, MeasurementReportEvidence, MeasurementUnlock,
};
