import { docxOf } from '../builders/docx.mjs';
import { act, grp, headLabel, sec, sub } from '../builders/model.mjs';

const both = (lead, with_) => `- Chủ trì: ${lead}.\n- Phối hợp: ${with_}.`;
const rows = [
  sec('I', 'Công tác chỉ đạo, điều hành', { span: true }),
  act(['1', 'Ban hành các kế hoạch năm 2022 về kiểm soát thủ tục hành chính, rà soát, truyền thông', 'Các kế hoạch', both('{vp}', '{tp}, {nv}'), 'Tháng 01/2022'], 'L vp, C tp, C nv', 'month 1/2022', {}),
  act(['2', 'Cụ thể hóa kế hoạch của tỉnh tại từng ngành, địa phương', 'Kế hoạch của từng cơ quan', '- Chủ trì: {sbn}; {ch}.', 'Trước 15/02/2022'], 'L sbn, L ch', 'beforeDate 2022-02-15', {}),
  act(['3', 'Kiện toàn đội ngũ công chức đầu mối kiểm soát thủ tục hành chính', 'Danh sách công chức đầu mối', both('{vp}', '{sbn}; {ch}; {cx}'), 'Quý I/2022'], 'L vp, C sbn, C ch, C cx', 'quarter 1/2022', {}),
  act(['4', 'Giao ban trực tuyến về thủ tục hành chính giữa tỉnh với cấp huyện', 'Thông báo kết luận', both('{vp}', '{ch}'), 'Hàng quý'], 'L vp, C ch', 'recurring quarter', {}),
  sec('II', 'Kiểm soát quy định thủ tục hành chính', { span: true }),
  grp(['1', 'Đánh giá tác động, tham gia ý kiến', '', '', ''], {}),
  sub(['-', 'Đánh giá tác động thủ tục hành chính trong dự thảo nghị quyết của HĐND tỉnh', 'Bản đánh giá tác động', '- Chủ trì: Cơ quan chủ trì soạn thảo.\n- Phối hợp: {tp}.', 'Khi soạn thảo'], 'L cst, C tp', 'onEvent', { u: '1' }),
  sub(['-', 'Tham gia ý kiến, thẩm định quy định thủ tục hành chính', 'Văn bản tham gia ý kiến; báo cáo thẩm định', both('{tp}', '{vp}'), 'Khi có đề nghị'], 'L tp, C vp', 'onEvent', { u: '1', d: 2 }),
  act(['2', 'Rà soát, đánh giá thủ tục hành chính trọng tâm; cắt giảm tối thiểu 15% chi phí tuân thủ', 'Quyết định thông qua phương án', both('{sbn}', '{vp}'), 'Trước 31/8/2022'], 'L sbn, C vp', 'beforeDate 2022-08-31', { figures: 'gte 15 %' }),
  act(['3', 'Rà soát thủ tục hành chính nội bộ giữa các cơ quan nhà nước', 'Danh mục thủ tục nội bộ', both('{vp}', '{sbn}; {ch}'), 'Từ tháng 10 đến tháng 12/2022'], 'L vp, C sbn, C ch', 'quarter 4/2022', { or: { scheduleOr: [['month 12/2022'], ['month 10', 'month 12/2022'], ['month 10/2022', 'month 12/2022']] } }),
  act(['4', 'Công bố kịp thời thủ tục hành chính mới, sửa đổi, bãi bỏ', 'Quyết định công bố', both('{sbn}', '{vp}'), 'Thường xuyên'], 'L sbn, C vp', 'continuous', {}),
  act(['5', 'Nhập, đăng tải dữ liệu lên Cơ sở dữ liệu quốc gia về thủ tục hành chính', 'Dữ liệu được đăng tải', '- Chủ trì: {vp}.', 'Trong 05 ngày làm việc sau khi ký quyết định'], 'L vp', 'onEvent', { or: { scheduleOr: [['onEvent +5'], ['byReference']] } }),
  act(['6', 'Niêm yết, công khai tại nơi tiếp nhận', 'Bảng niêm yết; mã QR', '- Chủ trì: {tthcc}; {ch}; {cx}.', 'Như trên'], 'L tthcc, L ch, L cx', 'onEvent', { d: 2, or: { scheduleOr: [['onEvent +5'], ['byReference']] } }),
  sec('III', 'Thực hiện cơ chế một cửa, một cửa liên thông', { span: true }),
  act(['1', 'Đưa 100% thủ tục đủ điều kiện ra tiếp nhận tại {tthcc}', 'Quyết định danh mục', both('{vp}', '{sbn}'), 'Quý II/2022'], 'L vp, C sbn', 'quarter 2/2022', { figures: 'unstated 100 %' }),
  act(['2', 'Thí điểm giao Bưu điện tiếp nhận, trả kết quả tại 03 huyện', 'Phương án; hợp đồng', both('UBND các huyện Cẩm Xuyên, Thạch Hà, Hương Sơn', '{bd}; {vp}'), 'Tháng 6 - 9/2022'], 'L ba, C bd, C vp', 'month 9/2022', { d: 2, or: { scheduleOr: [['month 6', 'month 9/2022'], ['month 6/2022', 'month 9/2022'], ['quarterRange 2-3/2022']], partiesOr: [[['lead', 'UBND huyện Cẩm Xuyên|UBND các huyện Cẩm Xuyên|Cẩm Xuyên', 'unit'], ['lead', 'Thạch Hà|UBND huyện Thạch Hà', 'unit'], ['lead', 'Hương Sơn|UBND huyện Hương Sơn', 'unit'], ['coordinating', 'Bưu điện tỉnh', 'unit|external'], ['coordinating', 'Văn phòng UBND tỉnh', 'unit']]] } }),
  act(['3', 'Số hóa hồ sơ, kết quả giải quyết theo lộ trình của Nghị định số 107/2021/NĐ-CP', 'Kết quả được số hóa', both('{sbn}; {ch}; {cx}', '{tttt}'), 'Từ 01/6/2022 đối với cấp tỉnh; từ 01/12/2022 đối với cấp huyện'], 'L sbn, L ch, L cx, C tttt', 'milestones 2022-06-01,2022-12-01', { or: { scheduleOr: [['date 2022-06-01', 'date 2022-12-01'], ['continuous'], ['unreadable'], ['month 6/2022', 'month 12/2022']] } }),
  act(['4', 'Giải quyết thủ tục hành chính đúng hạn, tỷ lệ cấp tỉnh đạt trên 97%', 'Báo cáo', '- Chủ trì: {sbn}.', 'Cả năm 2022'], 'L sbn', 'year 2022', { figures: 'gt 97 %', or: { scheduleOr: [['year'], ['continuous']] } }),
  act(['5', 'Đánh giá chất lượng giải quyết thủ tục hành chính của từng cơ quan', 'Kết quả xếp loại công khai', both('{vp}', '{tttt}; {tthcc}'), 'Hàng quý, năm'], 'L vp, C tttt, C tthcc', 'recurring quarter,year', {}),
  sec('IV', 'Dịch vụ công trực tuyến', { span: true }),
  act(['1', 'Tích hợp dịch vụ công mức độ 4 lên Cổng Dịch vụ công quốc gia', 'Dịch vụ được tích hợp', both('{tttt}', '{vp}; {sbn}'), 'Xong trước 30/9/2022'], 'L tttt, C vp, C sbn', 'beforeDate 2022-09-30', {}),
  grp(['2', 'Thanh toán trực tuyến', '', '', ''], {}),
  sub(['2.1', 'Thuế, lệ phí trước bạ về đất đai', 'Giao dịch thành công', both('{thue}', '{tnmt}'), 'Quý II/2022'], 'L thue, C tnmt', 'quarter 2/2022', { u: '2' }),
  sub(['2.2', 'Phí, lệ phí các thủ tục còn lại', 'Giao dịch thành công', both('{tttt}', '{sbn}'), 'Quý III/2022'], 'L tttt, C sbn', 'quarter 3/2022', { u: '2' }),
  act(['3', 'Giao chỉ tiêu hồ sơ trực tuyến cho từng cơ quan', 'Quyết định giao chỉ tiêu', both('{tttt}', '{vp}'), 'Tháng 3/2022'], 'L tttt, C vp', 'month 3/2022', {}),
  act(['4', 'Đoàn viên thanh niên hỗ trợ người dân tạo tài khoản', 'Số tài khoản được tạo', both('{td}', '{ca}; {ch}'), 'Tháng thanh niên và các tháng hè'], 'L td, C ca, C ch', 'unreadable', { or: { scheduleOr: [['byReference'], ['onEvent']] } }),
  sec('V', 'Tiếp nhận, xử lý phản ánh, kiến nghị', { span: true }),
  act(['1', 'Công khai địa chỉ, số điện thoại tiếp nhận phản ánh, kiến nghị', 'Bảng công khai', '- Chủ trì: Tất cả các cơ quan, đơn vị.', 'Tháng 02/2022'], 'L tc', 'month 2/2022', {}),
  act(['2', 'Xử lý phản ánh, kiến nghị đúng hạn, công khai kết quả', 'Văn bản trả lời', both('{vp}', 'Cơ quan có thẩm quyền xử lý'), 'Thường xuyên'], 'L vp, C xl', 'continuous', {}),
  act(['3', 'Đối thoại với người dân, doanh nghiệp về thủ tục hành chính', 'Hội nghị đối thoại', both('{ch}', '{cx}; {hhdn}'), '02 lần/năm'], 'L ch, C cx, C hhdn', 'recurring half', { or: { scheduleOr: [['year'], ['unreadable'], ['recurring year'], ['year 2022']] } }),
  sec('VI', 'Kiểm tra, tập huấn, báo cáo', { span: true }),
  act(['1', 'Kiểm tra tại 05 sở, 04 huyện và một số xã', 'Kết luận kiểm tra', both('{vp}', '{tp}; {nv}; {tttt}'), 'Quý II và Quý III/2022'], 'L vp, C tp, C nv, C tttt', 'quarter 2/2022 + quarter 3/2022', { or: { scheduleOr: [['quarter 2', 'quarter 3/2022'], ['quarterRange 2-3/2022']] } }),
  act(['2', 'Tập huấn nghiệp vụ cho công chức Bộ phận Một cửa', '13 lớp tập huấn', both('{vp}', '{ch}'), 'Tháng 5, 6/2022'], 'L vp, C ch', 'month 5/2022 + month 6/2022', { or: { scheduleOr: [['month 5', 'month 6/2022']] } }),
  act(['3', 'Chế độ báo cáo định kỳ theo Thông tư số 01/2020/TT-VPCP', 'Báo cáo', '- Chủ trì: {vp}.\n- Phối hợp: {sbn}; {ch}.', 'Theo quy định tại Thông tư'], 'L vp, C sbn, C ch', 'byReference', {}),
];

export const document = {
  file: '97-ksthc-ha-tinh-2022.docx',
  label: headLabel('annex', '35', 'KH-UBND', '2022-01-25', 'Ủy ban nhân dân tỉnh Hà Tĩnh', null, 2022, null, null, 0, 0, { attachedTo: '35/KH-UBND', titleHas: 'kiểm soát thủ tục hành chính' }),
  names: {
    vp: 'Văn phòng UBND tỉnh', tp: 'Sở Tư pháp', nv: 'Sở Nội vụ', tttt: 'Sở Thông tin và Truyền thông', tnmt: 'Sở Tài nguyên và Môi trường', tthcc: 'Trung tâm Phục vụ hành chính công tỉnh', bd: ['Bưu điện tỉnh', 'unit|external'], thue: ['Cục Thuế tỉnh', 'external|unit'], td: ['Tỉnh đoàn', 'unit|external'], ca: ['Công an tỉnh', 'unit|external'], hhdn: ['Hiệp hội Doanh nghiệp tỉnh', 'external|unit'],
    sbn: ['Các sở, ban, ngành', 'group'], ch: ['UBND cấp huyện', 'group'], cx: ['UBND cấp xã', 'group'], cst: ['Cơ quan chủ trì soạn thảo', 'group|relative'], xl: ['Cơ quan có thẩm quyền xử lý', 'group|relative'], tc: ['Tất cả các cơ quan, đơn vị', 'group'], ba: ['UBND các huyện Cẩm Xuyên, Thạch Hà, Hương Sơn', 'group|unit'],
  },
  blocks: [
    { text: '**PHỤ LỤC**\n**NHIỆM VỤ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2022**\n*(Kèm theo Kế hoạch số 35/KH-UBND ngày 25/01/2022 của UBND tỉnh Hà Tĩnh)*', center: true },
    { table: { kind: 'activities', columns: 'number name results parties schedule', number: 0, name: 1, results: 2, isHeadingMarked: true, hasBullets: true, heading: [['TT', 'Nội dung nhiệm vụ', 'Kết quả/Sản phẩm', 'Cơ quan, đơn vị thực hiện', 'Thời gian hoàn thành']], rows } },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf({ ...document, isLandscape: true }) });
