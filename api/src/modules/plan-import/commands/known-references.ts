import { withinAuthority, type Actor } from '../../../platform/auth/index.js';
import { Parameters, type Tx } from '../../../platform/db/index.js';
import { invalidField } from '../../../platform/problems/index.js';
import type { NameChoice, PartyChoice, RowCorrection } from '../draft/corrections.js';

interface Wanted {
  readonly units: readonly string[];
  readonly groups: readonly string[];
  readonly indicators: readonly string[];
}

const NEWEST = '(SELECT r.path FROM org_unit_revision r WHERE r.org_unit_id = %s ORDER BY r.valid_during DESC LIMIT 1)';

/** Refuses units, groups and indicators that are not there or not in the actor's sight (THREATS.md L159): nothing is named by guessing ids. */
export async function requireKnown(tx: Tx, actor: Actor, field: string, { units, groups, indicators }: Wanted): Promise<void> {
  const parameters = new Parameters();
  const visible = (path: string) => withinAuthority(actor, 'orgUnits.read', parameters, path);
  const ids = [units, groups, indicators].map((list) => [...new Set(list.map((id) => id.toLowerCase()))]);
  if (ids.every((list) => list.length === 0)) return;
  const [unitIds, groupIds, indicatorIds] = ids.map((list) => `${parameters.add(list)}::uuid[]`);
  const [found] = await tx.query<{ units: number; groups: number; indicators: number }>(
    `SELECT (SELECT count(*)::int FROM org_unit u CROSS JOIN LATERAL ${NEWEST.replace('%s', 'u.id')} newest WHERE u.id = ANY(${unitIds}) AND ${visible('newest.path')}) AS units,
       (SELECT count(*)::int FROM unit_group g CROSS JOIN LATERAL ${NEWEST.replace('%s', 'g.owner_unit_id')} newest WHERE g.id = ANY(${groupIds}) AND ${visible('newest.path')}) AS groups,
       (SELECT count(*)::int FROM indicator WHERE id = ANY(${indicatorIds})) AS indicators`,
    parameters.values,
  );
  if (found!.units !== ids[0]!.length || found!.groups !== ids[1]!.length || found!.indicators !== ids[2]!.length) throw invalidField(field, 'unknownReference');
}

const present = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null);

export function referencesOfRow({ parties = [], figures = [], indicators = [] }: RowCorrection): Wanted {
  const all: PartyChoice[] = [...parties, ...indicators.flatMap((indicator) => [...indicator.parties])];
  return {
    units: all.flatMap(({ unitId, memberIds }) => [...present([unitId]), ...memberIds]),
    groups: present(all.map(({ groupId }) => groupId)),
    indicators: present([...figures.map(({ indicatorId }) => indicatorId), ...indicators.map(({ indicatorId }) => indicatorId)]),
  };
}

export const referencesOfName = ({ unitId, groupId }: NameChoice): Wanted => ({ units: present([unitId]), groups: present([groupId]), indicators: [] });
