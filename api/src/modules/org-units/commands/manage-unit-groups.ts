import { Injectable } from '@nestjs/common';
import { reaches, scopeOf, withinAuthority, type RequestContext } from '../../../platform/auth/index.js';
import { Parameters, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { UnitGroupCommands, type NewUnitGroup, type UnitGroupChange } from './unit-group-commands.js';
import { requireVisibleUnit } from './visible-unit.js';

/** Groups belong to a unit; whoever manages groups of that unit may change them (X2). */
@Injectable()
export class ManageUnitGroups {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: UnitGroupCommands,
  ) {}

  /** Without an owner the group belongs to the unit the actor's role was given for. */
  async create(context: RequestContext, input: Omit<NewUnitGroup, 'ownerUnitId'> & { ownerUnitId?: string }): Promise<string> {
    return this.unitOfWork.run(context, async (tx) => {
      const ownerUnitId = input.ownerUnitId ?? managedUnitId(context);
      const owner = await requireVisibleUnit(tx, context.actor, ownerUnitId).catch((error: unknown) => {
        throw error instanceof Problem ? invalidField('ownerUnitId', 'unknownReference') : error;
      });
      if (!reaches(scopeOf(context.actor, 'unitGroups.manage'), owner.path)) throw new Problem('notAllowed');
      return this.groups.create(tx, { ...input, ownerUnitId });
    });
  }

  async change(context: RequestContext, id: string, expectedVersion: number, input: UnitGroupChange): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      await requireGroupInScope(tx, context, id);
      await this.groups.change(tx, id, expectedVersion, input);
    });
  }

  async remove(context: RequestContext, id: string, expectedVersion: number): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      await requireGroupInScope(tx, context, id);
      await this.groups.remove(tx, id, expectedVersion);
    });
  }
}

function managedUnitId(context: RequestContext): string {
  const path = scopeOf(context.actor, 'unitGroups.manage').paths[0];
  const grant = context.actor.grants.find(({ scopePath }) => scopePath === path);
  if (grant === undefined) throw new Problem('notAllowed');
  return grant.scopeUnitId;
}

async function requireGroupInScope(tx: Tx, context: RequestContext, id: string): Promise<void> {
  const parameters = new Parameters();
  const [group] = await tx.query<{ path: string }>(
    `SELECT owner.path FROM unit_group g
     CROSS JOIN LATERAL (SELECT r.path FROM org_unit_revision r WHERE r.org_unit_id = g.owner_unit_id
       ORDER BY r.valid_during DESC LIMIT 1) owner
     WHERE g.id = ${parameters.add(id)} AND ${withinAuthority(context.actor, 'orgUnits.read', parameters, 'owner.path')}`,
    parameters.values,
  );
  if (group === undefined) throw new Problem('notFound');
  if (!reaches(scopeOf(context.actor, 'unitGroups.manage'), group.path)) throw new Problem('notAllowed');
}
