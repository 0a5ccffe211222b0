import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Problem } from '../../../platform/problems/index.js';

/** argon2id, 19 MiB, two passes, one lane (docs/decisions/sessions.md). Argon2id is the library's default; its enum does not survive isolatedModules. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** At most so many at once: hashing must not take both cores from everybody else. */
const AT_ONCE = 2;
const MOST_WAITING = 100;

/** Hashes and compares passwords, a few at a time. */
@Injectable()
export class PasswordHashing {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy: Promise<string> | null = null;

  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFC'), COST));
  }

  /**
   * Whether the password is the one hashed. Without a hash (no such person) the same work is done against a dummy, so
   * that the time tells nothing (THREATS.md B32).
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await this.dummyHash());
    const isRight = await this.inTurn(() => verify(against, password.normalize('NFC')));
    return isRight && stored !== null;
  }

  /** Made at start-up, so that the first unknown name takes no longer than the second. */
  async onModuleInit(): Promise<void> {
    await this.dummyHash();
  }

  private dummyHash(): Promise<string> {
    this.dummy ??= hash('no person has this password', COST);
    return this.dummy;
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw new Problem('tooManyRequests', { params: { seconds: 5 } });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }
}
