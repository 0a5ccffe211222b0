import { DOUBT_CODES, readAnnex, type Reading } from '../src/index.js';

const NOBODY = { units: [], groups: [], ownerUnitId: null };
const read = (text: string): Promise<Reading> => readAnnex({ text }, { directory: NOBODY });
const rowsOf = (...rows: string[][]): string => rows.map((cells) => cells.join('\t')).join('\n');
const HEADING = ['TT', 'Nội dung', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Ghi chú'];

describe('a document read as a whole', () => {
  it('keeps the words of every column: what has no field of its own stands in the note', async () => {
    const { tables, counts } = await read(rowsOf(HEADING, ['1', 'Mở lớp', 'Báo cáo', 'Phòng Nội vụ', 'Các phòng', 'Quý II', 'Kinh phí tự chủ']));
    expect(counts).toMatchObject({ activities: 1, sections: 0, leftovers: 0 });
    expect(tables[0]?.rows[0]?.activity).toMatchObject({
      content: 'Mở lớp', expectedResults: 'Báo cáo', deliverables: ['Báo cáo'], partyText: 'Đơn vị chủ trì: Phòng Nội vụ\nĐơn vị phối hợp: Các phòng', scheduleText: 'Quý II',
      note: 'Kinh phí tự chủ', schedule: { rules: [{ kind: 'quarter', quarter: 2 }] },
    });
  });

  it('keeps the words of time columns as printed, and reads them together', async () => {
    const quarters = await read(rowsOf(['TT', 'Nội dung', 'Đơn vị chủ trì', 'Quý I', 'Quý II'], ['1', 'Mở lớp', 'Phòng Nội vụ', 'x', 'x'], ['2', 'Họp', 'Phòng Nội vụ', '', 'x']));
    const spans = await read(rowsOf(['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian bắt đầu', 'Thời gian hoàn thành'], ['1', 'Mở lớp', 'Phòng Nội vụ', '01/2025', '31/3/2025']));
    const [ticked, once] = quarters.tables[0]?.rows ?? [];
    expect(once?.activity).toMatchObject({ scheduleText: 'Quý II: x', schedule: { rules: [{ kind: 'quarter', quarter: 2 }] } });
    expect(ticked?.activity).toMatchObject({ scheduleText: 'Quý I: x\nQuý II: x', schedule: { rules: [{ kind: 'quarterRange', fromQuarter: 1, toQuarter: 2 }] } });
    expect(spans.tables[0]?.rows[0]?.activity).toMatchObject({ scheduleText: 'Thời gian bắt đầu: 01/2025\nThời gian hoàn thành: 31/3/2025', note: '', schedule: { rules: [{ kind: 'date', on: '2025-03-31' }] } });
  });

  it('counts the places a person has to look at, and names each', async () => {
    const { tables, counts, header } = await read(rowsOf(HEADING, ['1', 'Mở lớp', '', '', '', 'lúc nào tiện', '']));
    const codes = [...header.doubts, ...tables.flatMap((table) => [...table.doubts, ...table.rows.flatMap((row) => row.doubts)])].map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['partyMissing', 'scheduleUnreadable']));
    expect(counts.toSee).toBe(codes.filter((code) => DOUBT_CODES[code] === 'ask').length);
  });

  it('says so where no table is found, and lists every line', async () => {
    const { header, leftovers, tables } = await read('Kính gửi các đơn vị.\nĐề nghị báo cáo.');
    expect(tables).toEqual([]);
    expect(header.doubts.map(({ code }) => code)).toContain('tableMissing');
    expect(leftovers.map(({ text }) => text).join(' ')).toContain('Đề nghị báo cáo');
  });

  it('RULES.md I10: an indicator that two tables give different targets is told of in both', async () => {
    const indicators = (target: string) => rowsOf(['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2024', 'Cơ quan thực hiện'], ['1', 'Tỷ lệ hồ sơ TTHC đúng hạn', '%', target, 'Các phòng'], ['2', 'Tỷ lệ hài lòng', '%', '90', 'Các phòng']);
    const { tables } = await read(`1. Theo nghị quyết\n\n${indicators('95')}\n\n2. Theo kế hoạch\n\n${indicators('100').replace('TTHC', 'thủ tục hành chính')}\n`);
    expect(tables).toHaveLength(2);
    const told = tables.map(({ rows }) => rows.map(({ doubts }) => doubts.map(({ code }) => code).find((code) => /^(targetsDiffer|titleRepeated)$/u.test(code))));
    expect(told).toEqual([['targetsDiffer', 'titleRepeated'], ['targetsDiffer', 'titleRepeated']]);
  });

  it('a person’s correction of a column is read, the rest stays', async () => {
    const text = rowsOf(HEADING, ['1', 'Mở lớp', 'Báo cáo', 'Phòng Nội vụ', 'Các phòng', 'Quý II', 'Sở Nội vụ']);
    const { tables } = await readAnnex({ text }, { directory: NOBODY, overrides: { t0: { columns: { c6: 'evaluating' } } } });
    expect(tables[0]?.rows[0]?.activity?.parties.map(({ role, name }) => [role, name])).toContainEqual(['evaluating', 'Sở Nội vụ']);
  });

  it('reads "như trên" as the row above says it, and keeps what is printed', async () => {
    const { tables } = await read(rowsOf(
      HEADING, ['1', 'Mở lớp', 'Báo cáo', 'Phòng Nội vụ', 'Các phòng', 'Quý II', ''], ['2', 'Họp', 'Biên bản', 'Như trên', '-nt-', 'nt', ''], ['3', 'Tổng kết', 'nt', 'nt', 'Sở Nội vụ', 'Tháng 12', ''],
    ));
    const [, second, third] = tables[0]?.rows ?? [];
    expect(second?.activity?.parties.map(({ role, name }) => [role, name])).toEqual([['lead', 'Phòng Nội vụ'], ['coordinating', 'Các phòng']]);
    expect(second?.activity).toMatchObject({ scheduleText: 'nt', partyText: expect.stringContaining('Như trên'), schedule: { rules: [{ kind: 'quarter', quarter: 2 }] } });
    expect(second?.doubts.map(({ code }) => code).filter((code) => code === 'cellAsAbove')).toHaveLength(3);
    expect(third?.activity).toMatchObject({ deliverables: ['Biên bản'], expectedResults: 'nt' });
    expect(third?.activity?.parties.map(({ name }) => name)).toEqual(['Phòng Nội vụ', 'Sở Nội vụ']);
  });

  it.each(['”', '//', "''", '- “ -', '〃'])('reads %s below a cell as what stands there', async (mark) => {
    const { tables } = await read(rowsOf(HEADING, ['1', 'Mở lớp', 'Báo cáo', 'Phòng Nội vụ', 'Các phòng', 'Quý II', ''], ['2', 'Họp dân', mark, mark, mark, mark, '']));
    const second = tables[0]?.rows[1];
    expect(second?.activity).toMatchObject({ expectedResults: mark, deliverables: ['Báo cáo'], schedule: { rules: [{ kind: 'quarter', quarter: 2 }] } });
    expect(second?.activity?.parties.map(({ role, name }) => [role, name])).toEqual([['lead', 'Phòng Nội vụ'], ['coordinating', 'Các phòng']]);
    expect(second?.doubts.filter(({ code }) => code === 'cellAsAbove')).toHaveLength(4);
  });
});
