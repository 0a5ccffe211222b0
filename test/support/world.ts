import { hash } from '@node-rs/argon2';
import type { Role } from '#contracts';
import { fold, type UnitLevel } from '#domain';
import { newId } from '../../api/src/platform/db/identifier.js';
import { pathPieceOf } from '../../api/src/modules/org-units/index.js';
import type { TestApplication } from './application.js';
import type { TestClient } from './test-client.js';

export const TEST_PASSWORD = 'mat khau thu nghiem 2024';

export interface TestUnit {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly level: UnitLevel;
}

export interface TestPerson {
  readonly id: string;
  readonly username: string;
  readonly unit: TestUnit;
}

/** A district of its own for one test file: root ⊃ office and communes, and people in every role. */
export interface TestWorld {
  readonly root: TestUnit;
  readonly office: TestUnit;
  readonly communes: readonly TestUnit[];
  /** Signs in as a role: scope is the root, except unitHead, unitOfficer and staff, whose scope is `unit` (first commune). */
  as(role: Role, unit?: TestUnit): Promise<TestClient>;
  person(role: Role, unit?: TestUnit): Promise<TestPerson>;
  addUnit(name: string, level: UnitLevel, parent: TestUnit | null): Promise<TestUnit>;
}

let passwordHash: Promise<string> | null = null;
let counter = 0;

const UNIT_ROLES: readonly Role[] = ['unitHead', 'unitOfficer', 'staff'];

/** Builds the district by SQL, so that a test of one module does not depend on another module's commands. */
export async function createWorld(app: TestApplication, options: { communes?: number; parent?: TestUnit } = {}): Promise<TestWorld> {
  counter += 1;
  const tag = `${process.env['JEST_WORKER_ID'] ?? '1'}${counter}${newId().slice(9, 13)}${newId().slice(-4)}`;
  const addUnit = (name: string, level: UnitLevel, parent: TestUnit | null) => insertUnit(app, name, level, parent);
  const root = await addUnit(`UBND huyện Thử ${tag}`, 'district', options.parent ?? null);
  const office = await addUnit(`Văn phòng huyện Thử ${tag}`, 'office', root);
  const communes: TestUnit[] = [];
  for (let n = 1; n <= (options.communes ?? 3); n += 1) communes.push(await addUnit(`UBND xã Thử ${n} ${tag}`, 'commune', root));
  const people = new Map<string, Promise<TestPerson>>();
  const person = (role: Role, unit?: TestUnit) => {
    const home = unit ?? (UNIT_ROLES.includes(role) ? communes[0]! : office);
    const scope = UNIT_ROLES.includes(role) ? home : (unit ?? root);
    const key = `${role}.${home.id}`;
    const found = people.get(key) ?? insertPerson(app, `${role.toLowerCase()}.${tag}.${people.size}`, role, home, scope);
    people.set(key, found);
    return found;
  };
  const as = async (role: Role, unit?: TestUnit) => {
    const { username } = await person(role, unit);
    const client = app.client();
    const answer = await client.signIn(username, TEST_PASSWORD);
    if (answer.status !== 200) throw new Error(`sign-in of ${username} failed: ${answer.status} ${JSON.stringify(answer.body)}`);
    return client;
  };
  return { root, office, communes, as, person, addUnit };
}

async function insertUnit(app: TestApplication, name: string, level: UnitLevel, parent: TestUnit | null): Promise<TestUnit> {
  const id = newId();
  const [row] = await app.sql<{ path_key: number }>(
    "INSERT INTO org_unit (id, valid_from) VALUES ($1, '2000-01-01') RETURNING path_key",
    [id],
  );
  const path = `${parent?.path ?? ''}${pathPieceOf(Number(row!.path_key))}`;
  await app.sql(
    `INSERT INTO org_unit_revision (id, org_unit_id, valid_during, name, short_name, folded, level, parent_id, path)
     VALUES ($1, $2, '[2000-01-01,)', $3, $3, $4, $5, $6, $7)`,
    [newId(), id, name, fold(name), level, parent?.id ?? null, path],
  );
  return { id, path, name, level };
}

async function insertPerson(app: TestApplication, username: string, role: Role, unit: TestUnit, scope: TestUnit): Promise<TestPerson> {
  passwordHash ??= hash(TEST_PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const id = newId();
  await app.sql(
    `INSERT INTO person (id, username, full_name, folded, unit_id, password_hash, must_change_password, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, false, '2024-01-02T00:00:00Z')`,
    [id, username, `Người ${username}`, fold(`Người ${username} ${username}`), unit.id, await passwordHash],
  );
  await app.sql('INSERT INTO role_grant (id, person_id, role, scope_unit_id) VALUES ($1, $2, $3, $4)', [newId(), id, role, scope.id]);
  return { id, username, unit };
}
