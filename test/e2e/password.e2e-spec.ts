import { startTestApplication, type TestApplication } from '../support/application.js';
import { createWorld, type TestWorld } from '../support/world.js';

const GOOD = 'cánh diều bay qua đồi chè';

describe('passwords', () => {
  let app: TestApplication;
  let world: TestWorld;
  let counter = 0;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createWorld(app);
  });
  afterAll(async () => {
    await app.sql('DELETE FROM sign_in_throttle');
    await app.close();
  });

  async function newPerson() {
    counter += 1;
    const admin = await world.as('administrator');
    const answer = await admin.post('/api/v1/people', {
      username: `hoang.thuy${counter}.${Date.now() % 100_000}`, fullName: 'Hoàng Thị Thủy Tiên', unitId: world.office.id,
      grants: [{ role: 'unitOfficer', scopeUnitId: world.office.id }],
    });
    expect(answer.status).toBe(201);
    const client = app.client();
    const change = (currentPassword: string, newPassword: string) => client.post('/api/v1/auth/change-password', { currentPassword, newPassword });
    return { admin, client, change, id: answer.body.id, username: answer.body.username, temporary: answer.body.temporaryPassword as string };
  }

  it('asks for a new password at the first sign-in before anything else (THREATS.md B35)', async () => {
    const { client, change, username, temporary } = await newPerson();
    expect(temporary.length).toBeGreaterThanOrEqual(20);
    const signedIn = await client.signIn(username, temporary);
    expect([signedIn.status, signedIn.body.mustChangePassword]).toEqual([200, true]);
    for (const path of ['/api/v1/people', '/api/v1/auth/sessions', '/api/v1/settings']) {
      const refused = await client.get(path);
      expect([refused.status, refused.body.code]).toEqual([403, 'passwordChangeRequired']);
    }
    expect((await change(temporary, GOOD)).status).toBe(204);
    expect((await client.get('/api/v1/people')).status).toBe(200);
    expect((await app.client().signIn(username, temporary)).status).toBe(401);
    expect((await app.client().signIn(username, GOOD)).status).toBe(200);
  });

  it('refuses a temporary password after 72 hours', async () => {
    const { id, username, temporary } = await newPerson();
    const [row] = await app.sql<{ hours: string }>(
      'SELECT round(extract(epoch FROM temporary_password_expires_at - clock_timestamp()) / 3600) AS hours FROM person WHERE id = $1', [id]);
    expect(Number(row!.hours)).toBe(72);
    await app.sql('UPDATE person SET temporary_password_expires_at = clock_timestamp() WHERE id = $1', [id]);
    expect((await app.client().signIn(username, temporary)).status).toBe(401);
  });

  it('needs the current password, and a change ends the other sessions', async () => {
    const { client, change, username, temporary } = await newPerson();
    await client.signIn(username, temporary);
    await change(temporary, GOOD);
    const other = app.client();
    await other.signIn(username, GOOD);
    const wrong = await change('khong phai cai nay dau nhe', 'một câu khác hẳn câu trước');
    expect([wrong.status, wrong.body.code]).toEqual([422, 'currentPasswordWrong']);
    expect(wrong.body.errors.currentPassword).toHaveLength(1);
    expect((await change(GOOD, 'một câu khác hẳn câu trước')).status).toBe(204);
    expect((await other.get('/api/v1/auth/me')).status).toBe(401);
    expect((await client.get('/api/v1/auth/me')).status).toBe(200);
  });

  it('slows down whoever guesses the current password with a stolen session', async () => {
    const { client, change, username, temporary } = await newPerson();
    await client.signIn(username, temporary);
    const statuses: number[] = [];
    for (let n = 0; n < 12; n += 1) statuses.push((await change(`doan mo lan thu ${n} day nhe`, GOOD)).status);
    expect(statuses.slice(0, 10).every((status) => status === 422)).toBe(true);
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  it('judges a new password by NIST 800-63B: length, what is common, what is about its owner', async () => {
    const { client, change, username, temporary } = await newPerson();
    await client.signIn(username, temporary);
    const verdict = async (password: string) => {
      await app.sql('DELETE FROM sign_in_throttle');
      const answer = await change(temporary, password);
      return answer.status === 422 ? answer.body.code : answer.status;
    };
    expect(await verdict('mười bốn ký t')).toBe('passwordTooShort');
    expect(await verdict('x y z q k '.repeat(26))).toBe('passwordTooLong');
    for (const common of ['matkhau123456789', 'aaaaaaaaaaaaaaaa', 'abcabcabcabcabcabc', 'qwertyuiopasdfgh', '1234567890123456', 'MatKhauCuaToi2024',
      'P@ssw0rd12345678', 'Anh yêu em nhiều lắm', 'correct horse battery staple', '2024202420242024', 'iloveyou123456789']) {
      expect([common, await verdict(common)]).toEqual([common, 'passwordCommon']);
    }
    for (const own of [`${username} xin chào nhé`, 'Hoàng Thị Thủy Tiên 77', 'hệ thống Tiến Độ số 9', `${world.office.name} 99 bậc`]) {
      expect([own, await verdict(own)]).toEqual([own, 'passwordContext']);
    }
    expect(await verdict(temporary)).toBe(400);
    expect(await verdict('chim sáo đậu lưng trâu')).toBe(204);
  });
});
