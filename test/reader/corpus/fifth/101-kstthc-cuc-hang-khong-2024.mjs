import { act, grp, head, headLabel, sign, sub } from '../builders/model.mjs';
import { docxOf } from '../builders/docx.mjs';

const NAMES = {
  pc: 'Phòng Pháp chế - Hợp tác quốc tế', vp: 'Văn phòng Cục', vt: 'Phòng Vận tải hàng không', tc: 'Phòng Tài chính', ql: 'Phòng Quản lý cảng hàng không, sân bay', tcatb: 'Phòng Tiêu chuẩn an toàn bay', khcn: 'Phòng Khoa học, công nghệ và môi trường', nb: 'Cảng vụ Hàng không miền Bắc', mt: 'Cảng vụ Hàng không miền Trung', mn: 'Cảng vụ Hàng không miền Nam',
  cq: ['Các cơ quan, đơn vị trực thuộc Cục', 'group'], cv: ['Các Cảng vụ hàng không', 'group'], cp: ['Các phòng', 'group'], lq: ['Các phòng liên quan', 'group'],
};
const rows = [
  grp(['1', 'Xây dựng, ban hành kế hoạch', '', '', '', '']),
  sub(['1.1', 'Kế hoạch kiểm soát thủ tục hành chính', '{pc}', '{cq}', 'Quyết định của Cục trưởng', 'Tháng 01/2024'], 'L pc, C cq', 'month 1/2024'),
  sub(['1.2', 'Kế hoạch truyền thông về kiểm soát thủ tục hành chính', '{vp}', '{pc}', 'Kế hoạch', 'Tháng 02/2024'], 'L vp, C pc', 'month 2/2024'),
  grp(['2', 'Kiểm soát quy định thủ tục hành chính trong dự thảo văn bản', '', '', '', '']),
  sub(['2.1', 'Đánh giá tác động thủ tục hành chính trong dự thảo thông tư về vận chuyển hàng không', '{vt}', '{pc}', 'Bản đánh giá tác động', 'Khi lập đề nghị xây dựng văn bản'], 'L vt, C pc', 'onEvent'),
  sub(['2.2', 'Đánh giá tác động thủ tục hành chính trong dự thảo thông tư về giá dịch vụ', '{tc}', '^', '^', '^'], 'L tc, C pc', 'onEvent', { d: 1 }),
  sub(['2.3', 'Cho ý kiến đối với quy định thủ tục hành chính tại các dự thảo', '{pc}', '{lq}', 'Văn bản góp ý', 'Trong vòng 07 ngày làm việc kể từ khi nhận dự thảo'], 'L pc, C lq', 'onEvent', { or: { scheduleOr: [['onEvent +7'], ['onEvent +9'], ['onEvent +11']] } }),
  grp(['3', 'Công bố, công khai', '', '', '', '']),
  sub(['3.1', 'Trình Bộ Giao thông vận tải công bố thủ tục hành chính mới, sửa đổi', '{pc}', '{lq}', 'Tờ trình; dự thảo quyết định công bố', 'Thường xuyên'], 'L pc, C lq', 'continuous', { d: 2 }),
  sub(['3.2', 'Cập nhật cơ sở dữ liệu quốc gia về thủ tục hành chính, bảo đảm 100% thủ tục được công khai', '{pc}', '{vp}', 'Dữ liệu được cập nhật', 'Ngay sau khi có quyết định công bố'], 'L pc, C vp', 'onEvent', { figures: 'unstated 100 %' }),
  sub(['3.3', 'Niêm yết tại nơi tiếp nhận hồ sơ', '{nb}\n{mt}\n{mn}', '{vp}', 'Bảng niêm yết', 'Thường xuyên'], 'L nb, L mt, L mn, C vp', 'continuous', { page: true }),
  grp(['4', 'Rà soát, đơn giản hóa', '', '', '', '']),
  sub(['4.1', 'Cấp thẻ kiểm soát an ninh cảng hàng không', '{ql}', '{cv}', 'Phương án đơn giản hóa', 'Trước ngày 15/6/2024'], 'L ql, C cv', 'beforeDate 2024-06-15'),
  sub(['4.2', 'Cấp giấy chứng nhận đủ điều kiện bay', '{tcatb}', '{pc}', '^', '^'], 'L tcatb, C pc', 'beforeDate 2024-06-15'),
  sub(['4.3', 'Cấp giấy phép kinh doanh hàng không chung', '{vt}', '{tc}; {pc}', '^', '^'], 'L vt, C tc, C pc', 'beforeDate 2024-06-15'),
  sub(['4.4', 'Tổng hợp kết quả rà soát gửi Bộ Giao thông vận tải', '{pc}', '{cp}', 'Báo cáo', '30/7/2024'], 'L pc, C cp', 'date 2024-07-30'),
  grp(['5', 'Giải quyết thủ tục hành chính, chuyển đổi số', '', '', '', '']),
  sub(['5.1', 'Nâng cấp hệ thống một cửa điện tử, kết nối Cổng Dịch vụ công của Bộ', '{khcn}', '{vp}; {cp}', 'Hệ thống được nâng cấp', 'Quý II - Quý III/2024'], 'L khcn, C vp, C cp', 'quarterRange 2-3/2024', { or: { scheduleOr: [['quarterRange 2-3'], ['quarter 2/2024', 'quarter 3/2024'], ['quarter 2', 'quarter 3/2024']] } }),
  sub(['5.2', 'Số hóa hồ sơ, giấy tờ khi tiếp nhận', '{cv}', '{khcn}', 'Hồ sơ điện tử', 'Năm 2024'], 'L cv, C khcn', 'year 2024'),
  sub(['5.3', 'Tiếp nhận, trả lời phản ánh, kiến nghị của hãng hàng không và hành khách', '{vp}', '{cq}', 'Văn bản trả lời', 'Thường xuyên'], 'L vp, C cq', 'continuous'),
  grp(['6', 'Kiểm tra, báo cáo', '', '', '', '']),
  sub(['6.1', 'Kiểm tra việc thực hiện tại Cảng vụ Hàng không miền Trung', '{pc}', '{vp}', 'Kết luận kiểm tra', 'Tháng 9/2024'], 'L pc, C vp', 'month 9/2024'),
  sub(['6.2', 'Báo cáo định kỳ về kiểm soát thủ tục hành chính', '{pc}', '{cq}', 'Báo cáo', 'Hàng quý và năm'], 'L pc, C cq', 'recurring quarter,year'),
  act(['7', 'Bố trí kinh phí cho hoạt động kiểm soát thủ tục hành chính', '{tc}', '{pc}', 'Dự toán được duyệt', 'Quý IV/2024'], 'L tc, C pc', 'quarter 4/2024'),
];
export const document = {
  file: '101-kstthc-cuc-hang-khong-2024.docx',
  label: headLabel('decision', '88', 'QĐ-CHK', '2024-01-19', 'Cục trưởng Cục Hàng không Việt Nam', 'Hà Nội', 2024, 'CỤC TRƯỞNG', 'Đinh Quốc Thắng', 4, 4, { titleHas: 'kiểm soát thủ tục hành chính năm 2024', issuerOr: ['Cục Hàng không Việt Nam'] }),
  names: NAMES,
  blocks: [
    ...head({
      org: ['BỘ GIAO THÔNG VẬN TẢI', 'CỤC HÀNG KHÔNG VIỆT NAM'], no: 'Số: 88/QĐ-CHK', place: 'Hà Nội, ngày 19 tháng 01 năm 2024', kind: 'QUYẾT ĐỊNH', title: 'Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2024 của Cục Hàng không Việt Nam',
      bases: [
        '**CỤC TRƯỞNG CỤC HÀNG KHÔNG VIỆT NAM**',
        'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;',
        'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính;',
        'Căn cứ Quyết định số 651/QĐ-BGTVT ngày 29 tháng 5 năm 2023 của Bộ trưởng Bộ Giao thông vận tải quy định chức năng, nhiệm vụ của Cục Hàng không Việt Nam;',
        'Căn cứ Quyết định số 1745/QĐ-BGTVT ngày 29 tháng 12 năm 2023 của Bộ trưởng Bộ Giao thông vận tải ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2024;',
        'Theo đề nghị của Trưởng phòng Pháp chế - Hợp tác quốc tế.',
      ],
      body: ['**QUYẾT ĐỊNH:**', '**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch kiểm soát thủ tục hành chính năm 2024 của Cục Hàng không Việt Nam.', '**Điều 2.** Quyết định này có hiệu lực từ ngày ký. Chánh Văn phòng, Trưởng các phòng, Thủ trưởng các đơn vị trực thuộc chịu trách nhiệm thi hành./.'],
    }),
    sign(['- Như Điều 2;', '- Bộ GTVT (để b/c);', '- Các Phó Cục trưởng;', '- Lưu: VT, PC.'], ['CỤC TRƯỞNG'], 'Đinh Quốc Thắng'),
    { text: 'KẾ HOẠCH', bold: true, center: true, newPage: true },
    { text: 'Kiểm soát thủ tục hành chính năm 2024 của Cục Hàng không Việt Nam', bold: true, center: true },
    { text: '(Kèm theo Quyết định số 88/QĐ-CHK ngày 19/01/2024 của Cục trưởng Cục Hàng không Việt Nam)', italics: true, center: true },
    { table: { kind: 'activities', columns: 'number name lead coordinating results schedule', number: 0, name: 1, results: 4, heading: [['TT', 'Tên nhiệm vụ, hoạt động', 'Cơ quan, đơn vị thực hiện', '<', 'Dự kiến kết quả', 'Thời gian hoàn thành'], ['^', '^', 'Chủ trì', 'Phối hợp', '^', '^']], rows } },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
