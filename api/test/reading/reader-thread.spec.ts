import type { PageOrder, ReadingDesk } from '../../src/platform/reading/index.js';
import { withDesk } from './with-desk.js';

/** Stands for the reader: it says what it knows of the server. */
const READER = `
const { parentPort } = require('node:worker_threads');
parentPort.postMessage({ kind: 'read', page: new Uint8Array(), reading: Buffer.from(JSON.stringify([Object.keys(process.env).length, process.execArgv])) });`;

/** It reads what anybody may have written (THREATS.md L160). */
describe('the thread that reads documents', () => {
  let desk: ReadingDesk;
  withDesk(READER, (given) => (desk = given));
  const order: PageOrder = { kind: 'page', source: { kind: 'file', name: 'a', path: '' } };
  const read = (orderOf: () => Promise<PageOrder>) =>
    desk.read(orderOf, { personId: 'p', left: new AbortController().signal }).then(({ reading }) => reading.toString(), (error: { code?: string }) => error.code);

  it('gets no settings and no flags of the server', async () => {
    expect(await read(async () => order)).toBe('[0,[]]');
  });

  it('is not begun while the server stops, also when that came between', async () => {
    expect(await read(async () => {
      await desk.beforeApplicationShutdown();
      return order;
    })).toBe('stopping');
    let asked = false;
    expect(await read(async () => {
      asked = true;
      return order;
    })).toBe('stopping');
    expect(asked).toBe(false);
  });
});
