import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { distDir } from '../../api/bin/lib/project.mjs';
import { activitiesOf } from './plan-content.mjs';
import { FUNCTIONS, SETTLE, STATEMENTS } from './fill-statements.mjs';

const domain = await import(pathToFileURL(join(distDir, 'libs', 'domain', 'src', 'index.js')));

export const ACTIVITY_COUNT = 45;
/** 38 quarterly tasks, 3 continuous notes and 2 contributions in each of four quarters, and 2 tasks without a date. */
export const TASKS_PER_UNIT = 43 * 4 + 2;
const LARGEST_AUTHORITY = 300;
const SCHEME_ID = randomUUID();

/**
 * Fills a migrated database with authorities, each with its own plan and all its tasks, by set-based statements.
 * `client` is the owner's (a superuser): foreign keys are not checked row by row while filling.
 */
export async function openFilling(client, { passwordHash }) {
  await client.query(FUNCTIONS);
  await client.query("SET session_replication_role = 'replica'; SET synchronous_commit = off; SET work_mem = '64MB'");
  const today = domain.vietnamDateOf(new Date());
  const scheme = domain.DECREE_09_2019_SCHEME;
  const schemeId = (await client.query('SELECT id FROM reporting_scheme WHERE code = $1', [scheme.code])).rows[0]?.id ?? SCHEME_ID;
  if (schemeId === SCHEME_ID) await client.query(STATEMENTS.scheme, [schemeId, scheme.code, scheme.name, scheme.legalBasis, JSON.stringify(scheme)]);
  const root = await addUnit(client, null, 'Toàn hệ thống', 'other');
  const filling = { client, today, schemeId, root, passwordHash, authorities: 0, taskCount: 0, periods: periodsAround(scheme, today) };
  await addPerson(filling, 'bench-auditor', root.id, [['auditor', root.id]]);
  return filling;
}

/** The quarters before, around and after a date, with the due dates' distance from it. */
function periodsAround(scheme, today) {
  const current = domain.periodContaining(scheme, 'quarter', today);
  const before = domain.previousPeriod(scheme, current);
  const keys = [domain.previousPeriod(scheme, before), before, current, domain.nextPeriod(scheme, current)];
  return keys.map((key, index) => ({ key, index, ...domain.periodWindow(scheme, key), shift: [-185, -95, -8, 80][index] }));
}

/** One authority: a unit, `unitCount` units below it, its people, a plan of 45 activities, and every task of it. */
export async function addAuthority(filling, unitCount) {
  const { client, today, schemeId, root, periods } = filling;
  filling.authorities += 1;
  const label = `k${filling.authorities}`;
  const parent = await addUnit(client, root, `Huyện ${label}`, 'district');
  const units = (await client.query(STATEMENTS.units, [unitCount, parent.id, parent.path, label])).rows;
  const author = await addPerson(filling, `coordinator-${label}`, parent.id, [['coordinator', parent.id]]);
  await addPerson(filling, `officer-${label}`, units[0].id, [['unitOfficer', units[0].id]]);
  const planId = randomUUID();
  await client.query(STATEMENTS.plan, [planId, parent.id, `Kế hoạch kiểm soát thủ tục hành chính ${label}`, `ke hoach kiem soat thu tuc hanh chinh ${label}`, Number(today.slice(0, 4)), schemeId, author]);
  const activities = activitiesOf(domain, label, ACTIVITY_COUNT);
  await client.query(STATEMENTS.sections, [planId]);
  for (const name of ['activities', 'rules', 'deliverables', 'contents']) await client.query(STATEMENTS[name], [planId, JSON.stringify(activities)]);
  await client.query(STATEMENTS.obligations, [planId, JSON.stringify(activities), parent.path, parent.path.replace(/\.$/, '/')]);
  const tasks = await client.query(STATEMENTS.tasks, [planId, JSON.stringify(activities), JSON.stringify(periods), today]);
  await client.query(STATEMENTS.submissions, [planId, author]);
  await client.query(STATEMENTS.events, [planId, author]);
  filling.taskCount += tasks.rowCount;
  return { label, planId, parent, units, activities, quarterKey: periods[2].key, coordinator: `coordinator-${label}`, officer: `officer-${label}` };
}

/** Adds authorities until there are about `taskCount` tasks, then settles the database as autovacuum would. */
export async function growTo(filling, taskCount) {
  const added = [];
  while (taskCount - filling.taskCount >= TASKS_PER_UNIT) {
    const missing = Math.floor((taskCount - filling.taskCount) / TASKS_PER_UNIT);
    added.push(await addAuthority(filling, Math.min(LARGEST_AUTHORITY, missing)));
  }
  for (const statement of SETTLE) await filling.client.query(statement);
  return added;
}

/** A draft plan of 45 quarterly activities for all units of an authority, for the speed of issuing. */
export async function addDraftPlan(filling, authority, kind = 'lead') {
  const { client, today, schemeId } = filling;
  const planId = randomUUID();
  const activities = activitiesOf(domain, `issue-${authority.label}`, ACTIVITY_COUNT).map((activity) => ({ ...activity, kind: 'recurring', role: kind }));
  await client.query(STATEMENTS.draftPlan, [planId, authority.parent.id, 'Kế hoạch chờ giao việc', 'ke hoach cho giao viec', Number(today.slice(0, 4)), schemeId]);
  await client.query(STATEMENTS.sections, [planId]);
  for (const name of ['activities', 'rules', 'deliverables']) await client.query(STATEMENTS[name], [planId, JSON.stringify(activities)]);
  const groupId = randomUUID();
  const rule = { underUnitId: authority.parent.id, levels: ['commune'], reach: 'descendants', exceptUnitIds: [] };
  await client.query(STATEMENTS.group, [groupId, authority.parent.id, `UBND các xã ${authority.label}`, `ubnd cac xa ${authority.label}`, JSON.stringify(rule)]);
  await client.query(STATEMENTS.parties, [planId, groupId]);
  return { planId, groupId };
}

async function addUnit(client, parent, name, level) {
  const { rows } = await client.query(STATEMENTS.unit, [parent?.id ?? null, parent?.path ?? '', name, level]);
  return rows[0];
}

async function addPerson({ client, passwordHash }, username, unitId, grants) {
  const personId = randomUUID();
  await client.query(STATEMENTS.person, [personId, username, `Cán bộ ${username}`, unitId, passwordHash]);
  for (const [role, scopeUnitId] of grants) await client.query(STATEMENTS.grant, [personId, role, scopeUnitId]);
  return personId;
}
