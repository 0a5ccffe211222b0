import type { Page } from 'playwright-core';
import { seriousFindings, type AxeFinding } from './browser.js';
import { inScheme, sidewaysOverflow, type Visitor } from './visitor.js';

interface Look {
  /** Whether axe looks through the page; unless told it does. */
  readonly isRead?: boolean;
  /** Whether the contrast is measured in dark too. The colours are the same at every width: unless told only wide pages are. */
  readonly isDark?: boolean;
}

/** What is wrong with the page as it stands, in words that name it: barriers, a width beyond the window, complaints of the browser. */
export async function faultsOf({ page, complaints, width }: Visitor, where: string, { isRead = true, isDark = width === 1280 }: Look = {}): Promise<string[]> {
  const said = (findings: AxeFinding[], mark = '') => findings.map(({ id, nodes }) => `${where}${mark}: ${id}: ${nodes.join(' | ')}`);
  const found = isRead ? said(await seriousFindings(page)) : [];
  const overflow = await sidewaysOverflow(page);
  if (overflow > 0) found.push(`${where}: ${overflow} px wider than the window`);
  if (isDark) found.push(...said(await darkFindings(page), ', dark'));
  return [...found, ...complaints.splice(0).map((text) => `${where}: ${text}`)];
}

async function darkFindings(page: Page): Promise<AxeFinding[]> {
  await inScheme(page, 'dark');
  const found = await seriousFindings(page, ['color-contrast']);
  await inScheme(page, 'light');
  return found;
}
