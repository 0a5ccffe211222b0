import { act, head, headLabel, ind, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'Công tác chỉ đạo, điều hành hoạt động kiểm soát thủ tục hành chính'),
  act(['1', 'Ban hành Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2023 của tỉnh', 'Quyết định của Chủ tịch UBND tỉnh', '{vp}', '{so}; {ubh}', 'Tháng 01/2023'], 'L vp, C so, C ubh', 'month 1/2023', {}),
  act(['2', 'Ban hành kế hoạch kiểm soát thủ tục hành chính của từng cơ quan, đơn vị, địa phương', 'Kế hoạch', '{so}; {ubh}; {ubx}', '{vp}', 'Trước ngày 15/02/2023'], 'L so, L ubh, L ubx, C vp', 'beforeDate 2023-02-15', {}),
  act(['3', 'Kiện toàn đội ngũ công chức làm đầu mối kiểm soát thủ tục hành chính khi có thay đổi về nhân sự', 'Quyết định kiện toàn', '{vp}', '{so}; {ubh}', 'Khi có thay đổi'], 'L vp, C so, C ubh', 'onEvent', {}),
  sec('II', 'Kiểm soát quy định thủ tục hành chính'),
  act(['4', 'Đánh giá tác động của thủ tục hành chính trong đề nghị xây dựng và dự thảo văn bản quy phạm pháp luật của HĐND, UBND tỉnh', 'Bản đánh giá tác động', '{chutri}', '{vp}; {stp}', 'Thường xuyên'], 'L chutri, C vp, C stp', 'continuous', { cut: { 1: 'và dự thảo', 2: 'tác động', 3: 'soạn thảo' } }),
  act(['5', 'Tham gia ý kiến, thẩm định nội dung quy định về thủ tục hành chính tại dự thảo văn bản', 'Văn bản tham gia ý kiến; báo cáo thẩm định', '- {vp} (tham gia ý kiến).\n- {stp} (thẩm định).', '{chutri}', 'Thường xuyên'], 'L vp, L stp, C chutri', 'continuous', { d: 2, or: { partiesOr: [[['monitoring', 'Văn phòng UBND tỉnh', 'unit'], ['lead', 'Sở Tư pháp', 'unit'], ['coordinating', 'Cơ quan chủ trì soạn thảo', 'group']]] } }),
  sec('III', 'Công bố, công khai thủ tục hành chính'),
  act(['6', 'Xây dựng, trình Chủ tịch UBND tỉnh quyết định công bố danh mục thủ tục hành chính thuộc phạm vi quản lý của ngành', 'Tờ trình; dự thảo quyết định công bố', '{so}', '{vp}', 'Thường xuyên'], 'L so, C vp', 'continuous', { d: 2 }),
  act(['7', 'Kiếm soát chất lượng hồ sơ, dự thảo quyết định công bố trước khi trình ký', 'Ý kiến kiểm soát', '{vp}', '{so}', 'Thường xuyên'], 'L vp, C so', 'continuous', {}),
  act(['8', 'Nhập, đăng tải dữ liệu thủ tục hành chính vào Cơ sở dữ liệu quốc gia về thủ tục hành chính; bảo đảm 100% thủ tục được công khai đúng hạn', 'Thủ tục hành chính được công khai trên Cơ sở dữ liệu quốc gia', '{vp}', '{so}', 'Thường xuyên'], 'L vp, C so', 'continuous', { figures: 'unstated 100 %', cut: { 1: 'về thủ tục hành chính; bảo đảm', 2: 'trên Cơ sở' } }),
  act(['9', 'Niêm yết công khai thủ tục hành chính tại nơi tiếp nhận hồ sơ', 'Bảng niêm yết hoặc mã QR', '{so}; {ubh}; {ubx}', '', 'Thuờng xuyên'], 'L so, L ubh, L ubx', 'continuous', { or: { deliverablesOr: [2] } }),
  sec('IV', 'Rà soát, đơn giản hóa thủ tục hành chính'),
  act(['10', 'Đăng ký nội dung rà soát, đánh giá thủ tục hành chính năm 2023', 'Công văn đăng ký', '{so}; {ubh}', '{vp}', 'Tháng 02/2023'], 'L so, L ubh, C vp', 'month 2/2023', {}),
  act(['11', 'Rà soát, đánh giá thủ tục hành chính theo kế hoạch; kiến nghị phương án đơn giản hóa cắt giảm tối thiểu 20% chi phí tuân thủ', 'Báo cáo kết quả rà soát; phương án đơn giản hóa', '{so}; {ubh}', '{vp}', 'Trước ngày 31/8/2023'], 'L so, L ubh, C vp', 'beforeDate 2023-08-31', { d: 2, figures: 'gte 20 %' }),
  act(['12', 'Thẩm định kết quả rà soát, trình Chủ tịch UBND tỉnh thông qua phương án đơn giản hóa', 'Quyết định thông qua phương án', '{vp}', '{so}', 'Trước ngày 15/9/2023'], 'L vp, C so', 'beforeDate 2023-09-15', {}),
  sec('V', 'Thực hiện cơ chế một cửa, một cửa liên thông'),
  act(['13', 'Duy trì việc tiếp nhận, giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công tỉnh theo nguyên tắc 5 tại chỗ (*tiếp nhận, thẩm định, phê duyệt, đóng dấu, trả kết quả*)', 'Hồ sơ được giải quyết tại Trung tâm', '{ttpv}', '{so}', 'Thường xuyên'], 'L ttpv, C so', 'continuous', {}),
  act(['14', 'Xây dựng quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính', 'Quyết định phê duyệt quy trình', '{so}', '{vp}; {stttt}', 'Sau khi có quyết định công bố'], 'L so, C vp, C stttt', 'onEvent', { cut: { 1: 'giải quyết', 5: 'quyết định' } }),
  act(['15', 'Số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính; cấp tỉnh đạt tối thiểu 80%, cấp huyện đạt tối thiểu 70%', 'Dữ liệu được số hóa', '{so}; {ubh}; {ubx}', '{stttt}', 'Năm 2023'], 'L so, L ubh, L ubx, C stttt', 'year 2023', { figures: 'gte 80 % + gte 70 %' }),
  act(['16', 'Đánh giá chất lượng giải quyết thủ tục hành chính của các cơ quan, đơn vị theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ và công khai kết quả trên Cổng Dịch vụ công tỉnh', '- Báo cáo đánh giá;\n- Kết quả được công khai trên Cổng Dịch vụ công tỉnh', '{vp}', '{so}; {ubh}', 'Hàng quý, năm'], 'L vp, C so, C ubh', 'recurring quarter,year', { d: 2, cut: { 1: 'của Thủ tướng', 2: '- Kết quả', 4: 'UBND các huyện' } }),
  sec('VI', 'Tiếp nhận, xử lý phản ánh, kiến nghị'),
  act(['17', 'Tiếp nhận, phân loại phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính', 'Phản ánh, kiến nghị được chuyển xử lý', '{vp}', '{so}; {ubh}', 'Thường xuyên'], 'L vp, C so, C ubh', 'continuous', {}),
  act(['18', 'Xử lý và công khai kết quả trả lời phản ánh, kiến nghị', 'Văn bản trả lời', '{so}; {ubh}; {ubx}', '{vp}', 'Thường xuyên'], 'L so, L ubh, L ubx, C vp', 'continuous', {}),
  sec('VII', 'Truyền thông, tập huấn, kiểm tra'),
  act(['19', 'Tập huấn nghiệp vụ kiểm soát thủ tục hành chính cho công chức đầu mối cấp huyện, cấp xã', 'Lớp tập huấn', '{vp}', '{so}; {ubh}', 'Quý II/2023'], 'L vp, C so, C ubh', 'quarter 2/2023', {}),
  act(['20', 'Tuyên truyền về dịch vụ công trực tuyến trên báo, đài và hệ thống truyền thanh cơ sở', 'Tin, bài, chuyên mục', '{bao}; {dai}', '{vp}; {ubh}', 'Thường xuyên'], 'L bao, L dai, C vp, C ubh', 'continuous', { or: { deliverablesOr: [2, 3] }, cut: { 1: 'báo, đài', 3: 'Truyền hình' } }),
  act(['21', 'Kiểm tra công tác kiểm soát thủ tục hành chính tại một số sở, ngành, địa phương', 'Kế hoạch kiểm tra; thông báo kết luận', '{vp}', '- {snv};\n- {stttt}.', 'Quý III, Quý IV năm 2023'], 'L vp, C snv, C stttt', 'quarter 3/2023 + quarter 4/2023', { d: 2, or: { scheduleOr: [['quarterRange 3-4/2023'], ['quarter 3', 'quarter 4/2023']] } }),
  sec('VIII', 'Chế độ thông tin, báo cáo'),
  act(['22', 'Báo cáo tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'Báo cáo', '{so}; {ubh}', '{vp}', 'Định kỳ hàng quý, năm hoặc đột xuất'], 'L so, L ubh, C vp', 'recurring quarter,year + onEvent', { cut: { 5: 'hoặc đột xuất' } }),
];

const indicators = [
  ind(['1', 'Tỷ lệ thủ tục hành chính được công bố, công khai đúng hạn', '%', '100', '{so}'], 'L so', 'unstated 100 %', {}),
  ind(['2', 'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận', '%', 'Tối thiểu 40', '{so}; {ubh}; {ubx}'], 'L so, L ubh, L ubx', 'gte 40 %', {}),
  ind(['3', 'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia', '%', 'Tối thiểu 30', '{so}; {ubh}; {ubx}'], 'L so, L ubh, L ubx', 'gte 30 %', { cut: { 1: 'Cổng Dịch vụ', 4: 'UBND các xã' } }),
  ind(['4', 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính cấp tỉnh', '%', 'Tối thiểu 80', '{so}'], 'L so', 'gte 80 %', {}),
  ind(['5', 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính cấp huyện', '%', 'Tối thiểu 70', '{ubh}'], 'L ubh', 'gte 70 %', {}),
  ind(['6', 'Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn', '%', '100', '{so}; {ubh}; {ubx}'], 'L so, L ubh, L ubx', 'unstated 100 %', {}),
  ind(['7', 'Mức độ hài lòng của người dân, doanh nghiệp', '%', 'Từ 88 trở lên', '{so}; {ubh}; {ubx}'], 'L so, L ubh, L ubx', 'gte 88 %', {}),
];

export const document = {
  file: '71-hoa-binh-2023.txt',
  label: headLabel('decision', '97', 'QĐ-UBND', '2023-01-17', 'Chủ tịch UBND tỉnh Hòa Bình', 'Hòa Bình', 2023, 'CHỦ TỊCH', 'Bùi Văn Khánh', 5, 6, { issuerOr: ['Ủy ban nhân dân tỉnh Hòa Bình', 'Chủ tịch Ủy ban nhân dân tỉnh'], titleHas: 'kiểm soát thủ tục hành chính năm 2023', attachedTo: '97/QĐ-UBND' }),
  names: {
    vp: 'Văn phòng UBND tỉnh', stp: 'Sở Tư pháp', snv: 'Sở Nội vụ', stttt: 'Sở Thông tin và Truyền thông', ttpv: 'Trung tâm Phục vụ hành chính công tỉnh', bao: ['Báo Hòa Bình', 'unit|external'], dai: ['Đài Phát thanh và Truyền hình tỉnh', 'unit|external'],
    so: ['Các sở, ban, ngành', 'group'], ubh: ['UBND các huyện, thành phố', 'group'], ubx: ['UBND các xã, phường, thị trấn', 'group'], chutri: ['Cơ quan chủ trì soạn thảo', 'group'],
  },
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'TỈNH HÒA BÌNH'], no: 'Số: 97/QĐ-UBND', place: 'Hòa Bình, ngày 17 tháng 01 năm 2023', kind: 'QUYẾT ĐỊNH', title: 'Về việc ban hành Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2023 trên địa bàn tỉnh Hòa Bình',
      bases: ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;', 'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;', 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;', 'Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ;', 'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính;', 'Theo đề nghị của Chánh Văn phòng UBND tỉnh.', 'QUYẾT ĐỊNH:'],
      body: ['**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2023.', '**Điều 2.** Giao Văn phòng UBND tỉnh theo dõi, nhắc việc và báo cáo Chủ tịch UBND tỉnh.', '**Điều 3.** Chánh Văn phòng UBND tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các huyện, thành phố chịu trách nhiệm thi hành Quyết định này./.'],
    }),
    sign(['- Như Điều 3;', '- Cục Kiểm soát TTHC - VPCP;', '- Chủ tịch, các PCT UBND tỉnh;', '- Chánh VP, các PCVP UBND tỉnh;', '- Trung tâm TH-CB tỉnh;', '- Lưu: VT, KSTT.'], ['CHỦ TỊCH'], 'Bùi Văn Khánh'),
    { text: 'KẾ HOẠCH', bold: true },
    { text: 'Hoạt động kiểm soát thủ tục hành chính năm 2023 trên địa bàn tỉnh Hòa Bình', bold: true },
    { text: '*(Ban hành kèm theo Quyết định số 97/QĐ-UBND ngày 17/01/2023 của Chủ tịch UBND tỉnh Hòa Bình)*' },
    { table: { kind: 'activities', columns: 'number name results lead coordinating schedule', number: 0, name: 1, results: 2, heading: [['STT', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện']], rows } },
    { text: 'PHỤ LỤC', bold: true },
    { text: 'Chỉ tiêu về giải quyết thủ tục hành chính, dịch vụ công trực tuyến năm 2023', bold: true },
    { table: { kind: 'indicators', columns: 'number name measureUnit target lead', number: 0, name: 1, heading: [['STT', 'Nội dung chỉ tiêu', 'Đơn vị', 'Chỉ tiêu năm 2023', 'Cơ quan thực hiện']], rows: indicators } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isHtml: true }) });
