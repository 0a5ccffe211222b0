import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const FOLDERS = ['admin/src', 'api', 'docs', 'libs', 'test'];
const FILES = ['.dependency-cruiser.cjs', 'README.md', 'eslint.config.mjs'];

/** "T4, T5", "S1–S5, P4", "D76 and E87". */
const IDS = '((?:[A-Z]\\d{1,3}(?:, (?:and )?| and |–)?)+)';
const RULES = new RegExp(`RULES\\.md ${IDS}`, 'g');
/** In code "THREATS.md A16"; on a page "[threats](../threats.md) A16". */
const THREATS = new RegExp(`(?:THREATS\\.md|[Tt]hreats?(?:\\]\\([./]*threats\\.md\\))?) ${IDS}`, 'g');
const PAGE = /(?<![\w.*/-])[\w./-]*\w\.md\b/g;

interface Citation {
  readonly path: string;
  readonly id: string;
}

const paths = [
  ...FILES,
  ...FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)),
].filter((path) => /\.(ts|tsx|mjs|cjs|md)$/.test(path));
const texts = paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const ordinal = (id: string) => Number(id.slice(1));

/** "D54–D57" cites what lies between as well. */
function spelledOut(ids: string): string[] {
  return [...ids.matchAll(/([A-Z]\d+)(?:–([A-Z]\d+))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: ordinal(to!) - ordinal(from!) + 1 }, (_one, index) => `${from![0]}${ordinal(from!) + index}`),
  );
}

function cited(pattern: RegExp): Citation[] {
  return texts.flatMap(({ path, text }) => [...text.matchAll(pattern)].flatMap(([, ids]) => spelledOut(ids!).map((id) => ({ path, id }))));
}

function listedOn(page: string): Set<string> {
  return new Set([...readFileSync(join(root, 'docs', page), 'utf8').matchAll(/^\| ([A-Z]\d{1,3}) \|/gm)].map(([, id]) => id!));
}

describe('what comments, tests and pages cite', () => {
  it.each([
    ['rule', RULES, 'rules.md', 100],
    ['threat', THREATS, 'threats.md', 100],
  ] as const)('%s ids are explained on their page', (_kind, pattern, page, fewest) => {
    const listed = listedOn(page);
    const citations = cited(pattern);
    expect(citations.length).toBeGreaterThan(fewest);
    expect(citations.filter(({ id }) => !listed.has(id))).toEqual([]);
  });

  it('no threat is explained that nothing meets', () => {
    const met = new Set(cited(THREATS).filter(({ path }) => !path.startsWith('docs/')).map(({ id }) => id));
    expect([...listedOn('threats.md')].filter((id) => !met.has(id))).toEqual([]);
  });

  it('every page that is named is in the repository', () => {
    const isHere = (name: string, from: string) =>
      ['.', 'docs', 'docs/decisions', join(from, '..')].some((folder) => existsSync(join(root, folder, name)) || existsSync(join(root, folder, name.toLowerCase())));
    const missing = texts.flatMap(({ path, text }) => (text.match(PAGE) ?? []).filter((name) => !isHere(name, path)).map((name) => `${path}: ${name}`));
    expect(missing).toEqual([]);
  });
});
