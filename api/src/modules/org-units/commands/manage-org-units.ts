import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#domain';
import { reaches, scopeOf, type RequestContext } from '../../../platform/auth/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { OrgUnitCommands, type NewOrgUnit, type OrgUnitChange } from './org-unit-commands.js';
import { SuccessionCommands, type SuccessionInput } from './succession-commands.js';
import { requireVisibleUnit } from './visible-unit.js';

/** The unit tree as a signed-in administrator changes it: only at or below the units the role was given for (X2). */
@Injectable()
export class ManageOrgUnits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: OrgUnitCommands,
    private readonly successions: SuccessionCommands,
  ) {}

  async create(context: RequestContext, input: NewOrgUnit): Promise<string> {
    return this.unitOfWork.run(context, async (tx) => {
      await requireParentInScope(tx, context, input.parentId);
      return (await this.units.create(tx, input)).id;
    });
  }

  async change(context: RequestContext, id: string, expectedVersion: number, input: OrgUnitChange): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      await requireUnitInScope(tx, context, id);
      if (input.parentId !== undefined) await this.requireAllowedParent(tx, context, id, input.parentId);
      await this.units.change(tx, id, expectedVersion, input);
    });
  }

  async close(context: RequestContext, id: string, expectedVersion: number, validTo: CalendarDate, reason: string): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      await requireUnitInScope(tx, context, id);
      await this.units.close(tx, id, expectedVersion, validTo, reason);
    });
  }

  /** Those who carry on must be in scope too: the record stands on their pages as well. */
  async recordSuccession(context: RequestContext, id: string, input: SuccessionInput): Promise<string[]> {
    return this.unitOfWork.run(context, async (tx) => {
      await requireUnitInScope(tx, context, id);
      for (const successorId of input.successorIds) await requireOtherInScope(tx, context, 'successorIds', successorId);
      return this.successions.record(tx, id, input);
    });
  }

  /** The same from the side of the unit that carries on: several became one, and none of it is recorded unless all is. */
  async recordPredecessors(context: RequestContext, id: string, { predecessorIds, ...input }: Omit<SuccessionInput, 'successorIds'> & { predecessorIds: readonly string[] }): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      await requireUnitInScope(tx, context, id);
      const predecessors = [...new Set(predecessorIds)].sort();
      if (predecessors.includes(id)) throw invalidField('predecessorIds', 'invalid');
      if (input.kind === 'rename' && predecessors.length > 1) throw invalidField('predecessorIds', 'tooMany', { max: 1 });
      for (const predecessorId of predecessors) await requireOtherInScope(tx, context, 'predecessorIds', predecessorId);
      for (const predecessorId of predecessors) await this.successions.record(tx, predecessorId, { ...input, successorIds: [id] });
    });
  }

  /** A root stays a root and a unit stays where it is; any other parent must be in scope. */
  private async requireAllowedParent(tx: Tx, context: RequestContext, id: string, parentId: string | null): Promise<void> {
    const unit = await requireVisibleUnit(tx, context.actor, id);
    if (unit.parentId !== parentId) await requireParentInScope(tx, context, parentId);
  }
}

async function requireUnitInScope(tx: Tx, context: RequestContext, id: string): Promise<void> {
  const unit = await requireVisibleUnit(tx, context.actor, id);
  if (!reaches(scopeOf(context.actor, 'orgUnits.manage'), unit.path)) throw new Problem('notAllowed');
}

async function requireParentInScope(tx: Tx, context: RequestContext, parentId: string | null): Promise<void> {
  if (parentId === null) throw invalidField('parentId', 'required');
  const parent = await requireVisibleUnit(tx, context.actor, parentId).catch((error: unknown) => {
    throw error instanceof Problem ? invalidField('parentId', 'unknownReference') : error;
  });
  if (!reaches(scopeOf(context.actor, 'orgUnits.manage'), parent.path)) throw new Problem('notAllowed');
}

async function requireOtherInScope(tx: Tx, context: RequestContext, field: 'successorIds' | 'predecessorIds', id: string): Promise<void> {
  const unit = await requireVisibleUnit(tx, context.actor, id).catch((error: unknown) => {
    throw error instanceof Problem ? invalidField(field, 'unknownReference') : error;
  });
  if (!reaches(scopeOf(context.actor, 'orgUnits.manage'), unit.path)) throw new Problem('notAllowed');
}
