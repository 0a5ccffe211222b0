import { docxOf } from '../builders/docx.mjs';
import { act, grp, head, headLabel, sec, sign, sub } from '../builders/model.mjs';

const auto = (level = 0) => ({ auto: 'outline', level });
const rows = [
  sec('A', 'NHIỆM VỤ CHUNG', { span: true }),
  act([auto(), 'Quán triệt Nghị quyết của Chính phủ về cải cách hành chính đến toàn thể công chức, viên chức', 'Công văn; hội nghị', 'Văn phòng Sở chủ trì, các phòng, đơn vị thuộc Sở phối hợp', 'Tháng 2'], 'L vps, C pdv', 'month 2', { n: '1', d: 2 }),
  grp([auto(), 'Thi đua cải cách hành chính', '', '', ''], { n: '2' }),
  sub([auto(1), 'Phát động phong trào thi đua', 'Kế hoạch', 'Văn phòng Sở', 'Tháng 3'], 'L vps', 'month 3', { n: '2.1' }),
  sub([auto(1), 'Bình xét, khen thưởng', 'Quyết định khen thưởng', '- Hội đồng Thi đua - Khen thưởng Sở\n- Văn phòng Sở (tham mưu)', 'Tháng 12'], 'L hd, M vps', 'month 12', { n: '2.2', or: { partiesOr: [[['lead', 'Hội đồng Thi đua - Khen thưởng Sở', 'unit'], ['coordinating', 'Văn phòng Sở', 'unit']], [['lead', 'Hội đồng Thi đua - Khen thưởng Sở', 'unit'], ['lead', 'Văn phòng Sở', 'unit']]] } }),
  sec('B', 'NHIỆM VỤ CỤ THỂ', { span: true }),
  grp([auto(), 'Cải cách thủ tục hành chính', '', '', ''], { n: '3', or: {} }),
  sub([auto(1), 'Cập nhật, trình công bố thủ tục về lưu thông hàng hóa, xúc tiến thương mại, hóa chất', 'Quyết định công bố', 'Phòng Quản lý thương mại, Phòng Kỹ thuật an toàn - Môi trường, Văn phòng Sở', 'Sau 03 ngày làm việc kể từ ngày Bộ Công Thương công bố'], 'L qltm, L ktat, L vps', 'onEvent', { n: '3.1', or: { scheduleOr: [['onEvent +3']] } }),
  sub([auto(1), 'Áp dụng chữ ký số cá nhân trong trả kết quả cấp C/O, giấy phép bán buôn rượu', '100% kết quả được ký số', 'Các phòng chuyên môn;\nVăn phòng Sở hướng dẫn kỹ thuật', 'Từ tháng 4/2023'], 'L pcm, M vps', 'month 4/2023', { n: '3.2', figures: 'unstated 100 %', or: { scheduleOr: [['continuous'], ['unreadable']], partiesOr: [[['lead', 'Các phòng chuyên môn', 'group'], ['coordinating', 'Văn phòng Sở', 'unit']]] } }),
  sub([auto(1), 'Hẹn giờ tiếp nhận qua Zalo', 'Tài khoản Zalo OA', 'Công chức Sở tại Trung tâm PVHCC tỉnh', 'Quý II'], 'L cc', 'quarter 2', { n: '3.3' }),
  grp([auto(), 'Cải cách tổ chức bộ máy', '', '', ''], { n: '4', page: true }),
  sub([auto(1), 'Sắp xếp Trung tâm Khuyến công và Xúc tiến thương mại', 'Đề án', 'Văn phòng Sở; Trung tâm Khuyến công và Xúc tiến thương mại', 'Hoàn thành trong Quý III/2023'], 'L vps, L ttkc', 'quarter 3/2023', { n: '4.1' }),
  sub([auto(1), 'Đánh giá, xếp loại người lao động hằng quý', 'Kết quả xếp loại', 'Các phòng, đơn vị', 'Ngày 25 của tháng cuối mỗi quý'], 'L pdvi', 'recurring quarter', { n: '4.2' }),
  grp([auto(), 'Hiện đại hóa hành chính', '', '', ''], { n: '5' }),
  sub([auto(1), 'Nâng cấp Sàn thương mại điện tử Đắk Nông, mở rộng 50 gian hàng', 'Sàn thương mại điện tử', 'Trung tâm Khuyến công và Xúc tiến thương mại; phối hợp với Sở Thông tin và Truyền thông, Liên minh Hợp tác xã tỉnh', '30/11/2023'], 'L ttkc, C stttt, C lmhtx', 'date 2023-11-30', { n: '5.1' }),
  sub([auto(1), 'Duy trì hệ thống quản lý chất lượng TCVN ISO 9001:2015', 'Báo cáo đánh giá nội bộ; biên bản xem xét của lãnh đạo', 'Ban Chỉ đạo ISO', 'Ít nhất 01 lần/năm'], 'L iso', 'recurring year', { n: '5.2', d: 2 }),
];

export const document = {
  file: '62-so-cong-thuong-2023.docx',
  isLandscape: true,
  label: headLabel('plan', '08', 'KH-SCT', '2023-01-12', 'Sở Công Thương tỉnh Đắk Nông', 'Đắk Nông', 2023, 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', 'Vũ Hoài Nam', 1, 4, { issuerOr: ['Sở Công Thương'], signerTitleOr: ['PHÓ GIÁM ĐỐC'], numberOr: ['8'], titleHas: 'Cải cách hành chính năm 2023', attachedTo: null }),
  names: {
    vps: 'Văn phòng Sở', pdv: ['các phòng, đơn vị thuộc Sở', 'group'], hd: ['Hội đồng Thi đua - Khen thưởng Sở', 'unit'], qltm: 'Phòng Quản lý thương mại', ktat: 'Phòng Kỹ thuật an toàn - Môi trường', pcm: ['Các phòng chuyên môn', 'group'],
    cc: ['Công chức Sở tại Trung tâm PVHCC tỉnh', 'group|unit|external'], ttkc: 'Trung tâm Khuyến công và Xúc tiến thương mại', pdvi: ['Các phòng, đơn vị', 'group'], stttt: 'Sở Thông tin và Truyền thông', lmhtx: ['Liên minh Hợp tác xã tỉnh', 'external|unit'], iso: 'Ban Chỉ đạo ISO',
  },
  blocks: [
    ...head({ org: ['UBND TỈNH ĐẮK NÔNG', 'SỞ CÔNG THƯƠNG'], no: 'Số: 08/KH-SCT', place: 'Đắk Nông, ngày 12 tháng 01 năm 2023', kind: 'KẾ HOẠCH', title: 'Cải cách hành chính năm 2023', bases: ['Căn cứ Kế hoạch số 800/KH-UBND ngày 28/12/2022 của UBND tỉnh Đắk Nông, Sở Công Thương ban hành Kế hoạch như sau:'] }),
    { table: { kind: 'activities', columns: 'number name results parties|lead schedule', number: 0, name: 1, results: 2, heading: [['STT', 'Nhiệm vụ', 'Sản phẩm', 'Trách nhiệm thực hiện', 'Thời gian']], rows } },
    { text: 'Yêu cầu các phòng, đơn vị triển khai nghiêm túc Kế hoạch này./.' },
    sign(['- UBND tỉnh;', '- Sở Nội vụ;', '- Các phòng, đơn vị;', '- Lưu: VT, VP.'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], 'Vũ Hoài Nam'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
