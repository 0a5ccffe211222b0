import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion } from '../../platform/http/index.js';
import { AppSettings } from './app-settings.js';
import { ChangeOptions } from './commands/change-options.js';
import { ChangeWorkingDays } from './commands/change-working-days.js';
import { ChangeSettingsDto, WorkingDayDto, WorkingDayParams, WorkingDaysQuery, WorkingYearDto, WorkingYearQuery } from './dto/settings.dto.js';
import { ReferenceQuery } from './queries/reference.query.js';
import { ChangedTasksView, ReportingSchemeListView, SettingsView, WorkingDayListView } from './views/settings.view.js';

@ApiTags('settings')
@Controller('settings')
export class SettingsController {
  constructor(
    private readonly settings: AppSettings,
    private readonly reference: ReferenceQuery,
    private readonly options: ChangeOptions,
    private readonly workingDays: ChangeWorkingDays,
  ) {}

  @Get()
  @Access('settings.read')
  @ApiOperation({ summary: 'Options of the installation', description: 'Numbers of days and megabytes.' })
  @ApiOkResponse({ type: SettingsView })
  async read(): Promise<SettingsView> {
    const { options, version } = await this.settings.read();
    return { version, ...options };
  }

  @Patch()
  @Access('settings.manage')
  @ApiOperation({ summary: 'Change options', description: 'Only the keys sent.' })
  @ApiOkResponse({ type: SettingsView })
  async change(@Context() context: RequestContext, @ExpectedVersion() version: number, @Body() body: ChangeSettingsDto): Promise<SettingsView> {
    await this.options.execute(context, version, body);
    return this.read();
  }

  @Get('working-days')
  @Access('settings.read')
  @ApiOperation({ summary: 'The working calendar', description: 'Days that are not what their weekday says, of a year or of all.' })
  @ApiOkResponse({ type: WorkingDayListView })
  async listWorkingDays(@Query() query: WorkingDaysQuery): Promise<WorkingDayListView> {
    return { items: await this.reference.workingDays(query.year) };
  }

  @Put('working-days')
  @Access('settings.manage')
  @ApiOperation({ summary: 'Replace the days of a year', description: 'Recomputes the due dates of open tasks in the same transaction.' })
  @ApiOkResponse({ type: ChangedTasksView })
  replaceYear(@Context() context: RequestContext, @Query() query: WorkingYearQuery, @Body() body: WorkingYearDto): Promise<ChangedTasksView> {
    return this.workingDays.replaceYear(context, query.year, body.items);
  }

  @Post('working-days')
  @HttpCode(200)
  @Access('settings.manage')
  @ApiOperation({ summary: 'Enter or correct one day', description: 'Sent twice it is the same. Recomputes the due dates of open tasks.' })
  @ApiOkResponse({ type: ChangedTasksView })
  putWorkingDay(@Context() context: RequestContext, @Body() body: WorkingDayDto): Promise<ChangedTasksView> {
    return this.workingDays.put(context, body);
  }

  @Delete('working-days/:on')
  @Access('settings.manage')
  @ApiOperation({ summary: 'Remove one day', description: 'The weekday counts again. Recomputes the due dates of open tasks.' })
  @ApiOkResponse({ type: ChangedTasksView })
  removeWorkingDay(@Context() context: RequestContext, @Param() params: WorkingDayParams): Promise<ChangedTasksView> {
    return this.workingDays.remove(context, params.on);
  }

  @Get('reporting-schemes')
  @Access('settings.read')
  @ApiOperation({ summary: 'Reporting schemes', description: 'How a year is cut into reporting periods (P2).' })
  @ApiOkResponse({ type: ReportingSchemeListView })
  async listReportingSchemes(): Promise<ReportingSchemeListView> {
    return { items: await this.reference.reportingSchemes() };
  }
}
