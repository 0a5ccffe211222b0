import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'Xây dựng kế hoạch, quán triệt'),
  act(['1', 'Xây dựng Kế hoạch kiểm soát TTHC năm 2024 của Sở', '{vps}', '{phong}', 'Kế hoạch được ban hành', 'Tháng 1/2024'], 'L vps, C phong', 'month 1/2024', {}),
  act(['2', 'Quán triệt các văn bản của Trung ương, của tỉnh về kiểm soát TTHC tại giao ban tháng', '{vps}', '{phong}', 'Thông báo kết luận giao ban', 'Hàng tháng'], 'L vps, C phong', 'recurring month', {}),
  sec('II', 'Kiểm soát việc ban hành TTHC'),
  act(['3', 'Đánh giá tác động TTHC trong dự thảo Nghị quyết của HĐND tỉnh về chính sách trợ giúp xã hội', '{btxh}', '{ttra}; {vps}', 'Báo cáo đánh giá tác động', 'Quý II/2024'], 'L btxh, C ttra, C vps', 'quarter 2/2024', {}),
  act(['4', 'Cho ý kiến về TTHC trong các dự thảo văn bản do các phòng soạn thảo', '{vps}', 'Phòng chủ trì soạn thảo', 'Ý kiến bằng văn bản', 'Khi có dự thảo văn bản'], 'L vps, C soan', 'onEvent', {}),
  sec('III', 'Công bố, công khai TTHC'),
  act(['5', 'Cập nhật các quyết định công bố TTHC của Bộ Lao động - Thương binh và Xã hội, trình Chủ tịch UBND tỉnh công bố danh mục', '{phong}', '{vps}', 'Tờ trình, dự thảo Quyết định', 'Trong 05 ngày làm việc kể từ ngày nhận được quyết định của Bộ'], 'L phong, C vps', 'onEvent', { d: 2, or: { deliverablesOr: [1], scheduleOr: [['onEvent +5']] }, cut: { 1: 'Thương binh', 4: 'dự thảo', 5: 'ngày nhận' } }),
  act(['6', 'Công khai TTHC trên Cổng thông tin điện tử của Sở và tại quầy giao dịch của Sở ở Trung tâm Phục vụ hành chính công tỉnh', '{vps}', '{phong}', 'TTHC được công khai', 'Thường xuyên'], 'L vps, C phong', 'continuous', {}),
  sec('IV', 'Rà soát, đơn giản hóa TTHC'),
  act(['7', 'Rà soát TTHC lĩnh vực người có công', '{ncc}', '{vps}', 'Báo cáo rà soát', 'Trước ngày 15/7/2024'], 'L ncc, C vps', 'beforeDate 2024-07-15', {}),
  act(['8', 'Rà soát TTHC lĩnh vực việc làm, giáo dục nghề nghiệp; đề xuất giảm ít nhất 30% thời gian giải quyết', '{vlgd}', '{dvvl}; {vps}', 'Báo cáo rà soát', 'Trước ngày 15/7/2024'], 'L vlgd, C dvvl, C vps', 'beforeDate 2024-07-15', { figures: 'gte 30 %', cut: { 1: 'đề xuất giảm', 3: 'Văn phòng Sở' } }),
  act(['9', 'Rà soát TTHC lĩnh vực bảo trợ xã hội, trẻ em', '{btxh}; {te}', '{vps}', 'Báo cáo rà soát', 'Trước ngày 15/7/2024'], 'L btxh, L te, C vps', 'beforeDate 2024-07-15', {}),
  act(['10', 'Tổng hợp phương án đơn giản hóa, trình UBND tỉnh', '{vps}', '{phong}', 'Báo cáo tổng hợp; dự thảo quyêt định', 'Trước 31/7/2024'], 'L vps, C phong', 'beforeDate 2024-07-31', { d: 2 }),
  sec('V', 'Giải quyết TTHC, số hóa hồ sơ'),
  act(['11', 'Phân công công chức trực tại quầy của Sở, thay thế kịp thời khi công chức nghỉ phép hoặc đi học; bảo đảm 100% hồ sơ đủ điều kiện được tiếp nhận trong ngày', '{vps}', '{phong}', 'Lịch phân công', 'Thường xuyên'], 'L vps, C phong', 'continuous', { figures: 'unstated 100 %' }),
  act(['12', 'Xây dựng, sửa đổi quy trình nội bộ giải quyết TTHC theo Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ; cập nhật quy trình điện tử trên Hệ thống thông tin giải quyết TTHC tỉnh', '{phong}', '{vps}; {stttt}', 'Quy trình nội bộ được phê duyệt', 'Sau 10 ngày kể từ ngày công bố TTHC'], 'L phong, C vps, C stttt', 'onEvent', { or: { scheduleOr: [['onEvent +10']] } }),
  act(['13', 'Số hóa hồ sơ người có công đang lưu trữ tại Sở', '{ncc}', '- {vps};\n- {ttlt}', 'Tối thiểu 40% hồ sơ được số hóa', 'Tháng 12/2024'], 'L ncc, C vps, C ttlt', 'month 12/2024', { figures: 'gte 40 %' }),
  act(['14', 'Đẩy mạnh dịch vụ công trực tuyến toàn trình, phấn đấu tỷ lệ hồ sơ trực tuyến đạt 60% trở lên', '{phong}', '{vps}', 'Hồ sơ trực tuyến', 'Cả năm 2024'], 'L phong, C vps', 'year 2024', { figures: 'gte 60 %', cut: { 1: 'hồ sơ trực tuyến đạt', 5: '2024' } }),
  act(['15', 'Thực hiện chi trả trợ cấp xã hội không dùng tiền mặt', '{btxh}', '- {khtc};\n- {bdt}', '- Danh sách đối tượng có tài khoản;\n- Báo cáo kết quả chi trả hằng tháng', 'Thường xuyên'], 'L btxh, C khtc, C bdt', 'continuous', { d: 2, cut: { 3: '- Bưu', 4: '- Báo cáo' } }),
  sec('VI', 'Phản ánh, kiến nghị'),
  act(['16', 'Tiếp nhận và xử lý phản ánh, kiến nghị về TTHC, hành vi hành chính', '{ttra}', '{phong}', 'Văn bản trả lời', 'Thường xuyên'], 'L ttra, C phong', 'continuous', {}),
  sec('VII', 'Kiểm tra, truyền thông, báo cáo'),
  act(['17', 'Tự kiểm tra việc giải quyết TTHC tại các phòng, đơn vị trực thuộc', '{vps}', '{ttra}', 'Kế hoạch, thông báo kết quả kiểm tra', 'Quý IIl'], 'L vps, C ttra', 'quarter 3', { d: 2, or: { deliverablesOr: [1] }, cut: { 2: 'Sở', 4: 'quả kiểm tra' } }),
  act(['18', 'Viết tin, bài về cải cách TTHC đăng trên Cổng thông tin điện tử của Sở', '{vps}', '{phong}', 'Tin, bài', 'Hàng quý'], 'L vps, C phong', 'recurring quarter', { or: { deliverablesOr: [2] } }),
  act(['19', 'Sơ kết 6 tháng, tổng kết năm công tác kiểm soát TTHC', '{vps}', '{phong}', 'Báo cáo', 'Tháng 6, tháng 12'], 'L vps, C phong', 'month 6 + month 12', {}),
  act(['20', 'Thực hiện chế độ báo cáo trên Hệ thống thông tin báo cáo của Văn phòng Chính phủ', '{vps}', '{phong}', 'Báo cáo quý, năm', 'Định kỳ theo quy định'], 'L vps, C phong', 'byReference', { or: { deliverablesOr: [2], scheduleOr: [['recurring quarter,year'], ['unreadable']] } }),
];

export const document = {
  file: '74-so-ldtbxh-nghe-an-2024.txt',
  label: headLabel('plan', '182', 'KH-LĐTBXH', '2024-01-18', 'Sở Lao động - Thương binh và Xã hội tỉnh Nghệ An', 'Nghệ An', 2024, 'GIÁM ĐỐC', 'Đoàn Hồng Vũ', 3, 4, { issuerOr: ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động - TB và XH', 'Sở Lao động - Thương binh và Xã hội Nghệ An'], titleHas: 'Kiểm soát thủ tục hành chính' }),
  names: {
    vps: 'Văn phòng Sở', ttra: 'Thanh tra Sở', btxh: 'Phòng Bảo trợ xã hội', ncc: 'Phòng Người có công', vlgd: 'Phòng Việc làm - Giáo dục nghề nghiệp', te: 'Phòng Trẻ em và Bình đẳng giới', khtc: 'Phòng Kế hoạch - Tài chính', dvvl: 'Trung tâm Dịch vụ việc làm',
    stttt: ['Sở Thông tin và Truyền thông', 'unit|external'], ttlt: ['Trung tâm Lưu trữ lịch sử tỉnh', 'unit|external'], bdt: ['Bưu điện tỉnh', 'unit|external'], phong: ['Các phòng, đơn vị thuộc Sở', 'group'], soan: ['Phòng chủ trì soạn thảo', 'group|unit|relative'],
  },
  blocks: [
    ...head({ org: ['UBND TỈNH NGHỆ AN', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'], no: 'Số: 182/KH-LĐTBXH', place: 'Nghệ An, ngày 18 tháng 01 năm 2024', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính năm 2024 của Sở Lao động - Thương binh và Xã hội', bases: ['Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;', 'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Văn phòng Chính phủ;', 'Thực hiện Quyết định số 4372/QĐ-UBND ngày 28 tháng 12 năm 2023 của UBND tỉnh Nghệ An về Kế hoạch kiểm soát thủ tục hành chính năm 2024;'], body: ['Sở Lao động - Thương binh và Xã hội xây dựng kế hoạch như sau:', '1. Yêu cầu', 'Từng phòng có việc cụ thể, có thời hạn và có sản phẩm.', '2. Nội dung, phân công'] }),
    { table: { kind: 'activities', columns: 'number name lead coordinating results schedule', number: 0, name: 1, results: 4, heading: [['TT', 'Nội dung công việc', 'Phòng, đơn vị thực hiện', '', 'Kết quả', 'Thời hạn hoàn thành'], ['', '', 'Chủ trì', 'Phối hợp', '', '']], rows } },
    { text: '3. Tổ chức thực hiện' },
    { text: 'Trưởng các phòng, Thủ trưởng các đơn vị trực thuộc chịu trách nhiệm trước Giám đốc Sở về kết quả thực hiện./.' },
    sign(['- UBND tỉnh (b/c);', '- Giám đốc, các Phó Giám đốc Sở;', '- Các phòng, đơn vị thuộc Sở;', '- Lưu: VT, VPS.'], ['GIÁM ĐỐC'], 'Đoàn Hồng Vũ'),
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isHtml: true }) });
