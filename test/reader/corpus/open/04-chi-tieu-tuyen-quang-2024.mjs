import { grp, head, headLabel, ind, sec, sub, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'Chỉ tiêu về dịch vụ công trực tuyến'),
  ind(['1', 'Tỷ lệ dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ', '{so}; {ubh}', '{vpt}', '%', '≥ 60', '41,2%', 'Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ'], 'L so, L ubh, C vpt', 'gte 60 %', { baselines: '41.2 %', or: { bases: ['01/NQ-CP'] } }),
  ind(['2', 'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận', '{so}; {ubh}; {ubx}', '{vpt}; {stttt}', '%', 'Tối thiểu 50', '37,85% (10.220/27.001)', 'Quyết định số 104/QĐ-TTg ngày 25/01/2024 của Thủ tướng Chính phủ'], 'L so, L ubh, L ubx, C vpt, C stttt', 'gte 50 %', { baselines: '37.85 % = 10220/27001', or: { bases: ['104/QĐ-TTg'] }, cut: { 1: 'tổng số hồ sơ', 3: 'Sở Thông tin', 7: 'ngày 25/01/2024' } }),
  grp(['3', 'Chứng thực bản sao điện tử từ bản chính', '', '', '', '', '', ''], {}),
  sub(['a)', 'Số cơ quan có thẩm quyền chứng thực đã phát sinh bản sao điện tử', '{stp}', '{ubh}; {ubx}', '%', '100', '82% (123/150 cơ quan)', 'Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ'], 'L stp, C ubh, C ubx', undefined, { targets: 'unstated 100 %', baselines: '82 % = 123/150', or: { bases: ['06/QĐ-TTg'] } }),
  sub(['b)', 'Mỗi phòng tư pháp, mỗi xã có ít nhất 15% bản sao chứng thực là bản sao điện tử', '{ubh}; {ubx}', '{stp}', '%', '15', 'Hầu như không phát sinh', ''], 'L ubh, L ubx, C stp', undefined, { targets: 'eachUnit gte 15 %', baselines: 'no cases' }),
  sec('II', 'Chỉ tiêu về số hóa và thanh toán'),
  ind(['1', 'Tỷ lệ số hóa hồ sơ ngay khi tiếp nhận', '{so}', '{vpt}', '%', '100', '', ''], 'L so, C vpt', 'unstated 100 %', {}),
  ind(['2', 'Tỷ lệ giao dịch thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia tăng thêm so với năm 2023', '{stc}', '{ctt}; {kbnn}', '%', '12', '18,6%', 'Theo tình hình của tỉnh'], 'L stc, C ctt, C kbnn', 'increaseUnresolved 12 %', { baselines: '18.6 %' }),
  ind(['3', 'Tỷ lệ hồ sơ quá hạn chưa giải quyết', '{so}; {ubh}', '{vpt}', '%', 'Không quá 1', '2,4%', ''], 'L so, L ubh, C vpt', 'lte 1 %', { baselines: '2.4 %', cut: { 1: 'chưa giải quyết', 2: 'UBND các huyện' } }),
  ind(['4', 'Mức độ hài lòng của người dân, doanh nghiệp', '{so}; {ubh}; {ubx}', '{vpt}', '%', 'Trên 90', '90,07%', 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ'], 'L so, L ubh, L ubx, C vpt', 'gt 90 %', { baselines: '90.07 %', or: { bases: ['76/NQ-CP'] } }),
  ind(['5', 'Số điểm hỗ trợ nộp hồ sơ tại bưu điện văn hóa xã', '{bd}', '{ubx}', 'Điểm', '40', '', ''], 'L bd, C ubx', 'unstated 40 điểm', {}),
];

export const document = {
  file: '04-chi-tieu-tuyen-quang-2024.txt',
  label: headLabel('decision', null, 'QĐ-UBND', null, 'Ủy ban nhân dân tỉnh Tuyên Quang', 'Tuyên Quang', 2024, 'CHỦ TỊCH', 'Ma Thế Hồng', 2, 3, { issuerOr: ['Chủ tịch Ủy ban nhân dân tỉnh Tuyên Quang'], titleHas: 'Giao chỉ tiêu' }),
  names: {
    vpt: 'Văn phòng UBND tỉnh', stttt: 'Sở Thông tin và Truyền thông', stp: 'Sở Tư pháp', stc: 'Sở Tài chính', ctt: ['Cục Thuế tỉnh', 'unit|external'], kbnn: ['Kho bạc Nhà nước tỉnh', 'unit|external'],
    bd: ['Bưu điện tỉnh', 'external'], so: ['Các sở, ban, ngành', 'group'], ubh: ['UBND các huyện, thành phố', 'group'], ubx: ['UBND các xã, phường, thị trấn', 'group'],
  },
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'TỈNH TUYÊN QUANG'], no: 'Số:      /QĐ-UBND', place: 'Tuyên Quang, ngày     tháng 02 năm 2024', kind: 'QUYẾT ĐỊNH', title: 'Giao chỉ tiêu cung cấp, sử dụng dịch vụ công trực tuyến năm 2024',
      bases: ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;', 'Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ quy định về việc cung cấp thông tin và dịch vụ công trực tuyến trên môi trường mạng;', 'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh,', 'QUYẾT ĐỊNH:'],
      body: ['Điều 1. Giao chỉ tiêu năm 2024 cho các sở, ngành và địa phương như biểu dưới đây.', 'Điều 2. Quyết định có hiệu lực từ ngày ký.'],
    }),
    sign(['- Như Điều 2;', '- Thường trực Tỉnh ủy;', '- Lưu: VT, TTHC.'], ['CHỦ TỊCH'], 'Ma Thế Hồng'),
    { text: 'BIỂU GIAO CHỈ TIÊU', bold: true },
    { text: '(Kèm theo Quyết định số      /QĐ-UBND ngày     tháng 02 năm 2024)' },
    { table: { kind: 'indicators', columns: 'number name lead coordinating measureUnit target baseline basis', number: 0, name: 1, heading: [['STT', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Năm 2024', '<', 'Kết quả năm 2023', 'Căn cứ'], ['^', '^', '^', '^', 'Đơn vị tính', 'Chỉ tiêu giao', '^', '^']], rows } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isHtml: true }) });
