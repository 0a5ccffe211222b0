import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createWorld, type TestWorld } from '../support/world.js';

const { paths } = JSON.parse(readFileSync(join(process.cwd(), 'libs/contracts/openapi.json'), 'utf8')) as { paths: Record<string, object> };

const reads = Object.entries(paths).filter(([path, methods]) => /\{(id|\w+Id)\}/.test(path) && 'get' in methods).map(([path]) => path);

describe('an address that can be nobody’s (RULES.md X2)', () => {
  let app: TestApplication;
  let world: TestWorld;
  beforeAll(async () => {
    app = await startTestApplication();
    world = await createWorld(app);
  });
  afterAll(() => app.close());

  it('is not found, wherever it stands: nothing of the request could be mended by sending it again', async () => {
    const roles = ['coordinator', 'auditor', 'administrator', 'unitOfficer'] as const;
    const clients = await Promise.all(roles.map((role) => world.as(role)));
    expect(reads.length).toBeGreaterThan(20);
    for (const path of reads) {
      const address = path.replace(/\{\w+\}/g, 'khong-co-that');
      const answers = await Promise.all(clients.map((client) => client.get(address)));
      // Who may read none of a kind is told so before anything is looked for.
      expect([path, answers.map(({ status }) => status).filter((status) => status !== 403 && status !== 404)]).toEqual([path, []]);
      expect([path, answers.some(({ body }) => body.code === 'notFound')]).toEqual([path, true]);
    }
  });
});
