import { act, head, headLabel, note, sec, sign } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const date = (day) => ({ date: day, format: 'd/m/yyyy' });
const by = (day) => ({ schedule: `date ${day}`, or: { scheduleOr: [[`beforeDate ${day}`]] } });
const row = (number, name, field, lead, with_, when, result, parties, { schedule, or = {} }, extra = {}) => act([{ v: number }, name, field, lead, with_, when, result], parties, schedule, { ...extra, or: { ...or, ...extra.or } });

const rows = [
  sec('A', 'Rà soát thủ tục hành chính'),
  row(1, 'Cấp, cấp lại giấy phép khai thác thủy sản', 'Khai thác', '{kt}', '{pc}', date('2024-04-30'), 'Báo cáo, phương án đơn giản hóa', 'L kt, C pc', by('2024-04-30'), { d: 2, or: { deliverablesOr: [1] } }),
  row(2, 'Cấp giấy chứng nhận nguồn gốc thủy sản khai thác', 'Khai thác', '{kt}', '{pc}; {ccv}', date('2024-04-30'), '^', 'L kt, C pc, C ccv', by('2024-04-30'), { d: 2, or: { deliverablesOr: [1] } }),
  row(3, 'Công nhận cảng cá chỉ định cho tàu cá nước ngoài', 'Khai thác', '^', '{pc}', date('2024-05-31'), '^', 'L kt, C pc', by('2024-05-31'), { d: 2, or: { deliverablesOr: [1] } }),
  row(4, 'Cấp giấy phép nuôi trồng thủy sản trên biển', 'Nuôi trồng', '{nt}', '^', date('2024-05-31'), '^', 'L nt, C pc', by('2024-05-31'), { d: 2, or: { deliverablesOr: [1] } }),
  row(5, 'Kiểm tra điều kiện cơ sở sản xuất giống thủy sản bố mẹ', 'Giống', '{gt}', '{pc}; {ttk}', date('2024-06-15'), '^', 'L gt, C pc, C ttk', by('2024-06-15'), { d: 2, or: { deliverablesOr: [1] } }),
  row(6, 'Nhập khẩu thủy sản sống làm cảnh', 'Giống', '{gt}', '{ttk}', 'Trước ngày 15/6/2024', '^', 'L gt, C ttk', { schedule: 'beforeDate 2024-06-15' }, { d: 2, or: { deliverablesOr: [1] } }),
  sec('B', 'Thực thi phương án đã được phê duyệt'),
  row(7, 'Soạn thảo nghị định sửa đổi quy định về giấy phép khai thác, cắt giảm 15% chi phí tuân thủ', 'Khai thác', '{pc}', '{kt}; {nt}', 'Quý III/2024', 'Dự thảo nghị định; tờ trình', 'L pc, C kt, C nt', { schedule: 'quarter 3/2024' }, { d: 2, figures: 'unstated 15 %' }),
  row(8, 'Sửa biểu mẫu đăng ký tàu cá, bỏ bản chụp căn cước', 'Tàu cá', '{dk}', '{pc}', 'Tháng 9/2024', 'Dự thảo thông tư', 'L dk, C pc', { schedule: 'month 9/2024' }),
  row(9, 'Kết nối phần mềm VNFishbase với Cổng Dịch vụ công quốc gia', 'Tàu cá', '{dk}', '{ttcds}', date('2024-11-30'), 'Biên bản kết nối', 'L dk, C ttcds', by('2024-11-30')),
  row(10, 'Công bố thủ tục hành chính theo văn bản mới ban hành', 'Chung', '{pc}', 'Các phòng có thủ tục', '05 ngày sau khi văn bản được ký', 'Quyết định công bố', 'L pc, C phong', { schedule: 'onEvent', or: { scheduleOr: [['onEvent +5'], ['byReference'], ['unreadable']] } }),
  sec('C', 'Tiếp nhận, giải quyết hồ sơ'),
  row(11, 'Trả kết quả bản điện tử đạt 100%', 'Chung', 'Các phòng có thủ tục', '{vp}', 'Cả năm', 'Kết quả điện tử', 'L phong, C vp', { schedule: 'year', or: { scheduleOr: [['continuous'], ['year 2024']] } }, { figures: 'unstated 100 %' }),
  row(12, 'Phân công người trực Bộ phận Một cửa vào các ngày trong tuần', 'Chung', '{vp}', '', 'Hàng tuần', 'Lịch trực', 'L vp', { schedule: 'recurring week' }),
  row(13, 'Kiểm tra chéo hồ sơ quá hạn giữa các phòng', 'Chung', '{pc}', '{vp}', '6 tháng/lần', 'Biên bản kiểm tra', 'L pc, C vp', { schedule: 'recurring half' }),
  row(14, 'Tổng hợp, báo cáo Bộ Nông nghiệp và Phát triển nông thôn', 'Chung', '{pc}', 'Các phòng có thủ tục', 'Trước ngày 20 tháng cuối mỗi quý', 'Báo cáo', 'L pc, C phong', { schedule: 'recurring quarter' }),
  note('Số liệu chi phí tuân thủ tính theo Thông tư số 02/2017/TT-VPCP.', { cells: ['Số liệu chi phí tuân thủ tính theo Thông tư số 02/2017/TT-VPCP.', '<', '<', '<', '<', '<', '<'], n: '' }),
];

export const document = {
  file: '93-ra-soat-cuc-thuy-san-2024.xlsx',
  label: headLabel('plan', '305', 'KH-TS', '2024-02-21', 'Cục Thủy sản', 'Hà Nội', 2024, 'KT. CỤC TRƯỞNG PHÓ CỤC TRƯỞNG', 'Vũ Quốc Thái', 1, 4, { titleHas: 'Rà soát, đơn giản hóa thủ tục hành chính năm 2024', signerTitleOr: ['PHÓ CỤC TRƯỞNG'], legalBasesOr: [2] }),
  names: {
    kt: 'Phòng Khai thác thủy sản', nt: 'Phòng Nuôi trồng thủy sản', gt: 'Phòng Giống và Thức ăn', dk: 'Trung tâm Đăng kiểm tàu cá', pc: 'Phòng Pháp chế, Thanh tra', vp: 'Văn phòng Cục', ttk: 'Trung tâm Khảo nghiệm giống thủy sản', ttcds: ['Trung tâm Chuyển đổi số và Thống kê nông nghiệp', 'unit|external'], ccv: ['Chi cục Thủy sản các tỉnh ven biển', 'group|external'], phong: ['Các phòng có thủ tục', 'group|relative'],
  },
  blocks: [
    {
      sheet: 'KH 2024', left: 2, hiddenColumns: [1],
      blocks: [
        ...head({ org: ['BỘ NÔNG NGHIỆP VÀ PTNT', 'CỤC THỦY SẢN'], no: 'Số: 305/KH-TS', place: 'Hà Nội, ngày 21 tháng 02 năm 2024', kind: 'KẾ HOẠCH', title: 'Rà soát, đơn giản hóa thủ tục hành chính năm 2024 của Cục Thủy sản' }),
        { text: 'Thực hiện Quyết định số 5480/QĐ-BNN-VP ngày 25/12/2023 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn, Cục Thủy sản ban hành Kế hoạch như sau:' },
        { gap: 1 },
        { table: { kind: 'activities', columns: 'number name context|other|note lead coordinating schedule results', number: 0, name: 1, results: 6, heading: [['STT', 'Thủ tục hành chính/Nội dung công việc', 'Lĩnh vực', 'Cơ quan thực hiện', '<', 'Thời hạn hoàn thành', 'Sản phẩm'], ['^', '^', '^', 'Chủ trì', 'Phối hợp', '^', '^']], rows } },
        sign(['- Bộ NN và PTNT (để b/c);', '- Các phòng, trung tâm thuộc Cục;', '- Trang TTĐT Cục;', '- Lưu: VT, PCTTr.'], ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'], 'Vũ Quốc Thái'),
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
