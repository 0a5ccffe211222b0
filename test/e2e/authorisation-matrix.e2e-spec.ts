import { ROLES, type Permission, type Role } from '#contracts';
import { startTestApplication, type TestApplication } from '../support/application.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestUnit } from '../support/world.js';
import { createObjects, POSITIONS, type Objects, type Position } from './authorisation/objects.js';
import { expectedOutcome, OBJECT_ROUTES, OTHER_ROUTES, type Outcome } from './authorisation/routes.js';

// Hundreds of requests one after the other for each role.
jest.setTimeout(120_000);

const NEVER_CURRENT = 999_999;

interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly access: string;
}

/** Every route of the OpenAPI document × every role × where the object lies (THREATS.md A1, A3, RULES.md X1, X2). */
describe('who may do what to what', () => {
  let app: TestApplication;
  let objects: Objects;
  let routes: Route[];
  const clients = new Map<Role, TestClient>();

  beforeAll(async () => {
    app = await startTestApplication();
    const world = await createWorld(app, { communes: 2 });
    const own = world.communes[0]!;
    const below = await world.addUnit(`Văn phòng của ${own.name}`, 'office', own);
    const units: Record<Exclude<Position, 'absent'>, TestUnit> = { own, below, above: world.root, sibling: world.communes[1]! };
    objects = await createObjects(app, units, await world.person('staff', own));
    for (const role of ROLES) clients.set(role, await world.as(role, own));
    const paths = app.openApi().paths as Record<string, Record<string, { 'x-access': string }>>;
    routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path, access: operation['x-access'],
      })),
    );
  });
  afterAll(() => app.close());

  it('has a row for every route with an object in its path', () => {
    const withId = routes.filter(({ path }) => path.includes('{')).map(({ name }) => name);
    expect(withId.filter((name) => !(name in OBJECT_ROUTES) && !OTHER_ROUTES.has(name))).toEqual([]);
    expect([...Object.keys(OBJECT_ROUTES), ...OTHER_ROUTES].filter((name) => !withId.includes(name))).toEqual([]);
  });

  it('answers 401 to everybody without a session, except on public routes', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const answer = await call(app.client(), route, objects, 'own');
      if ((answer === 401) !== (route.access !== 'public') && route.name !== 'POST /api/v1/auth/sign-in') wrong.push(`${route.name} → ${answer}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(ROLES)('lets %s reach exactly what its permissions and its scope say', async (role) => {
    const wrong: string[] = [];
    for (const route of routes) {
      const known = OBJECT_ROUTES[route.name];
      if (known === undefined) continue;
      for (const position of POSITIONS) {
        const status = await call(clients.get(role)!, route, objects, position);
        const expected = expectedOutcome(role, route.access as Permission, known, position);
        if (status >= 500 || outcomeOf(status) !== expected) wrong.push(`${route.name} ${position} → ${status}, expected ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(ROLES)('refuses %s every list and every creating call it has no permission for', async (role) => {
    const wrong: string[] = [];
    const client = clients.get(role)!;
    const me = await client.get<{ permissions: string[] }>('/api/v1/auth/me');
    const plain = routes.filter(({ path, access }) => !path.includes('{') && access !== 'public' && access !== 'signedIn');
    for (const route of plain) {
      const status = await call(client, route, objects, 'own');
      const isRefused = status === 403;
      if (status >= 500 || isRefused === me.body.permissions.includes(route.access)) wrong.push(`${route.name} → ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('gives the same body for a hidden object and for one that does not exist', async () => {
    const officer = clients.get('unitOfficer')!;
    const hidden = await officer.get(`/api/v1/tasks/${objects.sibling.task}`);
    const absent = await officer.get(`/api/v1/tasks/${objects.absent.task}`);
    const { requestId: _one, ...hiddenBody } = hidden.body;
    const { requestId: _other, ...absentBody } = absent.body;
    expect(hidden.status).toBe(404);
    expect(hiddenBody).toEqual(absentBody);
  });

  it('never lists what lies outside the scope, however the filter is put', async () => {
    const officer = clients.get('unitOfficer')!;
    const filters = ['', `?unitId=${objects.sibling.orgUnit}`, `?unitId=${objects.above.orgUnit}`, `?planId=${objects.sibling.plan}`];
    for (const filter of filters) {
      const { body } = await officer.get(`/api/v1/tasks${filter}`);
      const ids = ((body.items ?? []) as { id: string }[]).map(({ id }) => id);
      expect(ids).not.toContain(objects.sibling.task);
      expect(ids).not.toContain(objects.above.task);
    }
    expect((await officer.get('/api/v1/tasks?unitId=')).status).toBe(400);
    expect((await officer.get('/api/v1/tasks?unit_path=1.')).status).toBe(400);
  });
});

function outcomeOf(status: number): Outcome {
  if (status === 403) return 'forbidden';
  if (status === 404) return 'hidden';
  return 'allowed';
}

async function call(client: TestClient, route: Route, objects: Objects, position: Position): Promise<number> {
  const known = OBJECT_ROUTES[route.name];
  const path = known === undefined ? route.path.replace('{on}', '2024-01-01').replace('{id}', objects.own.task) : `${route.path.replace('{id}', objects[position][known.kind]).replace('{itemId}', objects[position].evidence)}${(known.query ?? '').replace('{plan}', objects[position].plan)}`;
  const headers = { 'if-match': `"${known?.version ?? NEVER_CURRENT}"`, 'idempotency-key': `matrix-${Math.random()}` };
  if (known?.isMultipart === true) return (await client.send(route.method, path, new FormData(), headers)).status;
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
  const response = await client.send(
    route.method, path,
    hasBody ? JSON.stringify(known?.body ?? {}).replaceAll('{activity}', objects[position].activity) : undefined,
    hasBody ? { ...headers, 'content-type': 'application/json' } : headers,
  );
  await response.arrayBuffer();
  return response.status;
}
