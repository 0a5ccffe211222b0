import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const WRITTEN = ['open', 'sealed', 'second', 'third', 'fourth', 'fifth'];

const readLabel = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Where the documents of the authorities lie; null where this machine has none. `SEEDS_DIR`, or a folder beside the project. */
export function seedsFolder(root) {
  const folder = process.env.SEEDS_DIR ?? join(root, '..', 'shared', 'seeds');
  return existsSync(folder) ? folder : null;
}

/**
 * Every labelled document below `root` (the project's folder), in sets: `seeds` are documents of authorities, read from outside
 * the project; `open` may be looked at by those who write the reader; `sealed`, `second`, `third` and `fourth`, each written after
 * the figures of the one before were known, may not before they have been measured (the README says which have been studied since). `source()` gives what `readAnnex` takes.
 *
 * @example for (const { set, name, label, source } of labelledDocuments(root)) …
 */
export function labelledDocuments(root) {
  const folder = join(root, 'test', 'reader');
  return [...seeds(root, join(folder, 'labels')), ...WRITTEN.flatMap((set) => written(join(folder, 'corpus', set), set))];
}

function seeds(root, labels) {
  const folder = seedsFolder(root);
  if (folder === null) return [];
  return labelsIn(labels).map(({ name, label }) => ({ set: 'seeds', name, label, source: async () => ({ text: readFileSync(join(folder, label.document), 'utf8') }) }));
}

/** A document of our own is built by the module that lies beside its label. */
function written(folder, set) {
  return labelsIn(folder).map(({ name, label }) => ({
    set,
    name,
    label,
    source: async () => (await import(join(folder, `${name}.mjs`))).build(),
  }));
}

function labelsIn(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((file) => file.endsWith('.json')).sort();
  return names.map((file) => ({ name: file.slice(0, -'.json'.length), label: readLabel(join(folder, file)) }));
}
