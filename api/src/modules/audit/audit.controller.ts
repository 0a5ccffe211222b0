import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { verifyAuditChain } from '../../platform/audit/index.js';
import { Access } from '../../platform/auth/index.js';
import { Database } from '../../platform/db/index.js';
import type { PageOf } from '../../platform/http/index.js';
import { AuditListQuery } from './dto/audit-list.dto.js';
import { AuditEntriesQuery } from './queries/audit-entries.query.js';
import { AuditPageView, ChainView, type AuditEntryView } from './views/audit-entry.view.js';

/** Read-only: entries are written with the change they tell of, and by nothing else (X3). */
@ApiTags('audit')
@Controller('audit-entries')
export class AuditController {
  constructor(
    private readonly entries: AuditEntriesQuery,
    private readonly database: Database,
  ) {}

  @Get()
  @Access('audit.read')
  @ApiOperation({ summary: 'Audit log', description: 'Every change of this installation, newest first.' })
  @ApiOkResponse({ type: AuditPageView })
  list(@Query() query: AuditListQuery): Promise<PageOf<AuditEntryView>> {
    return this.entries.list(query);
  }

  @Get('chain')
  @Access('audit.read')
  @ApiOperation({ summary: 'Verify the chain', description: 'Recomputes every hash from the first row on.' })
  @ApiOkResponse({ type: ChainView })
  verify(): Promise<ChainView> {
    return verifyAuditChain(this.database);
  }
}
