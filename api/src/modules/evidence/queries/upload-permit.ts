import { Injectable } from '@nestjs/common';
import type { TaskState } from '#domain';
import type { RequestContext } from '../../../platform/auth/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { isOpen, mayOn, readableTasks } from '../../tasks/index.js';
import { UnitStorage } from './unit-storage.js';

/** Decides whether a body is worth reading at all (THREATS.md R1); the transaction decides again on the locked task. */
@Injectable()
export class UploadPermit {
  constructor(
    private readonly database: Database,
    private readonly storage: UnitStorage,
  ) {}

  /** `announcedBytes` is the least the file has by the announced length of the body; 0 when none is announced. */
  async require({ actor, idempotency }: RequestContext, taskId: string, announcedBytes: number): Promise<void> {
    const parameters = new Parameters();
    const task = await this.database.first<{ unitId: string; unitPath: string; assigneeId: string | null; state: TaskState; isReplay: boolean }>(
      `SELECT t.unit_id AS "unitId", t.unit_path AS "unitPath", t.assignee_id AS "assigneeId", t.state, EXISTS (SELECT 1 FROM idempotency_key used
         WHERE used.person_id = ${parameters.add(actor.personId)} AND used.route = ${parameters.add(idempotency?.route ?? '')}
           AND used.key = ${parameters.add(idempotency?.key ?? '')}) AS "isReplay"
       FROM task t WHERE t.id = ${parameters.add(taskId)} AND ${readableTasks(actor, parameters)}`,
      parameters.values,
    );
    if (task === null) throw new Problem('notFound');
    if (!mayOn(actor, 'tasks.handIn', task)) throw new Problem('notAllowed');
    // A repeated upload whose first answer was lost is answered again, even if the task has moved on since.
    if (task.isReplay) return;
    if (!isOpen(task.state)) throw new Problem('roundNotOpen');
    await this.storage.requireRoom({ unitId: task.unitId, size: announcedBytes, sha256: null });
  }
}
