import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, ind, sec, sign } from '../builders/model.mjs';
import { crosses } from '../builders/spans.mjs';

/**
 * The party that watches a figure: watching and judging stand in one column, so both words for it are right. A result is kept as its cell
 * prints it, with or without the sign of the column beside it.
 */
const goal = (cells, lead, watch, targets, baselines, extra = {}) =>
  ind(cells, `${lead}, M ${watch}`, targets, { baselines, or: { partiesOr: [partiesWith(lead, watch)], baselinesOr: [[baselines.replace(' %', '')]] }, ...extra });
const NAMES = {
  vp: 'Văn phòng HĐND và UBND phường', vhxh: 'Phòng Văn hóa - Xã hội', kt: 'Phòng Kinh tế, Hạ tầng và Đô thị', tt: 'Trung tâm Phục vụ hành chính công phường', ca: 'Công an phường', tyt: ['Trạm Y tế phường', 'unit|external'],
  th: ['Các trường học', 'group'], tcns: ['Tổ công nghệ số cộng đồng', 'group|unit|external'], bqlc: ['Ban Quản lý chợ', 'unit|external'], doan: ['Đoàn Thanh niên phường', 'unit|external'], mt: ['Ủy ban MTTQ Việt Nam phường', 'unit|external'], phong: ['Các phòng, đơn vị thuộc phường', 'group'], tdp: ['Các tổ dân phố', 'group'], vt: ['Viettel Huế', 'external|unit'],
};
function partiesWith(lead, watch) {
  const one = (role, key) => [role, [NAMES[key]].flat()[0], [NAMES[key]].flat()[1] ?? 'unit'];
  return [...lead.split(', ').map((word) => one('lead', word.slice(2))), one('evaluating', watch)];
}
const row = (cells, parties, { schedule, or }, extra = {}) => act(cells, parties, schedule, { ...extra, or: { ...or, ...extra.or } });

const goals = [
  sec('A', 'Chính quyền số', { span: true }),
  goal(['1', 'Tỷ lệ hồ sơ thủ tục hành chính được nộp trực tuyến toàn trình', '%', '61,4', '≥ 75', '{tt}', '{vp}'], 'L tt', 'vp', 'gte 75 %', '61.4 %'),
  goal(['2', 'Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn', '%', '97,8', '99', '{tt}', '^'], 'L tt', 'vp', 'unstated 99 %', '97.8 %'),
  goal(['3', 'Tỷ lệ kết quả giải quyết được cấp bản điện tử có chữ ký số', '%', '88', '100', '^', '^'], 'L tt', 'vp', 'unstated 100 %', '88 %'),
  goal(['4', 'Số thủ tục không yêu cầu nộp bản giấy giấy tờ đã có trong cơ sở dữ liệu dân cư', 'Thủ tục', '12', 'Từ 40 trở lên', '{ca}', '^'], 'L ca', 'vp', 'gte 40 Thủ tục', '12', { or: { partiesOr: [partiesWith('L ca', 'vp')], baselinesOr: [['12 Thủ tục']] } }),
  sec('B', 'Kinh tế số, xã hội số', { span: true }),
  goal(['5', 'Tỷ lệ hộ kinh doanh dùng hóa đơn điện tử khởi tạo từ máy tính tiền', '%', '43', '85', '{kt}', '{vhxh}'], 'L kt', 'vhxh', 'unstated 85 %', '43 %'),
  goal(['6', 'Tỷ lệ tiểu thương tại chợ nhận thanh toán không dùng tiền mặt', '%', 'Chưa thống kê', 'Tối thiểu 60', '{bqlc}', '^'], 'L bqlc', 'vhxh', 'gte 60 %', '', {}),
  goal(['7', 'Tỷ lệ người dân từ đủ 14 tuổi có tài khoản định danh mức 2', '%', '79,2', '> 90', '{ca}', '^'], 'L ca', 'vhxh', 'gt 90 %', '79.2 %'),
  goal(['8', 'Tỷ lệ người dân có sổ sức khỏe điện tử', '%', '55', '80', '{tyt}', '^'], 'L tyt', 'vhxh', 'unstated 80 %', '55 %'),
  goal(['9', 'Tỷ lệ trường học thu học phí không dùng tiền mặt', '%', '100', '100', '{th}', '^'], 'L th', 'vhxh', 'unstated 100 %', '100 %'),
];

const tasks = [
  sec('I', 'Nâng cao nhận thức', { span: true }),
  row(['1', 'Quán triệt Nghị quyết số 57-NQ/TW đến toàn thể công chức, người hoạt động không chuyên trách ở tổ dân phố', '{vhxh}', 'Các phòng, đơn vị thuộc phường', 'x', '', '', '', 'Hội nghị'], 'L vhxh, C phong', crosses([1], 2026)),
  row(['2', 'Mỗi công chức hoàn thành một khóa học trên nền tảng học trực tuyến mở', '{vhxh}', '{vp}', '', 'x', '', '', 'Giấy chứng nhận'], 'L vhxh, C vp', crosses([2], 2026)),
  row(['3', 'Ra quân "Bình dân học vụ số" tại các tổ dân phố', '{tcns}', '{doan}; {mt}', '', 'x', 'x', '', 'Buổi hướng dẫn'], 'L tcns, C doan, C mt', crosses([2, 3], 2026)),
  sec('II', 'Hạ tầng, dữ liệu', { span: true }),
  row(['4', 'Phủ wifi miễn phí tại trụ sở, chợ và bến thuyền', '{kt}', '{vt}', '', 'x', '', '', '05 điểm phủ sóng'], 'L kt, C vt', crosses([2], 2026)),
  row(['5', 'Làm sạch dữ liệu đất đai của phường, đối chiếu với dữ liệu dân cư', '{kt}', '{ca}; {tdp}', 'x', 'x', 'x', 'x', 'Dữ liệu đã đối chiếu'], 'L kt, C ca, C tdp', crosses([1, 2, 3, 4], 2026)),
  row(['6', 'Số hóa sổ hộ tịch của các phường cũ', '{tt}', '{vp}', 'x', 'x', '', '', 'Dữ liệu hộ tịch điện tử'], 'L tt, C vp', crosses([1, 2], 2026)),
  row(['7', 'Trang bị máy quét, ki ốt tự phục vụ cho {tt}', '{vp}', '{tt}', 'X', '', '', '', '02 ki ốt, 04 máy quét'], 'L vp, C tt', crosses([1], 2026), { d: 2, or: { deliverablesOr: [1] } }),
  sec('III', 'Dịch vụ số', { span: true }),
  row(['8', 'Thí điểm trả kết quả thủ tục hành chính tại nhà cho người trên 75 tuổi', '{tt}', '{tdp}', '', '', 'x', '', 'Báo cáo thí điểm'], 'L tt, C tdp', crosses([3], 2026)),
  row(['9', 'Vận hành kênh phản ánh đô thị trên ứng dụng Hue-S, xử lý xong trong 03 ngày', '{vp}', 'Các phòng, đơn vị thuộc phường', 'x', 'x', 'x', 'x', 'Phản ánh được xử lý'], 'L vp, C phong', crosses([1, 2, 3, 4], 2026)),
  row(['10', 'Sơ kết một năm thực hiện Nghị quyết tại phường', '{vhxh}', '{vp}', '', '', '', 'x', 'Báo cáo sơ kết'], 'L vhxh, C vp', crosses([4], 2026)),
];

const reviews = [
  act(['1', 'Đăng ký khai sinh lưu động', 'Hộ tịch', '{tt}', '30/4/2026', 'Đề xuất bỏ bản sao giấy kết hôn'], 'L tt', 'date 2026-04-30', { or: { scheduleOr: [['beforeDate 2026-04-30']] } }),
  act(['2', 'Xác nhận tình trạng hôn nhân', 'Hộ tịch', '{tt}', '30/4/2026', ''], 'L tt', 'date 2026-04-30', { or: { scheduleOr: [['beforeDate 2026-04-30']] } }),
  act(['3', 'Cấp giấy phép xây dựng nhà ở riêng lẻ trong khu vực bảo vệ di tích', 'Xây dựng', '{kt}', '30/6/2026', 'Đề xuất gộp với lấy ý kiến cơ quan văn hóa'], 'L kt', 'date 2026-06-30', { or: { scheduleOr: [['beforeDate 2026-06-30']] } }),
  act(['4', 'Đăng ký thành lập hộ kinh doanh', 'Tài chính - kế hoạch', '{kt}', '30/6/2026', ''], 'L kt', 'date 2026-06-30', { or: { scheduleOr: [['beforeDate 2026-06-30']] } }),
  act(['5', 'Thực hiện hỗ trợ chi phí mai táng', 'Bảo trợ xã hội', '{vhxh}', '15/7/2026', 'Liên thông với khai tử'], 'L vhxh', 'date 2026-07-15', { or: { scheduleOr: [['beforeDate 2026-07-15']] } }),
];

export const document = {
  file: '85-nq57-phuong-vy-da-2026.docx',
  label: headLabel('plan', '19', 'KH-UBND', '2026-01-23', 'Ủy ban nhân dân phường Vỹ Dạ', 'Vỹ Dạ', 2026, 'CHỦ TỊCH', 'Tôn Nữ Khánh Linh', 3, 5, { titleHas: 'Nghị quyết số 57-NQ/TW', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'], legalBasesOr: [2, 4] }),
  names: NAMES,
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG VỸ DẠ'], no: 'Số: 19/KH-UBND', place: 'Vỹ Dạ, ngày 23 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Thực hiện Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm 2026 trên địa bàn phường Vỹ Dạ' }),
    { text: 'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;\nCăn cứ Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ;\nCăn cứ Kế hoạch số 08/KH-UBND ngày 07/01/2026 của UBND thành phố Huế về chuyển đổi số năm 2026;\nUBND phường ban hành Kế hoạch như sau:' },
    { text: '**I. MỤC ĐÍCH, YÊU CẦU**\nLấy số người dân dùng được dịch vụ số làm thước đo; việc gì chưa có người làm thì không đưa vào Kế hoạch.\n**II. MỤC TIÊU**\nCác chỉ tiêu tại Phụ lục 1.\n**III. NHIỆM VỤ**\n1. Nhiệm vụ theo quý tại Phụ lục 2.\n2. Thủ tục hành chính tự rà soát tại Phụ lục 3.\n**IV. TỔ CHỨC THỰC HIỆN**\nPhòng Văn hóa - Xã hội theo dõi, báo cáo UBND phường trước ngày 25 của tháng cuối quý./.' },
    sign(['- UBND thành phố;', '- TT. Đảng ủy, HĐND phường;', '- CT, các PCT UBND phường;', '- Các phòng, đơn vị; các TDP;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Tôn Nữ Khánh Linh'),
    { text: '**Phụ lục 1**\n**CHỈ TIÊU THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW NĂM 2026**\n*(Kèm theo Kế hoạch số 19/KH-UBND ngày 23/01/2026 của UBND phường Vỹ Dạ)*', center: true, newPage: true },
    { table: { kind: 'indicators', columns: 'number name measureUnit baseline target lead monitoring|evaluating', number: 0, name: 1, heading: [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2025', 'Kế hoạch năm 2026', 'Đơn vị chủ trì', 'Cơ quan theo dõi, đánh giá']], rows: goals } },
    { text: '**Phụ lục 2**\n**NHIỆM VỤ THEO QUÝ**\n*(Kèm theo Kế hoạch số 19/KH-UBND ngày 23/01/2026 của UBND phường Vỹ Dạ)*', center: true },
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule schedule schedule schedule results', number: 0, name: 1, results: 8, heading: [['STT', 'Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời gian thực hiện năm 2026', '<', '<', '<', 'Sản phẩm'], ['^', '^', '^', '^', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', '^']], rows: tasks } },
    { text: '**Phụ lục 3**\n**THỦ TỤC HÀNH CHÍNH TỰ RÀ SOÁT NĂM 2026**', center: true },
    { table: { kind: 'activities', columns: 'number name context|other lead|parties schedule note', number: 0, name: 1, heading: [['STT', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Đơn vị rà soát', 'Thời gian hoàn thành', 'Ghi chú']], rows: reviews } },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
