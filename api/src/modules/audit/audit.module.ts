import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditEntriesQuery } from './queries/audit-entries.query.js';

@Module({ controllers: [AuditController], providers: [AuditEntriesQuery] })
export class AuditModule {}
