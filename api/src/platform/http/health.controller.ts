import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/route-access.js';
import { Database } from '../db/database.js';
import { FileStore } from '../files/index.js';
import { Problem } from '../problems/index.js';
import { TextField } from './fields.js';
import { Readiness } from './readiness.js';

export class HealthView {
  @TextField({ description: 'Always "ok"; a failure answers with another status.' })
  status: string;
}

/** For supervisors and load balancers; tells nothing but whether to send traffic here. */
@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @Access('public')
  @ApiOperation({ summary: 'The process answers.' })
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  @Access('public')
  @ApiOperation({ summary: 'The database answers and the file store is the one that was set up; 503 otherwise, and while the process stops.' })
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    if (this.readiness.isStopping) throw new Problem('stopping');
    await this.database.rows('SELECT 1');
    await this.files.check();
    return { status: 'ok' };
  }
}
