import type { Tx } from '../../platform/db/index.js';
import { demoIndicatorGroups, demoIndicatorPeople, demoIndicatorUnits, demoSuccessionsWithin, demoSuccessors, SUCCEEDED_ON } from '../content/indicators/index.js';
import type { DemoUnit } from '../content/index.js';
import type { AuthorityCommands } from './annex-commands.js';
import { idOf } from './load-organisation.js';

export interface AuthorityIds {
  /** With Ba Tơ's units, which were there before. */
  readonly units: Map<string, string>;
  readonly groups: Map<string, string>;
}

/** The four other authorities, each a tree of its own with its groups and people; and what became of Ba Tơ's communes (U4). */
export async function loadAuthorities(tx: Tx, commands: AuthorityCommands, ids: AuthorityIds, passwordHash: string): Promise<void> {
  for (const unit of demoIndicatorUnits) await createUnit(tx, commands, ids, unit);
  for (const { key, ownerKey, rule, memberKeys = [], name, kind, aliases } of demoIndicatorGroups) {
    ids.groups.set(key, await commands.groups.create(tx, {
      name, kind, aliases,
      ownerUnitId: idOf(ids.units, ownerKey),
      rule: rule === undefined ? null : {
        underUnitId: idOf(ids.units, rule.underKey), levels: rule.levels, reach: rule.reach, exceptUnitIds: (rule.exceptKeys ?? []).map((one) => idOf(ids.units, one)),
      },
      memberIds: memberKeys.map((one) => idOf(ids.units, one)),
    }));
  }
  for (const { unitKey, grants, username, fullName, post, email } of demoIndicatorPeople) {
    await commands.people.createPerson(tx, {
      username, fullName, post, email, passwordHash, mustChangePassword: false, isDemonstration: true,
      unitId: idOf(ids.units, unitKey), grants: grants.map(({ role, scopeKey }) => ({ role, scopeUnitId: idOf(ids.units, scopeKey) })),
    });
  }
  for (const { unit, predecessorKeys } of demoSuccessors) {
    await createUnit(tx, commands, ids, unit);
    for (const key of predecessorKeys) {
      await commands.successions.record(tx, idOf(ids.units, key), {
        kind: predecessorKeys.length > 1 ? 'merge' : 'rename', successorIds: [idOf(ids.units, unit.key)], effectiveOn: SUCCEEDED_ON, note: 'Bỏ cấp huyện, sắp xếp lại cấp xã.',
      });
    }
  }
  for (const { fromKey, toKey, ...succession } of demoSuccessionsWithin) {
    await commands.successions.record(tx, idOf(ids.units, fromKey), { ...succession, successorIds: [idOf(ids.units, toKey)] });
  }
}

async function createUnit(tx: Tx, { units }: AuthorityCommands, ids: AuthorityIds, { key, parentKey, origin, ...unit }: DemoUnit): Promise<void> {
  const { id } = await units.create(tx, { ...unit, parentId: parentKey === null ? null : idOf(ids.units, parentKey), isDemonstration: origin === 'madeUp' });
  ids.units.set(key, id);
}
