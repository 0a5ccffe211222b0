import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApplication, type TestApplication } from '../support/application.js';

describe('health', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  it('says that the process lives and that it is ready, to anybody and without telling more', async () => {
    for (const path of ['/api/health/live', '/api/health/ready']) {
      const answer = await app.client().get(path);
      expect([answer.status, answer.body]).toEqual([200, { status: 'ok' }]);
    }
  });

  it('is not ready without its file store, and ready again when it is back (THREATS.md F95)', async () => {
    const store = join(app.dataDir, 'files');
    expect(readdirSync(app.dataDir)).toContain('files');
    renameSync(store, `${store}-away`);
    expect((await app.client().get('/api/health/ready')).status).toBe(503);
    expect((await app.client().get('/api/health/live')).status).toBe(200);
    renameSync(`${store}-away`, store);
    expect((await app.client().get('/api/health/ready')).status).toBe(200);
  });

  it('answers unknown addresses with a problem, and hides what it runs on', async () => {
    const answer = await app.client().get('/api/v1/no-such-thing');
    expect([answer.status, answer.body.code]).toEqual([404, 'notFound']);
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});
