import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const FOLDERS = ['api/src', 'api/bin', 'libs/domain/src', 'libs/contracts/src', 'admin/src'];

/** "RULES.md T4, T5", "RULES.md S1–S5". */
const CITATION = /RULES\.md ((?:[A-Z]\d{1,2}(?:, (?:and )?|–|; )?)+)/g;

function citedIn(folder: string): { path: string; id: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(root, folder, path), 'utf8');
      return [...text.matchAll(CITATION)].flatMap(([, ids]) => ids!.match(/[A-Z]\d{1,2}/g)!.map((id) => ({ path: `${folder}/${path}`, id })));
    });
}

describe('rule ids', () => {
  const page = readFileSync(join(root, 'docs', 'rules.md'), 'utf8');
  const listed = new Set([...page.matchAll(/^\| ([A-Z]\d{1,2}) \|/gm)].map(([, id]) => id!));
  const cited = FOLDERS.flatMap(citedIn);

  it('cited in code are explained in docs/rules.md', () => {
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter(({ id }) => !listed.has(id))).toEqual([]);
  });
});
