import { act, headLabel, ind, sec, sub, grp } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const work = [
  sec('I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
  act(['1', 'Ban hành Kế hoạch kiểm soát TTHC năm 2023 của tỉnh và văn bản đôn đốc các đơn vị triển khai', 'Kế hoạch, văn bản đôn đốc', 'Văn phòng UBND tỉnh', 'Các sở, ban, ngành; UBND các huyện, thị xã, thành phố', 'Tháng 01/2023'], 'L vpt, C sbn, C ubh', 'month 1/2023', { d: 2, or: { deliverablesOr: [1] } }),
  act(['2', 'Các ngành, các cấp xây dựng kế hoạch của đơn vị mình', 'Kế hoạch', 'Các sở, ban, ngành; UBND cấp huyện; UBND cấp xã', '', 'Trước ngày 15/02/2023'], 'L sbn, L uh, L ux', 'beforeDate 2023-02-15'),
  act(['3', 'Giao ban công tác kiểm soát TTHC với đầu mối cấp huyện', 'Thông báo kết luận', 'Văn phòng UBND tỉnh', 'Văn phòng HĐND và UBND các huyện, thị xã, thành phố', '6 tháng một lần'], 'L vpt, C vph', 'recurring half', { cut: { 1: 'TTHC với', 4: 'UBND các huyện', 5: 'một lần' } }),
  sec('II', 'ĐÁNH GIÁ TÁC ĐỘNG, CÔNG BỐ, CÔNG KHAI TTHC'),
  act(['1', 'Cho ý kiến đối với quy định về thủ tục trong dự thảo nghị quyết, quyết định của tỉnh', 'Văn bản tham gia ý kiến', 'Sở Tư pháp', 'Văn phòng UBND tỉnh; cơ quan chủ trì soạn thảo', 'Khi có đề nghị'], 'L stp, C vpt, C cqst', 'onEvent'),
  act(['2', 'Trình công bố danh mục thủ tục mới, được sửa đổi hoặc bãi bỏ', 'Quyết định công bố', 'Các sở, ban, ngành', 'Văn phòng UBND tỉnh', 'Chậm nhất 05 ngày làm việc kể từ khi nhận quyết định của Bộ'], 'L sbn, C vpt', 'onEvent', { or: { scheduleOr: [['onEvent +5']] } }),
  act(['3', 'Nhập, đăng tải dữ liệu thủ tục lên Cơ sở dữ liệu quốc gia', 'Dữ liệu được đăng tải công khai', 'Văn phòng UBND tỉnh', 'Trung tâm Phục vụ hành chính công tỉnh', 'Ngay sau khi có quyết định công bố'], 'L vpt, C ttpv', 'onEvent', { page: true }),
  act(['4', 'Niêm yết thủ tục tại nơi tiếp nhận hồ sơ bằng bảng giấy, mã QR', 'Bảng niêm yết;\nMã QR', 'UBND cấp xã', 'Bưu điện tỉnh', 'Thường xuyên'], 'L ux, C bd', 'continuous', { d: 2 }),
  sec('III', 'RÀ SOÁT, ĐƠN GIẢN HÓA'),
  act(['1', 'Rà soát nhóm thủ tục về đất đai, đầu tư, xây dựng, kiến nghị cắt giảm ít nhất 20% thời gian giải quyết', 'Báo cáo kết quả rà soát kèm phương án', 'Sở Tài nguyên và Môi trường, Sở Kế hoạch và Đầu tư, Sở Xây dựng', 'Văn phòng UBND tỉnh và các đơn vị liên quan', 'Xong trước 30/8/2023'], 'L tnmt, L khdt, L sxd, C vpt, C dvlq', 'beforeDate 2023-08-30', { figures: 'gte 20 %', cut: { 1: 'xây dựng, kiến', 2: 'soát kèm', 3: 'Kế hoạch và Đầu', 5: '30/8/2023' } }),
  act(['2', 'Tổng hợp phương án đơn giản hóa trình Chủ tịch UBND tỉnh thông qua', 'Tờ trình, Quyết định phê duyệt phương án', 'Văn phòng UBND tỉnh', '', 'Tháng 9/2023'], 'L vpt', 'month 9/2023', { d: 2, or: { deliverablesOr: [1] } }),
  act(['3', 'Theo dõi việc thực thi phương án đã được phê duyệt', 'Báo cáo', 'Văn phòng UBND tỉnh', 'Các sở, ban, ngành có liên quan', 'Quý IV năm 2023'], 'L vpt, C sbnlq', 'quarter 4/2023'),
  sec('IV', 'KIỂM TRA, TRUYỀN THÔNG, BÁO CÁO'),
  act(['1', 'Kiểm tra tại ít nhất 06 sở, ngành và 03 huyện, thành phố', 'Kết luận kiểm tra', 'Văn phòng UBND tỉnh', 'Thanh tra tỉnh; Sở Nội vụ; Sở Thông tin và Truyền thông', 'Từ tháng 4 đến hết tháng 9/2023'], 'L vpt, C tt, C snv, C stttt', 'quarterRange 2-3/2023', { or: { scheduleOr: [['month 9/2023'], ['quarterRange 2-3']] } }),
  act(['2', 'Mở chuyên mục hỏi đáp về dịch vụ công trên Báo và Đài của tỉnh', 'Tin, bài, phóng sự', 'Báo Hà Nam, Đài Phát thanh và Truyền hình tỉnh', 'Văn phòng UBND tỉnh', 'Mỗi tháng ít nhất 01 kỳ'], 'L bao, L dai, C vpt', 'recurring month', { or: { deliverablesOr: [3] } }),
  act(['3', 'Thực hiện chế độ báo cáo định kỳ', 'Báo cáo quý, báo cáo năm', 'Các sở, ban, ngành, UBND cấp huyện', 'Văn phòng UBND tỉnh tổng hợp', 'Trước ngày 15 tháng cuối quý; báo cáo năm trước 15/12/2023'], 'L sbn, L uh, M vpt', 'recurring quarter + beforeDate 2023-12-15', { d: 2, or: { scheduleOr: [['recurring quarter,year'], ['recurring quarter', 'recurring year'], ['recurring quarter', 'beforeDate 2023-12-14']], partiesOr: [[['lead', 'Các sở, ban, ngành', 'group'], ['lead', 'UBND cấp huyện', 'group'], ['coordinating', 'Văn phòng UBND tỉnh', 'unit']]], deliverablesOr: [1] } }),
  sec('V', 'ĐÀO TẠO, TẬP HUẤN VÀ BẢO ĐẢM ĐIỀU KIỆN THỰC HIỆN', { cut: { 1: 'ĐIỀU KIỆN' } }),
  act(['1', 'Tập huấn cách tính chi phí tuân thủ, cách dùng biểu mẫu đánh giá tác động cho công chức pháp chế, đầu mối các sở và 06 huyện, thị xã, thành phố', 'Lớp tập huấn', '- Văn phòng UBND tỉnh chủ trì;\n- Sở Tư pháp, Trường Chính trị tỉnh phối hợp.', '', 'Tháng 5 hoặc tháng 6/2023'], 'L vpt, C stp, C tct', 'month 6/2023', { cut: { 1: ['cách dùng', 'các sở và'], 3: '- Sở Tư', 5: 'tháng 6' }, or: { scheduleOr: [['month 5/2023', 'month 6/2023'], ['month 5', 'month 6/2023'], ['quarter 2/2023']] } }),
  act(['2', 'Cấp tài khoản, phân quyền trên Hệ thống thông tin giải quyết TTHC cho công chức mới', 'Tài khoản', 'VNPT Hà Nam & Sở Thông tin và Truyền thông', 'Các đơn vị có nhu cầu', 'Trong 02 ngày làm việc sau khi nhận đề nghị'], 'L vnpt, L stttt, C dvnc', 'onEvent', { or: { scheduleOr: [['onEvent +2']] } }),
  act(['3', 'Lập dự toán kinh phí kiểm soát TTHC năm 2024', 'Dự toán', 'Sở Tài chính', 'Như trên', 'Trước 30/6/2023'], 'L stc, C dvnc', 'beforeDate 2023-06-30', { or: { partiesOr: [[['lead', 'Sở Tài chính', 'unit']], [['lead', 'Sở Tài chính', 'unit'], ['coordinating', 'Như trên', 'unit|group|external|relative']]] } }),
  act(['4', 'Các nhiệm vụ khác do Chủ tịch UBND tỉnh giao', '', 'Các cơ quan, đơn vị được giao', '', ''], 'L cqdg', 'missing', { d: 0 }),
];

const targets = [
  ind(['1', 'Tỷ lệ hồ sơ được tiếp nhận trực tuyến', '%', '≥ 55', 'Các sở, ban, ngành; UBND cấp huyện'], 'L sbn, L uh', 'gte 55 %'),
  ind(['2', 'Tỷ lệ hồ sơ thanh toán phí, lệ phí qua mạng', '%', 'Trên 35', 'Các sở, ban, ngành; UBND cấp huyện'], 'L sbn, L uh', 'gt 35 %'),
  grp(['3', 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn', '', '', '']),
  sub(['3.1', 'Tại cấp tỉnh', '%', '99', 'Các sở, ban, ngành'], 'L sbn', '', { targets: 'unstated 99 %' }),
  sub(['3.2', 'Tại cấp huyện', '%', '98,5', 'UBND cấp huyện'], 'L uh', '', { targets: 'unstated 98.5 %' }),
  sub(['3.3', 'Tại cấp xã', '%', '98', 'UBND cấp xã'], 'L ux', '', { targets: 'unstated 98 %' }),
  ind(['4', 'Số sáng kiến cải cách thủ tục được công nhận', 'Sáng kiến', 'Tối thiểu 05', 'Các sở, ban, ngành'], 'L sbn', 'gte 5 sáng kiến'),
];

export const document = {
  file: '51-ha-nam-2023.txt',
  label: headLabel('decision', '121', 'QĐ-UBND', '2023-01-18', 'Chủ tịch UBND tỉnh Hà Nam', null, 2023, 'CHỦ TỊCH', 'Lê Đình Khôi', 5, 7, { issuerOr: ['Chủ tịch Ủy ban nhân dân tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh Hà Nam'], titleHas: 'kiểm soát thủ tục hành chính', attachedTo: '121/QĐ-UBND' }),
  names: {
    vpt: 'Văn phòng UBND tỉnh', sbn: ['Các sở, ban, ngành', 'group'], ubh: ['UBND các huyện, thị xã, thành phố', 'group'], uh: ['UBND cấp huyện', 'group'], ux: ['UBND cấp xã', 'group'],
    vph: ['Văn phòng HĐND và UBND các huyện, thị xã, thành phố', 'group'], stp: 'Sở Tư pháp', cqst: ['cơ quan chủ trì soạn thảo', 'group'], ttpv: 'Trung tâm Phục vụ hành chính công tỉnh',
    bd: ['Bưu điện tỉnh', 'external|unit'], tnmt: 'Sở Tài nguyên và Môi trường', khdt: 'Sở Kế hoạch và Đầu tư', sxd: 'Sở Xây dựng', dvlq: ['các đơn vị liên quan', 'group'], sbnlq: ['Các sở, ban, ngành có liên quan', 'group'],
    tct: 'Trường Chính trị tỉnh', vnpt: ['VNPT Hà Nam', 'external|unit'], dvnc: ['Các đơn vị có nhu cầu', 'group'], stc: 'Sở Tài chính', cqdg: ['Các cơ quan, đơn vị được giao | Các cơ quan, đơn vị', 'group'],
    tt: 'Thanh tra tỉnh', snv: 'Sở Nội vụ', stttt: 'Sở Thông tin và Truyền thông', bao: ['Báo Hà Nam', 'unit|external'], dai: ['Đài Phát thanh và Truyền hình tỉnh', 'unit|external'],
  },
  blocks: [
    { text: '## QUYẾT ĐỊNH' },
    { text: '### Về việc ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2023 trên địa bàn tỉnh Hà Nam' },
    { text: '#### CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH' },
    { text: '*Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;*' },
    { text: '*Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;*' },
    { text: '*Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ;*' },
    { text: '*Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ;*' },
    { text: '*Theo đề nghị của Chánh Văn phòng UBND tỉnh.*' },
    { text: '## **QUYẾT ĐỊNH:**' },
    { text: '**Điều 1.** Kèm theo Quyết định này là Kế hoạch kiểm soát thủ tục hành chính năm 2023 của tỉnh.' },
    { text: '**Điều 2.** Quyết định có hiệu lực từ ngày ký. Thủ trưởng các sở, ban, ngành và Chủ tịch UBND cấp huyện thi hành Quyết định này./.' },
    { text: '**Nơi nhận:**' },
    { text: '- Như Điều 2;\n- Cục Kiểm soát TTHC, VPCP (để b/c);\n- TT Tỉnh ủy, TT HĐND tỉnh;\n- CT, các PCT UBND tỉnh;\n- UBND cấp xã;\n- VPUB: LĐVP, các phòng;\n- Lưu: VT, KSTT (H).' },
    { text: '**CHỦ TỊCH**' },
    { text: '**Lê Đình Khôi**' },
    { text: '**KẾ HOẠCH**' },
    { text: '**Kiểm soát thủ tục hành chính năm 2023 trên địa bàn tỉnh Hà Nam**  \n(Kèm theo Quyết định số 121/QĐ-UBND ngày 18/01/2023 của Chủ tịch UBND tỉnh Hà Nam)' },
    { table: { kind: 'activities', columns: 'number name results lead coordinating schedule', number: 0, name: 1, results: 2, heading: [['TT', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện']], rows: work } },
    { text: '**PHỤ LỤC: CHỈ TIÊU NĂM 2023**' },
    { table: { kind: 'indicators', columns: 'number name measureUnit target lead|parties', number: 0, name: 1, heading: [['TT', 'Chỉ tiêu', 'ĐVT', 'Giao năm 2023', 'Đơn vị thực hiện']], rows: targets } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isHtml: true, isMarkdown: true }).replace('\tThường xuyên', '\tThuờng xuyên').replace('Quý IV năm 2023', 'Qúy IV năm 2023').replaceAll('\n\nTT\tNội dung', '\n\n---\n\nTT\tNội dung') });
