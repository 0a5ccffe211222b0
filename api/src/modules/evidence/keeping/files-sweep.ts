import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Database } from '../../../platform/db/index.js';
import { FileStore, type HeldFile } from '../../../platform/files/index.js';
import { inspectFiles, type DamagedFile, type FilesReport } from './inspect-files.js';
import { Quarantine } from './quarantine.js';

const DAY_MS = 24 * 3_600_000;
/**
 * How long a file without a row stays in its place, and then again in quarantine. Longer than the longest backup window, a
 * month: until then a database may be brought back whose rows refer to it.
 */
export const GRACE_DAYS = 35;
/** Read in one night; a larger store is read in turns, a part each night. */
const BYTES_A_NIGHT = 20 * 1024 ** 3;
const MOST_NIGHTS = 28;
/** More than this are counted, not named: a lost disk must not fill the log. */
const MOST_NAMED = 50;

/**
 * Looks after the store (THREATS.md R2; docs/decisions/file-sweep.md): at start and every night; twice or on two instances
 * is harmless.
 */
@Injectable()
export class FilesSweep implements BeforeApplicationShutdown {
  private readonly logger = new Logger('files');
  private running: Promise<unknown> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly quarantine: Quarantine,
  ) {}

  @Cron('17 3 * * *')
  async sweep(): Promise<void> {
    const work = this.running.then(() => this.run(new Date()));
    this.running = work.catch((error: unknown) => this.logger.error({ message: 'files could not be looked after', error }));
    await this.running;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  /** One round as of `now`, the machine's time: files carry the machine's, whatever the business date is. */
  async run(now: Date): Promise<FilesReport> {
    const isRead = await this.turnOf(now);
    const report = await inspectFiles(this.database, this.store, { isRead, isStopped: () => this.isStopped });
    const damaged = await this.withoutRecovered(report.damaged);
    const isOld = ({ since }: HeldFile) => now.getTime() - since.getTime() > GRACE_DAYS * DAY_MS;
    const setAside = await this.each(report.unreferenced.filter(isOld), (file) => this.quarantine.setAside(file.sha256));
    const destroyed = await this.each(report.quarantined.filter(isOld), (file) => this.quarantine.destroy(file.sha256));
    this.alert(damaged);
    const { removedParts } = report;
    if (removedParts + setAside + destroyed > 0) this.logger.log({ message: 'files looked after', removedParts, setAside, destroyed });
    return { ...report, damaged };
  }

  /** All files while they can be read in one night, otherwise the part whose turn it is. */
  private async turnOf(now: Date): Promise<(sha256: Buffer) => boolean> {
    const row = await this.database.first<{ bytes: string }>('SELECT COALESCE(sum(size), 0)::text AS bytes FROM stored_file');
    const nights = Math.min(MOST_NIGHTS, Math.max(1, Math.ceil(Number(row!.bytes) / BYTES_A_NIGHT)));
    const turn = Math.floor(now.getTime() / DAY_MS) % nights;
    return (sha256) => sha256.readUInt32BE(0) % nights === turn;
  }

  /** A database brought back from a backup may refer to a file that was set aside since. */
  private async withoutRecovered(damaged: readonly DamagedFile[]): Promise<DamagedFile[]> {
    const still: DamagedFile[] = [];
    for (const file of damaged) {
      const isBack = file.finding === 'missing' && (await this.quarantine.takeBack(file.sha256));
      if (!isBack || (await this.store.verify(file.sha256)) !== 'intact') still.push(file);
    }
    return still;
  }

  private async each(files: readonly HeldFile[], act: (file: HeldFile) => Promise<boolean>): Promise<number> {
    let done = 0;
    for (const file of files) if (!this.isStopped && (await act(file))) done += 1;
    return done;
  }

  private alert(damaged: readonly DamagedFile[]): void {
    for (const { sha256, finding } of damaged.slice(0, MOST_NAMED)) {
      this.logger.error({ message: 'stored file is missing or damaged', event: 'fileDamaged', finding, sha256: sha256.toString('hex') });
    }
    if (damaged.length > 0) this.logger.error({ message: 'stored files are missing or damaged: run files:verify', count: damaged.length });
  }
}
