import { docxOf } from '../builders/docx.mjs';
import { act, grp, head, headLabel, sec, sign, sub } from '../builders/model.mjs';

const rows = [
  sec('I', 'NHẬN THỨC SỐ', { bold: true }),
  act(['1', 'Tổ chức Ngày Chuyển đổi số quốc gia 10/10 tại tỉnh', '{tttt}', '{vhtt}; các doanh nghiệp viễn thông', 'Chuỗi sự kiện', 'Tháng 10/2024', ''], 'L tttt, C vhtt, C dn', 'month 10/2024', {}),
  act(['2', 'Phát hành bản tin chuyển đổi số', '{tttt}', '{bao}', 'Bản tin', 'Hàng tháng', ''], 'L tttt, C bao', 'recurring month', {}),
  sec('II', 'THỂ CHẾ SỐ', { bold: true }),
  act(['3', 'Ban hành quy chế quản lý, vận hành Kho dữ liệu dùng chung của tỉnh', '{tttt}', '{tp}; {vp}', 'Quyết định của UBND tỉnh', 'Quý I/2024', ''], 'L tttt, C tp, C vp', 'quarter 1/2024', {}),
  act(['4', 'Ban hành danh mục dữ liệu mở', 'như trên', 'Các sở, ban, ngành', 'như trên', 'Quý II/2024', ''], 'L tttt, C sbn', 'quarter 2/2024', { d: 1 }),
  act(['5', 'Chính sách hỗ trợ doanh nghiệp nhỏ và vừa chuyển đổi số', '{khdt}', '{tttt}', 'Nghị quyết của HĐND tỉnh', 'Kỳ họp giữa năm 2024 của HĐND tỉnh', ''], 'L khdt, C tttt', 'onEvent', { or: { scheduleOr: [['byReference'], ['unreadable']] } }),
  sec('III', 'HẠ TẦNG SỐ', { bold: true }),
  grp(['6', 'Nâng cấp Trung tâm dữ liệu tỉnh', '', '', '', '', ''], {}),
  sub(['6.1', 'Lập báo cáo nghiên cứu khả thi', '{ttcntt}', '{tttt}', 'Báo cáo được thẩm định', 'Tháng 4/2024', ''], 'L ttcntt, C tttt', 'month 4/2024', { u: '6' }),
  sub(['6.2', 'Lựa chọn nhà thầu, ký hợp đồng', '^', '{khdt}', 'Hợp đồng', 'Tháng 8/2024', 'Vốn đầu tư công'], 'L ttcntt, C khdt', 'month 8/2024', { u: '6' }),
  sub(['6.3', 'Lắp đặt, chạy thử', '^', '{dn2}', 'Biên bản chạy thử', '2024 - 2025', ''], 'L ttcntt, C dn2', 'yearRange 2024-2025', { u: '6' }),
  act(['7', 'Phủ sóng 5G tại các khu công nghiệp, đạt 70% diện tích', 'Các doanh nghiệp viễn thông', '{kcn}; {tttt}', 'Báo cáo đo kiểm', 'Cả năm', ''], 'L dn, C kcn, C tttt', 'year', { page: true, figures: 'unstated 70 %', or: { scheduleOr: [['continuous'], ['year 2024']] } }),
  act(['8', 'Kiểm tra việc dùng chung hạ tầng cột, cống bể', '{tttt}', '{xd}\n{gt}\nUBND cấp huyện', 'Kết luận kiểm tra', '9 tháng đầu năm', ''], 'L tttt, C xd, C gt, C ch', 'quarterRange 1-3', { or: { scheduleOr: [['month 9'], ['quarterRange 1-3/2024'], ['month 9/2024'], ['beforeDate 2024-09-30']] } }),
  sec('IV', 'CHÍNH QUYỀN SỐ', { bold: true }),
  act(['9', 'Số hóa 100% kết quả giải quyết thủ tục hành chính phát sinh mới', 'Các sở, ban, ngành; UBND cấp huyện; UBND cấp xã', '{vp}', 'Kết quả được ký số', 'Thường xuyên', ''], 'L sbn, L ch, L cx, C vp', 'continuous', { figures: 'unstated 100 %' }),
  act(['10', 'Họp không giấy tại tất cả UBND cấp huyện', 'UBND cấp huyện', '{tttt}', 'Phần mềm được đưa vào dùng', 'Hoàn thành trước tháng 7/2024', ''], 'L ch, C tttt', 'beforeDate 2024-07-01', { or: { scheduleOr: [['month 6/2024'], ['month 7/2024'], ['beforeDate 2024-06-30'], ['beforeDate 2024-07-31']] } }),
  act(['11', 'Cấp chữ ký số cho người dân khi làm thủ tục', '{tthcc}', '{dn2}', 'Số chữ ký được cấp', 'Từ Quý II/2024', ''], 'L tthcc, C dn2', 'quarter 2/2024', { or: { scheduleOr: [['continuous'], ['unreadable'], ['quarterRange 2-4/2024']] } }),
  act(['12', 'Đào tạo kỹ năng an toàn thông tin cho cán bộ chuyên trách', '{tttt}', '{nv}; {ca}', '04 lớp', 'Quý II, III/2024', ''], 'L tttt, C nv, C ca', 'quarterRange 2-3/2024', { or: { scheduleOr: [['quarter 2/2024', 'quarter 3/2024'], ['quarter 2', 'quarter 3/2024']] } }),
  sec('V', 'KINH TẾ SỐ, XÃ HỘI SỐ', { bold: true, page: true }),
  act(['13', 'Hỗ trợ 200 hộ kinh doanh bán hàng qua mạng', '{ct}', '{vhtt}; {hnd}', 'Danh sách hộ được hỗ trợ', '6 tháng cuối năm', ''], 'L ct, C vhtt, C hnd', 'quarterRange 3-4', { or: { scheduleOr: [['quarterRange 3-4/2024'], ['month 12'], ['month 12/2024']] } }),
  act(['14', 'Thanh toán viện phí không dùng tiền mặt tại bệnh viện công lập', '{yt}', '{nhnn}', 'Bệnh viện triển khai', '31/12/2024', ''], 'L yt, C nhnn', 'date 2024-12-31', { or: { scheduleOr: [['beforeDate 2024-12-31']] } }),
  act(['15', 'Đánh giá, xếp hạng chuyển đổi số cấp sở, cấp huyện', '{tttt}', 'Các sở, ban, ngành', 'Quyết định công bố xếp hạng', 'Trước 15/12 hàng năm', ''], 'L tttt, C sbn', 'recurring year', { or: { scheduleOr: [['beforeDate 2024-12-15'], ['recurring year', 'beforeDate 2024-12-15']] } }),
];

export const document = {
  file: '95-chuyen-doi-so-binh-duong-2024.docx',
  label: headLabel('plan', '612', 'KH-UBND', '2024-02-02', 'Ủy ban nhân dân tỉnh Bình Dương', 'Bình Dương', 2024, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Mai Thanh Bình', 3, 5, { titleHas: 'Chuyển đổi số tỉnh Bình Dương năm 2024', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] }),
  names: {
    tttt: 'Sở Thông tin và Truyền thông', vhtt: 'Sở Văn hóa, Thể thao và Du lịch', tp: 'Sở Tư pháp', vp: 'Văn phòng UBND tỉnh', khdt: 'Sở Kế hoạch và Đầu tư', ttcntt: 'Trung tâm Công nghệ thông tin và Truyền thông', xd: 'Sở Xây dựng', gt: 'Sở Giao thông vận tải', nv: 'Sở Nội vụ', ct: 'Sở Công Thương', yt: 'Sở Y tế', tthcc: 'Trung tâm Phục vụ hành chính công tỉnh',
    bao: ['Báo Bình Dương', 'unit|external'], ca: ['Công an tỉnh', 'unit|external'], kcn: ['Ban Quản lý các khu công nghiệp', 'unit|external'], nhnn: ['Ngân hàng Nhà nước chi nhánh tỉnh', 'external|unit'], hnd: ['Hội Nông dân tỉnh', 'unit|external'], dn2: ['VNPT Bình Dương', 'external|unit'],
    dn: ['Các doanh nghiệp viễn thông', 'group|external'], sbn: ['Các sở, ban, ngành', 'group'], ch: ['UBND cấp huyện', 'group'], cx: ['UBND cấp xã', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH DƯƠNG'], no: 'Số: 612/KH-UBND', place: 'Bình Dương, ngày 02 tháng 02 năm 2024', kind: 'KẾ HOẠCH', title: 'Chuyển đổi số tỉnh Bình Dương năm 2024' }),
    { text: '**I. CĂN CỨ LẬP KẾ HOẠCH**\n- Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia;\n- Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số;\n- Nghị quyết số 05-NQ/TU ngày 28/12/2021 của Tỉnh ủy Bình Dương về chuyển đổi số.' },
    { text: '**II. MỤC TIÊU**\n1. Hồ sơ trực tuyến toàn trình tăng rõ rệt ở cấp xã.\n2. Doanh nghiệp trong khu công nghiệp dùng được 5G.\n3. Dữ liệu của các sở được dùng chung.' },
    { text: '**III. NHIỆM VỤ**\nCó danh mục kèm theo.\n**IV. KINH PHÍ**\nNgân sách tỉnh và nguồn xã hội hóa.\n**V. TỔ CHỨC THỰC HIỆN**\n1. Sở Thông tin và Truyền thông: chủ trì theo dõi, tổng hợp.\n2. Sở Tài chính: thẩm định kinh phí.\n3. Các sở, ban, ngành, UBND cấp huyện: thực hiện đúng tiến độ trong danh mục./.' },
    sign(['- Bộ TTTT;', '- TT.TU, TT.HĐND tỉnh;', '- CT và các PCT UBND tỉnh;', '- Các sở, ban, ngành; UBND cấp huyện;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Mai Thanh Bình'),
    { text: '**DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2024**\n*(Ban hành kèm theo Kế hoạch số 612/KH-UBND ngày 02/02/2024 của UBND tỉnh)*', center: true, newPage: true },
    { table: { kind: 'activities', columns: 'number name lead coordinating results schedule note', number: 0, name: 1, results: 4, pagesAs: 'tables', repeats: false, heading: [['Stt', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm đầu ra', 'Thời gian thực hiện', 'Ghi chú']], rows } },
  ],
};
/** Word began a new section between the pages of the table: the pages beyond have no heading of their own. */
const broken = (xml) => xml.replace(/<\/w:tbl><w:p>(?:(?!<\/w:p>)[\s\S]){0,200}<\/w:p>(?=<w:tbl>)|<\/w:tbl><w:p\/>(?=<w:tbl>)/g, '</w:tbl><w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>');
export const build = async () => ({ name: document.file, bytes: await docxOf({ ...document, isLandscape: true }, { change: broken }) });
