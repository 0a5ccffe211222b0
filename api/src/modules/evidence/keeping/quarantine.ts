import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { FileStore } from '../../../platform/files/index.js';
import { isReferenced, lockFile } from './file-lock.js';

const SWEEP = { actor: null, requestId: 'files-sweep', ip: null, idempotency: null };

/**
 * Moves files that no row refers to out of the way, back, and away for good. Each act looks at the rows again under the lock of
 * the file (`lockFile`); the move itself is one rename, so the transaction stays short although it touches the disk.
 */
@Injectable()
export class Quarantine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** False when a row refers to it by now. */
  async setAside(sha256: Buffer): Promise<boolean> {
    return this.act('file.setAside', sha256, async (tx) => !(await isReferenced(tx, sha256)) && this.store.setAside(sha256));
  }

  async takeBack(sha256: Buffer): Promise<boolean> {
    return this.act('file.takeBack', sha256, async (tx) => (await isReferenced(tx, sha256)) && this.store.takeBack(sha256));
  }

  async destroy(sha256: Buffer): Promise<boolean> {
    return this.act('file.destroy', sha256, async (tx) => !(await isReferenced(tx, sha256)) && this.store.destroy(sha256));
  }

  private async act(action: string, sha256: Buffer, work: (tx: Tx) => Promise<boolean>): Promise<boolean> {
    return this.unitOfWork.run(SWEEP, async (tx) => {
      await lockFile(tx, sha256);
      const isDone = await work(tx);
      if (isDone) tx.audit({ action, subjectType: 'file', subjectId: null, subjectLabel: sha256.toString('hex') });
      return isDone;
    });
  }
}
