import { docxOf } from '../builders/docx.mjs';
import { act, grp, head, headLabel, note, sec, sign, sub } from '../builders/model.mjs';

// The lead stands before the work; every page of the print became a table of its own.
const rows = [
  sec('1', 'Lĩnh vực vận tải', { cells: ['1', '**Lĩnh vực vận tải**', '<', '<', '<', '<'] }),
  grp(['1.1', '{vt}', 'Cấp đổi giấy phép lái xe qua mạng', '{vps}', '', 'Thường xuyên'], { parties: 'L vt, C vps', u: '1', schedule: 'continuous' }),
  sub(['a', '', 'Trả lời hồ sơ chưa hợp lệ trong một ngày làm việc', '', 'Thông báo trên cổng', ''], 'L vt, C vps', 'continuous', {}),
  sub(['b', '', 'Gửi giấy phép qua đường bưu điện theo yêu cầu của người dân', '{bdt}', 'Sổ theo dõi', 'Quý I/2024'], 'L vt, C bdt', 'quarter 1/2024', {}),
  act(['1.2', '{ql}', 'Công khai lộ trình tuyến xe buýt được trợ giá', '{vt}', 'Bảng thông tin tại bến; mục tin trên trang của Sở', '15/3/2024'], 'L ql, C vt', 'date 2024-03-15', { u: '1', d: 2 }),
  act(['1.3', '{vt}\n{tts}', 'Hậu kiểm phù hiệu xe hợp đồng cấp trực tuyến', '{cat}', 'Biên bản hậu kiểm', 'Mỗi quý một lần'], 'L vt, L tts, C cat', 'recurring quarter', { u: '1', cut: { 2: 'hợp đồng cấp', 5: 'một lần' } }),
  sec('2', 'Lĩnh vực hạ tầng', { cells: ['2', '**Lĩnh vực hạ tầng**', '<', '<', '<', '<'] }),
  note('Các việc tại mục này thực hiện sau khi Sở được giao vốn sự nghiệp năm 2024.', { cells: ['', '*Các việc tại mục này thực hiện sau khi Sở được giao vốn sự nghiệp năm 2024.*', '<', '<', '<', '<'] }),
  act(['2.1', '{ht}', 'Đưa bản đồ số của các tuyến tỉnh lộ lên hệ thống thông tin địa lý', '{pm}', 'Lớp bản đồ', 'Từ tháng 4 đến tháng 9'], 'L ht, C pm', 'quarterRange 2-3', { u: '2', or: { scheduleOr: [['month 9'], ['month 4', 'month 9'], ['milestones 2024-04-30,2024-09-30']] } }),
  act(['2.2', '{ht}', 'Rút ngắn việc cấp phép thi công trên đường đang khai thác từ 07 ngày xuống 05 ngày', '{ql}', 'Quyết định công bố', 'Chậm nhất ngày 31/5/2024'], 'L ht, C ql', 'date 2024-05-31', { u: '2' }),
  act(['2.3', '^', 'Thẩm định hồ sơ thiết kế không dùng bản giấy', '^', 'Ý kiến thẩm định ký số', 'Năm 2024'], 'L ht, C ql', 'year 2024', { u: '2' }),
  sec('3', 'Công tác chung', { cells: ['3', '**Công tác chung**', '<', '<', '<', '<'] }),
  act(['3.1', '{vps}', 'Tổng hợp kết quả, gửi Văn phòng Ủy ban nhân dân tỉnh', 'Các phòng thuộc Sở', 'Báo cáo', 'Trước ngày 25 tháng cuối quý'], 'L vps, C phong', 'recurring quarter', { u: '3' }),
  act(['3.2', 'Các phòng thuộc Sở', 'Cử người trực hỗ trợ tại Trung tâm Phục vụ hành chính công', '{vps}', 'Lịch trực', 'Hằng tuần'], 'L phong, C vps', 'recurring week', { u: '3' }),
];

export const document = {
  file: '05-so-giao-thong-2024.docx',
  isLandscape: true,
  label: headLabel('plan', '417', 'KH-SGTVT', '2024-02-05', 'Sở Giao thông vận tải tỉnh Đồng Tháp', 'Đồng Tháp', 2024, 'PHÓ GIÁM ĐỐC', 'Lê Hoàng Khải', 1, 3, { issuerOr: ['Sở Giao thông vận tải'], signerTitleOr: ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC'], titleHas: 'Cải cách thủ tục hành chính' }),
  names: {
    vt: 'Phòng Quản lý vận tải', ql: 'Trung tâm Quản lý hạ tầng', ht: 'Phòng Hạ tầng giao thông', tts: 'Thanh tra Sở', vps: 'Văn phòng Sở', pm: 'Ban Quản lý dự án', cat: ['Công an tỉnh', 'unit|external'],
    bdt: ['Bưu điện tỉnh', 'external'], phong: ['Các phòng thuộc Sở', 'group'],
  },
  blocks: [
    ...head({ org: ['UBND TỈNH ĐỒNG THÁP', 'SỞ GIAO THÔNG VẬN TẢI'], no: 'Số: 417/KH-SGTVT', place: 'Đồng Tháp, ngày 05 tháng 02 năm 2024', kind: 'KẾ HOẠCH', title: 'Cải cách thủ tục hành chính năm 2024 của Sở Giao thông vận tải', bases: ['Căn cứ Kế hoạch số 11/KH-UBND ngày 09 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Đồng Tháp;'], body: ['Giám đốc Sở giao việc cho các phòng, đơn vị như sau:'] }),
    { table: { kind: 'activities', columns: 'number lead name coordinating results schedule', number: 0, name: 2, results: 4, pagesAs: 'tables', heading: [['TT', 'Đơn vị chủ trì', 'Nội dung hoạt động', 'Đơn vị phối hợp', 'Sản phẩm đầu ra', 'Tiến độ']], rows } },
    sign(['- UBND tỉnh;', '- Các phòng, đơn vị;', '- Lưu: VT, VPS.'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], 'Lê Hoàng Khải'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
