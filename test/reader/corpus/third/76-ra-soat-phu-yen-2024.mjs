import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

// The day the review begins stands in a column of its own before the day it is done.
const both = (from, to) => ({ scheduleOr: [[`month ${from}`, `month ${to}`]] });
const review = (number, name, key, helpers, from, to, extra = {}) =>
  act([number, name, `{${key}}`, helpers.map((helper) => `{${helper}}`).join('; '), `Tháng ${from}/2024`, `Tháng ${to}/2024`], [`L ${key}`, ...helpers.map((helper) => `C ${helper}`)].join(', '), `month ${to}/2024`, { or: both(`${from}/2024`, `${to}/2024`), ...extra });

const rows = [
  sec('I', 'Lĩnh vực Đất đai'),
  review('1', 'Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất lần đầu', 'stnmt', ['vp', 'ubh'], 3, 6, { cut: { 1: 'quyền sử dụng', 3: 'UBND các huyện' } }),
  review('2', 'Tách thửa hoặc hợp thửa đất', 'stnmt', ['vp', 'ubh'], 3, 6),
  review('3', 'Chuyển mục đích sử dụng đất của hộ gia đình, cá nhân', 'ubh', ['stnmt'], 3, 6),
  sec('II', 'Lĩnh vực Hộ tịch, chứng thực'),
  review('1', 'Đăng ký khai sinh có yếu tố nước ngoài', 'stp', ['vp', 'ubh'], 2, 5),
  review('2', 'Nhóm thủ tục liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi', 'stp', ['cat', 'bhxh'], 2, 5, { cut: { 1: 'cấp thẻ bảo hiểm' } }),
  review('3', 'Cấp bản sao trích lục hộ tịch', 'stp', ['ubx'], 2, 5),
  sec('III', 'Lĩnh vực Đầu tư, doanh nghiệp'),
  review('1', 'Chấp thuận chủ trương đầu tư của UBND tỉnh', 'skhdt', ['stnmt', 'sxd'], 2, 7),
  review('2', 'Đăng ký thành lập hộ kinh doanh', 'ubh', ['skhdt'], 2, 7),
  review('3', 'Điều chỉnh Giấy chứng nhận đăng ký đầu tư trong khu kinh tế', 'bql', ['skhdt'], 2, 7),
  sec('IV', 'Lĩnh vực Xây dựng'),
  review('1', 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ', 'ubh', ['sxd'], 4, 7),
  review('2', 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng', 'sxd', ['sgtvt', 'snn'], 4, 7),
  sec('V', 'Lĩnh vực Bảo trợ xã hội'),
  review('1', 'Quyết định trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc hàng tháng', 'sld', ['ubh', 'ubx'], 3, 6, { cut: { 1: 'hỗ trợ kinh phí', 3: 'UBND các xã' } }),
  review('2', 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật', 'sld', ['ubx'], 3, 6),
  sec('VI', 'Lĩnh vực Giáo dục'),
  review('1', 'Chuyển trường đối với học sinh trung học phổ thông', 'sgd', ['vp'], 5, 8),
  review('2', 'Cho phép trung tâm ngoại ngữ, tin học hoạt động', 'sgd', ['vp'], 5, 8),
  sec('VII', 'Lĩnh vực Nông nghiệp'),
  review('1', 'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm nông, lâm, thủy sản', 'snn', ['vp'], 4, 7),
  review('2', 'Xóa đăng ký tàu cá', 'snn', ['ubh'], 4, 7),
];

export const document = {
  file: '76-ra-soat-phu-yen-2024.txt',
  label: headLabel('decision', '118', 'QĐ-UBND', '2024-01-29', 'Chủ tịch UBND tỉnh Phú Yên', 'Phú Yên', 2024, 'CHỦ TỊCH', 'Tạ Anh Tuấn', 4, 4, { issuerOr: ['Ủy ban nhân dân tỉnh Phú Yên', 'Chủ tịch Ủy ban nhân dân tỉnh'], titleHas: 'rà soát, đánh giá thủ tục hành chính', attachedTo: '118/QĐ-UBND' }),
  names: {
    vp: 'Văn phòng UBND tỉnh', stnmt: 'Sở Tài nguyên và Môi trường', stp: 'Sở Tư pháp', skhdt: 'Sở Kế hoạch và Đầu tư', sxd: 'Sở Xây dựng', sgtvt: 'Sở Giao thông vận tải', snn: 'Sở Nông nghiệp và Phát triển nông thôn', sld: 'Sở Lao động - Thương binh và Xã hội', sgd: 'Sở Giáo dục và Đào tạo', bql: 'Ban Quản lý Khu kinh tế Phú Yên',
    cat: ['Công an tỉnh', 'unit|external'], bhxh: ['Bảo hiểm xã hội tỉnh', 'unit|external'], ubh: ['UBND các huyện, thị xã, thành phố', 'group'], ubx: ['UBND các xã, phường, thị trấn', 'group'],
  },
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'TỈNH PHÚ YÊN'], no: 'Số: 118/QĐ-UBND', place: 'Phú Yên, ngày 29 tháng 01 năm 2024', kind: 'QUYẾT ĐỊNH', title: 'Về việc ban hành Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2024',
      bases: ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;', 'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;', 'Căn cứ Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ;', 'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ;', 'Theo đề nghị của Chánh Văn phòng UBND tỉnh tại Tờ trình số 15/TTr-VPUBND ngày 25/01/2024,', 'QUYẾT ĐỊNH:'],
      body: ['**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2024 trên địa bàn tỉnh.', '**Điều 2.** Các cơ quan chủ trì gửi kết quả rà soát về Văn phòng UBND tỉnh để thẩm định.', '**Điều 3.** Chánh Văn phòng UBND tỉnh, Giám đốc các sở và Chủ tịch UBND các huyện, thị xã, thành phố thi hành Quyết định này./.'],
    }),
    sign(['- Như Điều 3;', '- Văn phòng Chính phủ;', '- CT, các PCT UBND tỉnh;', '- Lưu: VT, KSTT.'], ['CHỦ TỊCH'], 'Tạ Anh Tuấn'),
    { text: 'KẾ HOẠCH', bold: true },
    { text: 'Rà soát, đánh giá thủ tục hành chính năm 2024', bold: true },
    { text: '(Kèm theo Quyết định số 118/QĐ-UBND ngày 29 tháng 01 năm 2024 của Chủ tịch UBND tỉnh Phú Yên)' },
    { table: { kind: 'activities', columns: ['number', 'name', 'lead', 'coordinating', 'schedule|other|note|context', 'schedule'].join(' '), number: 0, name: 1, heading: [['STT', 'Tên thủ tục hành chính, nhóm thủ tục hành chính', 'Cơ quan thực hiện rà soát', '', 'Thời gian thực hiện', ''], ['', '', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành']], rows } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isHtml: true }) });
