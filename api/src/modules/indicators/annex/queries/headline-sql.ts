/** A headline changes once, when it is revoked: its version follows from that. */
export const HEADLINES = `SELECT h.id, 1 + (h.revoked_at IS NOT NULL)::int AS version, h.plan_id AS "planId", h.indicator_id AS "indicatorId",
    h.target_id AS "targetId", h.note, json_build_object('id', by.id, 'fullName', by.full_name) AS "decidedBy", h.decided_at AS "decidedAt",
    CASE WHEN revoker.id IS NOT NULL THEN json_build_object('id', revoker.id, 'fullName', revoker.full_name) END AS "revokedBy", h.revoked_at AS "revokedAt"
  FROM indicator_headline h JOIN person by ON by.id = h.decided_by LEFT JOIN person revoker ON revoker.id = h.revoked_by`;

/** Whether a choice holds: recorded in the target's own plan or in one in force beside it (RULES.md I10). */
export const standsSql = (alias: string): string => `${alias}.revoked_at IS NULL AND EXISTS (SELECT FROM plan x JOIN indicator_target y ON y.id = ${alias}.target_id
    JOIN indicator_assignment z ON z.id = y.assignment_id WHERE x.id = ${alias}.plan_id AND (x.id = z.plan_id OR x.state = 'issued'))`;
