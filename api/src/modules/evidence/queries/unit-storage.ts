import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/db/index.js';
import type { ReceivedFile } from '../../../platform/files/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { WorkSettings } from '../../tasks/index.js';

const MEGABYTE = 1024 ** 2;
const GIGABYTE = 1024 ** 3;

/** A file that is to be stored for a unit. Before it has arrived only a size is known. */
export interface StorageClaim {
  readonly unitId: string;
  readonly size: number;
  readonly sha256: Buffer | null;
}

/**
 * How much a unit may store (THREATS.md D76, E87; docs/decisions/storage-quota.md). The same bytes count once in a unit, however
 * many tasks they serve, and again in every other unit: else the figure would tell what others hold (THREATS.md R3).
 */
@Injectable()
export class UnitStorage {
  constructor(
    private readonly database: Database,
    private readonly settings: WorkSettings,
  ) {}

  /** What a unit may store. Read outside transactions, which hold one connection and must not wait for another. */
  async allowedBytes(): Promise<number> {
    return (await this.settings.values()).maxUnitGigabytes * GIGABYTE;
  }

  /** Refuses what has no room as things stand. Decides whether bytes are worth reading; it is not the last word. */
  async requireRoom(claim: StorageClaim): Promise<void> {
    requireRoomIn(await this.database.first<Holding & Record<string, unknown>>(HOLDING, [claim.unitId, claim.sha256]), claim, await this.allowedBytes());
  }

  /** The same for a file that has arrived, before it is kept: a refused file must not fill the disk. */
  async requireRoomFor(taskId: string, file: ReceivedFile): Promise<void> {
    const task = await this.database.first<{ unitId: string }>('SELECT unit_id AS "unitId" FROM task WHERE id = $1', [taskId]);
    if (task !== null) await this.requireRoom({ unitId: task.unitId, ...file });
  }

  /** The last word: uploads of one unit take turns from here to their commit, so that two never share the last room. */
  async claim(tx: Tx, claim: StorageClaim, allowed: number): Promise<void> {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('unit storage ' || $1, 0))", [claim.unitId]);
    const [holding] = await tx.query<Holding>(HOLDING, [claim.unitId, claim.sha256]);
    requireRoomIn(holding!, claim, allowed);
  }
}

interface Holding {
  readonly used: number;
  /** These very bytes are stored for the unit already. */
  readonly isHeld: boolean;
}

const HOLDING = `
  WITH held AS (SELECT DISTINCT file_sha256 AS sha256 FROM evidence_item WHERE unit_id = $1 AND file_sha256 IS NOT NULL)
  SELECT COALESCE(sum(file.size), 0)::bigint AS used, COALESCE(bool_or(file.sha256 = $2::bytea), false) AS "isHeld"
  FROM held JOIN stored_file file ON file.sha256 = held.sha256`;

function requireRoomIn(holding: Holding | null, { size }: StorageClaim, allowed: number): void {
  if (holding === null || holding.isHeld || holding.used + size <= allowed) return;
  throw new Problem('unitStorageFull', {
    params: { usedMegabytes: Math.ceil(holding.used / MEGABYTE), allowedMegabytes: Math.floor(allowed / MEGABYTE) },
  });
}
