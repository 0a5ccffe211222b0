import { Injectable } from '@nestjs/common';
import { fold } from '#domain';
import { changedKeys } from '../../../platform/audit/index.js';
import { lockRow, newId, requireVersion, type Tx } from '../../../platform/db/index.js';
import { invalidField } from '../../../platform/problems/index.js';
import { UnitGroup } from '../entities/unit-group.entity.js';
import type { GroupKind, GroupRule } from '../group-rule.js';
import { requireUnits } from './require-units.js';

export interface NewUnitGroup {
  readonly name: string;
  readonly kind: GroupKind;
  readonly ownerUnitId: string;
  readonly aliases?: readonly string[];
  readonly rule?: GroupRule | null;
  readonly memberIds?: readonly string[];
}

export type UnitGroupChange = Partial<Omit<NewUnitGroup, 'ownerUnitId'>>;

type LockedGroup = Pick<UnitGroup, 'name' | 'kind' | 'aliases' | 'rule' | 'version'>;

/** Changes of groups inside a transaction; who may make them is decided by the caller. */
@Injectable()
export class UnitGroupCommands {
  async create(tx: Tx, input: NewUnitGroup): Promise<string> {
    const id = newId();
    const { rule, memberIds } = checkedContent(input.kind, input.rule ?? null, input.memberIds ?? []);
    await requireUnitsOf(tx, rule, memberIds);
    await tx.manager.insert(UnitGroup, {
      id, ownerUnitId: input.ownerUnitId, name: input.name, folded: foldedName(input.name), aliases: [...(input.aliases ?? [])],
      kind: input.kind, rule, version: 1,
    });
    await replaceMembers(tx, id, memberIds);
    tx.audit({ action: 'unitGroup.create', subjectType: 'unitGroup', subjectId: id, subjectLabel: input.name, after: { ...input } });
    return id;
  }

  async change(tx: Tx, id: string, expectedVersion: number, input: UnitGroupChange): Promise<void> {
    const group = await lockRow<LockedGroup>(tx, 'SELECT name, kind, aliases, rule, version FROM unit_group WHERE id = $1', [id]);
    requireVersion(group, expectedVersion);
    const members = await tx.query<{ id: string }>(
      'SELECT org_unit_id AS id FROM unit_group_member WHERE unit_group_id = $1 ORDER BY org_unit_id', [id]);
    const before = { name: group.name, kind: group.kind, aliases: group.aliases, rule: group.rule, memberIds: members.map((row) => row.id) };
    const kind = input.kind ?? group.kind;
    const content = checkedContent(
      kind,
      input.rule === undefined ? (kind === 'rule' ? group.rule : null) : input.rule,
      input.memberIds ?? (kind === 'list' ? before.memberIds : []),
    );
    const after = {
      name: input.name ?? group.name, kind, aliases: input.aliases ?? group.aliases, rule: content.rule,
      memberIds: [...content.memberIds].sort(),
    };
    const changed = changedKeys(before, after);
    if (Object.keys(changed.after).length === 0) return;
    await requireUnitsOf(tx, content.rule, content.memberIds);
    await tx.query(
      'UPDATE unit_group SET name = $2, folded = $3, aliases = $4, kind = $5, rule = $6, version = version + 1 WHERE id = $1',
      [id, after.name, foldedName(after.name), after.aliases, kind, after.rule === null ? null : JSON.stringify(after.rule)],
    );
    await replaceMembers(tx, id, content.memberIds);
    tx.audit({ action: 'unitGroup.change', subjectType: 'unitGroup', subjectId: id, subjectLabel: after.name, ...changed });
  }

  /** A group that a plan names stays: the foreign key refuses, as groupInUse. */
  async remove(tx: Tx, id: string, expectedVersion: number): Promise<void> {
    const group = await lockRow<LockedGroup>(tx, 'SELECT name, kind, aliases, rule, version FROM unit_group WHERE id = $1', [id]);
    requireVersion(group, expectedVersion);
    await tx.query('DELETE FROM unit_group WHERE id = $1', [id]);
    const { version: _version, ...before } = group;
    tx.audit({ action: 'unitGroup.delete', subjectType: 'unitGroup', subjectId: id, subjectLabel: group.name, before });
  }
}

/** A rule belongs to a group by rule, members to a list, and an open group has neither. */
function checkedContent(kind: GroupKind, rule: GroupRule | null, memberIds: readonly string[]) {
  if (kind === 'rule' && rule === null) throw invalidField('rule', 'required');
  if (kind !== 'rule' && rule !== null) throw invalidField('rule', 'unknownField');
  if (kind !== 'list' && memberIds.length > 0) throw invalidField('memberIds', 'unknownField');
  return {
    rule: rule === null ? null : { underUnitId: rule.underUnitId, levels: rule.levels, reach: rule.reach, exceptUnitIds: rule.exceptUnitIds },
    memberIds: [...new Set(memberIds)],
  };
}

async function requireUnitsOf(tx: Tx, rule: GroupRule | null, memberIds: readonly string[]): Promise<void> {
  await requireUnits(tx, 'memberIds', memberIds);
  if (rule !== null) await requireUnits(tx, 'rule', [rule.underUnitId, ...rule.exceptUnitIds]);
}

async function replaceMembers(tx: Tx, id: string, memberIds: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM unit_group_member WHERE unit_group_id = $1 AND NOT org_unit_id = ANY($2::uuid[])', [id, memberIds]);
  await tx.query(
    `INSERT INTO unit_group_member (unit_group_id, org_unit_id) SELECT $1, given FROM unnest($2::uuid[]) AS given
     ON CONFLICT DO NOTHING`,
    [id, memberIds],
  );
}

/** Distinct within an owner; a name of signs only keeps itself, so that it is not taken for every other such name. */
const foldedName = (name: string): string => fold(name) || name;
