import { readTables, type RawTable } from '../../src/table/read-tables.js';
import { pageOf, type CellSpec } from './page-builder.js';
import { meanings } from './reading-back.js';

const titled = (title: string, ...rows: (readonly CellSpec[])[]): RawTable => readTables(pageOf(title, { rows })).tables[0]!;
const read = (...rows: (readonly CellSpec[])[]): RawTable => titled('Phụ lục', ...rows);

describe('tables that neither give work nor ask for figures', () => {
  it.each([
    ['money by item', ['STT', 'Hạng mục', 'Số tiền (triệu đồng)', 'Nguồn'], ['1', 'Máy quét hai mặt', '35', 'Ngân sách huyện'], ['2', 'Bàn ghế nơi chờ', '12', 'Ngân sách huyện']],
    ['prices', ['TT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'], ['1', 'In sổ tay hỏi đáp', 'cuốn', '300', '20.000', '6.000.000'], ['2', 'Thuê hội trường', 'ngày', '2', '1.500.000', '3.000.000']],
    ['legal documents', ['TT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu nội dung'], ['1', '15/2024/QĐ-UBND', '12/3/2024', 'Quy chế phối hợp của Bộ phận Một cửa'], ['2', '48/KH-UBND', '02/5/2024', 'Rà soát quy trình nội bộ']],
    ['legal documents with who issued them', ['STT', 'Tên văn bản', 'Số hiệu', 'Ngày, tháng, năm', 'Cơ quan ban hành'], ['1', 'Quyết định công bố danh mục', '77/QĐ-UBND', '05/02/2024', 'UBND tỉnh'], ['2', 'Kế hoạch rà soát', '12/KH-STP', '09/01/2024', 'Sở Tư pháp']],
    ['procedures as made public', ['TT', 'Tên thủ tục hành chính', 'Mã TTHC', 'Thời hạn giải quyết', 'Phí, lệ phí', 'Cơ quan thực hiện'], ['1', 'Cấp bản sao trích lục', '2.000635', '01 ngày làm việc', '8.000 đồng', 'UBND cấp xã'], ['2', 'Chứng thực chữ ký', '2.000884', '01 ngày làm việc', '10.000 đồng', 'UBND cấp xã']],
    ['reports and who receives them', ['TT', 'Loại báo cáo', 'Thời hạn gửi', 'Hình thức gửi', 'Nơi nhận'], ['1', 'Báo cáo quý về hồ sơ một cửa', 'Ngày 15 tháng cuối quý', 'Trục liên thông', 'Văn phòng UBND tỉnh'], ['2', 'Báo cáo năm', 'Ngày 15/12', 'Bản giấy', 'Văn phòng UBND tỉnh']],
    ['blank forms', ['STT', 'Tên chỉ tiêu', 'ĐVT', 'Kế hoạch giao', 'Kết quả thực hiện'], ['1', 'Hồ sơ nộp qua mạng', '%', '', ''], ['2', 'Hồ sơ trả đúng hẹn', '%', '', '']],
  ])('%s', (_, ...rows) => {
    expect(read(...rows).kind).toBe('other');
    expect(read(...rows).doubts.map(({ code }) => code)).toContain('tableUnknown');
  });

  it('figures of units told under such a title, not those that are given to them', () => {
    const rows = [['TT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Tỷ lệ trả đúng hẹn'], ['1', 'UBND xã Bờ Y', '1.204', '98,2%'], ['2', 'UBND xã Sa Loong', '633', '97%']];
    expect(titled('Tổng hợp kết quả giải quyết hồ sơ năm 2023', ...rows).kind).toBe('other');
    expect(titled('Tổng hợp chỉ tiêu giao các xã năm 2024', ...rows).kind).toBe('matrix');
    expect(titled('Biểu số 2', ...rows).kind).toBe('matrix');
  });

  it('but money, papers and reports with somebody to do the work and a time are work', () => {
    expect(read(['TT', 'Nội dung', 'Kinh phí', 'Đơn vị thực hiện', 'Thời gian'], ['1', 'Mua máy quét cho bộ phận tiếp nhận', '35 triệu', 'Văn phòng', 'Quý II']).kind).toBe('activities');
    expect(read(['TT', 'Tên báo cáo', 'Đơn vị chủ trì', 'Thời hạn', 'Nơi nhận'], ['1', 'Báo cáo quý về hồ sơ một cửa', 'Văn phòng', 'Ngày 15 tháng cuối quý', 'Sở Nội vụ']).kind).toBe('activities');
    expect(read(['TT', 'Số, ký hiệu', 'Ngày ban hành', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'], ['1', '15/CV-VP', '12/3/2024', 'Rà soát quy trình nội bộ của các lĩnh vực', 'Phòng Nội vụ', 'Quý II']).kind).toBe('activities');
  });
});

describe('codes and points', () => {
  it('the code of a procedure is no target, whatever stands over it', () => {
    const rows = [['1', 'Cấp bản sao trích lục', '2.000635', 'Phòng Tư pháp', 'Văn phòng', '4/2025'], ['2', 'Chứng thực chữ ký', '2.000884.000.00.00.H34', 'Phòng Tư pháp', 'Văn phòng', '5/2025']];
    for (const code of ['Mã thủ tục', 'Mã số TTHC', 'Số đăng ký', 'Mục tra cứu']) {
      const table = read(['STT', 'Tên thủ tục hành chính', code, 'Chủ trì', 'Phối hợp', 'Hoàn thành'], ...rows);
      expect(meanings(table)).toEqual(['number', 'name', 'other', 'lead', 'coordinating', 'schedule']);
      expect(table.kind).toBe('activities');
    }
  });

  it('telephones, numbers of papers and names of forms are none either', () => {
    const table = read(['TT', 'Nhiệm vụ', 'Chủ trì', 'Liên hệ', 'Biểu số', 'Thời hạn'], ['1', 'Lập danh mục hồ sơ', 'Phòng Nội vụ', '0260.3862.123', '02A/VPCP', 'Quý I'], ['2', 'Gửi số liệu về Sở', 'Phòng Tư pháp', '0905 123 456', 'BM-03', 'Quý II']);
    expect(meanings(table)).not.toContain('target');
    expect(table.kind).toBe('activities');
  });

  it('points are counted; what is asked for in points is a target', () => {
    const work = read(['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt năm 2023', 'Giải pháp', 'Cơ quan thực hiện', 'Thời hạn'], ['1', 'Chất lượng văn bản', '2', '1,5', 'Mời sở chuyên ngành góp ý ngay từ dự thảo', 'Phòng Tư pháp', 'Quý II']);
    expect(meanings(work)).not.toContain('target');
    expect(work.kind).toBe('activities');
    const aims = read(['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt năm 2023', 'Điểm phấn đấu năm 2024', 'Đơn vị chịu trách nhiệm'], ['1', 'Chất lượng văn bản', '2', '1,5', '1,75', 'Phòng Tư pháp'], ['2', 'Mức độ hài lòng', '10', '8,1', '8,5', 'Văn phòng']);
    expect(meanings(aims)).toEqual(['number', 'name', 'other', 'baseline', 'target', 'lead']);
    expect(aims.kind).toBe('indicators');
  });
});

describe('units named by nothing but kinds of places', () => {
  it.each(['Huyện, thành phố', 'Các huyện, thị xã, thành phố', 'Tên xã, phường, đặc khu'])('%s', (heading) => {
    const table = titled('Giao chỉ tiêu', ['STT', heading, 'Số thủ tục', 'Chỉ tiêu giao (%)'], ['1', 'Sa Thầy', '102', '40'], ['2', 'Ngọc Hồi', '98', '50']);
    expect(meanings(table)).toEqual(['number', 'unit', 'context', 'target']);
    expect(table.kind).toBe('matrix');
  });
});
