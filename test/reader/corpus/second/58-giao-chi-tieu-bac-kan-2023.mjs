import { grp, headLabel, ind, note, sec, sub } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const list = [
  sec('A', 'CHỈ TIÊU GIAO CHUNG'),
  ind(['1', 'Tỷ lệ TTHC đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình', '100%', 'Văn phòng UBND tỉnh', 'Các sở, ban, ngành', 'Nghị định số 42/2022/NĐ-CP'], 'L vpt, C sbn', 'unstated 100 %', { or: { bases: ['42/NĐ-CP'] } }),
  ind(['2', 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', 'Từ 60% trở lên', 'Các sở, ban, ngành; UBND các huyện, thành phố', 'Văn phòng UBND tỉnh', 'Quyết định số 468/QĐ-TTg ngày 27/3/2021'], 'L sbn, L uh, C vpt', 'gte 60 %', { or: { bases: ['468/QĐ-TTg'] } }),
  ind(['3', 'Tỷ lệ hồ sơ trễ hẹn', 'Dưới 1%', 'nt', 'nt', 'Chỉ tiêu của tỉnh'], 'L sbn, L uh, C vpt', 'lt 1 %', { or: { partiesOr: [[], [['lead', 'nt', 'unit|group|external|relative'], ['coordinating', 'nt', 'unit|group|external|relative']]] } }),
  grp(['4', 'Tỷ lệ số hóa hồ sơ khi tiếp nhận', '', '', 'Trung tâm Phục vụ hành chính công tỉnh', 'Nghị định số 107/2021/NĐ-CP'], {}),
  sub(['', '- Trung tâm Phục vụ hành chính công', '100%', 'Công chức các sở làm việc tại Trung tâm', 'Trung tâm Phục vụ hành chính công tỉnh', ''], 'L ccs, C ttpv', '', { targets: 'unstated 100 %', n: '-', nm: '- Trung tâm Phục vụ hành chính công', or: { partiesOr: [[['lead', 'Công chức các sở làm việc tại Trung tâm', 'group']]] } }),
  sub(['', '- Bộ phận Một cửa cấp huyện', '80%', 'UBND các huyện, thành phố', '', ''], 'L uh, C ttpv', '', { targets: 'unstated 80 %', n: '-', or: { partiesOr: [[['lead', 'UBND các huyện, thành phố', 'group']]] } }),
  sub(['', '- Bộ phận Một cửa cấp xã', '50%', 'UBND cấp xã', '', ''], 'L ux, C ttpv', '', { targets: 'unstated 50 %', n: '-', or: { partiesOr: [[['lead', 'UBND cấp xã', 'group']]] } }),
  sec('B', 'CHỈ TIÊU GIAO RIÊNG'),
  ind(['5', 'Số thủ tục được cắt giảm thời gian giải quyết tối thiểu 30%', '40 TTHC', 'Sở Tài nguyên và Môi trường (15 TTHC); Sở Xây dựng (10 TTHC); Sở Y tế (15 TTHC)', '', ''], 'L tnmt, L sxd, L syt', 'unstated 40 tthc', { or: { targetsOr: [['unstated 15 tthc', 'unstated 10 tthc', 'unstated 15 tthc']] } }),
  ind(['6', 'Giao dịch thanh toán trực tuyến nghĩa vụ thuế đất đai của cá nhân', 'Tăng 15% so với năm 2022', 'Cục Thuế tỉnh; Sở Tài nguyên và Môi trường', 'Kho bạc Nhà nước tỉnh, các ngân hàng thương mại', 'Năm 2022: 1.204/8.027 hồ sơ, đạt 15%'], 'L ct, L tnmt, C kb, C nh', 'increaseUnresolved 15 %', { baselines: '15 % = 1204/8027', page: true, or: { targetsOr: [['increasePercent 15 %']] } }),
];

const units = [
  ['Thành phố Bắc Kạn', '60', '90%', '45', '1.520'], ['Huyện Ba Bể', '50', '80%', '35', '842'], ['Huyện Bạch Thông', '50', '80%', '35', '611'], ['Huyện Chợ Đồn', '55', '85%', '35', '903'], ['Huyện Chợ Mới', '50', '80%', '35', '587'],
  ['Huyện Na Rì', '45', '75%', '30', '640'], ['Huyện Ngân Sơn', '45', '75%', '30', '-'], ['Huyện Pác Nặm', '40', '70%', '25', '455'],
];
const matrix = units.map(([name, online, digital, pay, count], index) => ({
  ...ind([String(index + 1), name, count, online, digital, pay], `L u${index}`, `unstated ${online} % + unstated ${digital.replace('%', '')} % + unstated ${pay} %`, { unit: name }),
  ...(index === 5 ? { page: true } : {}),
}));
matrix.push(note('Toàn tỉnh', { cells: ['', 'Toàn tỉnh', '5.558', '50', '80%', '35'], u: null, or: { under: undefined } }));

export const document = {
  file: '58-giao-chi-tieu-bac-kan-2023.txt',
  label: headLabel('decision', '302', 'QĐ-UBND', '2023-03-01', 'UBND tỉnh Bắc Kạn', null, 2023, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Hoàng Văn Tú', 3, 4, { issuerOr: ['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh Bắc Kạn', 'Chủ tịch UBND tỉnh Bắc Kạn'], signerTitleOr: ['PHÓ CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], titleHas: 'giao chỉ tiêu', attachedTo: '302/QĐ-UBND' }),
  names: {
    vpt: 'Văn phòng UBND tỉnh', sbn: ['Các sở, ban, ngành', 'group'], uh: ['UBND các huyện, thành phố', 'group'], ttpv: 'Trung tâm Phục vụ hành chính công tỉnh', ccs: ['Công chức các sở làm việc tại Trung tâm', 'group'], ux: ['UBND cấp xã', 'group'],
    tnmt: 'Sở Tài nguyên và Môi trường | Sở Tài nguyên và Môi trường (15 TTHC)', sxd: 'Sở Xây dựng | Sở Xây dựng (10 TTHC)', syt: 'Sở Y tế | Sở Y tế (15 TTHC)', ct: ['Cục Thuế tỉnh', 'unit|external'], kb: ['Kho bạc Nhà nước tỉnh', 'unit|external'], nh: ['các ngân hàng thương mại', 'group|external'],
    ...Object.fromEntries(units.map(([name], index) => [`u${index}`, name])),
  },
  blocks: [
    { text: 'QUYẾT ĐỊNH' },
    { text: 'Về việc giao chỉ tiêu thực hiện thủ tục hành chính trên môi trường điện tử năm 2023' },
    { text: 'ỦY BAN NHÂN DÂN TỈNH' },
    { text: 'Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;' },
    { text: 'Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử;' },
    { text: 'Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng;' },
    { text: 'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh.' },
    { text: 'QUYẾT ĐỊNH:' },
    { text: 'Điều 1. Giao chỉ tiêu tại Phụ lục I và Phụ lục II kèm theo Quyết định này.' },
    { text: 'Điều 2. Các cơ quan, đơn vị báo cáo kết quả về Văn phòng UBND tỉnh trước ngày 10 hằng tháng./.' },
    { sign: { recipients: ['- Như Điều 2;', '- CT, PCT UBND tỉnh;', '- LĐVP;', '- Lưu: VT, NCPC (Tr).'], titles: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Hoàng Văn Tú' } },
    { text: 'Phụ lục I' },
    { text: 'CHỈ TIÊU GIAO CHUNG VÀ GIAO RIÊNG NĂM 2023' },
    { text: '(Kèm theo Quyết định số 302/QĐ-UBND ngày 01/3/2023 của UBND tỉnh Bắc Kạn)' },
    { table: { kind: 'indicators', columns: 'number name target lead coordinating basis|note', number: 0, name: 1, heading: [['STT', 'Nội dung chỉ tiêu', 'Chỉ tiêu', 'Cơ quan chịu trách nhiệm', 'Cơ quan phối hợp', 'Căn cứ, ghi chú']], rows: list } },
    { text: 'Phụ lục II' },
    { text: 'CHỈ TIÊU GIAO CHO UBND CÁC HUYỆN, THÀNH PHỐ' },
    { table: { kind: 'matrix', columns: 'number unit context target target target', number: 0, name: 1, heading: [['STT', 'Huyện, thành phố', 'Số hồ sơ tiếp nhận năm 2022', 'Chỉ tiêu giao năm 2023 (%)', '', ''], ['', '', '', 'Tỷ lệ hồ sơ nộp trực tuyến', 'Tỷ lệ số hóa hồ sơ', 'Tỷ lệ thanh toán trực tuyến']], rows: matrix, repeats: false } },
    { text: 'Ghi chú: Dấu "-" là chưa có số liệu.' },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isTight: true }) });
