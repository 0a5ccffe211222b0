import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('1', 'Triển khai văn bản chỉ đạo về kiểm soát TTHC'),
  act(['1.1', 'Xây dựng, ban hành kế hoạch kiểm soát TTHC năm 2022 trên địa bàn huyện', 'Kế hoạch của UBND huyện', '{vp} chủ trì; {phong}, {ubx} phối hợp', 'Tháng 01'], 'L vp, C phong, C ubx', 'month 1', {}),
  act(['1.2', 'Xây dựng kế hoạch của các phòng, ban, xã, thị trấn', 'Kế hoạch của từng đơn vị', '- {phong}.\n- {ubx}.', 'Tháng 02'], 'L phong, L ubx', 'month 2', {}),
  act(['1.3', 'Phổ biến các văn bản mới của Trung ương, của tỉnh về cải cách TTHC', 'Công văn, hội nghị lồng ghép', '{vp}', 'Cả năm'], 'L vp', 'year', { or: { deliverablesOr: [2] } }),
  sec('2', 'Công khai TTHC'),
  act(['2.1', 'Niêm yết đầy đủ, kịp thời các TTHC thuộc thẩm quyền giải quyết của UBND huyện tại Bộ phận Tiếp nhận và Trả kết quả', 'TTHC được niêm yết', '{bp} thực hiện; {vp} đôn đốc, kiểm tra', 'Thường xuyên'], 'L bp, M vp', 'continuous', { cut: { 1: 'Bộ phận', 3: 'Văn phòng HĐND' } }),
  act(['2.2', 'Niêm yết TTHC thuộc thẩm quyền của UBND cấp xã tại trụ sở và nhà văn hóa bản, tiểu khu', 'TTHC được niêm yết', '{ubx}', 'Thường xuyên'], 'L ubx', 'continuous', {}),
  act(['2.3', 'Rà soát, gỡ bỏ những TTHC đã bị bãi bỏ hoặc thay thế', 'Danh mục TTHC đã gỡ bỏ', '{vp} chủ trì, phối hợp với {phong}', 'Hằng tháng'], 'L vp, C phong', 'recurring month', {}),
  sec('3', 'Rà soát, đánh giá TTHC'),
  act(['3.1', 'Lập danh mục TTHC cần rà soát trong năm, gửi Văn phòng UBND tỉnh', 'Danh mục TTHC rà soát', '{phong} đề xuất; {vp} tổng hợp', 'Trước 28/02/2022'], 'L phong, M vp', 'beforeDate 2022-02-28', {}),
  act(['3.2', 'Tổ chức rà soát, đề xuất phương án đơn giản hóa TTHC, trong đó ưu tiên lĩnh vực đất đai, bảo trợ xã hội, hộ tịch', 'Biểu mẫu rà soát; báo cáo kết quả', '{tnmt}, {ldtb}, {tp} chủ trì; {ubx} phối hợp', 'Quý II - Quý III'], 'L tnmt, L ldtb, L tp, C ubx', 'quarterRange 2-3', { d: 2, cut: { 1: 'đơn giản hóa', 2: 'báo cáo' } }),
  sec('4', 'Giải quyết TTHC theo cơ chế một cửa, một cửa liên thông'),
  act(['4.1', 'Tiếp nhận và trả kết quả giải quyết TTHC; bảo đảm trên 95% hồ sơ được giải quyết đúng hạn', 'Sổ theo dõi, phiếu kiểm soát trên hệ thống', '{bp}; {ubx}', 'Hàng ngày'], 'L bp, L ubx', 'continuous', { figures: 'gt 95 %', or: { scheduleOr: [['unreadable']], deliverablesOr: [2] } }),
  act(['4.2', 'Thực hiện xin lỗi người dân bằng văn bản khi để hồ sơ quá hạn', 'Thư xin lỗi', '{phong}; {ubx}', 'Khi phát sinh hồ sơ quá hạn'], 'L phong, L ubx', 'onEvent', {}),
  act(['4.3', 'Nâng cấp máy tính, máy quét cho Bộ phận một cửa các xã vùng cao', '12 bộ máy tính, máy quét được cấp', '{tckh} tham mưu bố trí kinh phí; {vhtt} chủ trì mua sắm', 'Quý III/2022'], 'L vhtt, L tckh', 'quarter 3/2022', { or: { partiesOr: [[['lead', 'Phòng Văn hóa và Thông tin', 'unit'], ['coordinating', 'Phòng Tài chính - Kế hoạch', 'unit']]], deliverablesOr: [2] } }),
  act(['4.4', 'Rà soát cơ sở vật chất, trang phục của công chức một cửa', 'Báo cáo rà soát', '{vp} chủ trì\n{ubx} phối hợp', '6 tháng một lần'], 'L vp, C ubx', 'recurring half', {}),
  sec('5', 'Dịch vụ công trực tuyến'),
  act(['5.1', 'Tuyên truyền, hướng dẫn người dân nộp hồ sơ trực tuyến mức độ 3, mức độ 4; phấn đấu tối thiểu 30% hồ sơ nộp trực tuyến', 'Số hồ sơ trực tuyến tăng so với năm 2021', '{vhtt} chủ trì; {ttvh}, {doan}, {ubx} phối hợp', 'Thường xuyên'], 'L vhtt, C ttvh, C doan, C ubx', 'continuous', { figures: 'gte 30 %', cut: { 1: 'mức độ 4', 3: 'Đoàn Thanh niên', 2: 'so với' } }),
  act(['5.2', 'Tích hợp dịch vụ công của huyện lên Cổng dịch vụ công tỉnh Sơn La', 'Dịch vụ công được tích hợp', '{vhtt} phối hợp với {stttt} thực hiện', 'Theo lộ trình của UBND tỉnh'], 'L vhtt, C stttt', 'byReference', {}),
  act(['5.3', 'Thanh toán trực tuyến phí, lệ phí', 'Giao dịch thanh toán', '{bp} chủ trì; {kbnn}, {nh} phối hợp', 'Từ Quý II'], 'L bp, C kbnn, C nh', 'quarter 2', { or: { scheduleOr: [['quarterRange 2-4'], ['continuous'], ['unreadable']] } }),
  sec('6', 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính'),
  act(['6.1', 'Công khai địa chỉ, số điện thoại, hộp thư tiếp nhận phản ánh, kiến nghị', 'Bảng thông tin tại trụ sở', '{vp}; {ubx}', 'Tháng 01/2022'], 'L vp, L ubx', 'month 1/2022', {}),
  act(['6.2', 'Xử lý phản ánh, kiến nghị thuộc thẩm quyền; công khai kết quả xử lý trên Trang thông tin điện tử huyện', 'Văn bản trả lời', '{phong} và {ubx} thực hiện; {vp} theo dõi, đôn đốc', 'Thường xuyên'], 'L phong, L ubx, M vp', 'continuous', { cut: { 1: 'trên Trang', 3: 'thực hiện; Văn' } }),
  sec('7', 'Kiểm tra, báo cáo'),
  act(['7.1', 'Kiểm tra công tác kiểm soát TTHC tại ít nhất 05 xã và 03 phòng chuyên môn', 'Biên bản, kết luận kiểm tra', '- {vp} chủ trì.\n- {nv}, {tp} phối hợp.', 'Quý III'], 'L vp, C nv, C tp', 'quarter 3', { or: { deliverablesOr: [2] } }),
  act(['7.2', 'Báo cáo định kỳ công tác kiểm soát TTHC', 'Báo cáo', '{phong}; {ubx} báo cáo; {vp} tổng hợp', 'Trước ngày 20 của tháng cuối quý'], 'L phong, L ubx, M vp', 'recurring quarter', { or: { scheduleOr: [['unreadable']] } }),
];

export const document = {
  file: '72-muong-la-2022.txt',
  label: headLabel('plan', '14', 'KH-UBND', '2022-01-12', 'Ủy ban nhân dân huyện Mường La', 'Mường La', 2022, 'CHỦ TỊCH', 'Nguyễn Văn Tâm', 3, 5, { titleHas: 'Kiểm soát thủ tục hành chính năm 2022', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'] }),
  names: {
    vp: 'Văn phòng HĐND-UBND huyện', bp: 'Bộ phận Tiếp nhận và Trả kết quả huyện', tnmt: 'Phòng Tài nguyên và Môi trường', ldtb: 'Phòng Lao động - Thương binh và Xã hội', tp: 'Phòng Tư pháp', tckh: 'Phòng Tài chính - Kế hoạch', vhtt: 'Phòng Văn hóa và Thông tin', nv: 'Phòng Nội vụ',
    ttvh: 'Trung tâm Truyền thông - Văn hóa', doan: ['Đoàn Thanh niên huyện', 'unit|external'], stttt: ['Sở Thông tin và Truyền thông', 'unit|external'], kbnn: ['Kho bạc Nhà nước Mường La', 'unit|external'], nh: ['các ngân hàng trên địa bàn', 'group|external'],
    phong: ['Các phòng, ban chuyên môn', 'group'], ubx: ['UBND các xã, thị trấn', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'HUYỆN MƯỜNG LA'], no: 'Số: 14/KH-UBND', place: 'Mường La, ngày 12 tháng 01 năm 2022', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính năm 2022 trên địa bàn huyện Mường La', bases: ['Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;', 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;', 'Thực hiện Kế hoạch số 05/KH-UBND ngày 05/01/2022 của UBND tỉnh Sơn La về kiểm soát thủ tục hành chính năm 2022; UBND huyện Mường La ban hành kế hoạch như sau:'], body: ['## I. MỤC ĐÍCH, YÊU CẦU', '1. Phân công rõ người, rõ việc trong kiểm soát thủ tục hành chính.', '2. Gắn kiểm soát thủ tục hành chính với chuyển đổi số.', '## II. NỘI DUNG'] }),
    { table: { kind: 'activities', columns: 'number name results parties schedule', number: 0, name: 1, results: 2, repeats: false, heading: [['STT', 'Nội dung nhiệm vụ', 'Kết quả, sản phẩm', 'Cơ quan, đơn vị thực hiện', 'Thời gian hoàn thành']], rows } },
    { text: '## III. TỔ CHỨC THỰC HIỆN' },
    { text: 'Thủ trưởng các phòng, ban và Chủ tịch UBND các xã, thị trấn căn cứ phần việc được giao để triển khai; khó khăn, vướng mắc phản ánh về Văn phòng HĐND-UBND huyện./.' },
    sign(['- Văn phòng UBND tỉnh (B/c);', '- Thường trực Huyện ủy, HĐND huyện;', '- Các phòng, ban, đơn vị;', '- UBND các xã, thị trấn;', '- Lưu: VT.'], ['**TM. ỦY BAN NHÂN DÂN**', '**CHỦ TỊCH**'], '**Nguyễn Văn Tâm**'),
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isMarkdown: true, isMarked: true }) });
