import { documentJsonSql, type LegalDocumentView } from '../../documents/index.js';
import { unitOnDateSql } from '../../org-units/index.js';

export interface CurrentPlan {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly year: number;
  readonly state: 'draft' | 'issued' | 'closed';
  readonly ownerUnit: { id: string; name: string; shortName: string };
  readonly document: LegalDocumentView | null;
  readonly activityCount: number;
  readonly issuedAt: Date | null;
}

/**
 * The issued plans of the latest year that has any, up to the year of the day: in January last year's plan is still the
 * current one. `isVisible` is a condition on the owner's path `o.path`.
 */
export function currentPlansSql(asOf: string, isVisible: string): string {
  return `
    SELECT v.id, v.version, v.title, v.year, v.state, v."ownerUnit", v.document, v."issuedAt",
      (SELECT count(*)::int FROM activity a WHERE a.plan_id = v.id AND a.state = 'active') AS "activityCount"
    FROM (
      SELECT p.id, p.version, p.title, p.year, p.state, p.issued_at AS "issuedAt", ${documentJsonSql('d')} AS document,
        jsonb_build_object('id', o.org_unit_id, 'name', o.name, 'shortName', o.short_name) AS "ownerUnit",
        rank() OVER (ORDER BY p.year DESC) AS age
      FROM plan p
      CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', asOf)} o
      LEFT JOIN legal_document d ON d.id = p.document_id
      WHERE p.state <> 'draft' AND p.year <= extract(year FROM ${asOf}) AND ${isVisible}
    ) v
    WHERE v.age = 1
    ORDER BY v."issuedAt" DESC NULLS LAST, v.id`;
}
