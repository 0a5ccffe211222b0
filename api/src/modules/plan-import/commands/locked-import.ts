import type { Permission } from '#contracts';
import type { SourceFormat } from '#annex-reader';
import type { CalendarDate } from '#domain';
import { reaches, scopeOf, withinAuthority, withinScope, type Actor } from '../../../platform/auth/index.js';
import { lockRow, Parameters, requireVersion, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { requirePlanAccess } from '../../plans/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import type { Corrections } from '../draft/corrections.js';
import type { DirectoryOwner } from '../reading/unit-directory.query.js';
import type { ImportState } from '../views/plan-import.view.js';

/** Taking documents in is making plans: whoever manages plans of an authority sees and works on its imports (RULES.md X1). */
export const IMPORT_PERMISSION = 'plans.manage' satisfies Permission;

export interface ImportRecord {
  readonly id: string;
  readonly version: number;
  readonly state: ImportState;
  readonly ownerUnitId: string;
  readonly ownerPath: string;
  readonly ownerName: string;
  readonly planId: string | null;
  readonly comparesWithPlanId: string | null;
  readonly fileSha256: Buffer;
  readonly fileName: string;
  readonly format: SourceFormat;
  readonly directoryOn: CalendarDate;
  readonly page: Buffer;
  readonly reading: Buffer;
  readonly corrections: Corrections;
}

const COLUMNS = `i.id, i.version, i.state, i.owner_unit_id AS "ownerUnitId", owner.path AS "ownerPath", owner.name AS "ownerName", i.plan_id AS "planId",
  i.compares_with_plan_id AS "comparesWithPlanId", i.file_sha256 AS "fileSha256", i.file_name AS "fileName", i.format,
  i.directory_on AS "directoryOn", i.page, i.reading, i.corrections`;

/** One import in the actor's scope, with its owner as it is today. */
export function importSql(actor: Actor, parameters: Parameters, id: string, today: CalendarDate): string {
  return `SELECT ${COLUMNS} FROM plan_import i
    CROSS JOIN LATERAL ${unitOnDateSql('i.owner_unit_id', `${parameters.add(today)}::date`)} owner
    WHERE i.id = ${parameters.add(id)} AND ${withinScope(scopeOf(actor, IMPORT_PERMISSION), parameters, { path: 'owner.path' })}`;
}

/** Locks the import, the root of everything said about it; out of scope is not found, saved or discarded takes no change. */
export async function lockOpenImport(tx: Tx, actor: Actor, id: string, expectedVersion: number): Promise<ImportRecord> {
  const parameters = new Parameters();
  const record = await lockRow<ImportRecord>(tx, importSql(actor, parameters, id, tx.today), parameters.values, 'i');
  if (record.state === 'saved' && record.planId !== null) throw await alreadyImported(tx, record.planId);
  if (record.state !== 'open') throw new Problem('planImportNotOpen');
  requireVersion(record, expectedVersion);
  return record;
}

/** The authority whose plan it becomes: in sight, else unknown; in scope, else not allowed (RULES.md X2). */
export async function requireOwner(tx: Tx, actor: Actor, ownerUnitId: string): Promise<DirectoryOwner> {
  const parameters = new Parameters();
  const [owner] = await tx.query<{ path: string }>(
    `SELECT owner.path FROM ${unitOnDateSql(parameters.add(ownerUnitId), `${parameters.add(tx.today)}::date`)} owner
     WHERE ${withinAuthority(actor, 'orgUnits.read', parameters, 'owner.path')}`,
    parameters.values,
  );
  if (owner === undefined) throw invalidField('ownerUnitId', 'unknownReference');
  if (!reaches(scopeOf(actor, IMPORT_PERMISSION), owner.path)) throw new Problem('notAllowed');
  return { id: ownerUnitId, path: owner.path };
}

/** A plan can only be a newer version of one of the same authority. */
export async function requireComparable(tx: Tx, actor: Actor, planId: string, ownerUnitId: string, field: string): Promise<void> {
  const [plan] = await tx.query<{ ownerUnitId: string }>('SELECT owner_unit_id AS "ownerUnitId" FROM plan WHERE id = $1', [planId]);
  if (plan === undefined) throw invalidField(field, 'unknownReference');
  await requirePlanAccess(tx, actor, planId, IMPORT_PERMISSION).catch((error: unknown) => {
    throw error instanceof Problem && error.code === 'notFound' ? invalidField(field, 'unknownReference') : error;
  });
  if (plan.ownerUnitId !== ownerUnitId) throw invalidField(field, 'invalid');
}

/** Says which plan a document became. */
export async function alreadyImported(tx: Tx, planId: string): Promise<Problem> {
  const [plan] = await tx.query<{ title: string }>('SELECT title FROM plan WHERE id = $1', [planId]);
  return new Problem('documentAlreadyImported', { params: { planId, planTitle: plan?.title ?? '' } });
}
