// Functions given to a page run in the browser.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { expectCount, visit } from '../support/visitor.js';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('dashboard_numbers');
}, 120_000);

afterAll(() => stage?.close());

interface FoundNumber {
  readonly text: string;
  readonly count: number;
  /** Null for a number that leads nowhere. */
  readonly href: string | null;
}

/**
 * Every number of the page that stands by itself, with the link around it; nought may stand without one. The number before
 * the title of a task is part of its name, and a tile's second number is its denominator.
 */
async function numbersOf(page: Page): Promise<FoundNumber[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    const found: FoundNumber[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent!.trim();
      const link = node.parentElement!.closest('a');
      const isTitle = link?.getAttribute('href')?.endsWith('/show') === true;
      if (!/^\d[\d.]*( đang hoạt động)?$/.test(text) || isTitle || (text === '0' && link === null) || (link !== null && seen.has(link))) continue;
      if (link !== null) seen.add(link);
      found.push({ text: `${(link ?? node.parentElement!).textContent}`, count: Number(text.replace(/\D/g, '')), href: link?.getAttribute('href') ?? null });
    }
    return found;
  });
}

const RESOURCES: Readonly<Record<string, string>> = { '/tasks': '/tasks', '/my-work': '/tasks/mine', '/plans': '/plans', '/people': '/people', '/org-units': '/org-units', '/hand-overs': '/hand-overs', '/indicators': '/measurement-reports/mine', '/indicators/reports': '/measurement-reports' };

/** What the list behind a link asks the API for: its filter, as flat parameters. */
function listBehind(href: string): URLSearchParams & { readonly path?: string } {
  const address = new URL(href.replace(/^#/, ''), 'http://here');
  const params = new URLSearchParams();
  for (const [key, value] of address.searchParams) if (key !== 'filter') params.append(key, value);
  const filter = JSON.parse(address.searchParams.get('filter') ?? '{}') as Record<string, string | string[]>;
  for (const [key, value] of Object.entries(filter)) for (const one of [value].flat()) params.append(key, one);
  const path = RESOURCES[address.pathname];
  if (path === undefined) throw new Error(`a number leads to ${href}, which is no list`);
  // This page is the list of what waits for the reader's office, without a word in its address.
  if (address.pathname === '/indicators/reports') params.set('waitsForMe', 'true');
  return Object.assign(params, { path });
}

/** How many the list holds; totals are counted up to 1,000 only, so beyond it the page is looked up on which it should end. */
async function totalBehind(page: Page, href: string, expected: number): Promise<number> {
  const address = new URL(href.replace(/^#/, ''), 'http://here');
  if (address.pathname.startsWith('/indicators/plans/')) return linesBehind(page, address);
  const ask = async (extra: Record<string, string>) => {
    const params = listBehind(href);
    for (const [key, value] of Object.entries(extra)) params.set(key, value);
    const answer = await page.request.get(`${stage.demonstration.url}/api/v1${params.path}?${params.toString()}`);
    expect([href, answer.status()]).toEqual([href, 200]);
    return (await answer.json()) as { items: unknown[]; total: number; isTotalExact: boolean };
  };
  const first = await ask({ perPage: '1' });
  if (first.isTotalExact) return first.total;
  const last = Math.ceil(expected / 100);
  return (last - 1) * 100 + (await ask({ perPage: '100', page: String(last) })).items.length + (await ask({ perPage: '100', page: String(last + 1) })).items.length;
}

/** How many lines of a scoreboard show a result: one with two targets counts under both verdicts. */
async function linesBehind(page: Page, address: URL): Promise<number> {
  const status = address.searchParams.get('status')!;
  address.searchParams.delete('status');
  const answer = await page.request.get(`${stage.demonstration.url}/api/v1/plans/${address.pathname.split('/').at(-1)}/scoreboard?${address.searchParams.toString()}`);
  const { lines } = (await answer.json()) as { lines: { status: string; targets: { status: string }[] }[] };
  return lines.filter((line) => line.status === status || line.targets.some((target) => target.status === status)).length;
}

test.each([
  ['dieuphoi', 20], ['lanhdao', 20], ['kiemtoan', 20], ['bavinh.lanhdao', 10], ['bavinh.canbo', 10], ['phongtuphap', 10], ['bavinh.nhanvien', 1], ['quantri', 3],
])('every number on the first page of %s leads to a list of as many', async (username, atLeast) => {
  const visitor = await visit(stage.browser, stage.demonstration.url, { as: username });
  await visitor.open('/');
  const numbers = await numbersOf(visitor.page);
  expect(numbers.length).toBeGreaterThanOrEqual(atLeast);
  expect(numbers.filter(({ href }) => href === null)).toEqual([]);
  for (const { text, count, href } of numbers) expect([text, href, await totalBehind(visitor.page, href!, count)]).toEqual([text, href, count]);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('a link of the first page opens its list and says what it is narrowed to', async () => {
  const visitor = await visit(stage.browser, stage.demonstration.url, { as: 'dieuphoi' });
  await visitor.open('/');
  const { page } = visitor;
  const tile = page.getByRole('link', { name: /văn phòng duyệt trễ/ }).first();
  const count = Number(/\d+/.exec((await tile.textContent())!)![0]);
  await tile.click();
  await page.getByText(/Chỉ xem: quá thời hạn duyệt của Văn phòng/).waitFor();
  await page.locator('#my-work-panel li').first().waitFor();
  await expectCount(page.locator('#my-work-panel li'), count);
  await page.getByRole('button', { name: 'Xem tất cả' }).click();
  await page.waitForFunction((shown) => document.querySelectorAll('#my-work-panel li').length > shown, count);
  await visitor.close();
}, 60_000);
