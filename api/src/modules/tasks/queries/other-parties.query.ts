import type { Actor } from '../../../platform/auth/index.js';
import { Parameters, prepared, type Database } from '../../../platform/db/index.js';
import { standingSql } from '../standing/standing-sql.js';
import type { OtherPartyView } from '../views/task.views.js';
import { readableTasks, taskSource, type AsOf } from './task-filter.js';
import { unitNameJoin } from './task-rows.js';

const MOST_PARTIES = 200;

interface OwnTask {
  readonly id: string;
  readonly activityId: string;
  readonly unitId: string;
  readonly role: string;
  readonly periodKey: string;
}

/**
 * Who else the activity concerns. That a unit is a party stands in the plan for all to read; its task and how it stands are
 * shown only to those who may read that task (X2). In the order the plan was issued in, which is the tree's; the parties are
 * cut off before names and tasks are looked up, or a plan for a whole province would look up thousands.
 */
export async function otherParties(database: Database, actor: Actor, own: OwnTask, day: AsOf): Promise<OtherPartyView[]> {
  const parameters = new Parameters();
  const source = taskSource(day, parameters);
  const [activityId, unitId, role, periodKey] = [own.activityId, own.unitId, own.role, own.periodKey].map((value) => parameters.add(value));
  const readable = readableTasks(actor, parameters);
  return database.rows<OtherPartyView & Record<string, unknown>>(
    prepared(`task.parties ${source.from} ${readable}`, () => `SELECT party.role, jsonb_build_object('id', party.unit_id, 'name', unit.name, 'shortName', unit.short_name) AS unit,
       t.id AS "taskId", CASE WHEN t.id IS NOT NULL THEN ${standingSql('t', source.asOf, source.dueSoonDays)} END AS standing
     FROM (SELECT o.id, o.role, o.unit_id, array_position(ARRAY['lead', 'coLead', 'coordinating', 'monitoring', 'evaluating'], o.role) AS rank
       FROM obligation o WHERE o.activity_id = ${activityId}
         AND NOT (o.unit_id = ${unitId} AND o.role = ${role})
       ORDER BY rank, o.id LIMIT ${MOST_PARTIES}) party
     ${unitNameJoin('party.unit_id', source.asOf, 'unit')}
     LEFT JOIN LATERAL (SELECT * FROM task t WHERE t.obligation_id = party.id AND t.period_key = ${periodKey}
       ORDER BY t.id LIMIT 1) t ON ${readable}
     ORDER BY party.rank, party.id`),
    parameters.values,
  );
}
