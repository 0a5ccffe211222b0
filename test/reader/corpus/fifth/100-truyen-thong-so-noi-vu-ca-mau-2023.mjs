import { act, expand, head, headLabel, sec, sign } from '../builders/model.mjs';
import { docxOf } from '../builders/docx.mjs';

const NAMES = {
  cchc: 'Phòng Cải cách hành chính', vp: 'Văn phòng Sở', tt: 'Thanh tra Sở', tc: 'Phòng Tổ chức, biên chế và công chức, viên chức', xdcq: 'Phòng Xây dựng chính quyền và công tác thanh niên', tccb: ['các phòng, ban thuộc Sở', 'group'], stttt: 'Sở Thông tin và Truyền thông', bao: ['Báo Cà Mau', 'unit|external'],
  dai: ['Đài Phát thanh - Truyền hình tỉnh', 'unit|external'], nv: ['Phòng Nội vụ các huyện, thành phố Cà Mau', 'group'], doan: ['Tỉnh đoàn', 'external|unit'], sbn: ['các sở, ban, ngành tỉnh', 'group'], bd: ['Bưu điện tỉnh', 'external|unit'],
};
/** A task told as offices do without a table: its name, then who and when in lines of their own. */
const task = (number, name, lines, parties, schedule, extra = {}) => act(null, parties, schedule, { n: number, nm: name, p: [`${number} ${name}`, ...lines], ...extra });
const part = (number, name) => sec(number, name, { p: [`**${number}. ${name}**`] });
const who = (lead, with_, when) => [`- Đơn vị chủ trì: ${lead}.`, ...(with_ ? [`- Đơn vị phối hợp: ${with_}.`] : []), `- Thời gian thực hiện: ${when}.`];

const rows = [
  part('1', 'Tuyên truyền trên báo chí, truyền hình'),
  task('a)', 'Mở chuyên mục "Cải cách hành chính - Từ chủ trương đến cuộc sống" trên sóng truyền hình.', who('{cchc}', '{dai}', 'Hằng tháng'), 'L cchc, C dai', 'recurring month'),
  task('b)', 'Đăng bài viết về các mô hình hay trong giải quyết thủ tục hành chính.', who('{cchc}', '{bao}; {sbn}', 'Thường xuyên trong năm'), 'L cchc, C bao, C sbn', 'continuous', { or: { scheduleOr: [['year']] } }),
  task('c)', 'Tổ chức tọa đàm trực tiếp giữa lãnh đạo Sở với người dân về kết quả Chỉ số PAR Index, SIPAS.', who('{vp}', '{cchc}; {dai}', 'Quý III năm 2023'), 'L vp, C cchc, C dai', 'quarter 3/2023'),
  part('2', 'Tuyên truyền trên môi trường mạng'),
  task('a)', 'Duy trì trang Zalo của Sở, mỗi tuần ít nhất một tin.', who('{vp}', '{tccb}', 'Hằng tuần'), 'L vp, C tccb', 'recurring week'),
  task('b)', 'Xây dựng bộ đồ họa hướng dẫn nộp hồ sơ tuyển dụng viên chức qua mạng.', who('{tc}', '{stttt}', 'Hoàn thành trước ngày 30 tháng 4 năm 2023'), 'L tc, C stttt', 'beforeDate 2023-04-30'),
  task('c)', 'Phát hành ba đoạn phim ngắn về văn hóa công sở.', who('{vp}', '{xdcq}; {doan}', 'Tháng 5, tháng 8 và tháng 11 năm 2023'), 'L vp, C xdcq, C doan', 'month 5/2023 + month 8/2023 + month 11/2023', { or: { scheduleOr: [['month 5', 'month 8', 'month 11/2023']] } }),
  part('3', 'Tập huấn, hội thi'),
  task('a)', 'Tập huấn kỹ năng viết tin, bài về cải cách hành chính cho công chức chuyên trách.', who('{cchc}', '{nv}', 'Quý II năm 2023'), 'L cchc, C nv', 'quarter 2/2023'),
  task('b)', 'Phát động cuộc thi trực tuyến "Tìm hiểu cải cách hành chính" trong đoàn viên, thanh niên.', who('{xdcq}', '{doan}; {bd}', 'Từ tháng 7 đến tháng 9 năm 2023'), 'L xdcq, C doan, C bd', 'quarter 3/2023', { or: { scheduleOr: [['month 9/2023'], ['month 7', 'month 9/2023'], ['month 7/2023', 'month 9/2023'], ['beforeDate 2023-09-30']] } }),
  task('c)', 'Lồng ghép nội dung cải cách hành chính vào lớp bồi dưỡng ngạch chuyên viên.', who('{tc}', '', 'Theo kế hoạch mở lớp của Trường Chính trị tỉnh'), 'L tc', 'byReference'),
  part('4', 'Kiểm tra, báo cáo'),
  task('a)', 'Kiểm tra công tác tuyên truyền tại các địa phương, đơn vị.', who('{tt}', '{cchc}', 'Lồng ghép với kế hoạch kiểm tra cải cách hành chính năm 2023'), 'L tt, C cchc', 'byReference'),
  task('b)', 'Tổng hợp, báo cáo UBND tỉnh kết quả tuyên truyền.', who('{cchc}', '{nv}', 'Chậm nhất ngày 05 tháng 12 năm 2023'), 'L cchc, C nv', 'date 2023-12-05'),
];
export const document = {
  file: '100-truyen-thong-so-noi-vu-ca-mau-2023.docx',
  label: headLabel('plan', '256', 'KH-SNV', '2023-02-10', 'Sở Nội vụ tỉnh Cà Mau', 'Cà Mau', 2023, 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', 'Lâm Chí Hiếu', 2, 4, { titleHas: 'Tuyên truyền cải cách hành chính năm 2023', signerTitleOr: ['PHÓ GIÁM ĐỐC'], issuerOr: ['Sở Nội vụ'] }),
  names: NAMES,
  blocks: [
    ...head({
      org: ['UBND TỈNH CÀ MAU', 'SỞ NỘI VỤ'], no: 'Số: 256/KH-SNV', place: 'Cà Mau, ngày 10 tháng 02 năm 2023', kind: 'KẾ HOẠCH', title: 'Tuyên truyền cải cách hành chính năm 2023',
      bases: ['Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;', 'Căn cứ Quyết định số 3120/QĐ-UBND ngày 22 tháng 12 năm 2022 của Chủ tịch UBND tỉnh về Kế hoạch cải cách hành chính năm 2023;'],
      body: ['Sở Nội vụ xây dựng Kế hoạch tuyên truyền cải cách hành chính năm 2023, cụ thể như sau:'],
    }),
    { text: 'I. MỤC ĐÍCH, YÊU CẦU', bold: true },
    { text: 'Giúp người dân, doanh nghiệp hiểu quyền của mình khi đến cơ quan nhà nước; nội dung phải ngắn gọn, dễ nhớ, tránh hình thức.' },
    { text: 'II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN', bold: true },
    { table: { kind: 'activities', rows } },
    { text: 'III. KINH PHÍ', bold: true },
    { text: 'Kinh phí sử dụng từ nguồn chi không thường xuyên năm 2023 của Sở./.' },
    sign(['- UBND tỉnh (b/c);', '- Lãnh đạo Sở;', '- Các phòng thuộc Sở;', '- Lưu: VT, CCHC.'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], 'Lâm Chí Hiếu'),
  ],
};
const printed = () => ({ ...document, blocks: document.blocks.flatMap((block) => (block.table ? block.table.rows.flatMap((row) => row.p.map((text) => ({ text: expand(NAMES, text) }))) : [block])) });
export const build = async () => ({ name: document.file, bytes: await docxOf(printed()) });
