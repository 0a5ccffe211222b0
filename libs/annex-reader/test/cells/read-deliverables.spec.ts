import fc from 'fast-check';
import { readDeliverables } from '../../src/cells/read-deliverables.js';
import { pace } from '../../../domain/test/support/pace.js';

describe('the results of a cell', () => {
  it.each([
    ['- Văn bản góp ý.\n- Báo cáo kết quả;\n- Danh mục hồ sơ', ['Văn bản góp ý.', 'Báo cáo kết quả', 'Danh mục hồ sơ']],
    ['• Kế hoạch\n• Báo cáo', ['Kế hoạch', 'Báo cáo']],
    ['1. Kế hoạch rà soát\n2. Báo cáo năm', ['Kế hoạch rà soát', 'Báo cáo năm']],
    ['a) Kế hoạch\nb) Báo cáo', ['Kế hoạch', 'Báo cáo']],
    ['(1) Kế hoạch; (2) Báo cáo năm', ['Kế hoạch', 'Báo cáo năm']],
    ['- Văn bản triển khai. - Báo cáo kết quả. - Danh mục', ['Văn bản triển khai.', 'Báo cáo kết quả.', 'Danh mục']],
    ['<ul> <li>- Kế hoạch.</li> <li>- Báo cáo.</li> </ul>', ['Kế hoạch.', 'Báo cáo.']],
    ['Kế hoạch kiểm tra\nBáo cáo kết quả', ['Kế hoạch kiểm tra', 'Báo cáo kết quả']],
    ['Quyết định của\nUBND xã', ['Quyết định của UBND xã']],
    ['Văn bản chỉ đạo,\nhướng dẫn', ['Văn bản chỉ đạo, hướng dẫn']],
    ['- Báo cáo (quý I,\nQuý II)\n- Kế hoạch', ['Báo cáo (quý I, Quý II)', 'Kế hoạch']],
    ['Kế hoạch; báo cáo kết quả; Quyết định', ['Kế hoạch', 'báo cáo kết quả', 'Quyết định']],
    ['Văn bản; các lớp tập huấn (2 lớp; 50 người)', ['Văn bản', 'các lớp tập huấn (2 lớp; 50 người)']],
    ['Biển chỉ dẫn tại quầy; mã QR', ['Biển chỉ dẫn tại quầy', 'mã QR']],
    ['Phương án thuê máy; hợp đồng', ['Phương án thuê máy', 'hợp đồng']],
    ['Biên bản bàn giao; ảnh chụp', ['Biên bản bàn giao', 'ảnh chụp']],
    ['Danh sách tổ; số lượt người được hướng dẫn', ['Danh sách tổ', 'số lượt người được hướng dẫn']],
  ])('lists %j', (text, expected) => expect(readDeliverables(text)).toEqual(expected));

  it.each([
    'Văn bản, báo cáo kết quả thực hiện.',
    'Các lớp bồi dưỡng về chế độ báo cáo....',
    'Quyết định ban hành các kế hoạch: Kế hoạch kiểm tra; kế hoạch tập huấn và kế hoạch rà soát',
    'Báo cáo quý; năm',
    'Hồ sơ được số hóa; trong đó có hồ sơ cũ',
    'Văn bản chỉ đạo; kiểm tra',
    'Tài liệu (bản giấy; bản điện tử)',
    '100% hồ sơ được số hóa',
    'Phòng Tài chính - Kế hoạch lập dự toán',
  ])('keeps one sentence whole: %s', (text) => expect(readDeliverables(text)).toEqual([text]));

  it('keeps what stands below an entry with it, and a semicolon inside an entry of a list', () => {
    expect(readDeliverables('- Báo cáo:\n+ Quý I\n+ Cả năm\n- Kế hoạch; lịch kiểm tra')).toEqual(['Báo cáo:\n+ Quý I\n+ Cả năm', 'Kế hoạch; lịch kiểm tra']);
  });

  it('takes a line that only introduces the list for none', () => {
    expect(readDeliverables('Các văn bản:\n- Kế hoạch;\n- Báo cáo')).toEqual(['Kế hoạch', 'Báo cáo']);
    expect(readDeliverables('Các văn bản:')).toEqual(['Các văn bản:']);
  });

  it.each(['', ' ', '-', '…', '- \n- '])('finds nothing in %j', (text) => expect(readDeliverables(text)).toEqual([]));
});

describe('any cell', () => {
  const item = fc.constantFrom('Kế hoạch kiểm tra', 'Báo cáo kết quả, số liệu.', 'Văn bản (nếu có)', 'Biên bản làm việc của UBND xã', 'Quyết định, danh mục kèm theo');
  const style = fc.constantFrom(() => '- ', () => '• ', (index: number) => `${index + 1}. `, (index: number) => `${index + 1}) `, (index: number) => `${'abcdefgh'[index]}) `);
  it('reads back a list in any of its shapes', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 6 }), style, fc.constantFrom('', ';'), (items, mark, end) => {
        expect(readDeliverables(items.map((text, index) => `${mark(index)}${text}${end}`).join('\n'))).toEqual(items);
      }),
    );
  });

  it('never throws, and makes up no word', () => {
    const bare = (text: string) => text.replace(/[\s;,+-]/g, '');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('- ', '+ ', 'Kế hoạch', 'báo cáo', ';', '\n', '(', ')', ':', '. ', '1) ', ' ', 'Xã', '…', 'của'), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const entry of readDeliverables(text)) expect(bare(text)).toContain(bare(entry));
      }),
    );
  });

  it.each(['(;', '; x', 'a\n', '(\n', '(1) ', '. - A', ' ;'])('reads a large text of %j in linear time', (piece) => {
    const start = process.cpuUsage().user;
    readDeliverables(piece.repeat(300_000 / piece.length));
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(3000 * pace());
  });
});
