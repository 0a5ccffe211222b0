import { docxOf } from '../builders/docx.mjs';
import { act, grp, head, headLabel, sec, sign, sub } from '../builders/model.mjs';

const rows = [
  sec('I', 'Trên báo chí', { span: true }),
  act(['1', 'Phóng sự truyền hình "Một ngày ở bộ phận một cửa"', 'Phóng sự 10 phút', '{dpt}', '{st}', '2 tháng/số'], 'L dpt, C st', 'unreadable', { or: { scheduleOr: [['recurring month'], ['recurring quarter'], ['missing']] } }),
  act(['2', 'Trang chuyên đề trên Báo Yên Bái', 'Bài viết, ảnh', '{bao}', '{st}, {snv}', 'Hằng tháng'], 'L bao, C st, C snv', 'recurring month'),
  sec('II', 'Trên hệ thống thông tin cơ sở', { span: true }),
  grp(['3', 'Phát thanh ở xã', 'File âm thanh', '{pvh}', '{xa}', 'Hàng tuần']),
  sub(['a)', 'Tiếng phổ thông: cách tạo tài khoản trên Cổng Dịch vụ công', '', '', '', ''], 'L pvh, C xa', 'recurring week', { d: 1, or: { deliverablesOr: [0] } }),
  sub(['b)', 'Tiếng Mông, tiếng Dao: cách tra cứu tình trạng hồ sơ', '', '', '{bdt}', ''], 'L pvh, C bdt', 'recurring week', { d: 1, or: { deliverablesOr: [0] } }),
  sub(['c)', 'Trả lời câu hỏi của người nghe', '', '', '', 'Thứ Bảy tuần cuối tháng'], 'L pvh, C xa', 'recurring month', { d: 1, or: { deliverablesOr: [0] } }),
  act(['4', 'Pa nô ở cửa ngõ các thị trấn', 'Pa nô 3m x 5m', '{pvh}', '{xa}', 'Trước ngày 19/5/2024'], 'L pvh, C xa', 'beforeDate 2024-05-19'),
  sec('III', 'Trên mạng xã hội', { span: true }),
  act(['5', 'Video ngắn hướng dẫn nộp hồ sơ đăng ký khai sinh', 'Video', '{st}', '{stp}', 'Tháng 3; tháng 7; tháng 11'], 'L st, C stp', 'month 3 + month 7 + month 11'),
  act(['6', 'Trang Zalo của chính quyền tỉnh đạt 50% hộ dân theo dõi', 'Trang Zalo', '{vpt}', '{doan}; {xa}', 'Đến 31/12/2024'], 'L vpt, C doan, C xa', 'date 2024-12-31', { figures: 'unstated 50 %' }),
  act(['7', 'Xử lý thông tin sai lệch về phí, lệ phí', 'Thông báo', '{st}', '{cat}', 'Khi phát hiện'], 'L st, C cat', 'onEvent'),
];
export const document = {
  file: '22-so-tttt-yen-bai.docx',
  label: headLabel('plan', '64', 'KH-STTTT', '2024-02-20', 'Sở Thông tin và Truyền thông tỉnh Yên Bái', 'Yên Bái', 2024, 'PHÓ GIÁM ĐỐC', 'Nguyễn Thúc Mạnh', 1, 3, { issuerOr: ['Sở Thông tin và Truyền thông'], signerTitleOr: ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC'], titleHas: 'Truyền thông' }),
  names: {
    dpt: ['Đài Phát thanh - Truyền hình tỉnh', 'unit|external'], bao: ['Báo Yên Bái', 'external|unit'], st: 'Sở Thông tin và Truyền thông', snv: 'Sở Nội vụ', stp: 'Sở Tư pháp', bdt: 'Ban Dân tộc', vpt: 'Văn phòng UBND tỉnh', cat: ['Công an tỉnh', 'unit|external'],
    doan: ['Tỉnh đoàn', 'unit|external'], pvh: ['Phòng Văn hóa và Thông tin cấp huyện', 'group|unit'], xa: ['UBND cấp xã', 'group'],
  },
  blocks: [
    ...head({ org: ['UBND TỈNH YÊN BÁI', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'], no: 'Số: 64/KH-STTTT', place: 'Yên Bái, ngày 20 tháng 02 năm 2024', kind: 'KẾ HOẠCH', title: 'Truyền thông về cải cách hành chính năm 2024', bases: ['Căn cứ Kế hoạch số 280/KH-UBND ngày 22/12/2023 của UBND tỉnh Yên Bái;'] }),
    { bullets: ['- Nói đúng điều người dân cần;', '- Nói bằng tiếng của đồng bào:', '+ Tiếng Mông;', '+ Tiếng Dao.'] },
    { table: { kind: 'activities', columns: 'number name results lead coordinating schedule', number: 0, name: 1, results: 2, heading: [['TT', 'Nội dung tuyên truyền', 'Sản phẩm', 'Đơn vị thực hiện chính', 'Đơn vị phối hợp', 'Thời gian']], rows } },
    sign(['- UBND tỉnh;', '- Các báo, đài;', '- Lưu: VT.'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], 'Nguyễn Thúc Mạnh'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
