import type { Tx } from '../../../platform/db/index.js';

/** Puts a section at a place (from 1) and numbers all sections of the plan anew; beyond the end means last. */
export async function placeSection(tx: Tx, planId: string, sectionId: string, place: number): Promise<void> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM plan_section WHERE plan_id = $1 ORDER BY position', [planId]);
  await renumber(tx, 'plan_section', placed(rows.map(({ id }) => id), sectionId, place));
}

/** Puts an activity at a place (from 1) of a section and numbers all activities of the plan anew, section by section. */
export async function placeActivity(tx: Tx, planId: string, activityId: string, sectionId: string, place: number): Promise<void> {
  await tx.query('UPDATE activity SET section_id = $2 WHERE id = $1', [activityId, sectionId]);
  const order = await activitiesInOrder(tx, planId);
  const own = placed(order.filter((row) => row.sectionId === sectionId).map(({ id }) => id), activityId, place);
  const sections = [...new Set(order.map((row) => row.sectionId))];
  const ids = sections.flatMap((section) => (section === sectionId ? own : order.filter((row) => row.sectionId === section).map(({ id }) => id)));
  await renumber(tx, 'activity', ids);
}

/** Puts activities last in these sections of their plan, one after the other, and numbers all activities of the plan anew. */
export async function moveToTheEnd(tx: Tx, planId: string, moved: readonly { readonly id: string; readonly sectionId: string }[]): Promise<void> {
  await tx.query(
    `UPDATE activity row SET section_id = given.section_id, position = last.position + given.place
     FROM unnest($2::uuid[], $3::uuid[]) WITH ORDINALITY AS given(id, section_id, place), (SELECT max(position) AS position FROM activity WHERE plan_id = $1) AS last
     WHERE row.id = given.id`,
    [planId, moved.map(({ id }) => id), moved.map(({ sectionId }) => sectionId)],
  );
  await renumberActivities(tx, planId);
}

/** Activities follow the order of their sections. */
export async function renumberActivities(tx: Tx, planId: string): Promise<void> {
  await renumber(tx, 'activity', (await activitiesInOrder(tx, planId)).map(({ id }) => id));
}

function activitiesInOrder(tx: Tx, planId: string): Promise<{ id: string; sectionId: string }[]> {
  return tx.query(
    `SELECT a.id, a.section_id AS "sectionId" FROM activity a JOIN plan_section s ON s.id = a.section_id
     WHERE a.plan_id = $1 ORDER BY s.position, a.position`,
    [planId],
  );
}

function placed(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, place - 1), id, ...others.slice(place - 1)];
}

/** The unique constraint on positions is checked at the commit, so one statement may swap them. */
async function renumber(tx: Tx, table: 'plan_section' | 'activity', ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE ${table} row SET position = given.place
     FROM unnest($1::uuid[]) WITH ORDINALITY AS given(id, place) WHERE row.id = given.id AND row.position <> given.place`,
    [ids],
  );
}
