import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApplication, type TestApplication } from '../support/application.js';

const DOCUMENT = join(process.cwd(), 'libs/contracts/openapi.json');
const TYPES = join(process.cwd(), 'libs/contracts/src/generated/api.ts');
const isUpdate = process.env['UPDATE_OPENAPI'] === '1';

describe('the OpenAPI document and the types made from it', () => {
  let app: TestApplication;
  let served: string;

  beforeAll(async () => {
    app = await startTestApplication();
    served = `${JSON.stringify(app.openApi(), null, 2)}\n`;
    if (isUpdate) writeFileSync(DOCUMENT, served);
  });
  afterAll(() => app.close());

  it('is the one that is committed (npm run openapi writes it anew)', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(served);
  });

  it('gives the committed types', () => {
    const folder = mkdtempSync(join(tmpdir(), 'td-openapi-'));
    try {
      const source = join(folder, 'openapi.json');
      const made = isUpdate ? TYPES : join(folder, 'api.ts');
      writeFileSync(source, served);
      execFileSync(process.execPath, ['node_modules/openapi-typescript/bin/cli.js', source, '-o', made], { stdio: 'pipe' });
      expect(readFileSync(TYPES, 'utf8')).toBe(readFileSync(made, 'utf8'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('refers to shapes that are there, and has none that nothing refers to', () => {
    const named = Object.keys((JSON.parse(served) as { components: { schemas: object } }).components.schemas);
    const referred = new Set([...served.matchAll(/"\$ref": "#\/components\/schemas\/([^"]*)"/g)].map(([, name]) => name!));
    expect([...referred].filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => !referred.has(name))).toEqual([]);
  });

  it('says of every operation who may call it, what it answers and what it is for', () => {
    const document = JSON.parse(served) as { openapi: string; paths: Record<string, Record<string, Operation>> };
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
    );
    expect(operations.length).toBeGreaterThan(50);
    const silent = operations.filter(
      ({ operation }) => operation['x-access'] === undefined || !operation.summary || !hasAnswer(operation),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

interface Operation {
  readonly summary?: string;
  readonly 'x-access'?: string;
  readonly responses: Record<string, { content?: unknown }>;
}

function hasAnswer(operation: Operation): boolean {
  return Object.entries(operation.responses).some(([status, answer]) => status === '204' || answer.content !== undefined);
}
