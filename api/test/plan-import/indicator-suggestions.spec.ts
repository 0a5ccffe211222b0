import { fold } from '#domain';
import { likeness } from '../../src/modules/plan-import/comparison/likeness.js';
import type { CatalogueEntry } from '../../src/modules/plan-import/queries/catalogue-entry.js';
import { suggesterOf } from '../../src/modules/plan-import/queries/indicator-suggestions.js';

const WORDS = 'tỷ lệ hồ sơ thủ tục hành chính trực tuyến được giải quyết đúng hạn trên tổng số tiếp nhận trong năm của các cơ quan'.split(' ');
const nameOf = (n: number): string => Array.from({ length: 20 }, (_, at) => WORDS[(n * 7 + at * (1 + (n % 5))) % WORDS.length]).join(' ') + ` ${n}`;
const entryOf = (n: number): CatalogueEntry =>
  ({ id: `id${n}`, code: `C${String(n).padStart(5, '0')}`, name: nameOf(n), folded: fold(nameOf(n)), measureUnit: '%', kind: 'ratio' });
const catalogueOf = (count: number) => Array.from({ length: count }, (_, n) => entryOf(n));

describe('entries of the catalogue that a title may mean', () => {
  it('are the three likest, as `likeness` counts', () => {
    const catalogue = catalogueOf(60);
    const suggest = suggesterOf(catalogue);
    for (const title of [nameOf(3), nameOf(61), `${nameOf(5)} theo kế hoạch`, 'Một việc khác hẳn', '']) {
      const expected = catalogue
        .map(({ code, folded }) => ({ code, likeness: likeness(fold(title), folded) }))
        .filter((entry) => entry.likeness >= 0.6)
        .sort((one, other) => other.likeness - one.likeness || (one.code < other.code ? -1 : 1))
        .slice(0, 3);
      expect(suggest(title).map(({ code, likeness: how }) => ({ code, likeness: how }))).toEqual(expected);
    }
    expect(suggest(nameOf(3))[0]).toMatchObject({ id: 'id3', likeness: 1 });
  });

  it('a thousand titles against a thousand entries hold nobody up (THREATS.md L162)', () => {
    const suggest = suggesterOf(catalogueOf(1_000));
    const begun = process.cpuUsage();
    for (let n = 0; n < 1_000; n += 1) suggest(nameOf(n + 500));
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(5_000);
  });
});
