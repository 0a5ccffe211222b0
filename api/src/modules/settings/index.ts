import { AppSetting } from './entities/app-setting.entity.js';
import { ReportingSchemeRow } from './entities/reporting-scheme.entity.js';
import { WorkingDayException } from './entities/working-day-exception.entity.js';

export { AppSettings, DEFAULT_OPTIONS, type AppOptions } from './app-settings.js';
export { ReferenceData } from './reference-data.js';
export { SettingsModule } from './settings.module.js';
export { WorkingCalendarSource } from './working-calendar-source.js';
export { ReportingSchemeRow };

export const SETTINGS_ENTITIES = [AppSetting, ReportingSchemeRow, WorkingDayException];
