import { documentJsonSql } from '../../documents/index.js';
import { unitOnDateSql } from '../../org-units/index.js';

/** The plan with its owner and deciding document; `today` is a date placeholder. */
export const planSourceSql = (today: string): string => `plan p
  CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', today)} owner
  LEFT JOIN legal_document d ON d.id = p.document_id`;

export const PLAN_COLUMNS = `p.id, p.version, p.title, p.year, p.state, p.issued_at AS "issuedAt",
  json_build_object('id', owner.org_unit_id, 'name', owner.name, 'shortName', owner.short_name) AS "ownerUnit",
  ${documentJsonSql('d')} AS document,
  (SELECT count(*)::int FROM activity a WHERE a.plan_id = p.id AND a.state = 'active') AS "activityCount"`;

export const PLAN_DETAIL_COLUMNS = `${PLAN_COLUMNS}, p.moves_to_working_day AS "movesToWorkingDay",
  p.reads_before_as_day_before AS "readsBeforeAsDayBefore", p.reporting_scheme_id AS "reportingSchemeId", p.note,
  p.is_demonstration AS "isDemonstration",
  CASE WHEN p.is_demonstration THEN 'demonstration'
    WHEN EXISTS (SELECT 1 FROM plan_import i WHERE i.plan_id = p.id AND i.ended_at = p.created_at) THEN 'document' ELSE 'entered' END AS origin,
  COALESCE((SELECT json_agg(${documentJsonSql('base')} ORDER BY b.position)
    FROM plan_basis b JOIN legal_document base ON base.id = b.document_id WHERE b.plan_id = p.id), '[]') AS bases`;
