import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf, utf16 } from '../builders/text.mjs';

const rows = [
  sec('I', 'Đất đai'),
  act(['1', '{vpdk}', 'Nối mạng cơ sở dữ liệu đất đai của hai huyện còn lại', '{cntt}', 'Quí II-2024', 'Biên bản nối mạng', 'Quyết định số 06/QĐ-TTg'], 'L vpdk, C cntt', 'quarter 2/2024'),
  act(['2', '{vpdk}', 'Trả thông báo thuế qua tin nhắn', '{ct}', 'Quí III-2024', 'Tin nhắn', ''], 'L vpdk, C ct', 'quarter 3/2024'),
  act(['3', '{qld}; {vpdk}', 'Rà soát thủ tục theo Luật Đất đai 2024, loại bỏ mẫu đơn trùng', '', '30 ngày kể từ ngày Nghị định có hiệu lực', 'Bộ mẫu đơn', 'Luật Đất đai số 31/2024/QH15'], 'L qld, L vpdk', 'onEvent', { or: { scheduleOr: [['onEvent +30']] } }),
  sec('II', 'Môi trường, khoáng sản'),
  act(['4', '{mt}', 'Họp hội đồng thẩm định báo cáo tác động môi trường trực tuyến', '{hd}', 'Theo từng hồ sơ', 'Biên bản họp', ''], 'L mt, C hd', 'onEvent', { or: { scheduleOr: [['byReference'], ['unreadable']] } }),
  act(['5', '{ks}', 'Công khai khu vực cấm hoạt động khoáng sản', '{huyen}', '01/7/2024', 'Bản đồ', ''], 'L ks, C huyen', 'date 2024-07-01'),
  act(['6', '{mt}', 'Thu phí bảo vệ môi trường không dùng tiền mặt, đạt trên 95% số thu', '{kb}', 'Tháng 4 trở đi', 'Số liệu thu', ''], 'L mt, C kb', 'month 4', { figures: 'gt 95 %', or: { scheduleOr: [['continuous'], ['unreadable']] } }),
  sec('III', 'Chung'),
  act(['7', '{vps}', 'Niêm yết thủ tục bằng mã vạch hai chiều', '{phong}', 'Tháng 3 (đợt 1), tháng 8 (đợt 2)', 'Mã vạch', ''], 'L vps, C phong', 'month 3 + month 8', { cut: { 2: 'mã vạch', 4: 'tháng 8' } }),
  act(['8', '{tts}', 'Thanh tra công vụ hai phòng', '{vps}', 'Quý IV', 'Kết luận', 'Kế hoạch thanh tra năm 2024'], 'L tts, C vps', 'quarter 4'),
  act(['9', '{vps}', 'Báo cáo kết quả', '', 'Ngày 15/3, 15/6, 15/9 và 15/12/2024', 'Báo cáo', ''], 'L vps', 'milestones 2024-03-15,2024-06-15,2024-09-15,2024-12-15', { or: { scheduleOr: [['date 2024-03-15', 'date 2024-06-15', 'date 2024-09-15', 'date 2024-12-15'], ['recurring quarter']] } }),
];
export const document = {
  file: '36-so-tnmt.txt',
  label: headLabel('plan', null, 'KH-STNMT', null, 'Sở Tài nguyên và Môi trường tỉnh Quảng Bình', 'Quảng Bình', 2024, 'GIÁM ĐỐC', 'Phạm Văn Lương', 1, 3, { issuerOr: ['Sở Tài nguyên và Môi trường'], titleHas: 'Kiểm soát thủ tục hành chính' }),
  names: {
    vpdk: 'Văn phòng Đăng ký đất đai', cntt: 'Trung tâm Công nghệ thông tin', qld: 'Phòng Quản lý đất đai', mt: 'Chi cục Bảo vệ môi trường', ks: 'Phòng Khoáng sản', vps: 'Văn phòng Sở', tts: 'Thanh tra Sở', ct: ['Cục Thuế tỉnh', 'unit|external'], kb: ['Kho bạc Nhà nước', 'unit|external'],
    hd: ['Các hội đồng thẩm định', 'group'], huyen: ['UBND các huyện, thị xã, thành phố', 'group'], phong: ['Các phòng, đơn vị', 'group'],
  },
  blocks: [
    ...head({ org: ['UBND TỈNH QUẢNG BÌNH', 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG'], no: 'Số:       /KH-STNMT', place: 'Quảng Bình, ngày       tháng 02 năm 2024', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính năm 2024', bases: ['Căn cứ Kế hoạch số 164/KH-UBND ngày 31/01/2024 của UBND tỉnh Quảng Bình;'] }),
    { table: { kind: 'activities', columns: 'number lead name coordinating schedule results basis', number: 0, name: 2, results: 5, heading: [['TT', 'Đơn vị chủ trì', 'Nhiệm vụ', 'Đơn vị phối hợp', 'Thời gian', 'Sản phẩm', 'Căn cứ']], rows } },
    sign(['- Như trên;', '- UBND tỉnh;', '- Lưu: VT.'], ['GIÁM ĐỐC'], 'Phạm Văn Lương'),
  ],
};
export const build = () => ({ name: document.file, bytes: utf16(textOf(document)) });
