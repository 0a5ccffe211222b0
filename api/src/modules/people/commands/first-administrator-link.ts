import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { UnitLevel } from '#domain';
import { Clock } from '../../../platform/clock/index.js';
import { Database, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { OrgUnitCommands } from '../../org-units/index.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { requireGoodPassword } from '../passwords/require-good-password.js';
import { newToken, tokenHashOf } from '../sessions/session-token.js';
import { asNobody, type Caller } from './application-context.js';
import { PeopleCommands } from './people-commands.js';

const SETTING = 'firstAdministrator';
const OPEN_MS = 24 * 60 * 60_000;

export interface FirstAdministratorInput {
  readonly token: string;
  readonly username: string;
  readonly fullName: string;
  readonly password: string;
  readonly unitName: string;
  readonly unitLevel?: UnitLevel;
}

/** An installation without an administrator lets one be made through a one-time link; there is no default password. */
@Injectable()
export class FirstAdministratorLink {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly hashing: PasswordHashing,
    private readonly people: PeopleCommands,
    private readonly orgUnits: OrgUnitCommands,
  ) {}

  /** A new token, valid for 24 hours or until used; the one before is void. Null when there is an administrator. */
  async create(): Promise<string | null> {
    if (await this.hasAdministrator()) return null;
    const token = newToken();
    const value = { hash: tokenHashOf(token)!.toString('hex'), expiresAt: new Date(this.clock.systemNow().getTime() + OPEN_MS) };
    await this.unitOfWork.run(asNobody({ requestId: 'start', ip: null, userAgent: undefined }), async (tx) => {
      await tx.query(
        `INSERT INTO app_setting (key, value) VALUES ($1, $2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = app_setting.version + 1`,
        [SETTING, JSON.stringify(value)],
      );
      tx.audit({ action: 'firstAdministrator.open', subjectType: 'installation', subjectId: null, subjectLabel: 'Quản trị viên đầu tiên' });
    });
    return token;
  }

  async isOpen(token: string): Promise<boolean> {
    const row = await this.database.first<{ value: LinkValue }>('SELECT value FROM app_setting WHERE key = $1', [SETTING]);
    return this.opens(row?.value, token) && !(await this.hasAdministrator());
  }

  /** Makes the top unit and the person with both roles an empty installation needs; the link is used up with it. */
  async use(caller: Caller, input: FirstAdministratorInput): Promise<void> {
    if (!(await this.isOpen(input.token))) throw new Problem('setupClosed');
    requireGoodPassword('password', input.password, [input.username, input.fullName, input.unitName]);
    const passwordHash = await this.hashing.hash(input.password);
    await this.unitOfWork.run(asNobody(caller), async (tx) => {
      const [row] = await tx.query<{ value: LinkValue }>('SELECT value FROM app_setting WHERE key = $1 FOR UPDATE', [SETTING]);
      if (!this.opens(row?.value, input.token)) throw new Problem('setupClosed');
      await tx.query('DELETE FROM app_setting WHERE key = $1', [SETTING]);
      await this.make(tx, input, passwordHash);
    });
  }

  private async make(tx: Tx, input: FirstAdministratorInput, passwordHash: string): Promise<void> {
    const unit = await this.orgUnits.create(tx, {
      name: input.unitName,
      shortName: input.unitName,
      code: null,
      level: input.unitLevel ?? 'commune',
      parentId: null,
      // The plans of the running year were signed before this day.
      validFrom: `${tx.today.slice(0, 4)}-01-01`,
      aliases: [],
      isDemonstration: false,
    });
    await this.people.createPerson(tx, {
      username: input.username,
      fullName: input.fullName,
      unitId: unit.id,
      grants: [
        { role: 'administrator', scopeUnitId: unit.id },
        { role: 'coordinator', scopeUnitId: unit.id },
      ],
      passwordHash,
      mustChangePassword: false,
    });
  }

  private opens(value: LinkValue | undefined, token: string): boolean {
    const hash = tokenHashOf(token);
    if (value === undefined || hash === null) return false;
    return new Date(value.expiresAt) > this.clock.systemNow() && timingSafeEqual(hash, Buffer.from(value.hash, 'hex'));
  }

  private async hasAdministrator(): Promise<boolean> {
    const row = await this.database.first(
      `SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id WHERE g.role = 'administrator' AND p.is_active LIMIT 1`,
    );
    return row !== null;
  }
}

interface LinkValue {
  readonly hash: string;
  readonly expiresAt: string;
}
