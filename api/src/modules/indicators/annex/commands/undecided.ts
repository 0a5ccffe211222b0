import type { Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';

const WITHIN = {
  assignment: 'a.id = $1',
  sheet: 'a.sheet_id = $1',
  row: `a.row_id IN (WITH RECURSIVE below AS (SELECT $1::uuid AS id UNION ALL SELECT r.id FROM indicator_row r JOIN below ON r.parent_id = below.id)
    SELECT id FROM below)`,
} as const;

/** Refuses to take away, or point elsewhere, targets about which a decision of a named person stands (I9, I10). */
export async function requireUndecided(tx: Tx, part: keyof typeof WITHIN, id: string): Promise<void> {
  const decided = await tx.query(
    `SELECT 1 FROM indicator_target t JOIN indicator_assignment a ON a.id = t.assignment_id WHERE ${WITHIN[part]}
       AND (EXISTS (SELECT 1 FROM indicator_target_decision d WHERE d.target_id = t.id AND d.revoked_at IS NULL)
         OR EXISTS (SELECT 1 FROM indicator_headline h WHERE h.target_id = t.id AND h.revoked_at IS NULL)) LIMIT 1`,
    [id],
  );
  if (decided.length > 0) throw new Problem('targetDecided');
}
