import { Injectable } from '@nestjs/common';
import { addDays, endOfVietnamDay, fold, vietnamDateOf } from '#domain';
import { scopeOf, withinScope, type Actor, type RequestContext } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, newId, Parameters, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { createManyPeople, isUsername, newTemporaryPassword, PasswordHashing, unitsInScope, usernameOf, type PersonToMake } from '../../people/index.js';
import { ImportPersonRowDto, type ImportPeopleDto } from '../dto/import-rows.dto.js';
import { passwordsFile, type ToldPassword } from '../templates/passwords-file.js';
import type { ImportedPeopleView } from '../views/list-preview.view.js';
import { checkRows, requireNone, tell, type RowErrors } from './check-rows.js';
import { lockDirectoryImport } from './import-units.js';

/** Handing thousands of them out takes longer than the three days of one that is given by itself. */
const LIST_PASSWORD_DAYS = 14;

interface Account {
  readonly username: string;
  readonly fullName: string;
  readonly unitId: string;
  readonly isVisible: boolean;
}

interface Given {
  readonly password: string;
  readonly hash: string;
}

/**
 * Saves a list of people, all or nothing. Each gets a temporary password that is told once, in a workbook with this answer, and
 * kept nowhere but as its hash: hashed before the transaction begins, which only writes.
 */
@Injectable()
export class ImportPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly hashing: PasswordHashing,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem listRowsInvalid with errors by `row.field`: usernameTaken, unknownReference, alreadyExists, invalid … */
  async execute(context: RequestContext, { rows: given }: ImportPeopleDto): Promise<ImportedPeopleView> {
    const rows = (await checkRows(given, ImportPersonRowDto)).map((row) => ({ ...row, username: usernameOf(row.username) }));
    const passwords = await this.passwordsFor(rows);
    const lastDay = addDays(vietnamDateOf(this.clock.systemNow()), LIST_PASSWORD_DAYS);
    const expiresAt = endOfVietnamDay(lastDay);
    let told: ToldPassword[] = [];
    const result = await this.unitOfWork.run(context, async (tx) => {
      await lockDirectoryImport(tx);
      const errors: RowErrors = {};
      const existingKeys = await this.existingKeys(tx, context.actor, rows, errors);
      const fresh = rows.filter(({ key }) => !existingKeys.has(key));
      await checkUnits(tx, context.actor, fresh, errors);
      requireNone(errors);
      const people = fresh.map((row): PersonToMake => ({
        id: newId(), username: row.username, fullName: row.fullName, post: row.post ?? null, email: row.email ?? null, phone: row.phone ?? null, unitId: row.unitId, grants: row.grants,
        passwordHash: passwords.get(row.username)!.hash, temporaryPasswordExpiresAt: expiresAt,
      }));
      await createManyPeople(tx, people);
      const names = await unitNames(tx, [...new Set(people.map(({ unitId }) => unitId))]);
      told = people.map(({ fullName, username, unitId }) => ({ fullName, username, unitName: names.get(unitId) ?? '', password: passwords.get(username)!.password }));
      return { created: people.length, existingKeys: [...existingKeys] };
    });
    return { ...result, passwordsFile: told.length === 0 ? null : (await passwordsFile(told, lastDay)).toString('base64') };
  }

  private async passwordsFor(rows: readonly ImportPersonRowDto[]): Promise<Map<string, Given>> {
    const known = await this.database.rows<{ username: string }>('SELECT username FROM person WHERE username = ANY($1::text[])', [rows.map(({ username }) => username)]);
    const taken = new Set(known.map(({ username }) => username));
    const fresh = rows.filter(({ username }) => !taken.has(username));
    const passwords = fresh.map(() => newTemporaryPassword());
    const hashes = await this.hashing.hashGenerated(passwords);
    return new Map(fresh.map(({ username }, at) => [username, { password: passwords[at]!, hash: hashes[at]! }]));
  }

  /** The same name, person and unit: there already. A name that somebody else has is an error. */
  private async existingKeys(tx: Tx, actor: Actor, rows: readonly ImportPersonRowDto[], errors: RowErrors): Promise<Set<string>> {
    const parameters = new Parameters();
    const accounts = await tx.query<Account>(
      `SELECT p.username, p.full_name AS "fullName", p.unit_id AS "unitId", ${withinScope(scopeOf(actor, 'people.read'), parameters, { path: 'r.path' })} AS "isVisible"
       FROM person p JOIN (SELECT DISTINCT ON (org_unit_id) org_unit_id, path FROM org_unit_revision ORDER BY org_unit_id, valid_during DESC) r ON r.org_unit_id = p.unit_id
       WHERE p.username = ANY(${parameters.add(rows.map(({ username }) => username))}::text[])`,
      parameters.values,
    );
    const byName = new Map(accounts.map((account) => [account.username, account]));
    const seen = new Set<string>();
    const existing = new Set<string>();
    for (const { key, username, fullName, unitId } of rows) {
      const account = byName.get(username);
      if (!isUsername(username)) tell(errors, key, 'username', 'invalid');
      else if (seen.has(username)) tell(errors, key, 'username', 'alreadyExists');
      else if (account?.isVisible && fold(account.fullName) === fold(fullName) && account.unitId === unitId) existing.add(key);
      else if (account !== undefined) tell(errors, key, 'username', 'usernameTaken', { username });
      seen.add(username);
    }
    return existing;
  }
}

/** Nobody is put into a unit, or given a role over one, that the actor does not administer (RULES.md X2). */
async function checkUnits(tx: Tx, actor: Actor, rows: readonly ImportPersonRowDto[], errors: RowErrors): Promise<void> {
  const known = await unitsInScope(tx, actor, rows.flatMap(({ unitId, grants }) => [unitId, ...grants.map(({ scopeUnitId }) => scopeUnitId)]));
  for (const { key, unitId, grants } of rows) {
    if (!known.has(unitId)) tell(errors, key, 'unitId', 'unknownReference');
    if (grants.some(({ scopeUnitId }) => !known.has(scopeUnitId))) tell(errors, key, 'grants', 'unknownReference');
    if (new Set(grants.map(({ role, scopeUnitId }) => `${role} ${scopeUnitId}`)).size !== grants.length) tell(errors, key, 'grants', 'alreadyExists');
  }
}

async function unitNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    'SELECT DISTINCT ON (org_unit_id) org_unit_id AS id, name FROM org_unit_revision WHERE org_unit_id = ANY($1::uuid[]) ORDER BY org_unit_id, valid_during DESC', [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
