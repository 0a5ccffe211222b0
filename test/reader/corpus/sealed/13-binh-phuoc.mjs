import { docxOf } from '../builders/docx.mjs';
import { act, grp, head, headLabel, sec, sign, sub } from '../builders/model.mjs';

const rows = [
  sec('I', 'CẢI CÁCH THỂ CHẾ'),
  act(['1', 'Lập danh mục quyết định quy phạm sẽ ban hành trong năm', 'Danh mục', '{stp}', '{so}', 'Quý I', ''], 'L stp, C so', 'quarter 1'),
  act(['2', 'Hệ thống hóa văn bản còn hiệu lực kỳ 2019 - 2023', 'Quyết định công bố', '{stp}', '{so}; {ubh}', 'Năm 2023 - 2024', '120'], 'L stp, C so, C ubh', 'yearRange 2023-2024'),
  act(['3', 'Theo dõi thi hành pháp luật trong lĩnh vực xử phạt về đất đai', 'Báo cáo theo dõi thi hành pháp luật trong lĩnh vực xử phạt về đất đai', '{stnmt}', '{stp}', 'Tháng 4 đến tháng 10', ''], 'L stnmt, C stp', 'month 10', { or: { scheduleOr: [['quarterRange 2-4'], ['month 4', 'month 10'], ['date 2023-10-31']] }, cut: { 1: 'trong lĩnh vực', 2: 'lĩnh vực xử phạt', 5: 'tháng 10' } }),
  sec('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
  grp(['1', 'Chuẩn hóa, công bố thủ tục', '', '{vpt}', '{so}', 'Thường xuyên', '']),
  sub(['a', 'Công bố thủ tục mới trong vòng một tuần từ khi văn bản có hiệu lực', 'Quyết định công bố', '', '', '', ''], 'L vpt, C so', 'continuous'),
  sub(['b', 'Cung cấp dữ liệu thủ tục lên cơ sở dữ liệu quốc gia', 'Dữ liệu', '', '', '', ''], 'L vpt, C so', 'continuous'),
  sub(['c', 'Soát lỗi chính tả, mã số của thủ tục đã đăng', 'Bảng soát lỗi', '{ttphc}', '', 'Hằng quý', ''], 'L ttphc, C so', 'recurring quarter'),
  act(['2', 'Giao chỉ tiêu cắt giảm chi phí tuân thủ cho từng sở, tối thiểu 15%', 'Quyết định giao chỉ tiêu', '{vpt}', '{so}', 'Trước 31/3/2023', ''], 'L vpt, C so', 'beforeDate 2023-03-31', { figures: 'gte 15 %' }),
  act(['3', 'Thí điểm tiếp nhận hồ sơ không phụ thuộc địa giới tại thành phố Đồng Xoài và thị xã Chơn Thành', 'Kế hoạch thí điểm; báo cáo sơ kết', '{ttphc}', 'UBND thành phố Đồng Xoài; UBND thị xã Chơn Thành', '15/4/2023 (kế hoạch); 30/11/2023 (sơ kết)', '85'], 'L ttphc, C dx, C ct', 'milestones 2023-04-15,2023-11-30', { d: 2, or: { scheduleOr: [['date 2023-04-15', 'date 2023-11-30']] } }),
  act(['4', 'Đo thời gian chờ của người dân tại quầy bằng hệ thống lấy số', 'Số liệu đo', '{ttphc}', '', 'Hàng tuần', ''], 'L ttphc', 'recurring week'),
  sec('III', 'CẢI CÁCH TỔ CHỨC BỘ MÁY'),
  act(['1', 'Sắp xếp các trung tâm thuộc sở theo lộ trình đã duyệt', 'Đề án sắp xếp', '{so}', '{snv}', 'Theo lộ trình tại Đề án số 07-ĐA/TU', ''], 'L so, C snv', 'byReference', { page: true }),
  act(['2', 'Ban hành danh mục việc được phân cấp cho huyện', 'Quyết định', '{snv}', '{so}; {ubh}', 'Quí II/2023', ''], 'L snv, C so, C ubh', 'quarter 2/2023'),
  act(['3', 'Kiểm tra việc thực hiện nhiệm vụ đã phân cấp ở ba huyện', 'Kết luận kiểm tra', '{snv}', 'UBND các huyện Bù Đốp, Lộc Ninh, Phú Riềng', 'Quý III - IV', '40'], 'L snv, C bahuyen', 'quarterRange 3-4', { or: { partiesOr: [[['lead', 'Sở Nội vụ', 'unit'], ['coordinating', 'UBND các huyện Bù Đốp | UBND huyện Bù Đốp', 'unit|group'], ['coordinating', 'Lộc Ninh | UBND huyện Lộc Ninh', 'unit'], ['coordinating', 'Phú Riềng | UBND huyện Phú Riềng', 'unit']]] } }),
  sec('IV', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ'),
  act(['1', 'Thi tuyển chức danh lãnh đạo cấp phòng tại hai sở', 'Kết quả thi tuyển', '{snv}', '{so}', 'Trong năm 2023', '150'], 'L snv, C so', 'year 2023'),
  act(['2', 'Bồi dưỡng kỹ năng giao tiếp cho công chức một cửa', 'Lớp bồi dưỡng; giấy chứng nhận', '{snv}', '{ubh}', 'Tháng 5, 6', '210'], 'L snv, C ubh', 'month 5 + month 6', { d: 2, cut: { 2: 'giấy chứng nhận' } }),
  act(['3', 'Kiểm tra công vụ đột xuất', 'Biên bản', '{snv}', '{ttt}', 'Đột xuất', ''], 'L snv, C ttt', 'onEvent'),
  act(['4', 'Rà soát bằng cấp, chứng chỉ của công chức cấp xã', 'Báo cáo rà soát', '{ubh}', '{snv}', 'Xong trước ngày 01/7/2023', ''], 'L ubh, C snv', 'beforeDate 2023-07-01'),
  sec('V', 'CẢI CÁCH TÀI CHÍNH CÔNG'),
  act(['1', 'Công khai dự toán, quyết toán trên trang thông tin điện tử', 'Mục công khai', '{so}; {ubh}; {ubx}', '{stc}', 'Theo quy định của Luật Ngân sách nhà nước', ''], 'L so, L ubh, L ubx, C stc', 'byReference'),
  act(['2', 'Thẩm định phương án tự chủ của đơn vị sự nghiệp', 'Văn bản thẩm định', '{stc}', '{dvsn}', 'Khi đơn vị trình', ''], 'L stc, C dvsn', 'onEvent'),
  act(['3', 'Xử lý nhà, đất dôi dư sau sắp xếp thôn, ấp', 'Phương án xử lý', '{stc}', '{ubh}', 'Quý I/2023 - Quý II/2024', ''], 'L stc, C ubh', 'quarter 2/2024', { or: { scheduleOr: [['quarter 1/2023', 'quarter 2/2024'], ['quarterRange 1-2/2024'], ['yearRange 2023-2024']] } }),
  sec('VI', 'CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ'),
  act(['1', 'Kết nối kho dữ liệu hồ sơ với ứng dụng định danh điện tử', 'Kết nối hoạt động', '{stttt}', '{cat}', 'Tháng 09/2023', '900'], 'L stttt, C cat', 'month 9/2023'),
  act(['2', 'Trả kết quả điện tử đối với 100% thủ tục đủ điều kiện', 'Kết quả điện tử', '{so}; {ubh}', '{cat}', 'Liên tục', ''], 'L so, L ubh, C cat', 'continuous', { figures: 'unstated 100 %' }),
  act(['3', 'Đánh giá an toàn thông tin cấp độ 3 cho trung tâm dữ liệu', 'Hồ sơ đề xuất cấp độ', '{stttt}', '^', '20/10/2023', '300'], 'L stttt, C cat', 'date 2023-10-20'),
  sec('VII', 'CHỈ ĐẠO, ĐIỀU HÀNH'),
  act(['1', 'Khảo sát sự hài lòng của người dân ở mười một huyện, thị xã, thành phố', 'Báo cáo kết quả khảo sát', '{snv}', '{mttq}', 'Quý IV năm 2023', '250'], 'L snv, C mttq', 'quarter 4/2023', { cut: { 1: 'ở mười một', 4: 'Việt Nam tỉnh', 6: 0 } }),
  act(['2', 'Chấm điểm, công bố chỉ số cải cách hành chính của các sở, huyện', 'Quyết định công bố chỉ số', '{snv}', '{hd}', 'Tháng 12/2023; công bố trong tháng 01/2024', ''], 'L snv, C hd', 'month 12/2023 + month 1/2024'),
  act(['3', 'Báo cáo định kỳ gửi Bộ Nội vụ', 'Báo cáo', '{snv}', '{so}', 'Quý, 6 tháng, năm', ''], 'L snv, C so', 'recurring quarter,half,year'),
];
export const document = {
  file: '13-binh-phuoc.docx',
  isLandscape: true,
  label: headLabel('plan', '22', 'KH-UBND', '2023-01-31', 'Ủy ban nhân dân tỉnh Bình Phước', 'Bình Phước', 2023, 'PHÓ CHỦ TỊCH', 'Trần Tuyết Minh', 2, 3, { signerTitleOr: ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], titleHas: 'Cải cách hành chính' }),
  names: {
    stp: 'Sở Tư pháp', stnmt: 'Sở Tài nguyên và Môi trường', vpt: 'Văn phòng UBND tỉnh', snv: 'Sở Nội vụ', stc: 'Sở Tài chính', stttt: 'Sở Thông tin và Truyền thông', ttphc: 'Trung tâm Phục vụ hành chính công', cat: ['Công an tỉnh', 'unit|external'],
    dx: 'UBND thành phố Đồng Xoài', ct: 'UBND thị xã Chơn Thành', bahuyen: ['UBND các huyện Bù Đốp, Lộc Ninh, Phú Riềng', 'group'], ttt: 'Thanh tra tỉnh', mttq: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'unit|external'], hd: ['Hội đồng thẩm định', 'unit|group'],
    so: ['Các sở, ban, ngành', 'group'], ubh: ['UBND các huyện, thị xã, thành phố', 'group'], ubx: ['UBND các xã, phường, thị trấn', 'group'], dvsn: ['Đơn vị sự nghiệp công lập', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH PHƯỚC'], no: 'Số: 22/KH-UBND', place: 'Bình Phước, ngày 31 tháng 01 năm 2023', kind: 'KẾ HOẠCH', title: 'Cải cách hành chính nhà nước tỉnh Bình Phước năm 2023', bases: ['Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;', 'Căn cứ Quyết định số 1954/QĐ-UBND ngày 28/7/2021 của UBND tỉnh,'], body: ['UBND tỉnh ban hành kế hoạch với các nhiệm vụ sau:'] }),
    { table: { kind: 'activities', columns: 'number name results lead coordinating schedule other', number: 0, name: 1, results: 2, heading: [['STT', 'Nhiệm vụ, giải pháp', 'Sản phẩm đầu ra', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Kinh phí (triệu đồng)']], rows } },
    sign(['- Bộ Nội vụ;', '- TTTU, TT.HĐND tỉnh;', '- Lưu: VT.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Trần Tuyết Minh'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
