import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf, windows1258 } from '../builders/text.mjs';

const until = { or: { scheduleOr: [['quarter 2/2019', 'beforeDate 2019-06-15'], ['beforeDate 2019-06-15']] } };
const rows = [
  sec('I', 'Lĩnh vực Tư pháp'),
  act(['1', 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con', '{tp}', '{vp}', 'Quý I/2019', 'Báo cáo kết quả rà soát', ''], 'L tp, C vp', 'quarter 1/2019', {}),
  act(['2', 'Đăng ký lại kết hôn', '', '', '', '', ''], '', 'missing', { d: 0, or: { partiesOr: [PARTIES('tp', 'vp')], scheduleOr: [['quarter 1/2019']], deliverablesOr: [1] } }),
  act(['3', 'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản', '{tp}', '{vp}; UBND các xã, thị trấn', 'Quý II/2019', 'Báo cáo kết quả rà soát', 'Nhiều xã kiến nghị'], 'L tp, C vp, C xa', 'quarter 2/2019', {}),
  sec('II', 'Lĩnh vực Đất đai, môi trường'),
  act(['1', 'Chuyển mục đích sử dụng đất của hộ gia đình, cá nhân', '{tnmt}', '{dd}', 'Từ tháng 3 đến tháng 5/2019', 'Phương án đơn giản hóa', ''], 'L tnmt, C dd', 'month 5/2019', { or: { scheduleOr: [['month 3', 'month 5/2019'], ['month 3/2019', 'month 5/2019']] } }),
  act(['2', 'Tách thửa, hợp thửa đất', '{dd}', '{tnmt}', 'nt', 'nt', ''], 'L dd, C tnmt', 'month 5/2019', { d: 1, or: { scheduleOr: [['month 3', 'month 5/2019'], ['month 3/2019', 'month 5/2019']] } }),
  act(['3', 'Đăng ký kế hoạch bảo vệ môi trường', '{tnmt}', 'UBND các xã, thị trấn', 'nt', 'nt', ''], 'L tnmt, C xa', 'month 5/2019', { d: 1, or: { scheduleOr: [['month 3', 'month 5/2019'], ['month 3/2019', 'month 5/2019']] } }),
  sec('III', 'Lĩnh vực Lao động - Thương binh và Xã hội'),
  act(['1', 'Thực hiện, điều chỉnh trợ cấp xã hội hàng tháng', '{ld}', 'UBND các xã, thị trấn', 'Quý II/2019', 'Phương án đơn giản hóa', 'Đề xuất cắt giảm 20% thời gian giải quyết'], 'L ld, C xa', 'quarter 2/2019', {}),
  act(['2', 'Hỗ trợ chi phí mai táng', '{ld}', '{tp}', 'Quý II/2019', 'Phương án đơn giản hóa', ''], 'L ld, C tp', 'quarter 2/2019', {}),
  sec('IV', 'Lĩnh vực Tài chính, đầu tư, giáo dục'),
  act(['1', 'Đăng ký thành lập hộ kinh doanh', '{tckh}', '{thue}', 'Trong 06 tháng đầu năm 2019', 'Báo cáo kết quả rà soát', ''], 'L tckh, C thue', 'quarterRange 1-2/2019', { or: { scheduleOr: [['quarterRange 1-2'], ['month 6/2019'], ['beforeDate 2019-06-30']] } }),
  act(['2', 'Chuyển trường đối với học sinh trung học cơ sở', '{gd}', 'Các trường THCS', 'Tháng 4/2019', 'Báo cáo kết quả rà soát', ''], 'L gd, C th', 'month 4/2019', {}),
  sec('V', 'Tổng hợp'),
  act(['1', 'Xem xét, đánh giá chất lượng kết quả rà soát của các phòng', '{vp}', '{tp}; {nv}', 'Quý II/2019, xong trước ngày 15/6/2019', 'Báo cáo thẩm tra', ''], 'L vp, C tp, C nv', 'beforeDate 2019-06-15', { or: until.or }),
  act(['2', 'Dự thảo quyết định thông qua phương án đơn giản hóa, trình Chủ tịch UBND huyện', '{vp}', 'Các phòng có thủ tục được rà soát', 'Trước 30/7/2019', 'Quyết định', ''], 'L vp, C pcm', 'beforeDate 2019-07-30', {}),
  act(['3', 'Gửi báo cáo kết quả rà soát về UBND tỉnh (qua Văn phòng UBND tỉnh)', '{vp}', '', 'Chậm nhất ngày 15/8/2019', 'Báo cáo', ''], 'L vp', 'date 2019-08-15', { or: { scheduleOr: [['beforeDate 2019-08-15']] } }),
];

function PARTIES(lead, with_) {
  const names = { tp: 'Phòng Tư pháp', vp: 'Văn phòng HĐND và UBND huyện' };
  return [['lead', names[lead], 'unit'], ['coordinating', names[with_], 'unit']];
}

export const document = {
  file: '89-ra-soat-krong-bong-2019.txt',
  label: headLabel('plan', '16', 'KH-UBND', '2019-01-29', 'Ủy ban nhân dân huyện Krông Bông', 'Krông Bông', 2019, 'CHỦ TỊCH', 'Nguyễn Ngọc Vinh', 3, 5, { titleHas: 'Rà soát, đánh giá thủ tục hành chính năm 2019', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'] }),
  names: {
    tp: 'Phòng Tư pháp', vp: 'Văn phòng HĐND và UBND huyện', tnmt: 'Phòng Tài nguyên và Môi trường', dd: ['Chi nhánh Văn phòng Đăng ký đất đai', 'unit|external'], ld: 'Phòng Lao động - Thương binh và Xã hội', tckh: 'Phòng Tài chính - Kế hoạch', thue: ['Chi cục Thuế huyện', 'unit|external'], gd: 'Phòng Giáo dục và Đào tạo', nv: 'Phòng Nội vụ',
    xa: ['UBND các xã, thị trấn', 'group'], th: ['Các trường THCS', 'group'], pcm: ['Các phòng có thủ tục được rà soát', 'group|relative'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'HUYỆN KRÔNG BÔNG'], no: 'Số: 16/KH-UBND', place: 'Krông Bông, ngày 29 tháng 01 năm 2019', kind: 'KẾ HOẠCH', title: 'Rà soát, đánh giá thủ tục hành chính năm 2019 trên địa bàn huyện Krông Bông', bases: ['Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;', 'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính;', 'Thực hiện Quyết định số 77/QĐ-UBND ngày 14/01/2019 của UBND tỉnh Đắk Lắk, UBND huyện ban hành Kế hoạch như sau:'] }),
    { text: 'I. MỤC ĐÍCH, YÊU CẦU' },
    { text: 'Phát hiện thủ tục rườm rà, thành phần hồ sơ trùng lặp để kiến nghị bãi bỏ.' },
    { text: 'II. DANH MỤC THỦ TỤC VÀ PHÂN CÔNG RÀ SOÁT' },
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results note', number: 0, name: 1, results: 5, heading: [['TT', 'Tên thủ tục hành chính, nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Kết quả', 'Ghi chú']], rows } },
    { text: 'III. TỔ CHỨC THỰC HIỆN' },
    { text: 'Giao Văn phòng HĐND và UBND huyện theo dõi, đôn đốc việc thực hiện Kế hoạch./.' },
    sign(['- Văn phòng UBND tỉnh;', '- TT. HĐND huyện;', '- Các phòng, ban của huyện;', '- UBND các xã, thị trấn;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Nguyễn Ngọc Vinh'),
  ],
};
export const build = () => ({ name: document.file, bytes: windows1258(textOf(document, { isBeside: true })) });
