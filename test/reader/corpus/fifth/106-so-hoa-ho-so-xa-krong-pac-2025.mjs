import { act, expand, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const NAMES = {
  vp: 'Văn phòng HĐND và UBND xã', hcc: 'Trung tâm Phục vụ hành chính công xã', vhxh: 'Phòng Văn hóa - Xã hội', kt: 'Phòng Kinh tế', ca: ['Công an xã', 'unit|external'], doan: ['Đoàn Thanh niên xã', 'external|unit'], thon: ['các thôn, buôn', 'group'], ttthon: ['Các thôn, buôn', 'group'], cpcm: ['các phòng chuyên môn', 'group'], tram: ['Trạm Y tế xã', 'unit|external'], vnpt: ['VNPT khu vực Krông Pắc', 'external|unit'],
};
/** What one body is told to do, as a dash below its name. The time stands in brackets at the end or in a sentence of its own. */
const duty = (name, time, parties, schedule, extra = {}) => act(null, parties, schedule, { n: '-', nm: name, p: [`- ${name}${time}`], ...extra, or: { ...(extra.ends ? { ends: extra.ends } : {}), ...extra.or } });
const body = (number, key) => sec(String(number), NAMES[key] instanceof Array ? NAMES[key][0] : NAMES[key], { p: [`${number}. {${key}}`] });

const rows = [
  body(1, 'vp'),
  duty('Tham mưu UBND xã ban hành quy trình số hóa hồ sơ lưu trữ của các xã cũ.', ' Hoàn thành trước ngày 20/8/2025.', 'L vp', 'beforeDate 2025-08-20', { ends: 'của các xã cũ | trước ngày 20/8/2025' }),
  duty('Bàn giao sổ hộ tịch, hồ sơ chứng thực còn lưu tại trụ sở cũ về kho lưu trữ chung.', ' Hoàn thành trong tháng 8/2025.', 'L vp', 'month 8/2025', { ends: 'kho lưu trữ chung | trong tháng 8/2025' }),
  duty('Báo cáo tiến độ số hóa với Chủ tịch UBND xã', ' vào thứ Sáu hằng tuần.', 'L vp', 'recurring week', { ends: 'Chủ tịch UBND xã | thứ Sáu hằng tuần' }),
  body(2, 'hcc'),
  duty('Chủ trì, phối hợp với {vnpt} lắp đặt máy quét, cài phần mềm số hóa tại quầy.', ' Hoàn thành trước ngày 15/8/2025.', 'L hcc, C vnpt', 'beforeDate 2025-08-15', { ends: 'số hóa tại quầy | trước ngày 15/8/2025', or: { begins: 'Chủ trì, phối hợp với | lắp đặt máy quét' } }),
  duty('Số hóa ngay khi tiếp nhận đối với 100% hồ sơ mới phát sinh.', ' Thời gian thực hiện: thường xuyên.', 'L hcc', 'continuous', { ends: 'hồ sơ mới phát sinh | thường xuyên', figures: 'unstated 100 %' }),
  duty('Hướng dẫn người dân dùng lại giấy tờ đã có trong kho dữ liệu cá nhân, không yêu cầu nộp lại.', ' Thời gian thực hiện: thường xuyên.', 'L hcc', 'continuous', { ends: 'không yêu cầu nộp lại | thường xuyên' }),
  body(3, 'vhxh'),
  duty('Rà soát, phân loại hồ sơ người có công, bảo trợ xã hội cần số hóa.', ' Hoàn thành trước ngày 31/8/2025.', 'L vhxh', 'beforeDate 2025-08-31', { ends: 'xã hội cần số hóa | trước ngày 31/8/2025' }),
  duty('Phối hợp với {tram} chuẩn hóa danh sách thẻ bảo hiểm y tế của trẻ em.', ' Hoàn thành trong quý III/2025.', 'L vhxh, C tram', 'quarter 3/2025', { ends: 'y tế của trẻ em | trong quý III/2025', or: { begins: 'Phối hợp với | chuẩn hóa danh sách', partiesOr: [[['coordinating', 'Phòng Văn hóa - Xã hội', 'unit'], ['lead', 'Trạm Y tế xã', 'unit|external']], [['coordinating', 'Phòng Văn hóa - Xã hội', 'unit'], ['coordinating', 'Trạm Y tế xã', 'unit|external']]] } }),
  duty('Viết tin, bài phát trên loa truyền thanh thông minh về lợi ích của hồ sơ điện tử.', ' Thời gian thực hiện: hằng tháng.', 'L vhxh', 'recurring month', { ends: 'của hồ sơ điện tử | hằng tháng' }),
  body(4, 'kt'),
  duty('Chủ trì, phối hợp với {cpcm} lập danh mục hồ sơ đất đai, xây dựng do cấp huyện bàn giao.', ' Hoàn thành trước ngày 10/9/2025.', 'L kt, C cpcm', 'beforeDate 2025-09-10', { ends: 'cấp huyện bàn giao | trước ngày 10/9/2025', or: { begins: 'Chủ trì, phối hợp với | lập danh mục hồ sơ' } }),
  duty('Bố trí kinh phí thuê nhập dữ liệu từ nguồn chi thường xuyên.', ' Hoàn thành trong tháng 9/2025.', 'L kt', 'month 9/2025', { ends: 'nguồn chi thường xuyên | trong tháng 9/2025' }),
  body(5, 'ca'),
  duty('Đối chiếu dữ liệu hộ tịch đã nhập với Cơ sở dữ liệu quốc gia về dân cư.', ' Hoàn thành trước ngày 30/11/2025.', 'L ca', 'beforeDate 2025-11-30', { ends: 'gia về dân cư | trước ngày 30/11/2025' }),
  duty('Kiểm tra an toàn máy tính được giao nhập dữ liệu.', ' Thời gian thực hiện: định kỳ hằng quý.', 'L ca', 'recurring quarter', { ends: 'giao nhập dữ liệu | định kỳ hằng quý' }),
  sec('6', 'Đề nghị Đoàn Thanh niên xã', { p: ['6. Đề nghị {doan}'] }),
  duty('Huy động đoàn viên giúp quét, sắp xếp tài liệu trong hai ngày thứ Bảy, Chủ nhật.', ' Thời gian thực hiện: tháng 8 và tháng 9/2025.', 'L doan', 'month 8/2025 + month 9/2025', { ends: 'thứ Bảy, Chủ nhật | tháng 8 và tháng 9/2025', or: { scheduleOr: [['month 8', 'month 9/2025'], ['month 9/2025']] } }),
  body(7, 'ttthon'),
  duty('Vận động người dân cung cấp giấy tờ gốc còn thiếu cho công chức nhập dữ liệu.', ' Hoàn thành trước ngày 31/10/2025.', 'L ttthon', 'beforeDate 2025-10-31', { ends: 'công chức nhập dữ liệu | trước ngày 31/10/2025' }),
];
export const document = {
  file: '106-so-hoa-ho-so-xa-krong-pac-2025.txt',
  label: headLabel('plan', '18', 'KH-UBND', '2025-08-04', 'Ủy ban nhân dân xã Krông Pắc', 'Krông Pắc', 2025, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Y Thanh Niê', 1, 4, { titleHas: 'số hóa hồ sơ', signerTitleOr: ['PHÓ CHỦ TỊCH'], issuerOr: ['UBND xã Krông Pắc'] }),
  names: NAMES,
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'XÃ KRÔNG PẮC'], no: 'Số: 18/KH-UBND', place: 'Krông Pắc, ngày 04 tháng 8 năm 2025', kind: 'KẾ HOẠCH', title: 'Thực hiện số hóa hồ sơ, kết quả giải quyết thủ tục hành chính năm 2025',
      bases: ['Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia,'],
      body: ['UBND xã Krông Pắc xây dựng Kế hoạch như sau:', 'I. MỤC ĐÍCH, YÊU CẦU', 'Dữ liệu sau khi số hóa phải dùng lại được, không để người dân nộp cùng một giấy tờ nhiều lần.', 'II. PHÂN CÔNG NHIỆM VỤ'],
    }),
    { table: { kind: 'activities', rows } },
    { text: 'III. KINH PHÍ' },
    { text: 'Kinh phí do ngân sách xã bảo đảm theo quy định./.' },
    sign(['- TT Đảng ủy xã;', '- CT, các PCT UBND xã;', '- Như mục II;', '- Lưu: VT.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Y Thanh Niê'),
  ],
};
const printed = { ...document, blocks: document.blocks.flatMap((block) => (block.table ? block.table.rows.flatMap((row) => row.p.map((text) => ({ text: expand(NAMES, text) }))) : [block])) };
export const build = () => ({ name: document.file, text: textOf(printed) });
