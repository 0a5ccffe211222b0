import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { requireVersion, UnitOfWork } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { newTemporaryPassword } from '../passwords/temporary-password.js';
import { TEMPORARY_PASSWORD_MS } from '../sessions/session-limits.js';
import { endSessions } from '../sessions/session-store.js';
import { isAdministrator, lockManagedPerson } from './managed-person.js';
import { PeopleCommands } from './people-commands.js';

/** Whether a person may come in at all: disable, enable, new temporary password, end of sessions. */
@Injectable()
export class ManageAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly hashing: PasswordHashing,
    private readonly people: PeopleCommands,
  ) {}

  /** Ends all sessions in the same transaction (THREATS.md A17); the last administrator stays. */
  async disable(context: RequestContext, id: string, expectedVersion: number, reason: string): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      await this.people.lockAdministrators(tx);
      const person = await lockManagedPerson(tx, context.actor, id);
      requireVersion(person, expectedVersion);
      if (!person.isActive) throw new Problem('accountAlreadyDisabled');
      await tx.query('UPDATE person SET is_active = false, version = version + 1 WHERE id = $1', [id]);
      const endedSessions = await endSessions(tx, this.clock.systemNow(), { personId: id }, 'disabled');
      if (isAdministrator(person.grants)) await this.people.requireAnAdministrator(tx);
      tx.audit({
        action: 'person.disable', subjectType: 'person', subjectId: id, subjectLabel: person.fullName,
        before: { isActive: true }, after: { isActive: false, endedSessions }, reason,
      });
    });
  }

  async enable(context: RequestContext, id: string, expectedVersion: number): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const person = await lockManagedPerson(tx, context.actor, id);
      requireVersion(person, expectedVersion);
      if (person.isActive) throw new Problem('accountAlreadyActive');
      await tx.query('UPDATE person SET is_active = true, version = version + 1 WHERE id = $1', [id]);
      tx.audit({
        action: 'person.enable', subjectType: 'person', subjectId: id, subjectLabel: person.fullName,
        before: { isActive: false }, after: { isActive: true },
      });
    });
  }

  /** A new one-time password; the old one and every session of the person are worth nothing from then on. */
  async resetPassword(context: RequestContext, id: string, expectedVersion: number): Promise<{ temporaryPassword: string }> {
    const temporaryPassword = newTemporaryPassword();
    const passwordHash = await this.hashing.hash(temporaryPassword);
    const at = this.clock.systemNow();
    await this.unitOfWork.run(context, async (tx) => {
      const person = await lockManagedPerson(tx, context.actor, id);
      requireVersion(person, expectedVersion);
      await tx.query(
        `UPDATE person SET password_hash = $2, must_change_password = true, temporary_password_expires_at = $3,
           version = version + 1 WHERE id = $1`,
        [id, passwordHash, new Date(at.getTime() + TEMPORARY_PASSWORD_MS)],
      );
      const endedSessions = await endSessions(tx, at, { personId: id }, 'passwordReset');
      tx.audit({ action: 'person.resetPassword', subjectType: 'person', subjectId: id, subjectLabel: person.fullName, after: { endedSessions } });
    });
    return { temporaryPassword };
  }

  /** Changes nothing of the person, so it asks for no version: in doubt an administrator ends sessions at once. */
  async endSessions(context: RequestContext, id: string): Promise<{ endedSessions: number }> {
    return this.unitOfWork.run(context, async (tx) => {
      const person = await lockManagedPerson(tx, context.actor, id);
      const endedSessions = await endSessions(tx, this.clock.systemNow(), { personId: id }, 'endedByAdministrator');
      tx.audit({ action: 'person.endSessions', subjectType: 'person', subjectId: id, subjectLabel: person.fullName, after: { endedSessions } });
      return { endedSessions };
    });
  }
}
