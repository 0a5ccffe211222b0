import { Injectable } from '@nestjs/common';
import { changedKeys } from '../../../platform/audit/index.js';
import type { RequestContext } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { requireVersion, UnitOfWork } from '../../../platform/db/index.js';
import { givenKeys } from '../../../platform/http/index.js';
import type { CreatePersonDto, ChangePersonDto } from '../dto/person.dto.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { newTemporaryPassword } from '../passwords/temporary-password.js';
import { TEMPORARY_PASSWORD_MS } from '../sessions/session-limits.js';
import { isAdministrator, lockManagedPerson, requireUnitsInScope } from './managed-person.js';
import { foldedOf, grantsForAudit, PeopleCommands } from './people-commands.js';

/** Entering and editing people, by an administrator within the scope of that role. */
@Injectable()
export class ManagePeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly hashing: PasswordHashing,
    private readonly people: PeopleCommands,
  ) {}

  /** The temporary password is told once: a repeat of the same request answers null instead (it is stored nowhere). */
  async create(context: RequestContext, input: CreatePersonDto): Promise<{ id: string; temporaryPassword: string | null }> {
    const temporaryPassword = newTemporaryPassword();
    const passwordHash = await this.hashing.hash(temporaryPassword);
    const expiresAt = new Date(this.clock.systemNow().getTime() + TEMPORARY_PASSWORD_MS);
    let isNew = false;
    const { id } = await this.unitOfWork.run(context, async (tx) => {
      await requireUnitsInScope(tx, context.actor, input.unitId, input.grants);
      const made = await this.people.createPerson(tx, {
        ...input,
        passwordHash,
        mustChangePassword: true,
        temporaryPasswordExpiresAt: expiresAt,
      });
      isNew = true;
      return { id: made };
    });
    return { id, temporaryPassword: isNew ? temporaryPassword : null };
  }

  async change(context: RequestContext, id: string, expectedVersion: number, input: ChangePersonDto): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      await this.people.lockAdministrators(tx);
      const person = await lockManagedPerson(tx, context.actor, id);
      requireVersion(person, expectedVersion);
      await requireUnitsInScope(tx, context.actor, input.unitId ?? null, input.grants ?? []);
      const { grants, ...fields } = givenKeys(input);
      const before = { ...person, grants: grantsForAudit(person.grants) };
      const after = { ...fields, ...(grants === undefined ? {} : { grants: grantsForAudit(grants) }) };
      const changes = changedKeys(before, after);
      if (Object.keys(changes.after).length === 0) return;
      const next = { ...person, ...fields };
      await tx.query(
        `UPDATE person SET full_name = $2, folded = $3, post = $4, email = $5, phone = $6, unit_id = $7, version = version + 1
         WHERE id = $1`,
        [id, next.fullName, foldedOf(next.fullName, next.username, next.post), next.post, next.email, next.phone, next.unitId],
      );
      if (grants !== undefined) {
        await this.people.replaceGrants(tx, id, grants);
        if (isAdministrator(person.grants)) await this.people.requireAnAdministrator(tx);
      }
      tx.audit({ action: 'person.change', subjectType: 'person', subjectId: id, subjectLabel: next.fullName, ...changes });
    });
  }
}
