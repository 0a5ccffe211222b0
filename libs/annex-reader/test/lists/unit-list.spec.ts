import fc from 'fast-check';
import { UNIT_LEVELS } from '#domain';
import { listField } from '../../src/lists/list-columns.js';
import { levelOfWords } from '../../src/lists/unit-words.js';
import { readUnitList } from '../../src/lists/read-unit-list.js';
import { fragmentsOf } from '../../src/model/page.js';
import { readSource } from '../../src/source/read-source.js';
import { codesOf, DIRECTORY, pasted, readUnits, unit } from './list-pages.js';
import { pace } from '../../../domain/test/support/pace.js';

const HEAD = ['TT', 'Mã đơn vị', 'Tên đơn vị', 'Tên viết tắt', 'Tên gọi khác', 'Cấp', 'Đơn vị cấp trên', 'Hiệu lực từ'];

describe('lists of units', () => {
  it('reads every column by its words, whatever their order (RULES.md U1)', async () => {
    const { rows, tables } = await readUnits([
      ['Đơn vị chủ quản', 'Tên cơ quan, đơn vị', 'Loại hình', 'Mã', 'Tên ngắn', 'Tên khác', 'Ngày thành lập'],
      ['535', 'Ủy ban nhân dân xã Ba Thử', 'Xã', '21099', 'Xã Ba Thử', 'Xã Thử; UBND Ba Thử; xã thử', '01/07/2025'],
    ]);
    expect(tables[0]!.columns.map(({ field }) => field)).toEqual(['parent', 'name', 'level', 'code', 'shortName', 'aliases', 'validFrom']);
    expect(rows).toMatchObject([{
      code: '21099', name: 'Ủy ban nhân dân xã Ba Thử', shortName: 'Xã Ba Thử', aliases: ['Xã Thử', 'UBND Ba Thử'], level: 'commune', levelConfidence: 'high',
      parent: { unitId: 'd', name: 'UBND huyện Ba Tơ' }, validFrom: '2025-07-01', existing: null, repeats: null, doubts: [],
    }]);
  });

  it.each([
    ['Mã DVHC', 'code'], ['Mã định danh', 'code'], ['Tên đơn vị (*)', 'name'], ['Phường, xã', null], ['Ký hiệu', 'shortName'], ['Trực thuộc', 'parent'], ['Cấp hành chính', 'level'],
    ['Từ ngày', 'validFrom'], ['Ghi chú', 'ignored'], ['STT', 'number'], ['Tên cũ', 'aliases'], ['Màu', null],
  ])('the heading "%s" means %s', (heading, field) => {
    expect(listField('units', heading)).toBe(field);
  });

  it('knows the levels by the words of the application', () => {
    expect(['Tỉnh, thành phố', 'Huyện', 'Xã, phường, thị trấn', 'Sở, phòng, ban', 'Văn phòng, bộ phận', 'Cơ quan ngành dọc', 'Doanh nghiệp', 'Khác'].map(levelOfWords)).toEqual([...UNIT_LEVELS]);
  });

  it('guesses the level from the name where no column says it, and says so', async () => {
    const { rows } = await readUnits([['Tên đơn vị', 'Cấp'], ['UBND xã Ba Động', ''], ['Phòng Tư pháp', ''], ['Kho bạc Nhà nước Ba Tơ', ''], ['Công ty cấp nước', ''], ['Cây đa đầu làng', ''], ['Trạm Y tế', 'cấp trời']]);
    expect(rows.map(({ level, levelConfidence }) => [level, levelConfidence])).toEqual([['commune', 'low'], ['department', 'low'], ['agencyBranch', 'low'], ['enterprise', 'low'], [null, 'low'], ['office', 'low']]);
    expect(rows.map((row) => codesOf(row).filter((code) => code.startsWith('level')))).toEqual([['levelGuessed'], ['levelGuessed'], ['levelGuessed'], ['levelGuessed'], ['levelUnknown'], ['levelUnknown']]);
  });

  it.each([['01/07/2025', '2025-07-01'], ['1-7-2025', '2025-07-01'], ['ngày 01 tháng 7 năm 2025', '2025-07-01'], ['2025-07-01', '2025-07-01'], ['31/02/2025', null], ['07/2025', null], ['1/7/25', null]])('the day "%s" is %s', async (text, day) => {
    const { rows } = await readUnits([['Tên đơn vị', 'Hiệu lực từ'], ['UBND xã Ba Động', text]]);
    expect(rows[0]!.validFrom).toBe(day);
    expect(codesOf(rows[0]!).includes('dateUnreadable')).toBe(day === null);
  });

  it('finds the unit above by code, name, short name or abbreviation, also where it stands later in the list', async () => {
    const { rows } = await readUnits([
      HEAD,
      ['1', 'A1', 'Bộ phận Một cửa', '', '', 'Phòng', 'UBND xã Ba Mới', ''],
      ['2', 'A2', 'Tổ hỗ trợ', '', '', 'Phòng', '21031', ''],
      ['3', '21077', 'UBND xã Ba Mới', '', '', 'Xã', 'UBND huyện', ''],
      ['4', 'A4', 'Tổ văn thư', '', '', 'Phòng', 'VP HĐND&UBND huyện', ''],
      ['5', 'A5', 'Tổ in', '', '', 'Phòng', 'Phòng Không Hề Có', ''],
    ]);
    expect(rows.map(({ parent }) => parent.rowKey ?? parent.unitId)).toEqual([rows[2]!.key, 'v', 'd', 'o', null]);
    expect(codesOf(rows[3]!)).toEqual(['parentUnsure']);
    expect(codesOf(rows[4]!)).toEqual(['parentUnknown']);
  });

  it('of several units of one name none is taken: a person chooses among them', async () => {
    const twice = [...DIRECTORY, unit('v2', 'UBND xã Ba Vinh', 'commune', 'p', { code: '99999' })];
    const { rows } = await readUnits([HEAD, ['1', 'B1', 'Tổ in', '', '', 'Phòng', 'UBND xã Ba Vinh', '']], { units: twice });
    expect(rows[0]!.parent).toMatchObject({ unitId: null, rowKey: null, candidates: [{ unitId: 'v' }, { unitId: 'v2' }] });
    expect(codesOf(rows[0]!)).toEqual(['parentSeveral']);
  });

  it('says what is there already, by code or by name under the same unit, and what the list says twice', async () => {
    const { rows } = await readUnits([
      HEAD,
      ['1', '21031', 'UBND xã Ba Vinh', '', '', 'Xã', '535', ''],
      ['2', '', 'ubnd xã ba vinh', '', '', 'Xã', '535', ''],
      ['3', '21031', 'UBND xã Khác Hẳn', '', '', 'Xã', '535', ''],
      ['4', '88', 'UBND xã Ba Vinh', '', '', 'Xã', '535', ''],
      ['5', '', 'Phòng Nội vụ', '', '', 'Phòng', '535', ''],
      ['6', '', 'Phòng nội  vụ', '', '', 'Phòng', 'UBND huyện Ba Tơ', ''],
      ['7', '', 'Phòng Nội vụ', '', '', 'Phòng', '21031', ''],
      ['8', '', 'UBND huyện Ba Tơ', '', '', 'Huyện', '', ''],
    ]);
    expect(rows.map(({ existing }) => existing?.id ?? null)).toEqual(['v', 'v', null, 'v', null, null, null, 'd']);
    expect([rows[2]!, rows[3]!].map((row) => codesOf(row).at(-1))).toEqual(['codeTaken', 'codeDiffers']);
    expect(rows.map(({ repeats }) => repeats)).toEqual([null, null, null, null, null, rows[4]!.key, null, null]);
  });

  it('a code that a unit of another name has, or that the list gives to another above, is asked about and names both: the row is not left out, nor found by that code', async () => {
    const { rows } = await readUnits([
      HEAD,
      ['1', '21031', 'UBND xã Khác Hẳn', '', '', 'Xã', '535', ''],
      ['2', '21 031', 'Ủy ban nhân dân xã Ba Vinh', '', '', 'Xã', '535', ''],
      ['3', '77', 'UBND xã Ba Mới', '', '', 'Xã', '535', ''],
      ['4', '77', 'UBND xã Ba Cũ', '', '', 'Xã', '535', ''],
      ['5', '77', 'ubnd xã ba mới', '', '', 'Xã', '535', ''],
      ['6', 'T1', 'Tổ Một', '', '', 'Phòng', '21031', ''],
      ['7', 'T2', 'Tổ Hai', '', '', 'Phòng', '77', ''],
      ['8', 'T3', 'Tổ Ba', '', '', 'Phòng', 'UBND xã Ba Cũ', ''],
    ]);
    expect(rows.map(({ existing, repeats }) => existing?.id ?? repeats)).toEqual([null, 'v', null, null, rows[2]!.key, null, null, null]);
    expect([rows[0]!, rows[3]!].map(({ doubts }) => doubts.filter(({ weight }) => weight === 'ask'))).toMatchObject([
      [{ code: 'codeTaken', field: 'code', params: { code: '21031', name: 'UBND xã Ba Vinh', rowName: 'UBND xã Khác Hẳn' } }], [{ code: 'codeTwice', field: 'code', params: { code: '77', name: 'UBND xã Ba Mới', rowName: 'UBND xã Ba Cũ' } }],
    ]);
    expect(rows.slice(5).map(({ parent }) => parent.unitId ?? parent.rowKey)).toEqual(['v', rows[2]!.key, rows[3]!.key]);
  });

  it('units that stand above each other in a circle are told of', async () => {
    const { rows } = await readUnits([HEAD, ['1', 'C1', 'Ban Một', '', '', 'Phòng', 'C2', ''], ['2', 'C2', 'Ban Hai', '', '', 'Phòng', 'C3', ''], ['3', 'C3', 'Ban Ba', '', '', 'Phòng', 'C1', ''], ['4', 'C4', 'Ban Bốn', '', '', 'Phòng', 'C1', '']]);
    expect(rows.map((row) => codesOf(row))).toEqual([['parentCycle'], ['parentCycle'], ['parentCycle'], []]);
    expect(rows[3]!.parent.rowKey).toBe(rows[0]!.key);
  });

  it('headings of sections, numbers below numbers and the chosen root say where a unit belongs if no column does', async () => {
    const { rows, skipped } = await readUnits([
      ['STT', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'],
      ['I', 'Phòng, ban chuyên môn', '', ''],
      ['1', 'Phòng Tư pháp', 'P. TP', 'Phòng'],
      ['II', 'UBND xã Ba Mới', '', ''],
      ['2', 'Trạm Y tế xã', 'TYT', 'Phòng'],
      ['2.1', 'Tổ dược', 'Tổ dược', 'Phòng'],
    ]);
    expect(skipped.map(({ reason, text }) => [reason, text])).toEqual([['section', 'I | Phòng, ban chuyên môn']]);
    expect(rows.map(({ name, parent }) => [name, parent.name])).toEqual([['Phòng Tư pháp', 'UBND huyện Ba Tơ'], ['UBND xã Ba Mới', 'UBND huyện Ba Tơ'], ['Trạm Y tế xã', 'UBND xã Ba Mới'], ['Tổ dược', 'Trạm Y tế xã']]);
    expect(rows.map((row) => codesOf(row).find((code) => code.startsWith('parent')))).toEqual(['parentAssumed', 'parentAssumed', 'parentFromSection', 'parentFromNumber']);
  });

  it('example rows, repeated headings, title lines and unknown columns are listed, never taken for units', async () => {
    const { rows, skipped, tables } = await readUnits([
      ['DANH SÁCH ĐƠN VỊ', '', '', ''], ['STT', 'Tên đơn vị', 'Cấp', 'Màu cờ'], ['Ví dụ', 'UBND xã Mẫu', 'Xã', ''], ['1', 'UBND xã Ba Mới', 'Xã', 'đỏ'], ['STT', 'Tên đơn vị', 'Cấp', 'Màu cờ'], ['2', '', 'Xã', 'xanh'],
    ]);
    expect(rows.map(({ name, unread }) => [name, unread])).toEqual([['UBND xã Ba Mới', [{ heading: 'Màu cờ', text: 'đỏ' }]], ['', [{ heading: 'Màu cờ', text: 'xanh' }]]]);
    expect(codesOf(rows[1]!)).toContain('nameMissing');
    expect(skipped.map(({ reason }) => reason)).toEqual(['outside', 'example', 'repeatedHeading']);
    expect(tables[0]!.columns.at(-1)).toEqual({ key: 'c3', heading: 'Màu cờ', field: null, filled: 2 });
  });

  it('a unit below one that the reader does not administer is told of', async () => {
    const { rows } = await readUnits([HEAD, ['1', 'D1', 'UBND huyện Khác', '', '', 'Huyện', '51', '']], { unitsInScope: new Set(['d', 'o', 'v']) });
    expect(codesOf(rows[0]!)).toEqual(['parentOutOfScope']);
  });

  it('a page without a heading that names units has no list', async () => {
    expect(await readUnits([['Nội dung', 'Hạn'], ['Rà soát', 'Quý I']])).toMatchObject({ tables: [], rows: [], skipped: [{ reason: 'unknownTable' }, { reason: 'unknownTable' }] });
  });

  it('whatever the cells hold, each is in a row or listed, and formulas are words', async () => {
    const cell = fc.oneof(fc.constantFrom('', '', 'I', '1.1', '=HYPERLINK("x")', '+1', '@a', 'UBND xã A', 'xã', '535', 'Ví dụ', 'STT'), fc.string({ maxLength: 12 }).map((text) => text.replace(/[\t\n\r]/g, ' ')));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 12 }), async (body) => {
      const page = await readSource({ text: pasted([['STT', 'Tên đơn vị', 'Cấp', 'Màu'], ...body]) });
      const { rows, skipped, tables } = readUnitList(page, { units: DIRECTORY, rootUnitId: 'd' });
      const said = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
      const known = said(JSON.stringify([rows.map((row) => Object.values(row)), rows.map(({ unread }) => unread), skipped.map(({ text }) => text), tables.map(({ columns }) => columns)]));
      for (const { text } of fragmentsOf(page)) if (/^UBND|^=|^\+|^@/u.test(text)) expect(known).toContain(said(text));
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    }), { numRuns: 60 });
  });

  it('a province with all its communes and their offices reads in a second or two', () => {
    const units = [unit('t', 'UBND tỉnh Lớn', 'province', null)];
    const text = [HEAD.join('\t')];
    for (let n = 0; n < 3321; n += 1) text.push(`${n + 1}\tX${n}\tUBND xã Số ${n}\t\t\tXã\tUBND tỉnh Lớn\t`);
    for (let n = 0; n < 3321; n += 1) text.push(`${n + 1}\t\tVăn phòng HĐND và UBND\t\t\tPhòng\tX${n}\t`);
    return readSource({ text: text.join('\n') }).then((page) => {
      const before = process.cpuUsage();
      const { rows } = readUnitList(page, { units, rootUnitId: 't' });
      const { user } = process.cpuUsage(before);
      expect(rows.length).toBe(6642);
      expect(rows.filter(({ doubts }) => doubts.some(({ weight }) => weight === 'ask')).length).toBe(0);
      expect(user / 1000).toBeLessThan(3000 * pace());
    });
  });
});
