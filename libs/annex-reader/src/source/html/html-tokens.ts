export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

const NAME = /^[A-Za-z][A-Za-z0-9:-]{0,30}/;
/** Within these everything up to their end tag is no text of the document. */
const RAW = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'textarea', 'select', 'xml']);
/** A tag longer than this is no tag. */
const MAX_TAG = 20_000;

/**
 * Tags and text in one pass from left to right; nothing is looked at twice, so the time grows with the length alone (THREATS.md L154). What only
 * resembles a tag ("<10 ngày") is text. Comments, doctypes, conditional sections and scripts are left out.
 */
export function* htmlTokens(html: string, isTag: (name: string) => boolean = () => true): Generator<HtmlToken> {
  let at = 0;
  let textFrom = 0;
  const endless = new Set<string>();
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const end = skippedTo(html, open, endless);
    const tag = end === null ? tagAt(html, open) : null;
    if (end === null && (tag === null || !isTag(tag.name))) {
      at = open + 1;
      continue;
    }
    if (open > textFrom) yield { kind: 'text', text: html.slice(textFrom, open) };
    at = textFrom = end ?? tag!.end;
    if (!tag) continue;
    if (tag.kind === 'open' && RAW.has(tag.name) && !tag.attributes.endsWith('/')) at = textFrom = afterRaw(html, tag.name, at);
    else yield { kind: tag.kind, name: tag.name, attributes: tag.attributes };
  }
  if (textFrom < html.length) yield { kind: 'text', text: html.slice(textFrom) };
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<![', '>'],
  ['<!doctype', '>'],
  ['<?xml', '>'],
] as const;

/** The end of a comment, doctype or conditional section that begins here; null when none does, or when it never ends. */
function skippedTo(html: string, open: number, endless: Set<string>): number | null {
  const next = html[open + 1];
  if (next !== '!' && next !== '?') return null;
  const start = html.slice(open, open + 9).toLowerCase();
  const found = SKIPPED.find(([opening]) => start.startsWith(opening));
  if (!found || endless.has(found[1])) return null;
  const end = html.indexOf(found[1], open + found[0].length);
  if (end >= 0) return end + found[1].length;
  // Not searched for again: the search would go to the end of the text each time.
  endless.add(found[1]);
  return null;
}

function tagAt(html: string, open: number): { kind: 'open' | 'close'; name: string; attributes: string; end: number } | null {
  const isClosing = html[open + 1] === '/';
  const nameAt = open + (isClosing ? 2 : 1);
  const [name] = NAME.exec(html.slice(nameAt, nameAt + 32)) ?? [];
  if (name === undefined) return null;
  const end = tagEnd(html, nameAt + name.length);
  if (end === null) return null;
  const attributes = html.slice(nameAt + name.length, end).trim();
  return { kind: isClosing ? 'close' : 'open', name: name.toLowerCase(), attributes, end: end + 1 };
}

/** Where the tag's ">" stands: not within quotes, and not behind another "<". */
function tagEnd(html: string, from: number): number | null {
  const limit = Math.min(html.length, from + MAX_TAG);
  let quote = '';
  for (let at = from; at < limit; at += 1) {
    const letter = html[at]!;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = html[at - 1] === '=' || html[at - 1] === ' ' ? letter : '';
    else if (letter === '>') return at;
    else if (letter === '<') return null;
  }
  return null;
}

function afterRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  if (!found) return html.length;
  const close = html.indexOf('>', found.index);
  return close < 0 ? html.length : close + 1;
}

/** @example attributeOf('colspan="2" class=x', 'colspan') === '2' */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s"'])${name}\\s{0,4}=\\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : null;
}
