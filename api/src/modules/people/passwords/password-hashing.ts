import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Problem } from '../../../platform/problems/index.js';

/** argon2id, 19 MiB, two passes, one lane (docs/decisions/sessions.md). Argon2id is the library's default; its enum does not survive isolatedModules. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/**
 * For passwords we made ourselves: 99 random bits are not found by guessing, however cheap a guess is, and a list of thousands
 * is hashed in seconds (docs/decisions/importing-lists.md). Never for what a person chose.
 */
const GENERATED_COST = { memoryCost: 1_024, timeCost: 1, parallelism: 1 };
const GENERATED = /^\$argon2id\$v=19\$m=1024,t=1,p=1\$/;
/** At most so many at once: hashing must not take both cores from everybody else. */
const AT_ONCE = 2;
const MOST_WAITING = 100;

/** Hashes and compares passwords, a few at a time. */
@Injectable()
export class PasswordHashing {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy: Promise<string> | null = null;
  private generatedDummy: Promise<string> | null = null;

  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFC'), COST));
  }

  /** Hashes passwords that were made by newTemporaryPassword, one after another: whoever signs in meanwhile does not wait. */
  async hashGenerated(passwords: readonly string[]): Promise<string[]> {
    const hashes: string[] = [];
    for (const password of passwords) hashes.push(await hash(password, GENERATED_COST));
    return hashes;
  }

  /**
   * Whether the password is the one hashed. Without a hash (no such person) the same work is done against a dummy, so
   * that the time tells nothing (THREATS.md B32).
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const dummy = await this.dummyHash();
    const isGenerated = stored !== null && GENERATED.test(stored);
    // Each of the two costs is paid once by everybody: the time does not tell who has not signed in yet.
    const [chosen, generated] = await this.inTurn(async () => [
      await verify(stored === null || isGenerated ? dummy : stored, password.normalize('NFC')),
      await verify(isGenerated ? stored : await this.generatedDummyHash(), password.normalize('NFC')),
    ]);
    return stored !== null && (isGenerated ? generated : chosen) === true;
  }

  /** Made at start-up, so that the first unknown name takes no longer than the second. */
  async onModuleInit(): Promise<void> {
    await this.dummyHash();
    await this.generatedDummyHash();
  }

  private dummyHash(): Promise<string> {
    this.dummy ??= hash('no person has this password', COST);
    return this.dummy;
  }

  private generatedDummyHash(): Promise<string> {
    this.generatedDummy ??= hash('no person has this password', GENERATED_COST);
    return this.generatedDummy;
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
