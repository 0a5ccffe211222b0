import { ROLES } from '#contracts';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createWorld, type TestUnit } from '../support/world.js';
import { createObjects, type Objects, type Position } from './authorisation/objects.js';
import { OBJECT_ROUTES } from './authorisation/routes.js';

const NEVER_CURRENT = 999_999;

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content?: Record<string, { schema: { $ref: string } }> }>>;
}

/** Every route that changes an object answers a stale version alike (RULES.md X4, THREATS.md R6, E79, E80). */
describe('a version that is no longer the current one', () => {
  let app: TestApplication;
  let objects: Objects;
  let send: (route: Route, headers: Record<string, string>) => Promise<Response>;
  let routes: Route[];

  interface Route {
    readonly name: string;
    readonly method: string;
    readonly path: string;
    readonly operation: Operation;
  }

  beforeAll(async () => {
    app = await startTestApplication();
    const world = await createWorld(app, { communes: 2 });
    const own = world.communes[0]!;
    const below = await world.addUnit(`Văn phòng của ${own.name}`, 'office', own);
    const units: Record<Exclude<Position, 'absent'>, TestUnit> = { own, below, above: world.root, sibling: world.communes[1]! };
    objects = await createObjects(app, units, await world.person('staff', own));
    const clients = await Promise.all(ROLES.map((role) => world.as(role, own)));
    routes = Object.entries(app.openApi().paths as unknown as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path, operation })),
    );
    // Whoever may do it: of all roles, the answer that got furthest.
    send = async (route, headers) => {
      const known = OBJECT_ROUTES[route.name];
      const path = known === undefined ? route.path : route.path.replace('{id}', objects.own[known.kind]).replace('{itemId}', objects.own.evidence);
      const body = route.method === 'DELETE' ? undefined : JSON.stringify(known?.body ?? {}).replaceAll('{activity}', objects.own.activity);
      let furthest: Response | undefined;
      for (const client of clients) {
        const answer = await client.send(route.method, path, body, { ...(body === undefined ? {} : { 'content-type': 'application/json' }), 'idempotency-key': `stale-${Math.random()}`, ...headers });
        if (answer.status !== 403 && answer.status !== 404) furthest = answer;
      }
      return furthest!;
    };
  });
  afterAll(() => app.close());

  const versioned = () => routes.filter(({ operation }) => operation.parameters?.some(({ name, in: where }) => where === 'header' && name === 'If-Match'));

  it('is documented wherever an object is changed', () => {
    expect(versioned().length).toBeGreaterThan(30);
    for (const { operation } of versioned()) {
      expect(operation.responses['412']!.content!['application/problem+json']!.schema.$ref).toBe('#/components/schemas/StaleProblem');
      expect(operation.responses['428']).toBeDefined();
    }
  });

  it('is refused with the version that is now, in the problem and as ETag', async () => {
    const wrong: string[] = [];
    // A file is compared with its report before versions are: measurement-upload.e2e-spec.ts sends a right one.
    const takesFile = ({ operation }: Route) => operation.requestBody?.content['multipart/form-data'] !== undefined;
    for (const route of versioned().filter((one) => !takesFile(one))) {
      const answer = await send(route, { 'if-match': `"${NEVER_CURRENT}"` });
      const body = (await answer.json()) as { code: string; params: { currentVersion?: number } };
      const current = body.params.currentVersion;
      const isTold = answer.status === 412 && body.code === 'staleVersion' && Number.isInteger(current) && answer.headers.get('etag') === `"${current}"`;
      if (!isTold) wrong.push(`${route.name} → ${answer.status} ${body.code} ${answer.headers.get('etag')} ${JSON.stringify(body.params)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is asked for wherever an object is changed', async () => {
    const wrong: string[] = [];
    for (const route of versioned()) {
      const { status } = await send(route, {});
      if (status !== 428) wrong.push(`${route.name} → ${status}`);
    }
    expect(wrong).toEqual([]);
  });
});
