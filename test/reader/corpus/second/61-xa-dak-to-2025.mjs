import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, ind, sec, sign } from '../builders/model.mjs';

const rows = [
  sec('I', 'Triển khai văn bản chỉ đạo', { span: true }),
  act(['1', 'Ban hành Kế hoạch, Quy chế hoạt động của Trung tâm Phục vụ hành chính công xã', 'Văn phòng HĐND và UBND xã', 'Các phòng chuyên môn', 'Trước 15/8/2025', '- Kế hoạch\n- Quy chế', ''], 'L vp, C pcm', 'beforeDate 2025-08-15', { d: 2 }),
  act(['2', 'Phân công công chức trực tại quầy theo từng lĩnh vực', '^', 'Phòng Văn hóa - Xã hội; Phòng Kinh tế; Công an xã', 'Trước 15/8/2025', 'Quyết định phân công', ''], 'L vp, C vhxh, C pkt, C ca', 'beforeDate 2025-08-15'),
  act(['3', 'Niêm yết số điện thoại, địa chỉ tiếp nhận phản ánh', '^', '', '^', 'Bảng niêm yết', 'Gồm cả 2 điểm cũ'], 'L vp', 'beforeDate 2025-08-15'),
  sec('II', 'Tiếp nhận, giải quyết hồ sơ', { span: true }),
  act(['4', 'Tiếp nhận hồ sơ liên quan đến đất đai, chuyển Chi nhánh Văn phòng Đăng ký đất đai trong ngày', 'Trung tâm Phục vụ hành chính công xã', 'Phòng Kinh tế; Chi nhánh Văn phòng Đăng ký đất đai Đăk Tô', 'Hằng ngày', 'Phiếu chuyển', ''], 'L tt, C pkt, C vpdk', 'continuous', { or: { scheduleOr: [['unreadable']] } }),
  act(['5', 'Hướng dẫn bà con thôn Kon Đào, Đăk Rô Gia nộp hồ sơ trực tuyến tại nhà rông', 'Tổ công nghệ số cộng đồng các thôn', 'Đoàn TNCS Hồ Chí Minh xã', 'Chiều thứ Sáu hằng tuần', 'Danh sách hộ được hướng dẫn', ''], 'L tcn, C dtn', 'recurring week', { page: true }),
  act(['6', 'Trả kết quả tại nhà cho người già yếu, khuyết tật', 'Bưu điện văn hóa xã', 'Trung tâm Phục vụ hành chính công xã', 'Khi có yêu cầu', 'Sổ giao nhận', ''], 'L bdvh, C tt', 'onEvent'),
  sec('III', 'Kiểm tra, thông tin, báo cáo', { span: true }),
  act(['7', 'Tự kiểm tra việc giải quyết thủ tục', 'Đồng chí Phó Chủ tịch UBND xã phụ trách', 'Văn phòng HĐND và UBND xã', 'Tháng 10/2025', 'Biên bản', ''], 'L pct, C vp', 'month 10/2025'),
  act(['8', 'Phát thanh chuyên mục dịch vụ công bằng tiếng Việt, tiếng Xơ Đăng', 'Phòng Văn hóa - Xã hội', 'Già làng, người có uy tín', '2 lần/tháng', 'Bài phát thanh', ''], 'L vhxh, C gl', 'recurring month', { or: { scheduleOr: [['unreadable']] } }),
  act(['9', 'Báo cáo UBND tỉnh', 'Văn phòng HĐND và UBND xã', '', 'Quý III: trước 15/9; năm: trước 15/12', 'Báo cáo quý, báo cáo năm', ''], 'L vp', 'beforeDate 2025-09-15 + beforeDate 2025-12-15', { d: 2, or: { scheduleOr: [['recurring quarter,year'], ['milestones 2025-09-15,2025-12-15']], deliverablesOr: [1] } }),
];
const goals = [
  ind(['1', 'Hồ sơ giải quyết đúng hạn', 'tối thiểu 98%', 'Trung tâm Phục vụ hành chính công xã'], 'L tt', 'gte 98 %'),
  ind(['2', 'Hồ sơ nộp trực tuyến', 'trên 60%', '^'], 'L tt', 'gt 60 %'),
  ind(['3', 'Kết quả chứng thực bản sao điện tử trên tổng số hồ sơ chứng thực', '15 %', '^'], 'L tt', 'unstated 15 %'),
  ind(['4', 'Người dân hài lòng', '95%-100%', 'Các phòng chuyên môn'], 'L pcm', 'gte 95 %', { or: { targetsOr: [['unstated 95 %'], ['gte 95 %', 'lte 100 %'], ['unstated 95 %', 'unstated 100 %'], ['unstated 100 %'], []] } }),
];

export const document = {
  file: '61-xa-dak-to-2025.docx',
  label: headLabel('plan', '21', 'KH-UBND', '2025-08-06', 'UBND xã Đăk Tô', 'Đăk Tô', 2025, 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'A Hnhân', 2, 4, { issuerOr: ['Ủy ban nhân dân xã Đăk Tô'], signerTitleOr: ['PHÓ CHỦ TỊCH', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], titleHas: 'kiểm soát thủ tục hành chính', attachedTo: null }),
  names: {
    vp: 'Văn phòng HĐND và UBND xã', pcm: ['Các phòng chuyên môn', 'group'], vhxh: 'Phòng Văn hóa - Xã hội', pkt: 'Phòng Kinh tế', ca: 'Công an xã', tt: 'Trung tâm Phục vụ hành chính công xã', vpdk: 'Chi nhánh Văn phòng Đăng ký đất đai Đăk Tô',
    tcn: ['Tổ công nghệ số cộng đồng các thôn', 'group|unit'], dtn: ['Đoàn TNCS Hồ Chí Minh xã', 'unit|external'], bdvh: ['Bưu điện văn hóa xã', 'external|unit'], pct: ['Đồng chí Phó Chủ tịch UBND xã phụ trách | Phó Chủ tịch UBND xã phụ trách | Đồng chí Phó Chủ tịch UBND xã | Phó Chủ tịch UBND xã', 'unit|external|group'],
    gl: ['Già làng, người có uy tín | Già làng', 'group|external'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'XÃ ĐĂK TÔ'], no: 'Số: 21/KH-UBND', place: '*Đăk Tô, ngày 06 tháng 8 năm 2025*', kind: 'KẾ HOẠCH', title: 'Hoạt động kiểm soát thủ tục hành chính 6 tháng cuối năm 2025 trên địa bàn xã Đăk Tô', bases: ['Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;', 'Căn cứ Kế hoạch số 60/KH-UBND ngày 22/7/2025 của UBND tỉnh Quảng Ngãi;'], body: ['UBND xã Đăk Tô ban hành Kế hoạch như sau:', '**I. NHIỆM VỤ**'] }),
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results note', number: 0, name: 1, results: 5, isHeadingMarked: true, heading: [['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm', 'Ghi chú']], rows, repeats: false } },
    { text: '**II. CHỈ TIÊU CỤ THỂ**' },
    { table: { kind: 'indicators', columns: 'number name target lead|parties', number: 0, name: 1, heading: [['TT', 'Chỉ tiêu', 'Mức phấn đấu', 'Trách nhiệm']], rows: goals } },
    sign(['- UBND tỉnh (b/c);', '- TT Đảng ủy, HĐND xã;', '- Các phòng, thôn;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'A Hnhân'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
