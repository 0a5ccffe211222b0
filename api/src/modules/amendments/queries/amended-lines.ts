import type { Tx } from '../../../platform/db/index.js';

/** A line in its words, as the record of an amendment keeps it before and after. */
export interface AmendedLine {
  readonly sectionNumber: string;
  readonly sectionTitle: string;
  readonly printedNumber: string;
  readonly content: string;
  readonly expectedResults: string;
  readonly partyText: string;
  readonly scheduleText: string;
}

/** The active lines of the plan among `ids`, by id. */
export async function readLines(tx: Tx, planId: string, ids: readonly string[]): Promise<Map<string, AmendedLine>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<AmendedLine & { id: string }>(
    `SELECT a.id, s.printed_number AS "sectionNumber", s.title AS "sectionTitle", a.printed_number AS "printedNumber", a.content,
       a.expected_results AS "expectedResults", a.party_text AS "partyText", a.schedule_text AS "scheduleText"
     FROM activity a JOIN plan_section s ON s.id = a.section_id WHERE a.plan_id = $1 AND a.id = ANY($2::uuid[])`,
    [planId, ids],
  );
  return new Map(rows.map(({ id, ...line }) => [id, line]));
}
