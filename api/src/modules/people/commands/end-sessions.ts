import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { UnitOfWork } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { endSessions } from '../sessions/session-store.js';

/** A person's own sessions: sign out, end one, end the others. Ended means ended at the next request. */
@Injectable()
export class EndOwnSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async signOut(context: RequestContext): Promise<void> {
    const { personId, fullName, sessionId } = context.actor;
    await this.unitOfWork.run(context, async (tx) => {
      await endSessions(tx, this.clock.systemNow(), { personId, onlyId: sessionId }, 'signedOut');
      tx.audit({ action: 'session.signOut', subjectType: 'person', subjectId: personId, subjectLabel: fullName });
    });
  }

  async endOne(context: RequestContext, sessionId: string): Promise<void> {
    const { personId, fullName } = context.actor;
    await this.unitOfWork.run(context, async (tx) => {
      const ended = await endSessions(tx, this.clock.systemNow(), { personId, onlyId: sessionId }, 'endedByOwner');
      if (ended === 0) throw new Problem('notFound');
      tx.audit({ action: 'session.end', subjectType: 'person', subjectId: personId, subjectLabel: fullName, after: { ended } });
    });
  }

  async endOthers(context: RequestContext): Promise<void> {
    const { personId, fullName, sessionId } = context.actor;
    await this.unitOfWork.run(context, async (tx) => {
      const ended = await endSessions(tx, this.clock.systemNow(), { personId, exceptId: sessionId }, 'endedByOwner');
      tx.audit({ action: 'session.endOthers', subjectType: 'person', subjectId: personId, subjectLabel: fullName, after: { ended } });
    });
  }
}
