import { Injectable } from '@nestjs/common';
import type { Role } from '#contracts';
import { fold } from '#domain';
import { ADVISORY_LOCK, newId, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { requireUnits } from '../../org-units/index.js';
import { Person } from '../entities/person.entity.js';
import { RoleGrant } from '../entities/role-grant.entity.js';
import { isUsername, usernameOf } from './username.js';

export interface NewGrant {
  readonly role: Role;
  readonly scopeUnitId: string;
}

export interface NewPerson {
  readonly username: string;
  readonly fullName: string;
  readonly post?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly unitId: string;
  readonly grants: readonly NewGrant[];
  /** argon2id, from PasswordHashing. */
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly temporaryPasswordExpiresAt?: Date | null;
  readonly isDemonstration?: boolean;
}

/** Changes of people inside a transaction; who may make them is decided by the caller. */
@Injectable()
export class PeopleCommands {
  /** Refuses a username of the wrong form or taken (409), an unknown unit, a grant twice. Answers the id. */
  async createPerson(tx: Tx, input: NewPerson): Promise<string> {
    const username = usernameOf(input.username);
    if (!isUsername(username)) throw invalidField('username', 'invalid');
    // One after the other for one name, so that the second is told which name is taken, not only that something is.
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('username ' || $1, 0))", [username]);
    const [taken] = await tx.query('SELECT 1 FROM person WHERE username = $1', [username]);
    if (taken !== undefined) throw usernameTaken(username);
    await requireUnits(tx, 'unitId', [input.unitId]);
    const id = newId();
    await tx.manager.insert(Person, {
      id,
      username,
      fullName: input.fullName,
      folded: foldedOf(input.fullName, username, input.post ?? null),
      post: input.post ?? null,
      email: input.email ?? null,
      phone: input.phone ?? null,
      unitId: input.unitId,
      passwordHash: input.passwordHash,
      mustChangePassword: input.mustChangePassword,
      temporaryPasswordExpiresAt: input.temporaryPasswordExpiresAt ?? null,
      isDemonstration: input.isDemonstration ?? false,
      createdAt: tx.now,
    });
    await this.replaceGrants(tx, id, input.grants);
    tx.audit({
      action: 'person.create',
      subjectType: 'person',
      subjectId: id,
      subjectLabel: input.fullName,
      after: {
        username, fullName: input.fullName, post: input.post ?? null, email: input.email ?? null, phone: input.phone ?? null,
        unitId: input.unitId, grants: grantsForAudit(input.grants),
      },
    });
    return id;
  }

  /** Makes the person's grants exactly these. Grants that stay keep their ids. */
  async replaceGrants(tx: Tx, personId: string, grants: readonly NewGrant[]): Promise<void> {
    const keys = new Set(grants.map((grant) => `${grant.role} ${grant.scopeUnitId}`));
    if (keys.size !== grants.length) throw invalidField('grants', 'alreadyExists');
    await requireUnits(tx, 'grants', grants.map((grant) => grant.scopeUnitId));
    const old = await grantsOf(tx, personId);
    for (const grant of old) {
      if (!keys.has(`${grant.role} ${grant.scopeUnitId}`)) await tx.manager.delete(RoleGrant, { id: grant.id });
    }
    const kept = new Set(old.map((grant) => `${grant.role} ${grant.scopeUnitId}`));
    for (const { role, scopeUnitId } of grants) {
      if (!kept.has(`${role} ${scopeUnitId}`)) await tx.manager.insert(RoleGrant, { id: newId(), personId, role, scopeUnitId });
    }
  }

  /**
   * Called before administrators lose their role or are disabled: two of them doing it to each other at the same time
   * wait in turn, so that the check afterwards sees both.
   */
  async lockAdministrators(tx: Tx): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK.administrators]);
  }

  /** Refuses the transaction when it would leave nobody who can manage people (THREATS.md A15). */
  async requireAnAdministrator(tx: Tx): Promise<void> {
    const [one] = await tx.query(
      `SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id WHERE g.role = 'administrator' AND p.is_active LIMIT 1`,
    );
    if (one === undefined) throw new Problem('lastAdministrator');
  }
}

export function usernameTaken(username: string): Problem {
  const params = { username };
  return new Problem('usernameTaken', { params, errors: { username: [{ code: 'usernameTaken', params }] } });
}

/** What the search of people reads. */
export function foldedOf(fullName: string, username: string, post: string | null): string {
  return fold(`${fullName} ${username} ${post ?? ''}`);
}

function grantsOf(tx: Tx, personId: string): Promise<{ id: string; role: Role; scopeUnitId: string }[]> {
  return tx.query('SELECT id, role, scope_unit_id AS "scopeUnitId" FROM role_grant WHERE person_id = $1 ORDER BY role, id', [personId]);
}

export const grantsForAudit = (grants: readonly NewGrant[]): NewGrant[] =>
  grants
    .map(({ role, scopeUnitId }) => ({ role, scopeUnitId }))
    .sort((a, b) => (`${a.role} ${a.scopeUnitId}` < `${b.role} ${b.scopeUnitId}` ? -1 : 1));
