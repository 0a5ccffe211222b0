import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign } from '../builders/model.mjs';

const section = (number, words) => sec(number, words, { cells: [number, words, '<', '<', '<'] });

const rows = [
  section('I', 'Nhiệm vụ chung'),
  act(['1', 'Ban hành Kế hoạch kiểm soát thủ tục hành chính của phường', '{vp}', 'Tháng 01/2026', 'Kế hoạch của UBND phường'], 'L vp', 'month 1/2026', {}),
  act(['2', 'Tham mưu Chủ tịch UBND phường phân công lãnh đạo phụ trách {tt}', '{vp}', '^', 'Quyết định phân công'], 'L vp', 'month 1/2026', {}),
  act(['3', 'Tổ chức hội nghị triển khai công tác cải cách hành chính, kiểm soát thủ tục hành chính', 'Chủ trì: {vp}\nPhối hợp: {phong}', 'Quý I năm 2026', 'Hội nghị'], 'L vp, C phong', 'quarter 1/2026', {}),
  section('II', 'Công khai, minh bạch thủ tục hành chính'),
  act(['4', 'Niêm yết thủ tục hành chính bằng bảng điện tử và mã QR tại {tt}', 'Chủ trì: {tt}\nPhối hợp: {phong}', 'Thường xuyên', 'Bảng điện tử; mã QR'], 'L tt, C phong', 'continuous', { d: 2 }),
  act(['5', 'Cập nhật nội dung thay đổi của thủ tục hành chính trên trang thông tin điện tử phường', 'Chủ trì: {vhxh}\nPhối hợp: {tt}', 'Trong vòng 03 ngày làm việc sau khi Thành phố công bố', 'Trang thông tin được cập nhật'], 'L vhxh, C tt', 'onEvent', { or: { scheduleOr: [['onEvent +3']] } }),
  section('III', 'Giải quyết thủ tục hành chính'),
  act(['6', 'Thực hiện tiếp nhận, giải quyết hồ sơ trên Hệ thống thông tin giải quyết thủ tục hành chính Thành phố', 'Chủ trì: {tt}\nPhối hợp: {phong}, {ca}', 'Thường xuyên', 'Trên 99% hồ sơ được giải quyết đúng hạn'], 'L tt, C phong, C ca', 'continuous', { figures: 'gt 99 %' }),
  act(['7', 'Thực hiện số hóa thành phần hồ sơ ngay tại khâu tiếp nhận', 'Chủ trì: {tt}\nPhối hợp: {phong}', 'Thường xuyên', '100% hồ sơ tiếp nhận được số hóa'], 'L tt, C phong', 'continuous', { figures: 'unstated 100 %' }),
  act(['8', 'Cấp bản sao chứng thực điện tử từ bản chính', 'Chủ trì: {tt}\nPhối hợp: {vp}', 'Thường xuyên', 'Bản sao chứng thực điện tử'], 'L tt, C vp', 'continuous', {}),
  act(['9', 'Thu phí, lệ phí không dùng tiền mặt', 'Chủ trì: {tt}\nPhối hợp: {kt}; {nh}', 'Từ ngày 01/02/2026', 'Biên lai điện tử'], 'L tt, C kt, C nh', 'date 2026-02-01', { or: { scheduleOr: [['continuous'], ['unreadable'], ['month 2/2026']] } }),
  act(['10', 'Trả kết quả tại nhà cho người già yếu, người khuyết tật', 'Chủ trì: {tt}\nPhối hợp: {kp}', 'Khi có yêu cầu', 'Kết quả được trả tại nhà'], 'L tt, C kp', 'onEvent', {}),
  section('IV', 'Rà soát, kiến nghị đơn giản hóa'),
  act(['11', 'Đề xuất thủ tục hành chính đưa vào kế hoạch rà soát của Thành phố', 'Chủ trì: {vp}\nPhối hợp: {phong}', 'Trước ngày 28 tháng 02 năm 2026', 'Văn bản đề xuất'], 'L vp, C phong', 'beforeDate 2026-02-28', {}),
  act(['12', 'Rà soát thủ tục hành chính lĩnh vực xây dựng, đất đai, đăng ký hộ kinh doanh', 'Chủ trì: {kt}\nPhối hợp: {vp}', 'Trước ngày 30 tháng 6 năm 2026', 'Báo cáo; biểu mẫu rà soát'], 'L kt, C vp', 'beforeDate 2026-06-30', { d: 2 }),
  act(['13', 'Rà soát thủ tục hành chính lĩnh vực hộ tịch, bảo trợ xã hội', 'Chủ trì: {vhxh}; {vp}\nPhối hợp: {tt}', '^', '^'], 'L vhxh, L vp, C tt', 'beforeDate 2026-06-30', { d: 2 }),
  section('V', 'Tiếp nhận phản ánh, kiến nghị và đánh giá chất lượng phục vụ'),
  act(['14', 'Tiếp nhận, xử lý phản ánh qua Cổng 1022 và Cổng Dịch vụ công quốc gia', 'Chủ trì: {vp}\nPhối hợp: {phong}, {tt}', 'Thường xuyên', 'Kết quả xử lý được công khai'], 'L vp, C phong, C tt', 'continuous', {}),
  act(['15', 'Lấy ý kiến đánh giá của người dân sau mỗi giao dịch', '{tt}', 'Thường xuyên', 'Tỷ lệ hài lòng đạt tối thiểu 95%'], 'L tt', 'continuous', { figures: 'gte 95 %' }),
  act(['16', 'Công khai kết quả đánh giá công chức tiếp nhận hồ sơ', 'Chủ trì: {tt}\nPhối hợp: {vp}', 'Hằng tháng', 'Bảng tổng hợp'], 'L tt, C vp', 'recurring month', {}),
  section('VI', 'Kiểm tra, chế độ báo cáo'),
  act(['17', 'Kiểm tra đột xuất việc chấp hành kỷ luật, kỷ cương của công chức tại {tt}', '{vp}', 'Ít nhất 01 lần/quý', 'Biên bản kiểm tra'], 'L vp', 'recurring quarter', {}),
  act(['18', 'Báo cáo kết quả kiểm soát thủ tục hành chính', 'Chủ trì: {vp}\nPhối hợp: {phong}, {tt}', 'Định kỳ quý, 6 tháng, năm', 'Báo cáo'], 'L vp, C phong, C tt', 'recurring quarter,half,year', {}),
];

export const document = {
  file: '75-phuong-tan-son-hoa-2026.docx',
  label: headLabel('plan', '22', 'KH-UBND', '2026-01-14', 'Ủy ban nhân dân phường Tân Sơn Hòa', 'Tân Sơn Hòa', 2026, 'CHỦ TỊCH', 'Lê Hoàng Bửu', 3, 5, { titleHas: 'Kiểm soát thủ tục hành chính', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'] }),
  names: {
    vp: 'Văn phòng HĐND và UBND phường', tt: 'Trung tâm Phục vụ hành chính công phường', kt: 'Phòng Kinh tế, Hạ tầng và Đô thị', vhxh: 'Phòng Văn hóa - Xã hội', ca: 'Công an phường',
    phong: ['các phòng chuyên môn', 'group'], nh: ['các ngân hàng thương mại', 'group|external'], kp: ['Ban điều hành các khu phố', 'group|unit|external'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG TÂN SƠN HÒA'], no: 'Số: 22/KH-UBND', place: 'Tân Sơn Hòa, ngày 14 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính trên địa bàn phường Tân Sơn Hòa năm 2026', bases: ['Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;', 'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;', 'Căn cứ Kế hoạch số 03/KH-UBND ngày 06 tháng 01 năm 2026 của Ủy ban nhân dân Thành phố Hồ Chí Minh về kiểm soát thủ tục hành chính năm 2026;', 'Ủy ban nhân dân phường Tân Sơn Hòa ban hành Kế hoạch như sau:'], body: ['I. MỤC ĐÍCH, YÊU CẦU', 'Người dân chỉ đến một nơi, nộp một lần.', 'II. NHIỆM VỤ CỤ THỂ'] }),
    { table: { kind: 'activities', columns: 'number name parties schedule results', number: 0, name: 1, results: 4, isHeadingMarked: true, heading: [['STT', 'Nội dung nhiệm vụ', 'Đơn vị thực hiện', 'Thời gian thực hiện', 'Kết quả dự kiến']], rows } },
    { text: 'III. TỔ CHỨC THỰC HIỆN', bold: true },
    { text: 'Trưởng các phòng, Giám đốc Trung tâm căn cứ nhiệm vụ được giao để tổ chức thực hiện; vướng mắc gửi về Văn phòng HĐND và UBND phường để được hướng dẫn./.' },
    sign(['- UBND Thành phố;', '- Thường trực Đảng ủy phường;', '- CT, các PCT UBND phường;', '- Các phòng, đơn vị;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Lê Hoàng Bửu'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
