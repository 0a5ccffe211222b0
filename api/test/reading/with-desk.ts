import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadingDesk } from '../../src/platform/reading/index.js';
import type { ServerOptions } from '../../src/platform/server-options.js';

/** For every test of a `describe` a desk of its own, whose threads run `reader` instead of the reader of documents. */
export function withDesk(reader: string, give: (desk: ReadingDesk) => void): void {
  let folder: string;
  let desk: ReadingDesk;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'td-desk-'));
    const place = join(folder, 'api', 'src', 'platform', 'reading');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'reader.worker.js'), reader);
  });
  beforeEach(() => give((desk = new ReadingDesk({ compiledDir: folder } as ServerOptions))));
  afterEach(() => desk.beforeApplicationShutdown());
  afterAll(() => rmSync(folder, { recursive: true }));
}
