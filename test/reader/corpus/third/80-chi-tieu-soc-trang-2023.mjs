import { grp, head, headLabel, ind, sec, sign, sub } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const RESOLUTION = 'Nghị quyết số 01/NQ-CP ngày 06/01/2023 của Chính phủ';
const PROGRAMME = 'Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ';
const REFORM = 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ';
const resolution = { or: { bases: ['01/NQ-CP'] } };
const programme = { or: { bases: ['468/QĐ-TTg'] } };
const reform = { or: { bases: ['76/NQ-CP'] } };

const rows = [
  sec('I', 'Cung cấp dịch vụ công trực tuyến'),
  ind(['1', 'Tỷ lệ thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình', '%', '100', '{so}', '{vp}; {stttt}', RESOLUTION], 'L so, C vp, C stttt', 'unstated 100 %', { ...resolution, cut: { 1: 'dịch vụ công', 6: 'ngày 06/01/2023' } }),
  ind(['2', 'Tỷ lệ dịch vụ công trực tuyến của tỉnh được tích hợp lên Cổng Dịch vụ công quốc gia', '%', 'Tối thiểu 80', '{vp}', '{so}; {stttt}', RESOLUTION], 'L vp, C so, C stttt', 'gte 80 %', resolution),
  ind(['3', 'Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ', '%', 'Tối thiểu 50', '{so}; {ubh}; {ubx}', '{vp}', REFORM], 'L so, L ubh, L ubx, C vp', 'gte 50 %', reform),
  sec('II', 'Sử dụng dịch vụ công trực tuyến'),
  ind(['4', 'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận của cấp tỉnh', '%', 'Tối thiểu 60', '{so}', '{ttpv}', REFORM], 'L so, C ttpv', 'gte 60 %', reform),
  ind(['5', 'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận của cấp huyện', '%', 'Tối thiểu 45', '{ubh}', '{ttpv}', REFORM], 'L ubh, C ttpv', 'gte 45 %', reform),
  ind(['6', 'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận của cấp xã', '%', 'Tối thiểu 35', '{ubx}', '{ubh}', REFORM], 'L ubx, C ubh', 'gte 35 %', reform),
  sec('III', 'Thanh toán trực tuyến'),
  ind(['7', 'Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia', '%', '100', '{vp}', '- {stc};\n- {stttt};\n- {kb}', PROGRAMME], 'L vp, C stc, C stttt, C kb', 'unstated 100 %', { ...programme, cut: { 1: 'thanh toán', 5: '- Kho bạc' } }),
  ind(['8', 'Tỷ lệ hô sơ có phát sinh thanh toán trực tuyến', '%', '≥ 30', '{so}; {ubh}; {ubx}', '{nhnn}', PROGRAMME], 'L so, L ubh, L ubx, C nhnn', 'gte 30 %', programme),
  sec('IV', 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính'),
  grp(['9', 'Tỷ lệ hồ sơ, kết quả giải quyết được số hóa', '', '', '', '', ''], {}),
  sub(['9.1', 'Cấp tỉnh', '%', '100', '{so}', '{vp}', PROGRAMME], 'L so, C vp', undefined, { targets: 'unstated 100 %', ...programme }),
  sub(['9.2', 'Cấp huyện', '%', 'Tối thiểu 90', '{ubh}', '{vp}', PROGRAMME], 'L ubh, C vp', undefined, { targets: 'gte 90 %', ...programme }),
  sub(['9.3', 'Cấp xã', '%', 'Tối thiểu 75', '{ubx}', '{vp}', PROGRAMME], 'L ubx, C vp', undefined, { targets: 'gte 75 %', ...programme }),
  ind(['10', 'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu đã được số hóa', '%', 'Tối thiểu 50', '{so}; {ubh}', '{stttt}', PROGRAMME], 'L so, L ubh, C stttt', 'gte 50 %', programme),
  sec('V', 'Chất lượng giải quyết thủ tục hành chính'),
  ind(['11', 'Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn', '%', 'Trên 98', '{so}; {ubh}; {ubx}', '{ttpv}', REFORM], 'L so, L ubh, L ubx, C ttpv', 'gt 98 %', { ...reform, cut: { 1: 'và trước hạn', 4: 'UBND các xã' } }),
  ind(['12', 'Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn', '%', '100', '{so}; {ubh}; {ubx}', '{vp}', ''], 'L so, L ubh, L ubx, C vp', 'unstated 100 %', {}),
  ind(['13', 'Thời gian chờ đợi của người dân tại quầy tiếp nhận', 'Phút/lượt', 'Không quá 20', '{ttpv}; {ubh}; {ubx}', '', PROGRAMME], 'L ttpv, L ubh, L ubx', 'lte 20 phút/lượt', { ...programme, page: true }),
  ind(['14', 'Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính', '%', 'Tối thiểu 90', '{so}; {ubh}; {ubx}', '{snv}', REFORM], 'L so, L ubh, L ubx, C snv', 'gte 90 %', reform),
];

export const document = {
  file: '80-chi-tieu-soc-trang-2023.txt',
  label: headLabel('decision', '402', 'QĐ-UBND', '2023-02-24', 'Ủy ban nhân dân tỉnh Sóc Trăng', 'Sóc Trăng', 2023, 'CHỦ TỊCH', 'Trần Văn Lâu', 4, 5, { issuerOr: ['Chủ tịch Ủy ban nhân dân tỉnh Sóc Trăng', 'Chủ tịch UBND tỉnh Sóc Trăng', 'Chủ tịch Ủy ban nhân dân tỉnh'], titleHas: 'giao chỉ tiêu', attachedTo: '402/QĐ-UBND' }),
  names: {
    vp: 'Văn phòng UBND tỉnh', stttt: 'Sở Thông tin và Truyền thông', stc: 'Sở Tài chính', snv: 'Sở Nội vụ', ttpv: 'Trung tâm Phục vụ hành chính công tỉnh', kb: ['Kho bạc Nhà nước Sóc Trăng', 'unit|external'], nhnn: ['Ngân hàng Nhà nước Chi nhánh tỉnh Sóc Trăng', 'unit|external'],
    so: ['Các sở, ban ngành', 'group'], ubh: ['UBND các huyện, thị xã, thành phố', 'group'], ubx: ['UBND các xã, phường, thị trấn', 'group'],
  },
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'TỈNH SÓC TRĂNG'], no: 'Số: 402/QĐ-UBND', place: 'Sóc Trăng, ngày 24 tháng 02 năm 2023', kind: 'QUYẾT ĐỊNH', title: 'Về việc giao chỉ tiêu cung cấp, sử dụng dịch vụ công trực tuyến năm 2023',
      bases: ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', 'Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử;', 'Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24 tháng 6 năm 2022 của Chính phủ;', 'Căn cứ Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ;', 'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh Sóc Trăng.', 'QUYẾT ĐỊNH:'],
      body: ['Điều 1. Giao chỉ tiêu cung cấp, sử dụng dịch vụ công trực tuyến năm 2023 (Phụ lục kèm theo).', 'Điều 2. Các cơ quan, địa phương phân bổ chỉ tiêu cho từng phòng, từng công chức và báo cáo hằng tháng.', 'Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở và Chủ tịch Ủy ban nhân dân cấp huyện thi hành Quyết định này./.'],
    }),
    sign(['- Như Điều 3;', '- Văn phòng Chính phủ;', '- TT. Tỉnh ủy, TT. HĐND tỉnh;', '- Cổng TTĐT tỉnh;', '- Lưu: VT, KSTT.'], ['CHỦ TỊCH'], 'Trần Văn Lâu'),
    { text: 'PHỤ LỤC' },
    { text: 'CHỈ TIÊU CUNG CẤP, SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2023' },
    { text: '(Kèm theo Quyết định số 402/QĐ-UBND ngày 24 tháng 02 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh Sóc Trăng)' },
    { table: { kind: 'indicators', columns: 'number name measureUnit target lead coordinating basis', number: 0, name: 1, heading: [['STT', 'Tên chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2023', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Căn cứ giao chỉ tiêu']], rows } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, {}) });
