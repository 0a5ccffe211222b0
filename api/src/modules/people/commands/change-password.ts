import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, lockRow, UnitOfWork } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { requireGoodPassword } from '../passwords/require-good-password.js';
import { endSessions } from '../sessions/session-store.js';
import { SignInThrottle } from '../throttle/sign-in-throttle.js';
import { unitOnDateSql } from '../../org-units/index.js';

interface Owner {
  username: string;
  fullName: string;
  passwordHash: string | null;
  unitName: string;
  unitShortName: string;
}

/** Changes one's own password, knowing the current one; every other session of the person ends. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly hashing: PasswordHashing,
    private readonly throttle: SignInThrottle,
  ) {}

  async execute(context: RequestContext, input: { currentPassword: string; newPassword: string }): Promise<void> {
    const { personId, sessionId } = context.actor;
    const owner = (await this.database.first<Owner>(
      `SELECT p.username, p.full_name AS "fullName", p.password_hash AS "passwordHash", u.name AS "unitName",
         u.short_name AS "unitShortName"
       FROM person p JOIN LATERAL ${unitOnDateSql('p.unit_id', '$2')} u ON true WHERE p.id = $1`,
      [personId, this.clock.today()],
    ))!;
    // A stolen session must not serve to guess the password behind it.
    const reservation = await this.throttle.reserve([{ kind: 'change', of: personId }]);
    if (!(await this.hashing.verify(owner.passwordHash, input.currentPassword))) {
      throw new Problem('currentPasswordWrong', { errors: { currentPassword: [{ code: 'currentPasswordWrong' }] } });
    }
    await this.throttle.succeed(reservation);
    requireGoodPassword('newPassword', input.newPassword, [owner.username, owner.fullName, owner.unitName, owner.unitShortName]);
    if (input.newPassword === input.currentPassword) throw invalidField('newPassword', 'invalid');
    const passwordHash = await this.hashing.hash(input.newPassword);
    await this.unitOfWork.run(context, async (tx) => {
      const person = await lockRow<{ hash: string | null }>(tx, 'SELECT password_hash AS hash FROM person WHERE id = $1', [personId]);
      if (person.hash !== owner.passwordHash) throw new Problem('conflictingWrite');
      await tx.query(
        `UPDATE person SET password_hash = $2, must_change_password = false, temporary_password_expires_at = NULL,
           version = version + 1 WHERE id = $1`,
        [personId, passwordHash],
      );
      const endedSessions = await endSessions(tx, this.clock.systemNow(), { personId, exceptId: sessionId }, 'passwordChanged');
      tx.audit({
        action: 'person.changePassword',
        subjectType: 'person',
        subjectId: personId,
        subjectLabel: owner.fullName,
        after: { endedSessions },
      });
    });
  }
}
