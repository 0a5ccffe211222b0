import { FirstAdministratorLink } from '../../api/src/modules/people/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createDatabase } from '../support/embedded-database.js';

const PASSWORD = 'bến nước gốc đa đầu làng';

describe('the first administrator of an empty installation', () => {
  let app: TestApplication;
  let database: Awaited<ReturnType<typeof createDatabase>>;

  beforeAll(async () => {
    database = await createDatabase('first_administrator');
    app = await startTestApplication({ database });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const input = (token: string, username = 'quantri') => ({
    token, username, fullName: 'Đinh Văn Nam', password: PASSWORD, unitName: 'UBND xã Mới Lập',
  });
  const use = (body: object) => app.client().post('/api/v1/auth/first-administrator', body);
  const isOpen = async (token: string) => (await app.client().get(`/api/v1/auth/first-administrator?token=${token}`)).body.isOpen;

  it('is made once, through a link that only the log tells', async () => {
    const void1 = (await app.get(FirstAdministratorLink).create())!;
    const token = (await app.get(FirstAdministratorLink).create())!;
    expect(await app.sql("SELECT value::text FROM app_setting WHERE key = 'firstAdministrator'")).not.toContain(token);
    expect([await isOpen(void1), await isOpen(token), await isOpen('x'), await isOpen('A'.repeat(43))]).toEqual([false, true, false, false]);
    expect((await use(input(void1))).status).toBe(404);
    const weak = await use({ ...input(token), password: 'UBND xã Mới Lập 2024' });
    expect([weak.status, weak.body.code]).toEqual([422, 'passwordContext']);
    expect(weak.body.errors.password).toHaveLength(1);

    const answers = await Promise.all([use(input(token, 'quantri.a')), use(input(token, 'quantri.b'))]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 404]);
    expect((await use(input(token, 'quantri.c'))).body.code).toBe('setupClosed');
    expect(await isOpen(token)).toBe(false);
    expect(await app.get(FirstAdministratorLink).create()).toBeNull();

    const winner = answers[0].status === 201 ? 'quantri.a' : 'quantri.b';
    const client = app.client();
    const me = await client.signIn(winner, PASSWORD);
    expect(me.body).toMatchObject({ mustChangePassword: false, unit: { name: 'UBND xã Mới Lập' } });
    expect(me.body.grants.map((grant: any) => grant.role)).toEqual(['administrator', 'coordinator']);
    const actions = await app.sql<{ action: string }>('SELECT action FROM audit_entry ORDER BY seq');
    expect(actions.map((row) => row.action)).toEqual(expect.arrayContaining(['firstAdministrator.open', 'orgUnit.create', 'person.create', 'session.signIn']));
  });

  it('closes after 24 hours', async () => {
    await app.sql("UPDATE person SET is_active = false");
    const token = (await app.get(FirstAdministratorLink).create())!;
    await app.sql(`UPDATE app_setting SET value = value || '{"expiresAt":"2020-01-01T00:00:00Z"}' WHERE key = 'firstAdministrator'`);
    expect(await isOpen(token)).toBe(false);
    expect((await use(input(token, 'muon.roi'))).status).toBe(404);
  });
});
