import { insertRows, newId, type Tx } from '../../../platform/db/index.js';
import { foldedOf, grantsForAudit, type NewGrant } from './people-commands.js';

/** A person whose username is free and of the right form, and whose units are in scope. */
export interface PersonToMake {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly post: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly unitId: string;
  readonly grants: readonly NewGrant[];
  /** From PasswordHashing.hashGenerated. */
  readonly passwordHash: string;
  readonly temporaryPasswordExpiresAt: Date;
}

const PERSON = {
  id: 'uuid', username: 'text', full_name: 'text', folded: 'text', post: 'text', email: 'text', phone: 'text', unit_id: 'uuid', password_hash: 'text',
  must_change_password: 'boolean', temporary_password_expires_at: 'timestamptz', is_active: 'boolean', is_demonstration: 'boolean', created_at: 'timestamptz',
} as const;

/** Enters any number of people in two statements, as PeopleCommands.createPerson enters one. */
export async function createManyPeople(tx: Tx, people: readonly PersonToMake[]): Promise<void> {
  await insertRows(tx, 'person', PERSON, people.map((person) => ({
    id: person.id, username: person.username, full_name: person.fullName, folded: foldedOf(person.fullName, person.username, person.post), post: person.post, email: person.email,
    phone: person.phone, unit_id: person.unitId, password_hash: person.passwordHash, must_change_password: true, temporary_password_expires_at: person.temporaryPasswordExpiresAt,
    is_active: true, is_demonstration: false, created_at: tx.now,
  })));
  await insertRows(tx, 'role_grant', { id: 'uuid', person_id: 'uuid', role: 'text', scope_unit_id: 'uuid' },
    people.flatMap(({ id, grants }) => grants.map(({ role, scopeUnitId }) => ({ id: newId(), person_id: id, role, scope_unit_id: scopeUnitId }))));
  for (const { id, username, fullName, post, email, phone, unitId, grants } of people) {
    tx.audit({ action: 'person.create', subjectType: 'person', subjectId: id, subjectLabel: fullName, after: { username, fullName, post, email, phone, unitId, grants: grantsForAudit(grants) } });
  }
}
