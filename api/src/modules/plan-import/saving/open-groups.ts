import { Injectable } from '@nestjs/common';
import { fold } from '#domain';
import { reaches, scopeOf, type Actor } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { UnitGroupCommands } from '../../org-units/index.js';
import type { DirectoryOwner } from '../reading/unit-directory.query.js';
import type { DraftParty } from '../draft/draft.js';
import { needsGroup, type MadeGroups } from './party-of-draft.js';

const MOST_NAME = 300;

/** Groups that a document names and nobody has made: open ones of the authority, so that a person picks who belongs to them (U3). */
@Injectable()
export class OpenGroups {
  constructor(private readonly groups: UnitGroupCommands) {}

  async make(tx: Tx, actor: Actor, owner: DirectoryOwner, parties: readonly DraftParty[]): Promise<{ groups: MadeGroups; made: string[] }> {
    const wanted = new Map(parties.filter(needsGroup).map(({ name }) => [fold(name), name.trim().slice(0, MOST_NAME)]));
    const groups = new Map<string, string>();
    if (wanted.size === 0) return { groups, made: [] };
    if (!reaches(scopeOf(actor, 'unitGroups.manage'), owner.path)) throw new Problem('notAllowed');
    const known = await tx.query<{ id: string; folded: string }>(
      'SELECT id, folded FROM unit_group WHERE owner_unit_id = $1 AND folded = ANY($2::text[])', [owner.id, [...wanted.keys()]]);
    known.forEach(({ id, folded }) => groups.set(folded, id));
    const made: string[] = [];
    for (const [folded, name] of wanted) {
      if (groups.has(folded)) continue;
      groups.set(folded, await this.groups.create(tx, { name, kind: 'open', ownerUnitId: owner.id }));
      made.push(name);
    }
    return { groups, made };
  }
}
