import type { Tx } from '../../platform/db/index.js';
import type { OrgUnitCommands, UnitGroupCommands } from '../../modules/org-units/index.js';
import type { PeopleCommands } from '../../modules/people/index.js';
import { demoGroups, demoPeople, demoUnits } from '../content/index.js';

/** Keys of the content to ids of the database. */
export interface DemoIds {
  readonly units: Map<string, string>;
  readonly groups: Map<string, string>;
}

interface Commands {
  readonly units: OrgUnitCommands;
  readonly groups: UnitGroupCommands;
  readonly people: PeopleCommands;
}

/** The district with its offices, vertical agencies and communes, its groups, and people in every role. */
export async function loadOrganisation(tx: Tx, commands: Commands, passwordHash: string): Promise<DemoIds> {
  const ids: DemoIds = { units: new Map(), groups: new Map() };
  for (const { key, parentKey, origin, ...unit } of demoUnits) {
    const { id } = await commands.units.create(tx, {
      ...unit,
      parentId: parentKey === null ? null : idOf(ids.units, parentKey),
      isDemonstration: origin === 'madeUp',
    });
    ids.units.set(key, id);
  }
  for (const { key, ownerKey, rule, memberKeys, name, kind, aliases } of demoGroups) {
    const id = await commands.groups.create(tx, {
      name,
      kind,
      aliases,
      ownerUnitId: idOf(ids.units, ownerKey),
      rule: rule === undefined ? null : {
        underUnitId: idOf(ids.units, rule.underKey),
        levels: rule.levels,
        reach: rule.reach,
        exceptUnitIds: (rule.exceptKeys ?? []).map((one) => idOf(ids.units, one)),
      },
      memberIds: (memberKeys ?? []).map((one) => idOf(ids.units, one)),
    });
    ids.groups.set(key, id);
  }
  for (const { unitKey, grants, username, fullName, post, email, phone } of demoPeople) {
    await commands.people.createPerson(tx, {
      username, fullName, post, email, phone, passwordHash,
      mustChangePassword: false,
      isDemonstration: true,
      unitId: idOf(ids.units, unitKey),
      grants: grants.map(({ role, scopeKey }) => ({ role, scopeUnitId: idOf(ids.units, scopeKey) })),
    });
  }
  return ids;
}

export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`The demonstration's content has no ${key}`);
  return id;
}
