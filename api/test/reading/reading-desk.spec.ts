import { getEventListeners } from 'node:events';
import type { PageOrder, ReadingDesk } from '../../src/platform/reading/index.js';
import { withDesk } from './with-desk.js';

/** Stands for the reader: it answers, asks first, or is busy for ever and counts its own pulse in the memory it shares. */
const READER = `
const { parentPort, workerData: { source } } = require('node:worker_threads');
const answer = () => parentPort.postMessage({ kind: 'read', page: new Uint8Array(), reading: Buffer.from(source.name) });
if (source.kind === 'page') setInterval(() => Atomics.add(new Int32Array(source.page.buffer), 0, 1), 1);
else if (source.name !== 'asks') answer();
else {
  parentPort.once('message', answer);
  parentPort.postMessage({ kind: 'day', on: null });
}`;

const MOST_LOOKS = 10_000;

/** Who has closed the connection takes no place and no time of those who wait (THREATS.md L160). */
describe('the desk where documents are read', () => {
  let desk: ReadingDesk;
  withDesk(READER, (given) => (desk = given));

  let made: string[];
  beforeEach(() => (made = []));
  const orderOf = (name: string) => async (): Promise<PageOrder> => {
    made.push(name);
    return { kind: 'page', source: { kind: 'file', name, path: '' } };
  };
  function come(personId: string, name: string, askDirectory?: () => Promise<null>) {
    const client = new AbortController();
    const answer = desk.read(orderOf(name), { personId, left: client.signal, askDirectory })
      .then(({ reading }) => reading.toString(), (error: { code?: string }) => error.code);
    return { answer, client };
  }
  /** A document that is never read to its end. */
  function comeWithSlow(personId: string) {
    const pulse = new Int32Array(new SharedArrayBuffer(4));
    const client = new AbortController();
    const answer = desk.read(async () => ({ kind: 'page', source: { kind: 'page', page: new Uint8Array(pulse.buffer) } }), { personId, left: client.signal })
      .then(() => 'read', (error: { code?: string }) => error.code);
    return { answer, client, pulse };
  }
  async function until(isSo: () => boolean): Promise<void> {
    for (let looks = 0; !isSo(); looks += 1) {
      if (looks === MOST_LOOKS) throw new Error('it never came to this');
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
  const isUnderWay = ({ pulse }: { pulse: Int32Array }) => until(() => pulse[0]! > 0);

  it('one who leaves the line makes room at once; the others keep their order, and what is under way goes on', async () => {
    desk.limits = { ...desk.limits, waiting: 3 };
    const slow = comeWithSlow('an');
    const [second, third] = [come('binh', 'b'), come('chi', 'c')];
    expect(await come('dung', 'd').answer).toBe('readerBusy');
    second.client.abort();
    expect(await second.answer).toBe('uploadCut');
    const last = come('dung', 'd');
    await isUnderWay(slow);
    const order: unknown[] = [];
    for (const { answer } of [last, third]) void answer.then((read) => order.push(read));
    slow.client.abort();
    expect([await slow.answer, await last.answer]).toEqual(['uploadCut', 'd']);
    expect(order).toEqual(['c', 'd']);
  });

  it('one who leaves while being read has the thread ended, its timer and listeners with it, and the next is read', async () => {
    const [set, cleared] = [jest.spyOn(globalThis, 'setTimeout'), jest.spyOn(globalThis, 'clearTimeout')];
    const slow = comeWithSlow('an');
    const next = come('binh', 'b');
    await isUnderWay(slow);
    slow.client.abort();
    expect([await slow.answer, await next.answer]).toEqual(['uploadCut', 'b']);
    const beats = slow.pulse[0];
    expect(await come('an', 'a').answer).toBe('a');
    expect(slow.pulse[0]).toBe(beats);
    for (const { client } of [slow, next]) expect(getEventListeners(client.signal, 'abort')).toEqual([]);
    const limits = set.mock.results.filter((_result, index) => set.mock.calls[index]![1] === desk.limits.milliseconds);
    expect(limits).toHaveLength(3);
    for (const { value } of limits) expect(cleared).toHaveBeenCalledWith(value);
    jest.restoreAllMocks();
  });

  it('what one person may have in line is free again after leaving, in line and under way', async () => {
    desk.limits = { ...desk.limits, waitingEach: 2 };
    const slow = comeWithSlow('an');
    const waiting = come('an', 'a');
    expect(await come('an', 'b').answer).toBe('readerBusy');
    waiting.client.abort();
    await waiting.answer;
    const other = come('an', 'c');
    expect(await come('an', 'd').answer).toBe('readerBusy');
    await isUnderWay(slow);
    slow.client.abort();
    expect(await other.answer).toBe('c');
    expect(await Promise.all([come('an', 'f').answer, come('an', 'g').answer])).toEqual(['f', 'g']);
  });

  it('one who leaves while the units of the day are looked up is not waited for', async () => {
    const asked = new Promise<AbortController>((resolve) => {
      const asking = come('an', 'asks', () => {
        resolve(asking.client);
        return new Promise<null>(() => undefined);
      });
    });
    (await asked).abort();
    expect(await come('binh', 'b').answer).toBe('b');
  });

  it('what is to be read is put together in its turn, never for one who is gone, and what goes wrong there keeps nobody waiting', async () => {
    const slow = comeWithSlow('an');
    const [second, third] = [come('binh', 'b'), come('chi', 'c')];
    const failing = desk.read(() => Promise.reject(new Error('no units')), { personId: 'dung', left: new AbortController().signal }).catch(({ message }: Error) => message);
    const last = come('dung', 'd');
    await isUnderWay(slow);
    expect(made).toEqual([]);
    second.client.abort();
    slow.client.abort();
    expect(await Promise.all([third.answer, failing, last.answer])).toEqual(['c', 'no units', 'd']);
    expect(made).toEqual(['c', 'd']);
    const leaving = new AbortController();
    const left = desk.read(async () => (leaving.abort(), orderOf('e')()), { personId: 'an', left: leaving.signal }).catch(({ code }: { code: string }) => code);
    expect([await left, await come('an', 'f').answer]).toEqual(['uploadCut', 'f']);
  });

  it('leaving after the end changes nothing, and one who is gone already does not come', async () => {
    const first = come('an', 'a');
    expect(await first.answer).toBe('a');
    let answerDay: (directory: null) => void = () => undefined;
    const second = come('binh', 'asks', () => new Promise((resolve) => (answerDay = resolve, first.client.abort())));
    const third = come('chi', 'c');
    await until(() => first.client.signal.aborted);
    const left = AbortSignal.abort();
    await expect(desk.read(orderOf('d'), { personId: 'an', left })).rejects.toMatchObject({ code: 'uploadCut' });
    answerDay(null);
    expect([await first.answer, await second.answer, await third.answer]).toEqual(['a', 'asks', 'c']);
  });
});
