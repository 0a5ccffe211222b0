import { Module } from '@nestjs/common';
import { AppSettings } from './app-settings.js';
import { ChangeOptions } from './commands/change-options.js';
import { ChangeWorkingDays } from './commands/change-working-days.js';
import { ReferenceQuery } from './queries/reference.query.js';
import { ReferenceData } from './reference-data.js';
import { SettingsController } from './settings.controller.js';
import { WorkingCalendarSource } from './working-calendar-source.js';

@Module({
  controllers: [SettingsController],
  providers: [AppSettings, WorkingCalendarSource, ReferenceData, ReferenceQuery, ChangeOptions, ChangeWorkingDays],
  exports: [AppSettings, WorkingCalendarSource, ReferenceData],
})
export class SettingsModule {}
