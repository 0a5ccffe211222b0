import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/db/index.js';

const KEY_SETTING = 'knownDeviceKey';
const MOST_PEOPLE_PER_DEVICE = 5;

/**
 * Marks a browser from which a person has signed in before. Such a browser has its own throttle bucket, so that an
 * attacker who keeps an account's bucket full cannot keep its owner out (THREATS.md B30). The mark opens nothing by itself.
 *
 * Cookie: up to five "id.mac", one per person, newest first; the mac binds the id to a username.
 */
@Injectable()
export class KnownDevices {
  private key: Promise<Buffer> | null = null;

  constructor(private readonly database: Database) {}

  /** The device's id for this username, or null when it never signed in here. */
  async recognise(cookie: string | undefined, username: string): Promise<string | null> {
    for (const [id, mac] of marksOf(cookie)) {
      const expected = await this.macOf(id, username);
      if (mac.length === expected.length && timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) return id;
    }
    return null;
  }

  /** The cookie after this person has signed in. */
  async remember(cookie: string | undefined, username: string): Promise<string> {
    const known = await this.recognise(cookie, username);
    const id = known ?? randomBytes(16).toString('base64url');
    const others = marksOf(cookie).filter(([other]) => other !== id);
    const marks = [[id, await this.macOf(id, username)], ...others].slice(0, MOST_PEOPLE_PER_DEVICE);
    return marks.map((mark) => mark.join('.')).join('~');
  }

  private async macOf(id: string, username: string): Promise<string> {
    return createHmac('sha256', await this.loadKey()).update(`${id}\n${username}`).digest('base64url');
  }

  private loadKey(): Promise<Buffer> {
    this.key ??= this.readOrMakeKey().catch((error: unknown) => {
      this.key = null;
      throw error;
    });
    return this.key;
  }

  private async readOrMakeKey(): Promise<Buffer> {
    await this.database.rows('INSERT INTO app_setting (key, value) VALUES ($1, to_jsonb($2::text)) ON CONFLICT (key) DO NOTHING', [
      KEY_SETTING,
      randomBytes(32).toString('base64url'),
    ]);
    const row = await this.database.first<{ value: string }>('SELECT value FROM app_setting WHERE key = $1', [KEY_SETTING]);
    return Buffer.from(row!.value, 'base64url');
  }
}

function marksOf(cookie: string | undefined): [id: string, mac: string][] {
  if (cookie === undefined || cookie.length > 1000) return [];
  return cookie
    .split('~')
    .slice(0, MOST_PEOPLE_PER_DEVICE)
    .map((mark) => mark.split('.') as [string, string])
    .filter((mark) => mark.length === 2);
}
