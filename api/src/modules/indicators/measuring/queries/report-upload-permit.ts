import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../../platform/auth/index.js';
import { Database } from '../../../../platform/db/index.js';
import { UnitStorage } from '../../../evidence/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { notTaking } from '../policy/report-policy.js';
import { ReportPageQuery } from './report-page.query.js';

/** Decides whether a body is worth reading at all (THREATS.md R1); the transaction decides again on the locked report. */
@Injectable()
export class ReportUploadPermit {
  constructor(
    private readonly database: Database,
    private readonly page: ReportPageQuery,
    private readonly storage: UnitStorage,
  ) {}

  /** Answers the report's unit. `announcedBytes` is the least the file has by the announced length of the body. */
  async require({ actor, idempotency }: RequestContext, reportId: string, announcedBytes: number): Promise<{ unitId: string }> {
    const report = await this.page.subject(actor, reportId);
    if (!report.mayEnter) throw new Problem('notAllowed');
    // A repeated upload whose first answer was lost is answered again, even if the report has moved on since.
    const replay = await this.database.first('SELECT 1 AS known FROM idempotency_key WHERE person_id = $1 AND route = $2 AND key = $3', [
      actor.personId, idempotency?.route ?? '', idempotency?.key ?? '',
    ]);
    if (replay === null) {
      if (!report.takesEvidence) throw notTaking(report);
      await this.storage.requireRoom({ unitId: report.unitId, size: announcedBytes, sha256: null });
    }
    return { unitId: report.unitId };
  }
}
