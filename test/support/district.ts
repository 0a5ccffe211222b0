import type { Role } from '#contracts';
import { startTestApplication, type TestApplication } from './application.js';
import type { TestClient } from './test-client.js';
import { createWorld, type TestWorld } from './world.js';

export interface District {
  readonly app: TestApplication;
  readonly world: TestWorld;
  /** Signed in as the role that was asked for. */
  readonly client: TestClient;
}

/**
 * An application of the test file's own with a district in it: handed over before the first test, closed after the last.
 *
 * @example withDistrict('coordinator', (given) => ({ app, world, client: office } = given));
 */
export function withDistrict(role: Role, take: (given: District) => unknown): void {
  let app: TestApplication;
  beforeAll(async () => {
    app = await startTestApplication();
    const world = await createWorld(app);
    await take({ app, world, client: await world.as(role) });
  });
  afterAll(() => app.close());
}
