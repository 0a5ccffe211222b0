import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { sourceProblem } from '#contracts';
import type { UnitDirectory } from '#annex-reader';
import type { CalendarDate } from '#domain';
import { Problem } from '../problems/index.js';
import { ServerOptions } from '../server-options.js';
import type { DayAnswer, ReaderMessage, ReadingOrder } from './reading-messages.js';

const WORKER = ['api', 'src', 'platform', 'reading', 'reader.worker.js'];

export interface ReadDocument {
  /** Deflated JSON. */
  readonly page: Buffer;
  readonly reading: Buffer;
}

/** The directory of the document's own day, or null where it is the one that was given. */
type AskDirectory = (on: CalendarDate | null) => Promise<UnitDirectory | null>;

/** Who waits for a document. */
export interface ForWhom {
  readonly personId: string;
  /** Aborted when they are gone: their document is then not read, or not to its end. */
  readonly left: AbortSignal;
  readonly askDirectory?: AskDirectory;
}

const NO_QUESTION: AskDirectory = async () => null;

/**
 * Reads documents in worker threads, one at a time: each may take a processor and half a gigabyte. Whoever comes while one is
 * being read waits in line; a thread that takes too long or too much is ended, and only its own request learns of it. Whoever leaves
 * makes room at once, in line and at the reading.
 */
@Injectable()
export class ReadingDesk implements BeforeApplicationShutdown {
  private readonly logger = new Logger('reader');
  /** Changed by tests only. */
  limits = { milliseconds: 30_000, heapMegabytes: 512, waiting: 10, waitingEach: 3 };
  private readonly line: (() => void)[] = [];
  private isTaken = false;
  private waiting = 0;
  private readonly waitingOf = new Map<string, number>();
  private running: Worker | null = null;
  private isStopped = false;

  constructor(private readonly options: ServerOptions) {}

  /**
   * Nobody has more than a few in line, so that one person's slow documents do not keep all others waiting for minutes. What is to be
   * read is put together once its turn comes: the thousands of units and people that names are looked up among are not held in line.
   *
   * @throws Problem source… for what is not read, sourceTimeLimit, sourceMemoryLimit, readerBusy, stopping; uploadCut to who is gone
   */
  async read(orderOf: () => Promise<ReadingOrder>, { personId, left, askDirectory = NO_QUESTION }: ForWhom): Promise<ReadDocument> {
    const own = this.waitingOf.get(personId) ?? 0;
    if (this.waiting >= this.limits.waiting || own >= this.limits.waitingEach) throw new Problem('readerBusy', { params: { seconds: 30 } });
    this.count(personId, 1);
    try {
      await this.turn(left);
      try {
        return await this.begin(orderOf, askDirectory, left);
      } finally {
        this.callNext();
      }
    } finally {
      this.count(personId, -1);
    }
  }

  private turn(left: AbortSignal): Promise<void> {
    if (left.aborted) return Promise.reject(gone());
    if (!this.isTaken) {
      this.isTaken = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const come = (): void => {
        left.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.line.splice(this.line.indexOf(come), 1);
        reject(gone());
      };
      left.addEventListener('abort', leave, { once: true });
      this.line.push(come);
    });
  }

  private callNext(): void {
    const come = this.line.shift();
    if (come === undefined) this.isTaken = false;
    else come();
  }

  private count(personId: string, more: 1 | -1): void {
    this.waiting += more;
    const own = (this.waitingOf.get(personId) ?? 0) + more;
    if (own === 0) this.waitingOf.delete(personId);
    else this.waitingOf.set(personId, own);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.running?.terminate();
  }

  private async begin(orderOf: () => Promise<ReadingOrder>, askDirectory: AskDirectory, left: AbortSignal): Promise<ReadDocument> {
    if (this.isStopped) throw new Problem('stopping');
    if (left.aborted) throw gone();
    const order = await orderOf();
    if (left.aborted) throw gone();
    if (this.isStopped) throw new Problem('stopping');
    const worker = new Worker(join(this.options.compiledDir ?? join(process.cwd(), 'dist'), ...WORKER), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMegabytes },
      // It reads what anybody may have written: it gets no settings and no flags of the server.
      env: {},
      execArgv: [],
    });
    this.running = worker;
    try {
      return await this.outcomeOf(worker, askDirectory, left);
    } finally {
      this.running = null;
      await worker.terminate();
    }
  }

  private outcomeOf(worker: Worker, askDirectory: AskDirectory, left: AbortSignal): Promise<ReadDocument> {
    const { milliseconds } = this.limits;
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Problem('sourceTimeLimit', { params: { limit: Math.ceil(milliseconds / 1000) } })), milliseconds);
      const refuse = (error: unknown) => {
        clearTimeout(limit);
        reject(error);
      };
      const leave = () => refuse(gone());
      left.addEventListener('abort', leave, { once: true });
      worker.on('message', (message: ReaderMessage) => {
        if (message.kind === 'day') {
          askDirectory(message.on).then((directory) => worker.postMessage({ directory } satisfies DayAnswer), refuse);
          return;
        }
        clearTimeout(limit);
        if (message.kind === 'read') resolve({ page: Buffer.from(message.page), reading: Buffer.from(message.reading) });
        else reject(this.problemOf(message));
      });
      worker.on('error', (error: NodeJS.ErrnoException) => refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Problem('sourceMemoryLimit') : error));
      worker.on('exit', () => {
        left.removeEventListener('abort', leave);
        refuse(this.isStopped ? new Problem('stopping') : new Error('the reader ended without an answer'));
      });
    });
  }

  /** A reader that fails on a document is a fault of ours; the person is told that the document cannot be read. */
  private problemOf(message: Exclude<ReaderMessage, { kind: 'day' | 'read' }>): Problem {
    if (message.kind === 'refused') return new Problem(sourceProblem(message.code), { params: message.params });
    this.logger.error({ message: 'the reader failed on a document', error: message.message });
    return new Problem('sourceDamaged');
  }
}

/** Ends the work for who is gone; the answer reaches nobody. */
const gone = (): Problem => new Problem('uploadCut');
