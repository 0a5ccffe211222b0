import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, ind, sign } from '../builders/model.mjs';

const work = [
  act(['1', '{vp}', 'Thông báo lại địa chỉ, giờ làm việc của các điểm trả kết quả', 'Thông báo', 'Ngay trong tháng 01'], 'L vp', 'month 1'),
  act(['2', '{vp}\n{pcq}', 'Cài đặt phần mềm chấm điểm bằng khuôn mặt cười tại quầy', 'Phần mềm được cài đặt', 'Trước 15/02/2022'], 'L vp, L pcq', 'beforeDate 2022-02-15'),
  act(['3', '{ubp}', 'Lập nhóm trò chuyện với tổ dân phố để nhắc lịch trả kết quả', 'Nhóm trò chuyện', 'Quý I/2022'], 'L ubp', 'quarter 1/2022'),
  act(['4', '{qldt}', 'Rà soát hồ sơ cấp phép xây dựng nhà ở riêng lẻ bị trả lại quá một lần', 'Danh sách hồ sơ; nguyên nhân', '^'], 'L qldt', 'quarter 1/2022', { d: 2 }),
  act(['5', '{tp} chủ trì; {ubp} phối hợp', 'Chứng thực ngoài trụ sở cho người ốm', 'Sổ chứng thực', 'Thường xuyên'], 'L tp, C ubp', 'continuous'),
  act(['6', '{nv}', 'Kiểm tra công vụ ở các phường', 'Kết luận kiểm tra', 'Quý II, III'], 'L nv', 'quarterRange 2-3'),
  act(['7', '{nv}', 'Tổng hợp báo cáo', 'Báo cáo', 'Theo yêu cầu của Thành phố'], 'L nv', 'onEvent', { or: { scheduleOr: [['byReference']] } }),
];
const targets = [
  ind(['1', 'Hồ sơ giải quyết đúng hạn', '%', '99,1', '99,5', '{phong}; {ubp}'], 'L phong, L ubp', 'unstated 99.5 %', { baselines: '99.1', or: { baselinesOr: [['99.1 %']] } }),
  ind(['2', 'Hồ sơ trực tuyến mức độ 4', '%', '22,4', '40', '{phong}; {ubp}'], 'L phong, L ubp', 'unstated 40 %', { baselines: '22.4', or: { baselinesOr: [['22.4 %']] } }),
  ind(['3', 'Biên lai thu phí điện tử', '%', '8', '30', '{tckh}; {ubp}'], 'L tckh, L ubp', 'unstated 30 %', { baselines: '8', or: { baselinesOr: [['8 %']] } }),
  ind(['4', 'Thời gian trả kết quả sao y trung bình', 'Phút', '35', 'dưới 20', '{tp}; {ubp}'], 'L tp, L ubp', 'lt 20 phút', { baselines: '35', or: { baselinesOr: [['35 phút']] } }),
  ind(['5', 'Đơn thư về thái độ phục vụ', 'Đơn', '3', '0', '{phong}; {ubp}'], 'L phong, L ubp', 'unstated 0 đơn', { baselines: '3', or: { baselinesOr: [['3 đơn']] } }),
];
export const document = {
  file: '19-quan-ba-dinh.docx',
  label: headLabel('plan', '41', 'KH-UBND', '2022-01-12', 'Ủy ban nhân dân quận Ba Đình', 'Ba Đình', 2022, 'PHÓ CHỦ TỊCH', 'Phạm Thị Diễm', 0, 4, { signerTitleOr: ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], titleHas: 'một cửa' }),
  names: { vp: 'Văn phòng HĐND và UBND quận', pcq: 'Phòng Văn hóa - Thông tin', qldt: 'Phòng Quản lý đô thị', tp: 'Phòng Tư pháp', nv: 'Phòng Nội vụ', tckh: 'Phòng Tài chính - Kế hoạch', phong: ['Các phòng, ban, đơn vị', 'group'], ubp: ['UBND các phường', 'group'] },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'QUẬN BA ĐÌNH'], no: 'Số: 41/KH-UBND', place: 'Ba Đình, ngày 12 tháng 01 năm 2022', kind: 'KẾ HOẠCH', title: 'Nâng cao chất lượng hoạt động của Bộ phận một cửa năm 2022', body: ['1. Mục tiêu: người dân chỉ phải chờ một lần.', '2. Phân công và chỉ tiêu: theo Phụ lục 1 và Phụ lục 2.'] }),
    sign(['- UBND Thành phố;', '- TT Quận ủy;', '- Các phòng, UBND phường;', '- Lưu: VT.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Phạm Thị Diễm'),
    { text: 'PHỤ LỤC 1\nPHÂN CÔNG NHIỆM VỤ', bold: true, center: true, newPage: true },
    { text: '(Kèm theo Kế hoạch số 41/KH-UBND ngày 12/01/2022 của UBND quận Ba Đình)', italics: true, center: true },
    { table: { kind: 'activities', columns: 'number parties|lead name results schedule', number: 0, name: 2, results: 3, heading: [['TT', 'Đơn vị', 'Nhiệm vụ', 'Sản phẩm', 'Thời hạn']], rows: work } },
    { text: 'PHỤ LỤC 2\nCHỈ TIÊU NĂM 2022', bold: true, center: true, newPage: true },
    { table: { kind: 'indicators', columns: 'number name measureUnit baseline target lead|parties', number: 0, name: 1, heading: [['TT', 'Chỉ tiêu', 'Đơn vị', 'Thực hiện năm 2021', 'Chỉ tiêu năm 2022', 'Đơn vị thực hiện']], rows: targets } },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
