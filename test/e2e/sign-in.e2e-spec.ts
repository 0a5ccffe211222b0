import { startTestApplication, type TestApplication } from '../support/application.js';
import { createWorld, TEST_PASSWORD, type TestWorld } from '../support/world.js';

describe('signing in', () => {
  let app: TestApplication;
  let world: TestWorld;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createWorld(app);
  });
  beforeEach(() => app.sql('DELETE FROM sign_in_throttle'));
  afterAll(async () => {
    await app.sql('DELETE FROM sign_in_throttle');
    await app.close();
  });

  const audited = (action: string, personId: string | null) =>
    app.sql<{ after: any; subject_label: string }>(
      'SELECT after, subject_label FROM audit_entry WHERE action = $1 AND subject_id IS NOT DISTINCT FROM $2 ORDER BY seq',
      [action, personId],
    );

  it('answers who one is and what one may do, and keeps only a digest of the token', async () => {
    const { username, id } = await world.person('unitOfficer');
    const client = app.client();
    const answer = await client.signIn(`  ${username.toUpperCase()} `, TEST_PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      id, username, mustChangePassword: false, demo: null, today: '2024-07-05', locale: 'vi',
      unit: { id: world.communes[0]!.id }, grants: [{ role: 'unitOfficer', scopeUnit: { id: world.communes[0]!.id } }],
    });
    expect(answer.body.permissions).toContain('tasks.handIn');
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('td_session='))!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).toMatch(/Path=\//);
    expect(cookie).not.toMatch(/Secure|Expires|Max-Age/);
    const token = /td_session=([^;]+)/.exec(cookie)![1]!;
    expect(token).toHaveLength(43);
    const stored = await app.sql('SELECT token_hash FROM session WHERE person_id = $1', [id]);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect((await client.get('/api/v1/auth/me')).status).toBe(200);
    expect(await audited('session.signIn', id)).toHaveLength(1);
  });

  it('uses a __Host- cookie under https', async () => {
    const secure = await startTestApplication({ publicUrl: 'https://tiendo.example.vn' });
    try {
      const { username } = await world.person('leader');
      const answer = await secure.client().signIn(username, TEST_PASSWORD);
      const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('__Host-td_session='));
      expect(cookie).toMatch(/Secure/);
    } finally {
      await secure.close();
    }
  });

  it('gives a new token at sign-in and ends the one presented (THREATS.md B26)', async () => {
    const { username } = await world.person('unitHead');
    const client = app.client();
    await client.signIn(username, TEST_PASSWORD);
    const planted = client.cookieHeader();
    await client.signIn(username, TEST_PASSWORD);
    expect(client.cookieHeader()).not.toBe(planted);
    expect((await app.client().get('/api/v1/auth/me', { headers: { cookie: planted } })).status).toBe(401);
    expect((await client.get('/api/v1/auth/me')).status).toBe(200);
  });

  it.each([
    ['no cookie', ''],
    ['garbage', 'td_session=garbage'],
    ['an unknown token', `td_session=${'A'.repeat(43)}`],
    ['eight kilobytes', `td_session=${'A'.repeat(8000)}`],
  ])('answers 401 to %s', async (_name, cookie) => {
    const answer = await app.client().get('/api/v1/auth/me', cookie === '' ? {} : { headers: { cookie } });
    expect([answer.status, answer.body.code]).toEqual([401, 'notSignedIn']);
  });

  it('says the same of a wrong password, an unknown name and a disabled person (THREATS.md B32)', async () => {
    const right = await world.person('auditor');
    const disabled = await world.person('staff', world.communes[1]);
    await app.sql('UPDATE person SET is_active = false WHERE id = $1', [disabled.id]);
    const answers = [
      await app.client().signIn(right.username, 'khong phai mat khau nay'),
      await app.client().signIn('khong.ai.ten.nay', 'khong phai mat khau nay'),
      await app.client().signIn(disabled.username, TEST_PASSWORD),
    ];
    const told = answers.map(({ status, body }) => ({ status, ...body, requestId: '' }));
    expect(told[0]).toMatchObject({ status: 401, code: 'signInFailed' });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    expect((await audited('session.signInRefused', right.id)).at(-1)!.after).toEqual({ refusal: 'wrongPassword' });
    expect((await audited('session.signInRefused', disabled.id)).at(-1)!.after).toEqual({ refusal: 'disabled' });
    const unknown = (await audited('session.signInRefused', null)).at(-1)!;
    expect(unknown).toMatchObject({ subject_label: 'khong.ai.ten.nay', after: { refusal: 'unknownName' } });
  });

  it('takes as long for an unknown name as for a wrong password', async () => {
    const { username } = await world.person('auditor');
    const timed = async (name: string) => {
      await app.sql('DELETE FROM sign_in_throttle');
      const from = performance.now();
      await app.client().signIn(name, 'khong phai mat khau nay');
      return performance.now() - from;
    };
    // In turn, and the quickest of each: what else the machine does only adds to a time.
    const times: { known: number; unknown: number }[] = [];
    for (let n = 0; n < 16; n += 1) times.push({ known: await timed(username), unknown: await timed('ten.khong.co') });
    const known = Math.min(...times.map((pair) => pair.known));
    const unknown = Math.min(...times.map((pair) => pair.unknown));
    expect(unknown / known).toBeGreaterThan(0.6);
    expect(unknown / known).toBeLessThan(1.7);
  });

  it('never keeps what was typed as a password, even in the name field', async () => {
    await app.client().signIn('Mật khẩu bí mật của tôi 77!', 'câu bí mật thứ hai 88 !');
    const rows = await app.sql<{ row: string }>("SELECT to_jsonb(a)::text AS row FROM audit_entry a WHERE action = 'session.signInRefused'");
    const buckets = await app.sql('SELECT bucket FROM sign_in_throttle');
    expect(JSON.stringify([rows, buckets])).not.toMatch(/bí mật/);
  });

  it('evaluates no more than five of 200 parallel guesses (THREATS.md B31)', async () => {
    const { username, id } = await world.person('leader');
    const before = (await audited('session.signInRefused', id)).length;
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => app.client().signIn(username, `doan lan thu ${n} xem sao`)));
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401).length).toBe((await audited('session.signInRefused', id)).length - before);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5);
    expect(statuses.filter((status) => status !== 401).every((status) => status === 429)).toBe(true);
    const blocked = answers.find((answer) => answer.status === 429)!;
    expect(blocked.body.code).toBe('tooManyAttempts');
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(blocked.headers.get('retry-after'))).toBeLessThanOrEqual(30);
  });

  it('keeps a pause short, doubles it, caps it at 15 minutes', async () => {
    const { username } = await world.person('leader');
    const pauses: number[] = [];
    for (let n = 1; n <= 14; n += 1) {
      await app.client().signIn(username, 'khong phai mat khau nay');
      const [row] = await app.sql<{ pause: number | null }>(
        "SELECT round(extract(epoch FROM blocked_until - clock_timestamp()))::int AS pause FROM sign_in_throttle WHERE bucket LIKE 'account:%'",
      );
      if (row!.pause !== null) pauses.push(row!.pause);
      await app.sql("UPDATE sign_in_throttle SET blocked_until = clock_timestamp() - interval '1 second' WHERE blocked_until IS NOT NULL");
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 900, 900, 900, 900, 900]);
  });

  it('lets the owner in from a known device while somebody else keeps the account blocked (THREATS.md B30)', async () => {
    const { username } = await world.person('coordinator');
    const own = app.client();
    await own.signIn(username, TEST_PASSWORD);
    await own.post('/api/v1/auth/sign-out');
    for (let n = 0; n < 7; n += 1) await app.client().signIn(username, 'ke la doan mo mat khau');
    expect((await app.client().signIn(username, TEST_PASSWORD)).status).toBe(429);
    expect((await own.signIn(username, TEST_PASSWORD)).status).toBe(200);
  });

  it('does not take a forged or another person’s device mark', async () => {
    const { username } = await world.person('coordinator');
    const other = await world.person('auditor');
    const stranger = app.client();
    await stranger.signIn(other.username, TEST_PASSWORD);
    for (let n = 0; n < 5; n += 1) await stranger.signIn(username, 'ke la doan mo mat khau');
    expect((await stranger.signIn(username, TEST_PASSWORD)).status).toBe(429);
    const forged = await app.client().post('/api/v1/auth/sign-in', { username, password: TEST_PASSWORD }, { headers: { cookie: 'td_device=abc.def~x.y' } });
    expect(forged.status).toBe(429);
  });

  it('blocks an address that tries many names, and ignores X-Forwarded-For (THREATS.md B29)', async () => {
    const tries = await Promise.all(
      Array.from({ length: 80 }, (_, n) =>
        app.client().post('/api/v1/auth/sign-in', { username: `ten.thu.${n}`, password: 'mot mat khau cho tat ca' }, {
          headers: { 'x-forwarded-for': `10.0.0.${n}` },
        }),
      ),
    );
    expect(tries.filter((answer) => answer.status === 401)).toHaveLength(60);
    expect(tries.filter((answer) => answer.status === 429)).toHaveLength(20);
  });

  it('accepts one password typed composed and decomposed, and all of a long one counts (THREATS.md B33)', async () => {
    const admin = await world.as('administrator');
    const made = await admin.post('/api/v1/people', {
      username: `nfd.${Date.now()}`, fullName: 'Lê Thị Thử', unitId: world.office.id, grants: [],
    });
    const client = app.client();
    await client.signIn(made.body.username, made.body.temporaryPassword);
    const long = `Đồng ruộng mùa gặt 🌾 ${'rất dài '.repeat(8)}`;
    const changed = await client.post('/api/v1/auth/change-password', { currentPassword: made.body.temporaryPassword, newPassword: long });
    expect(changed.status).toBe(204);
    expect((await app.client().signIn(made.body.username, long.normalize('NFD'))).status).toBe(200);
    expect((await app.client().signIn(made.body.username, `${long.slice(0, -1)}x`)).status).toBe(401);
    expect((await app.client().signIn(made.body.username, 'x'.repeat(5000))).status).toBe(400);
  });

  it('refuses another site’s request and another content type', async () => {
    const { username } = await world.person('leader');
    const evil = await app.client().post('/api/v1/auth/sign-in', { username, password: TEST_PASSWORD }, { headers: { origin: 'https://evil.example' } });
    expect([evil.status, evil.body.code]).toEqual([403, 'crossSiteRequest']);
    const form = await app.client().send('POST', '/api/v1/auth/sign-out', 'a=1', { 'content-type': 'text/plain' });
    expect(form.status).toBe(415);
  });
});
