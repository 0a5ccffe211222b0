import { act, grp, head, headLabel, sec, sign, sub } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const rows = [
  sec('I', 'CÔNG BỐ, CÔNG KHAI THỦ TỤC', { span: true }),
  grp(['1', 'Sau khi bộ, ngành công bố thủ tục:', '', '', '', '', '']),
  sub(['1.1', 'Dự thảo quyết định công bố danh mục của tỉnh', '{so}', '{vpt}', 'Tờ trình', '05 ngày làm việc', 'Kể từ ngày nhận quyết định của bộ'], 'L so, C vpt', 'onEvent', { or: { scheduleOr: [['onEvent +5'], ['unreadable']] } }),
  sub(['1.2', 'Kiểm tra hình thức, nội dung dự thảo', '{vpt}', '{so}', 'Phiếu kiểm tra', '02 ngày làm việc', ''], 'L vpt, C so', 'onEvent', { or: { scheduleOr: [['onEvent +2'], ['unreadable']] } }),
  sub(['1.3', 'Niêm yết tại nơi tiếp nhận', '{so}; {xa}', '', 'Bảng niêm yết', 'Trong ngày quyết định có hiệu lực', ''], 'L so, L xa', 'onEvent', { or: { scheduleOr: [['unreadable'], ['onEvent +0']] } }),
  act(['2', 'Đối chiếu thủ tục của hai tỉnh cũ, chọn quy trình ngắn hơn', '{so}', '{vpt}', 'Bảng đối chiếu', 'Tháng 8/2025', ''], 'L so, C vpt', 'month 8/2025'),
  sec('II', 'RÀ SOÁT', { span: true }),
  grp(['3', 'Rà soát thủ tục nội bộ', '{snv}', '{vpt}', '', 'Quý III, IV/2025', '']),
  sub(['a)', 'Nhóm thủ tục về tổ chức, cán bộ', '', '', 'Phương án', '', ''], 'L snv, C vpt', 'quarterRange 3-4/2025'),
  sub(['b)', 'Nhóm thủ tục về tài chính, tài sản', '{stc}', '', 'Phương án', '', ''], 'L stc, C vpt', 'quarterRange 3-4/2025'),
  sub(['c)', 'Nhóm thủ tục về văn thư, lưu trữ', '', '', 'Phương án', 'Tháng 11/2025', ''], 'L snv, C vpt', 'month 11/2025'),
  act(['4', 'Trình phê duyệt phương án đơn giản hóa', '{vpt}', '{so}', 'Quyết định phê duyệt', 'Trước 15/12/2025', 'Gửi Bộ Tư pháp một bản'], 'L vpt, C so', 'beforeDate 2025-12-15'),
  sec('III', 'PHẢN ÁNH, KIẾN NGHỊ', { span: true }),
  act(['5', 'Trả lời phản ánh trên Hệ thống thông tin', '{so}; {xa}', '{vpt}', 'Nội dung trả lời', 'Thường xuyên; báo cáo hằng tháng', ''], 'L so, L xa, C vpt', 'continuous + recurring month'),
  act(['6', 'Gọi lại cho người phản ánh để hỏi ý kiến', '{vpt}', '', 'Phiếu hỏi', 'Sau khi có kết quả xử lý', ''], 'L vpt', 'onEvent'),
];
export const document = {
  file: '30-quang-tri.xlsx',
  label: headLabel('plan', '140', 'KH-UBND', '2025-07-29', 'Ủy ban nhân dân tỉnh Quảng Trị', 'Quảng Trị', 2025, 'PHÓ CHỦ TỊCH', 'Hoàng Nam', 1, 3, { signerTitleOr: ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], titleHas: 'Kiểm soát thủ tục hành chính' }),
  names: { vpt: 'Văn phòng UBND tỉnh', snv: 'Sở Nội vụ', stc: 'Sở Tài chính', so: ['Các sở, ban, ngành', 'group'], xa: ['UBND các xã, phường, đặc khu', 'group'] },
  blocks: [
    {
      sheet: 'Kế hoạch',
      blocks: [
        ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG TRỊ'], no: 'Số: 140/KH-UBND', place: 'Quảng Trị, ngày 29 tháng 7 năm 2025', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính 6 tháng cuối năm 2025', bases: ['Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ;'] }),
        { table: { kind: 'activities', columns: 'number name lead coordinating results schedule note', number: 0, name: 1, results: 4, heading: [['TT', 'Nhiệm vụ', 'Cơ quan, đơn vị chủ trì', 'Cơ quan, đơn vị phối hợp', 'Sản phẩm, kết quả', 'Thời hạn thực hiện', 'Ghi chú']], columnNumbers: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'], rows } },
        sign(['- Bộ Tư pháp;', '- TT Tỉnh ủy;', '- Lưu: VT.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Hoàng Nam'),
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
