import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'Triển khai văn bản của cấp trên'),
  act(['1', 'Sao gửi, quán triệt nghị quyết và kế hoạch của tỉnh đến từng công chức', '- Văn bản sao gửi;\n- Biên bản họp quán triệt', '- {vp} chủ trì.\n- {phong}; {xa} phối hợp.', 'Tháng 01'], 'L vp, C phong, C xa', 'month 1', { d: 2 }),
  act(['2', 'Giao chỉ tiêu cho từng xã, thị trấn và từng công chức xử lý hồ sơ', '- Quyết định giao chỉ tiêu', '- {vp} chủ trì\n- {phong} phối hợp', 'Quý I'], 'L vp, C phong', 'quarter 1', { cut: { 1: 'từng công chức xử lý', 2: 'giao chỉ tiêu', 3: '- Các phòng' } }),
  sec('II', 'Tham gia ý kiến về quy định thủ tục'),
  act(['3', 'Góp ý dự thảo văn bản của tỉnh có quy định thủ tục cấp huyện phải làm', 'Văn bản góp ý', '- {phong}; {xa} chủ trì.\n- {tp} tổng hợp.', 'Thường xuyên'], 'L phong, L xa, M tp', 'continuous', { cut: { 4: 'xuyên' } }),
  sec('III', 'Rà soát thủ tục'),
  act(['4', 'Rà soát thủ tục được giao, phấn đấu giảm tối thiểu 20% thời gian và 10% chi phí tuân thủ', '- Biểu rà soát;\n- Phương án đơn giản hóa;\n- Bảng tính chi phí tuân thủ', '- {phong} chủ trì (theo lĩnh vực).\n- {vp} theo dõi, đơn đốc, tổng hợp.\n- {xa} phối hợp.', 'Trước ngày 20/6/2024'], 'L phong, M vp, C xa', 'beforeDate 2024-06-20', { d: 3, figures: 'gte 20 % + gte 10 %', or: { figuresOr: [['gte 20 %', 'unstated 10 %']] }, cut: { 1: ['phấn đấu giảm', 'và 10%'], 2: ['- Phương án', '- Bảng tính'], 3: ['- Văn phòng', '- UBND các xã'] } }),
  act(['5', 'Tuyên dương sáng kiến giảm giấy tờ', 'Danh sách sáng kiến', '{nv} & {vp}', 'Quí IV'], 'L nv, L vp', 'quarter 4'),
  sec('IV', 'Tiếp nhận, giải quyết hồ sơ'),
  act(['6', 'Nhận hồ sơ, trả kết quả qua bưu chính cho xã cù lao', 'Hồ sơ qua bưu chính', '- {mc}; {xa} chủ trì.\n- {bd} phối hợp', 'Thường xuyên'], 'L mc, L xa, C bd', 'continuous'),
  act(['7', 'Xử lý hồ sơ không quá ba ngày đối với thủ tục hộ tịch có xác minh', 'Hồ sơ trả kết quả', '- {tp}', 'Thường xuyên'], 'L tp', 'continuous', { page: true }),
  act(['8', 'Thí điểm không giấy tại thị trấn Tân Châu', 'Báo cáo thí điểm', '- UBND thị trấn Tân Châu chủ trì.\n- {vp}, {vhtt} hướng dẫn, phối hợp.', 'Tháng 7 - 12/2024'], 'L tt, C vp, C vhtt', 'quarterRange 3-4/2024', { or: { scheduleOr: [['month 7', 'month 12/2024'], ['month 7/2024', 'month 12/2024'], ['month 12/2024']], partiesOr: [[['lead', 'UBND thị trấn Tân Châu', 'unit'], ['monitoring', 'Văn phòng HĐND & UBND huyện', 'unit'], ['monitoring', 'Phòng VH&TT', 'unit']]] } }),
  sec('V', 'Báo cáo'),
  act(['9', 'Báo cáo định kỳ theo Thông tư số 01/2020/TT-VPCP', '- Báo cáo quý;\n- Báo cáo năm', '- {vp} chủ trì.\n- {phong}; {xa} phối hợp.', '- Hàng quý, năm.\n- Đợt xuất khi có yêu cầu.'], 'L vp, C phong, C xa', 'recurring quarter,year + onEvent', { d: 2, or: { scheduleOr: [['recurring quarter,year', 'onEvent']] } }),
];

export const document = {
  file: '32-tan-chau.txt',
  label: headLabel('plan', '52', 'KH-UBND', '2024-02-01', ['Ủy ban nhân dân huyện Tân Châu', 'Chủ tịch UBND huyện Tân Châu'], 'Tân Châu', 2024, 'CHỦ TỊCH', 'Nguyễn Văn Quới', 0, 4, { titleHas: 'kiểm soát thủ tục hành chính' }),
  names: {
    vp: 'Văn phòng HĐND & UBND huyện', tp: 'Phòng Tư pháp', nv: 'Phòng Nội vụ', vhtt: 'Phòng VH&TT', mc: 'Bộ phận Một cửa huyện', tt: 'UBND thị trấn Tân Châu', bd: ['Bưu điện huyện', 'external'],
    phong: ['Các phòng, ban chuyên môn', 'group'], xa: ['UBND các xã, thị trấn', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'HUYỆN TÂN CHÂU'], no: 'Số: 52/KH-UBND', place: 'Tân Châu, ngày 01 tháng 02 năm 2024', kind: 'KẾ HOẠCH', title: 'Hoạt động kiểm soát thủ tục hành chính năm 2024' }),
    { table: { kind: 'activities', columns: 'number name results parties schedule', number: 0, name: 1, results: 2, pageNumbers: true, heading: [['STT', 'Nội dung công việc', 'Kết quả', 'Cơ quan, đơn vị thực hiện', 'Thời gian thực hiện']], rows } },
    sign(['- UBND tỉnh;', '- TT Huyện ủy;', '- Các phòng; các xã, thị trấn;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Nguyễn Văn Quới'),
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isHtml: true }) });
