import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, type RequestContext } from '../../platform/auth/index.js';
import { DashboardQuery } from './dto/review.dto.js';
import { DashboardReader } from './queries/dashboard.query.js';
import { DashboardView } from './views/dashboard.view.js';

@ApiTags('dashboard')
@Controller('dashboard')
export class DashboardController {
  constructor(private readonly dashboards: DashboardReader) {}

  @Get()
  @Access('dashboard.read')
  @ApiOperation({ summary: 'The reader’s first page', description: 'By role. An administrator sees people and units, and no work.' })
  @ApiOkResponse({ type: DashboardView })
  read(@Context() { actor }: RequestContext, @Query() { asOf }: DashboardQuery): Promise<DashboardView> {
    return this.dashboards.read(actor, asOf);
  }
}
