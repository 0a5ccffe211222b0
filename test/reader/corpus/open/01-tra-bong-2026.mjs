import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign } from '../builders/model.mjs';

// Word counts the first column; the body of the sections is one cell over all columns.
const roman = (words) => [{ auto: 'roman', instance: 1 }, words, '<', '<', '<'];
const at = { auto: 'decimal', instance: 1 };

const rows = [
  sec('I', 'Công tác chỉ đạo, điều hành', { cells: roman('Công tác chỉ đạo, điều hành') }),
  act([at, 'Ban hành kế hoạch kiểm soát thủ tục hành chính, kế hoạch rà soát thủ tục hành chính của xã', '- Kế hoạch kiểm soát TTHC;\n- Kế hoạch rà soát TTHC', '{vp} chủ trì; {phong} phối hợp', 'Trước ngày 15/01/2026'], 'L vp, C phong', 'beforeDate 2026-01-15', { n: '1', d: 2 }),
  act([at, 'Kiện toàn đội ngũ công chức làm đầu mối kiểm soát thủ tục hành chính', 'Quyết định kiện toàn', '{vp} chủ trì, phối hợp với {vhxh}', 'Tháng 01/2026'], 'L vp, C vhxh', 'month 1/2026', { n: '2' }),
  act([at, 'Kiểm tra việc tiếp nhận và trả kết quả tại các điểm hỗ trợ của xã', 'Thông báo kết luận kiểm tra', '- Chủ trì: {vp}\n- Phối hợp: {tt}; {ctx}', 'Quý II và Quý IV năm 2026'], 'L vp, C tt, C ctx', 'quarter 2/2026 + quarter 4/2026', { n: '3' }),
  sec('II', 'Niêm yết, công khai thủ tục hành chính', { cells: roman('Niêm yết, công khai thủ tục hành chính') }),
  act([at, 'Cập nhật danh mục thủ tục hành chính thuộc thẩm quyền của xã ngay khi tỉnh công bố', 'Danh mục được niêm yết', '- Chủ trì: {tt}\n- Phối hợp: {phong}', 'Thường xuyên'], 'L tt, C phong', 'continuous', { n: '4' }),
  act([at, 'Gỡ bỏ bảng niêm yết đã hết hiệu lực tại nhà văn hóa các thôn', 'Biên bản rà soát bảng niêm yết', '{tt}', '^'], 'L tt', 'continuous', { n: '5' }),
  act([at, 'Đăng mã QR tra cứu thủ tục tại trụ sở và trên trang thông tin điện tử của xã', 'Mã QR', '{vhxh}', 'Trong Quý I'], 'L vhxh', 'quarter 1', { n: '6' }),
  sec('III', 'Rà soát, đơn giản hóa', { cells: roman('Rà soát, đơn giản hóa') }),
  act([at, 'Rà soát thủ tục thuộc lĩnh vực đất đai, hộ tịch, bảo trợ xã hội; kiến nghị cắt giảm ít nhất 30% thời gian giải quyết', 'Báo cáo kết quả rà soát, đề xuất phương án', '{kt} và {vhxh} chủ trì. {vp} đôn đốc, tổng hợp', 'Hoàn thành trước ngày 30/6/2026'], 'L kt, L vhxh, M vp', 'beforeDate 2026-06-30', { n: '7', figures: 'gte 30 %', or: { deliverablesOr: [2] } }),
  act([at, 'Lấy ý kiến người dân, doanh nghiệp về thủ tục còn vướng mắc', 'Phiếu lấy ý kiến; báo cáo tổng hợp', '{tt} chủ trì; {mttq}, {lq} phối hợp', '6 tháng đầu năm'], 'L tt, C mttq, C lq', 'quarterRange 1-2', { n: '8', d: 2, or: { scheduleOr: [['date 2026-06-30'], ['quarter 2']] } }),
  sec('IV', 'Chế độ báo cáo', { cells: roman('Chế độ báo cáo') }),
  act([at, 'Báo cáo tình hình, kết quả kiểm soát thủ tục hành chính gửi Văn phòng UBND tỉnh', 'Báo cáo', '{vp}', 'Định kỳ hàng quý, năm; đột xuất khi có yêu cầu'], 'L vp', 'recurring quarter,year + onEvent', { n: '9' }),
];

const bases = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;',
  'Thực hiện Kế hoạch số 268/KH-UBND ngày 22 tháng 12 năm 2025 của UBND tỉnh Quảng Ngãi,',
];
const recipients = ['- Văn phòng UBND tỉnh (b/c);', '- TT Đảng ủy, HĐND xã;', '- Các phòng, Trung tâm;', '- Lưu: VT.'];

export const document = {
  file: '01-tra-bong-2026.docx',
  label: headLabel('plan', '05', 'KH-UBND', '2026-01-08', 'Ủy ban nhân dân xã Trà Bồng', 'Trà Bồng', 2026, 'CHỦ TỊCH', 'Hồ Văn Thiết', 3, 4, { titleHas: 'Kiểm soát thủ tục hành chính năm 2026', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'] }),
  names: {
    vp: 'Văn phòng HĐND và UBND xã', tt: 'Trung tâm Phục vụ hành chính công xã', kt: 'Phòng Kinh tế', vhxh: 'Phòng Văn hóa - Xã hội', ctx: 'Công an xã',
    phong: ['các phòng chuyên môn', 'group'], lq: ['các tổ chức, cá nhân liên quan', 'group'], mttq: ['Ủy ban MTTQ Việt Nam xã', 'unit|external'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'XÃ TRÀ BỒNG'], no: ['Số: 05/KH-UBND'], place: 'Trà Bồng, ngày 08 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính năm 2026 trên địa bàn xã Trà Bồng', bases, body: ['I. MỤC ĐÍCH, YÊU CẦU', '1. Giữ cho việc giải quyết thủ tục của người dân thông suốt sau khi sắp xếp đơn vị hành chính.', '2. Mỗi phòng tự chịu trách nhiệm về phần việc của mình.', 'II. NỘI DUNG CỤ THỂ'] }),
    { table: { kind: 'activities', columns: 'number name results parties schedule', number: 0, name: 1, results: 2, isHeadingMarked: true, heading: [['STT', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Cơ quan, đơn vị thực hiện', 'Thời gian hoàn thành']], rows } },
    { text: 'III. TỔ CHỨC THỰC HIỆN', bold: true },
    { text: 'Văn phòng HĐND và UBND xã theo dõi, nhắc việc; phòng nào chậm thì người đứng đầu phòng giải trình trước Chủ tịch UBND xã./.' },
    sign(recipients, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Hồ Văn Thiết'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
