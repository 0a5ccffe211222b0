import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const LOCK_WAIT_MS = 250;
const LOCK_STALE_MS = 180_000;

/** Never the flags the package proposes: they switch web security off, and the pages would be tested in a browser that nobody has. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** One Chromium: the machine's own, or the one that comes in a package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? INSTALLED.find((path) => existsSync(path)) ?? (await unpackedChromium());
  return chromium.launch({ executablePath, args: FLAGS, headless: true });
}

/** A window of a person in Vietnam; 360 pixels wide means a phone with touch. */
export async function openContext(browser: Browser, width: 360 | 1280): Promise<BrowserContext> {
  const isPhone = width === 360;
  return browser.newContext({
    viewport: { width, height: isPhone ? 740 : 860 },
    deviceScaleFactor: isPhone ? 2 : 1,
    hasTouch: isPhone,
    isMobile: isPhone,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
  });
}

export interface AxeFinding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: string[];
}

interface Axe {
  run(options: object): Promise<{ violations: { id: string; impact: string | null; nodes: { html: string }[] }[] }>;
}

/** What axe finds serious or critical on the page as it stands; by some of its rules only, when they are named. */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<AxeFinding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  const result = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'], ...(values ? { runOnly: values } : {}) });
    return violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map((node) => node.html.slice(0, 200)) }));
  }, rules);
  return result.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

/** The package unpacks into the temporary folder; two test workers must not do it at once, nor trust half a file. */
async function unpackedChromium(): Promise<string> {
  const lock = join(tmpdir(), 'chromium-unpack.lock');
  const done = join(tmpdir(), 'chromium-unpacked');
  const binary = join(tmpdir(), 'chromium');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > LOCK_STALE_MS) rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, LOCK_WAIT_MS));
    }
  }
  try {
    if (!existsSync(done)) rmSync(binary, { force: true });
    // Where the system has no libnss3, the package's own spares are unpacked and put on the library path.
    if (!hasSystemLibraries()) process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = false;
    const path = await packaged.executablePath();
    writeFileSync(done, path);
    return path;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function hasSystemLibraries(): boolean {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib/x86_64-linux-gnu'];
  return folders.some((folder) => existsSync(join(folder, 'libnss3.so')));
}
