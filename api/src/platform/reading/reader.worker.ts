import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { readPage, readPeopleList, readSource, readUnitList, SourceRefused, type Page } from '#annex-reader';
import { packJson, unpackJson } from './packed-json.js';
import type { DayAnswer, PeopleListOrder, PlanOrder, ReaderMessage, ReadingOrder, ReadingSource, UnitListOrder } from './reading-messages.js';

/**
 * Reads one document in a thread of its own: however long or large it turns out, the server goes on serving and can put an end to
 * it. The thread knows no database; the units it looks names up among come with the order.
 */
async function work(order: ReadingOrder): Promise<ReaderMessage> {
  const page = await pageOf(order.source);
  if (order.kind === 'unitList' || order.kind === 'peopleList') return { kind: 'read', page: packJson(null), reading: packJson(listOf(page, order)) };
  const reading = order.kind === 'plan' ? await planOf(page, order) : null;
  return { kind: 'read', page: packJson(page), reading: packJson(reading) };
}

function listOf(page: Page, order: UnitListOrder | PeopleListOrder) {
  const unitsInScope = new Set(order.options.unitsInScope);
  return order.kind === 'unitList' ? readUnitList(page, { ...order.options, unitsInScope }) : readPeopleList(page, { ...order.options, unitsInScope });
}

async function planOf(page: Page, { directory, planYear, overrides, asksForDay }: PlanOrder) {
  const reading = readPage(page, { directory, planYear, overrides });
  const other = asksForDay ? await directoryOf(reading.header.issuedOn) : null;
  return other === null ? reading : readPage(page, { directory: other, planYear, overrides });
}

async function pageOf(source: ReadingSource): Promise<Page> {
  if (source.kind === 'page') return unpackJson<Page>(source.page);
  const bytes = await readFile(source.path);
  return source.kind === 'text' ? readSource({ text: bytes.toString('utf8'), isHtml: source.isHtml }) : readSource({ name: source.name, bytes: new Uint8Array(bytes) });
}

async function directoryOf(on: string | null): Promise<DayAnswer['directory']> {
  const answer = once(parentPort!, 'message') as Promise<[DayAnswer]>;
  say({ kind: 'day', on });
  return (await answer)[0].directory;
}

const say = (message: ReaderMessage): void => parentPort!.postMessage(message);

work(workerData as ReadingOrder)
  .catch((error: unknown): ReaderMessage => {
    if (error instanceof SourceRefused) return { kind: 'refused', code: error.code, params: error.params };
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  })
  .then(say);
