import { randomUUID } from 'node:crypto';
import { PasswordHashing } from '../../api/src/modules/people/index.js';
import { pace } from '../../libs/domain/test/support/pace.js';
import type { TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import type { TestClient } from '../support/test-client.js';
import { TEST_PASSWORD, type TestWorld } from '../support/world.js';
import { pasted, PEOPLE_HEAD, personOf, previewList, sheetsOf, withAdministrations, workbookOf } from './directory-import.fixture.js';

const IMPORT = '/api/v1/people/import';

describe('a list of people', () => {
  let app: TestApplication;
  let world: TestWorld;
  let elsewhere: TestWorld;
  let admin: TestClient;
  withAdministrations((given) => ({ app, world, elsewhere, admin } = given));

  const tag = () => randomUUID().slice(0, 8);
  const save = (rows: readonly object[], options: { key?: string; client?: TestClient } = {}) => (options.client ?? admin).post(IMPORT, { rows }, options.key === undefined ? {} : { key: options.key });
  const row = (extra: object = {}) => ({
    key: 's0.r1', username: `nguoi.${tag()}`, fullName: 'Lê Thị Thử', post: null, unitId: world.communes[0]!.id, grants: [{ role: 'staff', scopeUnitId: world.communes[0]!.id }], ...extra,
  });
  const passwordsOf = async (file: string) => {
    const sheet = (await sheetsOf(Buffer.from(file, 'base64'))).worksheets[0]!;
    return sheet.getRows(3, sheet.rowCount - 2)!.map(({ values }) => (values as string[]).slice(1));
  };

  it('is read, corrected and saved; the passwords are told once, work once and are stored nowhere (THREATS.md B35)', async () => {
    const word = tag();
    const source = [
      PEOPLE_HEAD,
      ['Ví dụ', 'Nguyễn Văn Mẫu', '', '', world.office.name, 'Quản trị', '', ''],
      ['1', '=Phạm Thị Hoà', `hoa.${word}`, 'Chuyên viên', world.communes[0]!.name, 'Cán bộ đầu mối đơn vị', '', `hoa.${word}@example.vn`],
      ['2', `Trần Văn ${word}`, '', 'Chánh Văn phòng', world.office.name, 'Lãnh đạo', world.root.name, ''],
      ['3', 'Lê Vô Danh', `ledanh.${word}`, '', 'Nơi không ai biết', 'Vua', '', ''],
    ];
    const preview = await previewList(admin, 'people', { file: { name: 'nguoi.xlsx', content: await workbookOf(source) } });
    expect(preview.status).toBe(200);
    expect(preview.body).toMatchObject({ counts: { rows: 3, leftOut: 0, toSee: 1 }, skipped: [{ reason: 'example' }] });
    expect(preview.body.rows).toMatchObject([
      { fullName: '=Phạm Thị Hoà', username: `hoa.${word}`, roles: ['unitOfficer'], unit: { unitId: world.communes[0]!.id }, scope: { unitId: world.communes[0]!.id } },
      { roles: ['leader'], scope: { unitId: world.root.id } },
      { unit: { unitId: null }, roles: [] },
    ]);
    const rows = preview.body.rows.map(personOf);
    const refused = await save(rows);
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([422, [`${rows[2].key}.unitId`]]);
    rows[2] = { ...rows[2], unitId: world.communes[1]!.id, grants: [{ role: 'staff', scopeUnitId: world.communes[1]!.id }] };
    const key = randomUUID();
    const saved = await save(rows, { key });
    expect([saved.status, saved.body.created, saved.body.existingKeys]).toEqual([201, 3, []]);
    const told = await passwordsOf(saved.body.passwordsFile);
    expect(told.map(([, name, , username]) => [name, username])).toEqual(rows.map(({ fullName, username }: any) => [fullName, username]));
    const again = await save(rows, { key });
    expect([again.status, again.body]).toEqual([201, { created: 3, existingKeys: [], passwordsFile: null }]);
    const kept = JSON.stringify(await app.sql('SELECT to_jsonb(x)::text FROM (SELECT response FROM idempotency_key) x UNION ALL SELECT to_jsonb(a)::text FROM audit_entry a UNION ALL SELECT to_jsonb(p)::text FROM person p'));
    for (const [, , , , password] of told) expect(kept).not.toContain(password);
    const client = app.client();
    const password = told[0]![4]!;
    expect((await client.signIn(`hoa.${word}`, `${password}x`)).status).toBe(401);
    expect((await client.signIn(`hoa.${word}`, password)).status).toBe(200);
    expect((await client.get('/api/v1/tasks')).body.code).toBe('passwordChangeRequired');
    expect((await client.post('/api/v1/auth/change-password', { currentPassword: password, newPassword: 'con mèo trèo cây cau 7' })).status).toBeLessThan(300);
    expect((await app.client().signIn(`hoa.${word}`, password)).status).toBe(401);
    const [entry] = await app.sql<any>("SELECT action, after FROM audit_entry WHERE action = 'person.create' AND after->>'username' = $1", [`hoa.${word}`]);
    expect(entry.after).toMatchObject({ fullName: '=Phạm Thị Hoà', grants: [{ role: 'unitOfficer', scopeUnitId: world.communes[0]!.id }] });
  });

  it('the passwords hold for two weeks', async () => {
    const { username, ...rest } = row();
    await save([{ username, ...rest }]);
    const [{ days }] = await app.sql<any>("SELECT extract(epoch FROM temporary_password_expires_at - now()) / 86400 AS days FROM person WHERE username = $1", [username]);
    expect(Number(days)).toBeGreaterThan(13.9);
    expect(Number(days)).toBeLessThan(15.1);
  });

  it('the same people again are told as there, and nobody gets another password (CATALOGUE 118)', async () => {
    const rows = [row({ key: 'a' }), row({ key: 'b' })];
    expect((await save(rows)).body.created).toBe(2);
    const hashes = () => app.sql('SELECT password_hash FROM person WHERE username = ANY($1)', [rows.map(({ username }) => username)]);
    const before = await hashes();
    expect((await save(rows)).body).toEqual({ created: 0, existingKeys: ['a', 'b'], passwordsFile: null });
    expect(await hashes()).toEqual(before);
    const mixed = await save([...rows, row({ key: 'c' })]);
    expect(mixed.body).toMatchObject({ created: 1, existingKeys: ['a', 'b'] });
    expect(await passwordsOf(mixed.body.passwordsFile)).toHaveLength(1);
  });

  it.each<[string, () => object, string, string]>([
    ['an unknown unit', () => ({ unitId: randomUUID() }), 'unitId', 'unknownReference'],
    ['a unit of another administration (CATALOGUE 119)', () => ({ unitId: elsewhere.office.id }), 'unitId', 'unknownReference'],
    ['a role over another administration', () => ({ grants: [{ role: 'coordinator', scopeUnitId: elsewhere.root.id }] }), 'grants', 'unknownReference'],
    ['one grant twice', () => ({ grants: Array(2).fill({ role: 'staff', scopeUnitId: world.root.id }) }), 'grants', 'alreadyExists'],
    ['an unknown role', () => ({ grants: [{ role: 'SYS', scopeUnitId: world.root.id }] }), 'grants.0.role', 'notChoice'],
    ['a username with a space', () => ({ username: 'có dấu cách' }), 'username', 'invalid'],
    ['a wrong address', () => ({ email: 'ai@' }), 'email', 'notEmail'],
    ['keys that are not the client’s to set', () => ({ passwordHash: 'x' }), 'passwordHash', 'unknownField'],
  ])('with %s is refused, and nobody is entered', async (_what, extra, field, code) => {
    const good = row({ key: 'ok' });
    const answer = await save([good, row(extra())]);
    expect([answer.status, answer.body.code]).toEqual([422, 'listRowsInvalid']);
    expect(answer.body.errors[`s0.r1.${field}`]).toMatchObject([{ code }]);
    expect(await app.sql('SELECT 1 FROM person WHERE username = $1', [good.username])).toEqual([]);
  });

  it('a name that somebody has, or that the list says twice, is told by row', async () => {
    const other = await elsewhere.person('leader');
    const twice = `hai.lan.${tag()}`;
    const answer = await save([row({ key: 'a', username: other.username }), row({ key: 'b', username: twice }), row({ key: 'c', username: twice.toUpperCase() })]);
    expect(answer.body.errors).toMatchObject({ 'a.username': [{ code: 'usernameTaken' }], 'c.username': [{ code: 'alreadyExists' }] });
    const preview = await previewList(admin, 'people', { text: pasted([PEOPLE_HEAD, ['1', 'Ai Đó', other.username, '', world.office.name, 'Quản trị', '', '']]) });
    expect(preview.body.rows[0]).toMatchObject({ existing: null, place: 'dòng 2, cột 1' });
    expect(preview.body.rows[0].doubts.map(({ code }: any) => code)).toContain('usernameTaken');
  });

  it('only who manages people takes lists in, and only for the own administration', async () => {
    for (const role of ['coordinator', 'unitHead', 'staff'] as const) {
      const client = await world.as(role);
      expect([(await previewList(client, 'people', { text: 'a\tb' })).status, (await save([row()], { client })).status, (await client.get(`${IMPORT}/template.xlsx`)).status]).toEqual([403, 403, 403]);
    }
    const part = await world.as('administrator', world.communes[2]!);
    expect((await save([row()], { client: part })).body.errors).toMatchObject({ 's0.r1.unitId': [{ code: 'unknownReference' }], 's0.r1.grants': [{ code: 'unknownReference' }] });
  });

  it('the template reads back', async () => {
    const workbook = await sheetsOf(Buffer.from(await (await admin.send('GET', `${IMPORT}/template.xlsx`, undefined)).arrayBuffer()));
    const sheet = workbook.getWorksheet('Người dùng')!;
    expect(sheet.getCell('F9').dataValidation).toMatchObject({ type: 'list', formulae: ["'Danh mục'!$A$2:$A$8"] });
    const roles = workbook.getWorksheet('Danh mục')!.getColumn(1).values!.slice(2) as string[];
    roles.forEach((role, at) => {
      sheet.getRow(4 + at).values = [String(at), `Người ${tag()}`, '', '', world.office.name, role, world.root.name, '', ''];
    });
    const read = await previewList(admin, 'people', { file: { name: 'mau.xlsx', content: Buffer.from(await workbook.xlsx.writeBuffer()) } });
    expect(read.body.tables[0].columns.map(({ field }: any) => field)).toEqual(['number', 'fullName', 'username', 'post', 'unit', 'roles', 'scope', 'email', 'phone']);
    expect(read.body.rows.map(({ roles: [role] }: any) => role)).toEqual(['administrator', 'coordinator', 'leader', 'unitHead', 'unitOfficer', 'staff', 'auditor']);
    expect(read.body.counts).toMatchObject({ toSee: 0, leftOut: 0 });
  });

  it('a password that was made is compared as long as one that was chosen, and as one of nobody (THREATS.md B32)', async () => {
    const hashing = app.get(PasswordHashing);
    const [generated] = await hashing.hashGenerated(['k7mp-3xqa-22bb-cccc-dddd']);
    const chosen = await hashing.hash(TEST_PASSWORD);
    expect([await hashing.verify(generated!, 'k7mp-3xqa-22bb-cccc-dddd'), await hashing.verify(generated!, TEST_PASSWORD), await hashing.verify(chosen, TEST_PASSWORD), await hashing.verify(null, TEST_PASSWORD)]).toEqual([true, false, true, false]);
    const cpuOf = async (stored: string | null) => {
      const before = process.cpuUsage();
      for (let n = 0; n < 10; n += 1) await hashing.verify(stored, 'sai mật khẩu');
      return process.cpuUsage(before).user;
    };
    await cpuOf(null);
    const [ofGenerated, ofNobody] = [await cpuOf(generated!), await cpuOf(null)];
    expect(ofGenerated / ofNobody).toBeGreaterThan(0.5);
    expect(ofGenerated / ofNobody).toBeLessThan(2);
  });

  it('three thousand people are read and saved in seconds, in few statements', async () => {
    const word = tag();
    const body = [PEOPLE_HEAD];
    for (let n = 0; n < 3000; n += 1) body.push([String(n + 1), `Nguyễn Văn ${word} ${n % 1500}`, '', 'Chuyên viên', world.communes[n < 1500 ? 0 : 1]!.name, 'Công chức, viên chức', '', '']);
    const file = { name: 'nguoi.xlsx', content: await workbookOf(body) };
    const preview = await previewList(admin, 'people', { file });
    expect(preview.body.counts).toMatchObject({ rows: 3000, toSee: 0 });
    expect(new Set(preview.body.rows.map(({ username }: any) => username)).size).toBe(3000);
    const rows = preview.body.rows.map(personOf);
    let saved: any;
    const before = process.cpuUsage();
    const statements = await countStatements(async () => {
      saved = await save(rows);
    });
    const cpu = process.cpuUsage(before).user / 1000;
    expect(saved.body.created).toBe(3000);
    expect(statements).toBeLessThan(30);
    expect(cpu).toBeLessThan(15_000 * pace());
    expect(await passwordsOf(saved.body.passwordsFile)).toHaveLength(3000);
  }, 60_000);
});
