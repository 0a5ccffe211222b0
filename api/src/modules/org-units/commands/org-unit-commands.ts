import { Injectable } from '@nestjs/common';
import { addDays, UNFINISHED_STATES, type CalendarDate, type UnitLevel } from '#domain';
import { changedKeys } from '../../../platform/audit/index.js';
import { lockRow, newId, requireVersion, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { moveSubtree } from './move-subtree.js';
import { aliasesOf, replaceAliases } from './unit-aliases.js';
import { insertRevision, lastRevision, parentRevision, reviseFrom, type NewRevision, type UnitRevision } from './unit-revision.js';
import { lockUnitTree } from './unit-tree-lock.js';
import { pathPieceOf } from './unit-path.js';

export interface NewOrgUnit {
  readonly name: string;
  readonly shortName: string;
  readonly code?: string | null;
  readonly level: UnitLevel;
  readonly parentId: string | null;
  readonly validFrom: CalendarDate;
  /** The last day the unit exists, or null. */
  readonly validTo?: CalendarDate | null;
  readonly aliases?: readonly string[];
  readonly isDemonstration?: boolean;
}

export interface OrgUnitChange {
  readonly name?: string;
  readonly shortName?: string;
  readonly code?: string | null;
  readonly level?: UnitLevel;
  readonly parentId?: string | null;
  readonly aliases?: readonly string[];
  /** The day from which the change holds; today unless said. */
  readonly effectiveOn?: CalendarDate;
}

/** Changes of the unit tree inside a transaction; who may make them is decided by the caller. */
@Injectable()
export class OrgUnitCommands {
  async create(tx: Tx, input: NewOrgUnit): Promise<{ id: string; path: string }> {
    const validTo = input.validTo ?? null;
    if (validTo !== null && validTo < input.validFrom) throw invalidField('validTo', 'invalid');
    await lockUnitTree(tx, 'shared');
    const validBefore = validTo === null ? null : addDays(validTo, 1);
    const parent = input.parentId === null ? null : await parentRevision(tx, input.parentId, input.validFrom, validBefore);
    const id = newId();
    const [made] = await tx.query<{ pathKey: number }>(
      'INSERT INTO org_unit (id, valid_from, valid_to, is_demonstration) VALUES ($1, $2, $3, $4) RETURNING path_key AS "pathKey"',
      [id, input.validFrom, validTo, input.isDemonstration ?? false],
    );
    const path = `${parent?.path ?? ''}${pathPieceOf(made!.pathKey)}`;
    await insertRevision(tx, {
      unitId: id,
      validFrom: input.validFrom,
      validBefore,
      code: input.code ?? null,
      name: input.name,
      shortName: input.shortName,
      level: input.level,
      parentId: input.parentId,
      path,
    });
    if ((input.aliases ?? []).length > 0) await replaceAliases(tx, id, input.aliases!);
    tx.audit({
      action: 'orgUnit.create', subjectType: 'orgUnit', subjectId: id, subjectLabel: input.name,
      after: { ...input, aliases: input.aliases ?? [] },
    });
    return { id, path };
  }

  async change(tx: Tx, id: string, expectedVersion: number, input: OrgUnitChange): Promise<void> {
    await lockUnitTree(tx, input.parentId === undefined ? 'shared' : 'exclusive');
    requireVersion(await lockUnit(tx, id), expectedVersion);
    const current = await lastRevision(tx, id);
    const from = input.effectiveOn ?? (current.validFrom > tx.today ? current.validFrom : tx.today);
    checkEffectiveOn(tx, current, input, from);
    const next = await nextRevision(tx, current, input, from);
    const aliases = await aliasesOf(tx, id);
    const changed = changedKeys(described(current, aliases), described(next, input.aliases ?? aliases));
    const keys = Object.keys(changed.after);
    if (keys.length === 0) return;
    if (keys.some((key) => key !== 'aliases')) await reviseFrom(tx, current, next);
    if (next.path !== current.path) await moveSubtree(tx, current.path, next.path, from);
    if (input.aliases !== undefined) await replaceAliases(tx, id, input.aliases);
    await tx.query('UPDATE org_unit SET version = version + 1 WHERE id = $1', [id]);
    tx.audit({
      action: next.path === current.path ? 'orgUnit.change' : 'orgUnit.move',
      subjectType: 'orgUnit', subjectId: id, subjectLabel: next.name,
      before: changed.before, after: { ...changed.after, effectiveOn: from },
    });
  }

  /** Ends a unit on its last day. Units below it and its open work must have gone elsewhere first. */
  async close(tx: Tx, id: string, expectedVersion: number, validTo: CalendarDate, reason: string): Promise<void> {
    await lockUnitTree(tx, 'exclusive');
    const unit = await lockUnit(tx, id);
    requireVersion(unit, expectedVersion);
    const current = await lastRevision(tx, id);
    if (unit.validTo !== null || validTo < current.validFrom) throw invalidField('validTo', 'invalid');
    await requireNothingOpen(tx, current, addDays(validTo, 1));
    await tx.query('UPDATE org_unit_revision SET valid_during = daterange(lower(valid_during), $2::date) WHERE id = $1', [
      current.id,
      addDays(validTo, 1),
    ]);
    await tx.query('UPDATE org_unit SET valid_to = $2, version = version + 1 WHERE id = $1', [id, validTo]);
    tx.audit({
      action: 'orgUnit.close', subjectType: 'orgUnit', subjectId: id, subjectLabel: current.name,
      before: { validTo: null }, after: { validTo }, reason,
    });
  }
}

function checkEffectiveOn(tx: Tx, current: UnitRevision, input: OrgUnitChange, from: CalendarDate): void {
  const isOutside = from < current.validFrom || (current.validBefore !== null && from >= current.validBefore);
  if (isOutside) throw invalidField('effectiveOn', 'unitNotValidOn', { date: from });
  // Other rows carry today's paths, so a move takes effect on the day it is entered or before.
  const isMove = input.parentId !== undefined && input.parentId !== current.parentId;
  if (isMove && from > tx.today && current.validFrom <= tx.today) throw invalidField('effectiveOn', 'invalid');
}

async function nextRevision(tx: Tx, current: UnitRevision, input: OrgUnitChange, from: CalendarDate): Promise<NewRevision> {
  const parentId = input.parentId === undefined ? current.parentId : input.parentId;
  const next: NewRevision = {
    unitId: current.unitId,
    validFrom: from,
    validBefore: current.validBefore,
    code: input.code === undefined ? current.code : input.code,
    name: input.name ?? current.name,
    shortName: input.shortName ?? current.shortName,
    level: input.level ?? current.level,
    parentId,
    path: current.path,
  };
  if (parentId === current.parentId) return next;
  const parent = parentId === null ? null : await parentRevision(tx, parentId, from, current.validBefore);
  if (parent !== null && parent.path.startsWith(current.path)) throw new Problem('unitCycle');
  return { ...next, path: `${parent?.path ?? ''}${current.path.split('.').at(-2)}.` };
}

async function requireNothingOpen(tx: Tx, current: UnitRevision, firstDayAfter: CalendarDate): Promise<void> {
  const children = await tx.query(
    `SELECT 1 FROM org_unit_revision
     WHERE parent_id = $1 AND (upper(valid_during) IS NULL OR upper(valid_during) > $2::date) LIMIT 1`,
    [current.unitId, firstDayAfter],
  );
  if (children.length > 0) throw new Problem('unitHasOpenChildren');
  const [open] = await tx.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM task WHERE unit_path = $1 AND state = ANY($2::text[])',
    [current.path, UNFINISHED_STATES],
  );
  if (open!.n > 0) throw new Problem('unitHasOpenTasks', { params: { count: open!.n } });
}

const lockUnit = (tx: Tx, id: string) =>
  lockRow<{ version: number; validTo: CalendarDate | null }>(
    tx, 'SELECT version, valid_to AS "validTo" FROM org_unit WHERE id = $1', [id]);

const described = (revision: NewRevision, aliases: readonly string[]): Record<string, unknown> => ({
  name: revision.name,
  shortName: revision.shortName,
  code: revision.code,
  level: revision.level,
  parentId: revision.parentId,
  aliases,
});
