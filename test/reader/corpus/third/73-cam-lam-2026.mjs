import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
  act(['1', 'Ban hành kế hoạch kiểm soát thủ tục hành chính năm 2026 của xã', '{vp}', 'Các phòng; {tt}', 'Trước 20/01/2026', 'Kế hoạch'], 'L vp, C phong, C tt', 'beforeDate 2026-01-20', {}),
  act(['2', 'Ban hành kế hoạch truyền thông về cải cách thủ tục hành chính', '{vhxh}', '{vp}', 'Tháng 02/2026', 'Kế hoạch'], 'L vhxh, C vp', 'month 2/2026', {}),
  act(['3', 'Ban hành kế hoạch tự kiểm tra việc giải quyết thủ tục hành chính', '{vp}', '{tt}', 'Quý I/2026', 'Kế hoạch'], 'L vp, C tt', 'quarter 1/2026', {}),
  act(['4', 'Phân công công chức đầu mối kiểm soát thủ tục hành chính sau khi sắp xếp lại nhân sự các phòng', '{vp}', 'Các phòng', 'Quý I/2026', 'Quyết định phân công'], 'L vp, C phong', 'quarter 1/2026', {}),
  sec('II', 'CÔNG KHAI THỦ TỤC HÀNH CHÍNH'),
  act(['1', 'Niêm yết thủ tục hành chính tại {tt} và bằng mã QR tại các điểm tiếp nhận của xã', '{tt}', '{vp}', 'Ngay sau khi có quyết định công bố', 'Thủ tục được niêm yết'], 'L tt, C vp', 'onEvent', { cut: { 1: 'và bằng mã QR', 4: 'quyết định' } }),
  act(['2', 'Đăng tải danh mục thủ tục hành chính thực hiện không phụ thuộc vào địa giới hành chính', '{tt}', '{vhxh}', 'Thường xuyên', 'Danh mục được đăng tải'], 'L tt, C vhxh', 'continuous', {}),
  act(['3', 'Đối chiếu thủ tục đang niêm yết với Cơ sở dữ liệu quốc gia, bảo đảm không còn thủ tục hết hiệu lực', '{vp}', '{tt}', 'Hằng tháng', 'Biên bản đối chiếu'], 'L vp, C tt', 'recurring month', {}),
  sec('III', 'TIẾP NHẬN, GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'),
  act(['1', 'Tiếp nhận 100% thủ tục hành chính thuộc thẩm quyền của xã tại {tt}', '{tt}', 'Các phòng', 'Thường xuyên', 'Hồ sơ được cập nhật trên Hệ thống'], 'L tt, C phong', 'continuous', { figures: 'unstated 100 %' }),
  act(['2', 'Giải quyết hồ sơ đúng hạn, trước hạn đạt tối thiểu 98%', 'Các phòng; {cax}', '{tt}', 'Thường xuyên', 'Báo cáo thống kê tháng'], 'L phong, L cax, C tt', 'continuous', { figures: 'gte 98 %', cut: { 2: 'Công an', 3: 'hành chính công', 5: 'tháng' } }),
  act(['3', 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực của các xã cũ trước khi sắp xếp, bàn giao theo Kế hoạch của UBND tỉnh', 'Các phòng', '{tt}; {bd}', 'Hoàn thành trong năm 2026', 'Kho dữ liệu điện tử của xã'], 'L phong, C tt, C bd', 'year 2026', { cut: { 1: 'trước khi', 5: 'của xã' } }),
  act(['4', 'Bố trí công chức hỗ trợ người cao tuổi, người khuyết tật nộp hồ sơ trực tuyến', '{tt}', '{doan}; {cds}', 'Thường xuyên', 'Người dân được hỗ trợ'], 'L tt, C doan, C cds', 'continuous', {}),
  act(['5', 'Tổ chức ngày thứ Bảy giải quyết thủ tục hành chính cho công nhân, người lao động', '{tt}', 'Các phòng', 'Từ tháng 3/2026', 'Lịch trực; số hồ sơ được giải quyết'], 'L tt, C phong', 'month 3/2026', { d: 2, or: { scheduleOr: [['continuous'], ['unreadable'], ['month 3/2026', 'continuous']] } }),
  act(['6', 'Gửi thư xin lổi đối với hồ sơ trễ hẹn', 'Phòng để xảy ra trễ hẹn', '{tt}', 'Khi phát sinh', 'Thư xin lỗi'], 'L tre, C tt', 'onEvent', {}),
  sec('IV', 'RÀ SOÁT, ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH'),
  act(['1', 'Tự rà soát thủ tục hành chính trong quá trình giải quyết, kiến nghị bãi bỏ giấy tờ có thể khai thác từ cơ sở dữ liệu dân cư', 'Các phòng; {cax}', '{vp}', 'Trước ngày 30/6/2026', 'Báo cáo; bảng tổng hợp kiến nghị'], 'L phong, L cax, C vp', 'beforeDate 2026-06-30', { d: 2, cut: { 1: 'bãi bỏ giấy tờ', 5: 'bảng tổng hợp' } }),
  act(['2', 'Góp ý phương án cắt giảm, đơn giản hóa do các sở lấy ý kiến', '{vp}', 'Các phòng', 'Theo văn bản của các sở', 'Văn bản góp ý'], 'L vp, C phong', 'byReference', { or: { scheduleOr: [['onEvent']] } }),
  sec('V', 'PHẢN ÁNH, KIẾN NGHỊ; ĐÁNH GIÁ SỰ HÀI LÒNG'),
  act(['1', 'Tiếp nhận, xử lý phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia đúng hạn', '{vp}', 'Các phòng; {tt}', 'Thường xuyên', 'Kết quả trả lời'], 'L vp, C phong, C tt', 'continuous', {}),
  act(['2', 'Khảo sát mức độ hài lòng của người dân, doanh nghiệp, phấn đấu đạt từ 95% trở lên', '{tt}', '{mt}; {doan}', 'Hàng quý', 'Phiếu khảo sát, báo cáo kết quả'], 'L tt, C mt, C doan', 'recurring quarter', { figures: 'gte 95 %', d: 2, or: { deliverablesOr: [1] }, cut: { 1: 'phấn đấu', 3: 'Đoàn', 5: 'báo cáo' } }),
  sec('VI', 'TRUYỀN THÔNG, TẬP HUẤN, BÁO CÁO'),
  act(['1', 'Phát thanh chuyên mục hướng dẫn thủ tục hành chính trên hệ thống truyền thanh xã', '{vhxh}', '{tt}', 'Hàng tuần', 'Tin, bài phát thanh'], 'L vhxh, C tt', 'recurring week', {}),
  act(['2', 'Cử công chức tham gia tập huấn do tỉnh tổ chức', '{vp}', 'Các phòng; {tt}', 'Theo kế hoạch của tỉnh', 'Danh sách cử đi'], 'L vp, C phong, C tt', 'byReference', {}),
  act(['3', 'Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng các thôn', '{vhxh}', '{doan}', 'Tháng 5 và tháng 9/2026', '02 lớp tập huấn'], 'L vhxh, C doan', 'month 5/2026 + month 9/2026', { or: { scheduleOr: [['month 5', 'month 9/2026']] } }),
  act(['4', 'Báo cáo công tác kiểm soát thủ tục hành chính gửi Văn phòng UBND tỉnh', '{vp}', 'Các phòng; {tt}', 'Trước ngày 15 tháng cuối quý; báo cáo năm trước ngày 15/12/2026', 'Báo cáo'], 'L vp, C phong, C tt', 'recurring quarter + beforeDate 2026-12-15', { or: { scheduleOr: [['recurring quarter,year'], ['beforeDate 2026-12-15'], ['recurring quarter', 'recurring year'], ['recurring quarter,year', 'beforeDate 2026-12-15']] } }),
];

export const document = {
  file: '73-cam-lam-2026.txt',
  label: headLabel('plan', '31', 'KH-UBND', '2026-01-09', 'Ủy ban nhân dân xã Cam Lâm', 'Cam Lâm', 2026, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Trần Thị Diễm Hương', 4, 6, { titleHas: 'Kiểm soát thủ tục hành chính năm 2026', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] }),
  names: {
    vp: 'Văn phòng HĐND và UBND xã', tt: 'Trung tâm Phục vụ hành chính công xã', vhxh: 'Phòng Văn hóa - Xã hội', cax: 'Công an xã', bd: ['Bưu điện xã', 'unit|external'], doan: ['Đoàn Thanh niên xã', 'unit|external'], mt: ['Ủy ban MTTQ Việt Nam xã', 'unit|external'],
    phong: ['Các phòng', 'group'], tre: ['Phòng để xảy ra trễ hẹn', 'group|unit|relative'], cds: ['Tổ công nghệ số cộng đồng', 'unit|group|external'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'XÃ CAM LÂM'], no: 'Số: 31/KH-UBND', place: 'Cam Lâm, ngày 09 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính năm 2026 trên địa bàn xã Cam Lâm', bases: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;', 'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia;', 'Căn cứ Nghị quyết số 66/NQ-CP ngày 26/3/2025 của Chính phủ về Chương trình cắt giảm, đơn giản hóa thủ tục hành chính liên quan đến hoạt động sản xuất, kinh doanh năm 2025 và 2026;', 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Khánh Hòa; Ủy ban nhân dân xã Cam Lâm ban hành Kế hoạch với các nội dung sau:'], body: ['**I. MỤC TIÊU**', 'Giảm giấy tờ người dân phải nộp; mỗi hồ sơ có người chịu trách nhiệm đến cùng.', '**II. PHÂN CÔNG NHIỆM VỤ**', 'Các nhiệm vụ cụ thể được phân công theo bảng sau:'] }),
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, pageNumbers: true, heading: [['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Sản phẩm']], rows } },
    { text: '**III. KINH PHÍ**' },
    { text: 'Từ nguồn ngân sách xã được giao năm 2026.' },
    { text: '**IV. TỔ CHỨC THỰC HIỆN**' },
    { text: 'Văn phòng HĐND và UBND xã theo dõi, định kỳ báo cáo Chủ tịch UBND xã./.' },
    sign(['- UBND tỉnh;', '- Văn phòng UBND tỉnh;', '- TT. Đảng ủy; TT. HĐND xã;', '- CT, các PCT UBND xã;', '- Các phòng, đơn vị thuộc xã;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Trần Thị Diễm Hương'),
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isMarkdown: true, isTrimmed: true }) });
