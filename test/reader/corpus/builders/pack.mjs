import { unzipSync, zipSync } from 'fflate';

const NAMELESS_DAY = new Date(Date.UTC(2024, 0, 2, 3, 4, 6));

/** The same package with every date fixed, so that building twice gives the same bytes; `change` may edit a part's text. */
export function repack(bytes, change = (_, text) => text) {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const entries = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([name]) => !name.endsWith('/'));
  return zipSync(
    Object.fromEntries(
      entries.map(([name, data]) => {
        if (!/\.(xml|rels)$/.test(name)) return [name, [data, { mtime: NAMELESS_DAY }]];
        const text = decoder.decode(data).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, '$12024-01-02T03:04:06Z');
        return [name, [encoder.encode(change(name, text)), { mtime: NAMELESS_DAY }]];
      }),
    ),
  );
}
