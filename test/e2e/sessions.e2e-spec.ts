import { startTestApplication, type TestApplication } from '../support/application.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, TEST_PASSWORD, type TestWorld } from '../support/world.js';

describe('sessions', () => {
  let app: TestApplication;
  let world: TestWorld;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createWorld(app);
  });
  afterAll(() => app.close());

  const statusOf = async (client: TestClient, headers: Record<string, string> = {}) => (await client.get('/api/v1/auth/me', { headers })).status;
  const sessionOf = async (client: TestClient): Promise<string> =>
    (await client.get('/api/v1/auth/sessions')).body.items.find((one: any) => one.isCurrent).id;

  it('ends at once when signing out, and asks the browser to forget (THREATS.md B27)', async () => {
    const client = await world.as('leader');
    const cookie = client.cookieHeader();
    const out = await client.post('/api/v1/auth/sign-out');
    expect(out.status).toBe(204);
    // What was typed and not sent yet outlives the session, so "storage" is not cleared (docs/decisions/sessions.md).
    expect(out.headers.get('clear-site-data')).toBe('"cache"');
    expect(out.headers.get('cache-control')).toBe('no-store');
    expect((await app.client().get('/api/v1/auth/me', { headers: { cookie } })).status).toBe(401);
  });

  it('ends after an hour unused and after twelve hours in any case (THREATS.md B28)', async () => {
    const idle = await world.as('leader');
    const old = await world.as('leader');
    await app.sql("UPDATE session SET last_seen_at = clock_timestamp() - interval '61 minutes' WHERE id = $1", [await sessionOf(idle)]);
    await app.sql("UPDATE session SET expires_at = clock_timestamp() WHERE id = $1", [await sessionOf(old)]);
    expect([await statusOf(idle), await statusOf(old)]).toEqual([401, 401]);
  });

  it('lasts at most twelve hours from sign-in', async () => {
    const client = await world.as('leader');
    const [row] = await app.sql<{ hours: string }>(
      'SELECT round(extract(epoch FROM expires_at - created_at) / 3600) AS hours FROM session WHERE id = $1', [await sessionOf(client)]);
    expect(Number(row!.hours)).toBe(12);
  });

  it('is kept alive by a person, not by a page that polls, and writes once a minute', async () => {
    const client = await world.as('leader');
    const id = await sessionOf(client);
    const seen = async () => (await app.sql<{ seen: Date }>('SELECT last_seen_at AS seen FROM session WHERE id = $1', [id]))[0]!.seen.getTime();
    await app.sql("UPDATE session SET last_seen_at = clock_timestamp() - interval '50 minutes' WHERE id = $1", [id]);
    const before = await seen();
    await statusOf(client, { 'x-background': '1' });
    expect(await seen()).toBe(before);
    await statusOf(client);
    const after = await seen();
    expect(after).toBeGreaterThan(before);
    await statusOf(client);
    expect(await seen()).toBe(after);
  });

  it('lists the own sessions, ends one, ends the others; nobody else’s (THREATS.md B38)', async () => {
    const [first, second, third] = [await world.as('unitHead'), await world.as('unitHead'), await world.as('unitHead')];
    const stranger = await world.as('auditor');
    const list = await first.get('/api/v1/auth/sessions');
    expect(list.body.items).toHaveLength(3);
    expect(list.body.items.filter((one: any) => one.isCurrent)).toHaveLength(1);
    expect(JSON.stringify(list.body)).not.toMatch(/token|hash/i);
    expect((await stranger.delete(`/api/v1/auth/sessions/${await sessionOf(second)}`)).status).toBe(404);
    expect((await first.delete(`/api/v1/auth/sessions/${await sessionOf(second)}`)).status).toBe(204);
    expect([await statusOf(first), await statusOf(second), await statusOf(third)]).toEqual([200, 401, 200]);
    expect((await first.post('/api/v1/auth/sessions/end-others')).status).toBe(204);
    expect([await statusOf(first), await statusOf(third)]).toEqual([200, 401]);
  });

  it('survives a change of the business date', async () => {
    const client = await world.as('leader');
    app.clock.moveTo('2031-01-01');
    expect(await statusOf(client)).toBe(200);
    app.clock.moveTo('2024-07-05');
  });

  it('reads role and unit anew on every request (THREATS.md A16)', async () => {
    const person = await world.person('unitOfficer', world.communes[2]);
    const client = app.client();
    await client.signIn(person.username, TEST_PASSWORD);
    const assignable = (unit: string) => client.get(`/api/v1/people/assignable?unitId=${unit}`).then((answer) => answer.status);
    const [own, other] = [world.communes[2]!.id, world.communes[1]!.id];
    expect([await assignable(own), await assignable(other)]).toEqual([200, 404]);
    await app.sql('UPDATE role_grant SET scope_unit_id = $2 WHERE person_id = $1', [person.id, other]);
    expect([await assignable(own), await assignable(other)]).toEqual([404, 200]);
    await app.sql('DELETE FROM role_grant WHERE person_id = $1', [person.id]);
    expect(await assignable(other)).toBe(403);
  });

  it('belongs to the last place of a unit that has been closed', async () => {
    const unit = await world.addUnit(`Phòng sẽ đóng ${Date.now()}`, 'department', world.root);
    const head = await world.as('unitHead', unit);
    await app.sql("UPDATE org_unit SET valid_to = '2024-06-30' WHERE id = $1", [unit.id]);
    await app.sql("UPDATE org_unit_revision SET valid_during = '[2000-01-01,2024-07-01)' WHERE org_unit_id = $1", [unit.id]);
    const me = await head.get('/api/v1/auth/me');
    expect([me.status, me.body.unit.name]).toEqual([200, unit.name]);
    expect((await head.get(`/api/v1/people/assignable?unitId=${unit.id}`)).body.items).toHaveLength(1);
  });
});
