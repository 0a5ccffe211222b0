import fc from 'fast-check';
import { readParties, type PartyColumn } from '../../src/cells/read-parties.js';
import { pace } from '../../../domain/test/support/pace.js';

const COLUMNS: readonly PartyColumn[] = ['parties', 'lead', 'coordinating', 'monitoring', 'evaluating'];
const NAMES = [
  'Phòng Tư pháp', 'Phòng Tài chính - Kế hoạch', 'Phòng Tài nguyên và Môi trường', 'Phòng VH&TT', 'Văn phòng HĐND và UBND huyện', 'Văn phòng HĐND-UBND', 'Công an huyện', 'UBND xã Ba Vinh',
  'Chi cục Thuế khu vực Đức Phổ - Ba Tơ', 'Trung tâm Truyền thông – Văn hóa – Thể thao', 'Phòng Văn hóa, Khoa học và Thông tin', 'Kho bạc Nhà nước huyện', 'Sở Lao động - Thương binh và Xã hội', 'Bộ phận Tiếp nhận và Trả kết quả',
  'Các cơ quan, đơn vị', 'UBND các xã, thị trấn', 'Các sở, ban, ngành', 'UBND cấp xã', 'Các phòng chuyên môn thuộc UBND huyện', 'Viễn thông Kon Tum', 'Trung tâm Phục vụ hành chính công xã', 'Ban Quản lý dự án đầu tư xây dựng',
] as const;

type Named = readonly [role: 'lead' | 'coordinating' | 'monitoring', names: readonly string[]];
const VERBS = { lead: ['chủ trì', 'chủ trì thực hiện'], coordinating: ['phối hợp', 'phối hợp thực hiện'], monitoring: ['theo dõi, đôn đốc', 'hướng dẫn, tổng hợp'] } as const;
const LABELS = { lead: 'Đơn vị chủ trì', coordinating: 'Đơn vị phối hợp', monitoring: 'Theo dõi' } as const;

/** A lead, then other roles; no name twice in a cell. */
const cells: fc.Arbitrary<{ readonly statements: readonly Named[]; readonly verb: number }> = fc
  .record({ names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 3, maxLength: 7 }), others: fc.constantFrom<readonly Named[0][]>(['coordinating'], ['monitoring'], ['coordinating', 'monitoring'], []), verb: fc.nat(1) })
  .map(({ names, others, verb }) => {
    const roles: Named[0][] = ['lead', ...others];
    const size = Math.max(1, Math.floor(names.length / roles.length));
    const statements = roles.map((role, at): Named => [role, at === roles.length - 1 ? names.slice(at * size) : names.slice(at * size, (at + 1) * size)]);
    return { statements: statements.filter(([, list]) => list.length > 0), verb };
  });

const listed = (names: readonly string[], separator: string): string => names.join(separator);
const behind = ({ statements, verb }: { statements: readonly Named[]; verb: number }, separator: string): string[] => statements.map(([role, names]) => `${listed(names, separator)} ${VERBS[role][verb] ?? ''}`);

/** Every way a cell is laid out that the documents know. */
const LAYOUTS: Record<string, (cell: { statements: readonly Named[]; verb: number }) => string> = {
  'bullets by line': (cell) => behind(cell, '; ').map((one) => `- ${one}.`).join('\n'),
  'bullets in running text': (cell) => behind(cell, '; ').map((one) => `- ${one}.`).join(' '),
  'bullets without full stops': (cell) => behind(cell, ', ').map((one) => `- ${one}`).join(' '),
  sentences: (cell) => behind(cell, ', ').join('. '),
  semicolons: (cell) => behind(cell, ', ').join('; '),
  lines: (cell) => behind(cell, '; ').join('\n'),
  'numbered lines': (cell) => behind(cell, '; ').map((one, at) => `${at + 1}. ${one}.`).join('\n'),
  'dots by line': (cell) => behind(cell, ', ').map((one) => `• ${one}`).join('\n'),
  'without any sign': (cell) => behind(cell, '; ').join(' '),
  'roles in brackets': ({ statements, verb }) => statements.map(([role, names]) => `${listed(names, ', ')} (${VERBS[role][verb] ?? ''})`).join('; '),
  labels: ({ statements }) => statements.map(([role, names]) => `${LABELS[role]}: ${listed(names, ', ')}`).join('; '),
  'labels by line': ({ statements }) => statements.map(([role, names]) => `${LABELS[role]}: ${listed(names, '; ')}.`).join('\n'),
  'labels over lists': ({ statements }) => statements.map(([role, names]) => `${LABELS[role]}:\n${names.map((name) => `- ${name}`).join('\n')}`).join('\n'),
  'a cut line': (cell) => behind(cell, '; ').map((one) => `- ${one}.`).join('\n').replace('HĐND và UBND', 'HĐND và\nUBND').replace('cơ quan, đơn', 'cơ quan,\nđơn'),
};

describe('names and roles in any layout are read back (RULES.md A4)', () => {
  it.each(Object.keys(LAYOUTS))('%s', (layout) => {
    fc.assert(
      fc.property(cells, (cell) => {
        const text = LAYOUTS[layout]?.(cell) ?? '';
        const wanted = cell.statements.flatMap(([role, names]) => names.map((name) => `${role} ${name}`));
        expect(readParties(text, 'parties').map(({ role, name }) => `${role} ${name}`)).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });

  it('"A chủ trì, phối hợp với B, C" and its kin', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 5 }), fc.constantFrom(' chủ trì, phối hợp với ', ' chủ trì phối hợp với ', ' chủ trì, phối hợp chặt chẽ với ', ' chủ trì; phối hợp với '), fc.constantFrom('', ' thực hiện', ' tham mưu UBND huyện'), ([lead = '', ...others], middle, tail) => {
        const read = readParties(`${lead}${middle}${others.join(', ')}${tail}.`, 'lead').map(({ role, name }) => `${role} ${name}`);
        expect(read).toEqual([`lead ${lead}`, ...others.map((name) => `coordinating ${name}`)]);
      }),
    );
  });

  it('a column of names alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }), fc.constantFrom(...COLUMNS), fc.constantFrom('; ', ', ', '\n', '\n- ', ';\n', '.\n'), (names, column, separator) => {
        const role = column === 'parties' ? 'lead' : column;
        expect(readParties(names.join(separator), column).map((party) => `${party.role} ${party.name}`)).toEqual(names.map((name) => `${role} ${name}`));
      }),
    );
  });
});

const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The wordings in order cover the letters one after another; parties of one list share theirs. The same words again may be the
 * list's next party or the next list of the cell: both are followed.
 */
function leftOver(text: string, column: PartyColumn): string {
  let rests = new Set([lettersOf(text)]);
  let before = '';
  for (const { wording } of readParties(text, column)) {
    const letters = lettersOf(wording);
    const next = new Set<string>();
    for (const rest of rests) {
      if (rest.startsWith(letters)) next.add(rest.slice(letters.length));
      if (!rest.startsWith(letters) || letters === before) next.add(rest);
    }
    rests = next;
    before = letters;
  }
  return [...rests].sort((one, other) => one.length - other.length)[0]!;
}

const PIECES = [
  ...NAMES, 'chủ trì', 'phối hợp', 'phối hợp với', 'theo dõi', 'thực hiện', 'báo cáo', 'được giao', 'có liên quan', 'tham mưu', '(có ý kiến)', '(', ')', ',', ';', '.', ':', ' - ', '\n', '\n- ', '\n1. ', 'và', 'cùng', '&', '/', 'Chủ trì:', 'Phối hợp:',
  'Các sở: Nội vụ, Tư pháp', 'UBND các xã: Ba Vinh, Ba Tô', '100', 'Thường xuyên', 'TTHC', 'a)', '…', '“', 'của',
];

describe('nothing of a cell is lost', () => {
  it('nor where a list is named twice and something follows it', () => {
    expect(leftOver('UBND các xã: Ba Vinh, Ba Tô … UBND các xã: Ba Vinh, Ba Tô Phòng Tư pháp', 'parties')).toBe('');
  });
  it('whatever pieces stand in whatever order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), fc.constantFrom(...COLUMNS), (pieces, column) => expect(leftOver(pieces.join(' '), column)).toBe('')), { numRuns: 1500 });
  });
  it('whatever text it is, and it never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...COLUMNS), (text, column) => expect(leftOver(text, column)).toBe('')), { numRuns: 800 });
  });
  it('every party has a name and a phrase that is its cell’s', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { name, wording } of readParties(text, 'parties')) {
          expect(lettersOf(name)).not.toBe('');
          expect(lettersOf(text)).toContain(lettersOf(wording));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('time grows with the text and no faster', () => {
  it.each([
    ['names and commas', 'Phòng Tư pháp, '], ['companions', 'A chủ trì, phối hợp với Phòng Tư pháp; '], ['objects', 'báo cáo UBND huyện, các xã, '], ['opening brackets', '('], ['dashes', ' - '], ['role words', 'phối hợp với '], ['lines', '\n- '],
    ['semicolons', 'Phòng Y tế phối hợp với Sở Y tế; '], ['fields', 'Văn hóa, '], ['labels', 'Đơn vị chủ trì '], ['no spaces', 'a'], ['groups', 'các cơ quan, '], ['enumeration', 'UBND các xã: Ba Vinh, '], ['brackets', '(Phòng A phối hợp '], ['ands', 'và '],
  ])('%s', (_, piece) => {
    const timeOf = (length: number): number => {
      const text = `Phòng Nội vụ chủ trì ${piece.repeat(Math.ceil(length / piece.length))}`;
      const begin = process.cpuUsage();
      readParties(text, 'parties');
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    timeOf(2_000);
    expect(timeOf(64_000)).toBeLessThan(1500 * pace());
  });
});
