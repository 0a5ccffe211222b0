import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/db/index.js';
import type { ReportingSchemeView, WorkingDayView } from '../views/settings.view.js';

@Injectable()
export class ReferenceQuery {
  constructor(private readonly database: Database) {}

  /** The exceptions of a year, or of all years (some tens a year). */
  workingDays(year: number | undefined): Promise<WorkingDayView[]> {
    return this.database.rows<WorkingDayView & Record<string, unknown>>(
      `SELECT on_date AS "on", kind, name, source, is_second_hand AS "isSecondHand" FROM working_day_exception
       WHERE $1::int IS NULL OR on_date BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 31) ORDER BY on_date`,
      [year ?? null],
    );
  }

  reportingSchemes(): Promise<ReportingSchemeView[]> {
    return this.database.rows<ReportingSchemeView & Record<string, unknown>>(
      `SELECT id, version, code, name, legal_basis AS "legalBasis", valid_from AS "validFrom", valid_to AS "validTo", definition
       FROM reporting_scheme ORDER BY valid_from, code`,
    );
  }
}
