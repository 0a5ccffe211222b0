// Functions given to a page run in the browser.
/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { openContext } from './browser.js';

/** What the demonstration's people sign in with. */
export const DEMO_PASSWORD = 'xem thu ke hoach 2024';

export type Width = 360 | 1280;
export const WIDTHS: readonly Width[] = [1280, 360];

const WAIT_MS = 15_000;

/** A window of one person, with what the browser complained about in it. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly width: Width;
  /** Console errors, uncaught exceptions and policy violations that no test announced. */
  readonly complaints: string[];
  /** From now on, complaints that match are meant. */
  expectComplaint(pattern: RegExp): void;
  /** Opens a page of the application and waits until it shows its content. */
  open(path: string): Promise<void>;
  /** Goes to a page as a link inside the application does: less work for the machine than opening it, and what was read stays known. */
  turnTo(path: string): Promise<void>;
  close(): Promise<void>;
}

interface VisitOptions {
  readonly width?: Width;
  /** Signed in before the first page, without the sign-in page. */
  readonly as?: string;
  readonly scheme?: 'light' | 'dark';
}

export async function visit(browser: Browser, url: string, { width = 1280, as, scheme = 'light' }: VisitOptions = {}): Promise<Visitor> {
  const context = await openContext(browser, width);
  context.setDefaultTimeout(WAIT_MS);
  if (as) {
    const answer = await context.request.post(`${url}/api/v1/auth/sign-in`, { data: { username: as, password: DEMO_PASSWORD } });
    if (!answer.ok()) throw new Error(`sign-in of ${as} failed: ${answer.status()} ${await answer.text()}`);
  }
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const complaints: string[] = [];
  // Asking who is signed in is how the application finds out that nobody is.
  const meant = [/401 .*\/api\/v1\/auth\/me$/];
  const complain = (text: string) => {
    if (!meant.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  listen(page, complain);
  const open = async (path: string) => {
    // A changed fragment alone would keep the old page in view until the new one has loaded.
    await page.goto('about:blank');
    await page.goto(`${url}/#${path}`);
    await settled(page);
  };
  return {
    page,
    context,
    width,
    complaints,
    expectComplaint: (pattern) => void meant.push(pattern),
    open,
    turnTo: async (path) => {
      const [shown, wanted] = [page.url().split('#')[1], path].map((hash) => hash?.split('?')[0]);
      // Between two tabs of one page the heading stays, and nothing tells when the new one is there.
      if (!shown || shown === wanted) return open(path);
      await page.evaluate((hash) => {
        Object.assign(globalThis, { leftHeading: document.querySelector('h1') });
        location.hash = hash;
      }, path);
      await page.waitForFunction(() => !(globalThis as unknown as { leftHeading: Element | null }).leftHeading?.isConnected);
      await settled(page);
    },
    close: () => context.close(),
  };
}

function listen(page: Page, complain: (text: string) => void): void {
  page.on('pageerror', (error) => complain(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`${message.text()} ${message.location().url}`.trim());
  });
}

/** The page has its heading and nothing of it is still a skeleton. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const loading = document.querySelector('[role="status"][aria-label="Đang tải"], [role="progressbar"]:not([aria-valuenow])');
    return loading === null && Array.from(document.querySelectorAll('h1')).some((heading) => heading.checkVisibility());
  });
}

/** Shows the page in the other colours, as when the device turns dark, and waits until they are there. */
export async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction((scheme) => document.documentElement.style.colorScheme === scheme, colorScheme);
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

/** Where a page is wider than its window a person on a phone must push it sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** There are so many of them, as soon as the page has drawn them; a count taken at once may be that of a page still being drawn. */
export async function expectCount(found: Locator, count: number): Promise<void> {
  const end = performance.now() + WAIT_MS;
  while ((await found.count()) !== count && performance.now() < end) await found.page().waitForTimeout(50);
  expect(await found.count()).toBe(count);
}

/** Keeps a picture of the moment when SHOTS_DIR names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS_DIR'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
