import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor, RequestContext } from '../../../platform/auth/index.js';
import { newId, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { checkContent, FileStore, requireAllowedExtension, type CheckedType, type ReceivedFile } from '../../../platform/files/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { EvidenceDocumentInput } from '../dto/evidence-inputs.js';
import { EvidenceItem } from '../entities/index.js';
import { lockFile } from '../keeping/file-lock.js';
import { UnitStorage } from '../queries/unit-storage.js';
import { attachToDraft, documentColumns, foldedEvidence, lockForEvidence } from './attach.js';

export interface DescribedFile {
  /** Already cleaned. */
  readonly fileName: string;
  readonly document: EvidenceDocumentInput;
  readonly isDemonstration?: boolean;
}

export interface FileToAdd extends DescribedFile {
  readonly taskId: string;
}

/** What a file is evidence of. */
export interface EvidencePlace {
  /** How the audit log names it, e.g. `{ taskId }`. */
  readonly audited: Readonly<Record<string, string>>;
  /** Refuses, before the file is kept, what the unit has no room for. */
  requireRoom(storage: UnitStorage, file: ReceivedFile): Promise<void>;
  /** Locks the place, refuses who may not add to it now, and tells whose the item becomes and how it is added. */
  lock(tx: Tx, actor: Actor): Promise<{ readonly unitId: string; attach(evidenceItemId: string): Promise<void> }>;
}

function draftOf(taskId: string): EvidencePlace {
  return {
    audited: { taskId },
    requireRoom: (storage, file) => storage.requireRoomFor(taskId, file),
    lock: async (tx, actor) => {
      const task = await lockForEvidence(tx, actor, taskId);
      return { unitId: task.unitId, attach: (id) => attachToDraft(tx, actor, task, id) };
    },
  };
}

/** The sweep took the kept file away before a row referred to it; what was received is still there to be kept again. */
class FileTakenAway extends Error {}

const MOST_KEEPS = 3;

/**
 * Takes a file in as evidence (THREATS.md R1): received, examined and kept on disk first, then one transaction makes the
 * rows. A failure before the commit leaves at most a file nobody refers to.
 */
@Injectable()
export class AddFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
    private readonly storage: UnitStorage,
  ) {}

  /** From a stream whose task was authorised before: the demonstration uses this door, the upload the two steps below. */
  async execute(context: RequestContext, file: FileToAdd, content: Readable, maxBytes: number): Promise<string> {
    requireAllowedExtension(file.fileName);
    const received = await this.store.receive(content, maxBytes);
    return this.keep(context, file, received);
  }

  /** Examines and keeps a received file and makes it evidence of the task's draft; answers the item's id. */
  async keep(context: RequestContext, file: FileToAdd, received: ReceivedFile, announced: Buffer | null = null): Promise<string> {
    return this.keepAt(context, draftOf(file.taskId), file, received, announced);
  }

  /** The same for evidence of something else than a task. */
  async keepAt(context: RequestContext, place: EvidencePlace, file: DescribedFile, received: ReceivedFile, announced: Buffer | null = null): Promise<string> {
    try {
      if (announced !== null && !announced.equals(received.sha256)) throw new Problem('digestMismatch');
      const type = await checkContent(received.path, file.fileName);
      await place.requireRoom(this.storage, received);
      return await this.keepAndRecord(withBodyHash(context, file, received), place, file, received, type);
    } finally {
      await this.store.discard(received);
    }
  }

  private async keepAndRecord(context: RequestContext, place: EvidencePlace, file: DescribedFile, received: ReceivedFile, type: CheckedType): Promise<string> {
    const allowed = await this.storage.allowedBytes();
    for (let attempt = 1; ; attempt += 1) {
      await this.store.keep(received);
      try {
        return (await this.record(context, place, file, received, type, allowed)).id;
      } catch (error) {
        if (!(error instanceof FileTakenAway)) throw error;
        if (attempt === MOST_KEEPS) throw new Problem('storageUnavailable');
      }
    }
  }

  private async record(context: RequestContext, place: EvidencePlace, file: DescribedFile, received: ReceivedFile, type: CheckedType, allowed: number): Promise<{ id: string }> {
    const { actor } = context;
    return this.unitOfWork.run(context, async (tx) => {
      const { unitId, attach } = await place.lock(tx, actor);
      await this.storage.claim(tx, { unitId, ...received }, allowed);
      const id = newId();
      // One look at a directory entry is all the transaction asks of the disk.
      await lockFile(tx, received.sha256);
      if (!(await this.store.has(received.sha256, received.size))) throw new FileTakenAway();
      await tx.query(
        `INSERT INTO stored_file (sha256, size, media_type, extension, stored_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (sha256) DO NOTHING`,
        [received.sha256, received.size, type.mediaType, type.extension, tx.now],
      );
      await tx.manager.insert(EvidenceItem, {
        id,
        unitId,
        kind: 'file',
        fileSha256: received.sha256,
        mediaType: type.mediaType,
        fileName: file.fileName,
        ...documentColumns(file.document),
        folded: foldedEvidence({ ...file.document, fileName: file.fileName }),
        isDemonstration: file.isDemonstration ?? false,
        uploadedAt: tx.now,
        uploadedBy: actor.personId,
      });
      await attach(id);
      tx.audit({
        action: 'evidence.add',
        subjectType: 'evidence',
        subjectId: id,
        subjectLabel: file.fileName,
        after: { ...place.audited, sha256: received.sha256.toString('hex'), size: received.size, ...documentColumns(file.document) },
      });
      return { id };
    });
  }
}

/** A multipart body is not parsed when the guard sees it; its identity is the file, its name and its document (THREATS.md R5). */
function withBodyHash(context: RequestContext, file: DescribedFile, received: ReceivedFile): RequestContext {
  if (context.idempotency === null) return context;
  const body = JSON.stringify([received.sha256.toString('hex'), file.fileName, documentColumns(file.document)]);
  return { ...context, idempotency: { ...context.idempotency, bodyHash: createHash('sha256').update(body).digest() } };
}
