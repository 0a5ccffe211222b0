import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign } from '../builders/model.mjs';

const section = (number, words) => sec(number, words, { cells: [number, words, '<', '<', '<', '<', '<'] });
const span = (from, to) => ({ or: { scheduleOr: [[`month ${from}`, `month ${to}`], [`month ${from}/2024`, `month ${to}/2024`], [`month ${to}/2024`]] } });
const rows = [
  section('I', 'LĨNH VỰC TƯ PHÁP'),
  act(['1', 'Thủ tục cấp phiếu lý lịch tư pháp theo yêu cầu của cá nhân', 'Hộ tịch - Lý lịch tư pháp', '{stp}', '{cat}', 'Tháng 02', 'Tháng 6'], 'L stp, C cat', 'month 6', span(2, 6)),
  act(['2', 'Nhóm thủ tục đăng ký kết hôn có yếu tố nước ngoài', 'Hộ tịch', '{stp}', '{ptp}', 'Tháng 3', 'Tháng 7'], 'L stp, C ptp', 'month 7', span(3, 7)),
  act(['3', 'Thủ tục bổ nhiệm giám định viên tư pháp', 'Bổ trợ tư pháp', '^', '', 'Tháng 3', 'Tháng 6'], 'L stp', 'month 6', span(3, 6)),
  section('II', 'LĨNH VỰC LAO ĐỘNG, NGƯỜI CÓ CÔNG'),
  act(['4', 'Thủ tục hỗ trợ học nghề cho người hưởng bảo hiểm thất nghiệp', 'Việc làm', '{sld}', '{bhxh}', 'Tháng 4', 'Tháng 8'], 'L sld, C bhxh', 'month 8', span(4, 8)),
  act(['5', 'Thủ tục tiếp nhận đối tượng cần bảo vệ khẩn cấp vào cơ sở trợ giúp', 'Bảo trợ xã hội', '{sld}', '{ubh}; {ubx}', 'Tháng 4', 'Tháng 8'], 'L sld, C ubh, C ubx', 'month 8', span(4, 8)),
  act(['6', 'Thủ tục di chuyển hài cốt liệt sĩ', 'Người có công', '{sld}', '{bchqs}', 'Tháng 5', 'Tháng 9'], 'L sld, C bchqs', 'month 9', span(5, 9)),
  section('III', 'LĨNH VỰC NÔNG NGHIỆP'),
  act(['7', 'Thủ tục cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', 'Quản lý chất lượng nông sản', '{snn}', '{syt}', 'Quý II', 'Quý III'], 'L snn, C syt', 'quarter 3', { or: { scheduleOr: [['quarter 2', 'quarter 3'], ['quarterRange 2-3']] } }),
  act(['8', 'Thủ tục đăng ký nuôi trồng thủy sản lồng bè', 'Thủy sản', '{ccts}', '{snn}', 'Quý II', 'Quý III'], 'L ccts, C snn', 'quarter 3', { or: { scheduleOr: [['quarter 2', 'quarter 3'], ['quarterRange 2-3']] } }),
];
export const document = {
  file: '15-ra-soat-soc-trang.docx',
  isLandscape: true,
  label: headLabel('decision', '171', 'QĐ-UBND', '2024-01-26', 'Chủ tịch Ủy ban nhân dân tỉnh Sóc Trăng', 'Sóc Trăng', 2024, 'CHỦ TỊCH', 'Trần Văn Lâu', 2, 4, { issuerOr: ['Ủy ban nhân dân tỉnh Sóc Trăng'], titleHas: 'rà soát, đánh giá thủ tục hành chính' }),
  names: {
    stp: 'Sở Tư pháp', sld: 'Sở Lao động - Thương binh và Xã hội', snn: 'Sở Nông nghiệp và Phát triển nông thôn', syt: 'Sở Y tế', ccts: 'Chi cục Thủy sản', cat: ['Công an tỉnh', 'unit|external'], bhxh: ['Bảo hiểm xã hội tỉnh', 'unit|external'],
    bchqs: ['Bộ Chỉ huy Quân sự tỉnh', 'unit|external'], ptp: ['Phòng Tư pháp các huyện, thị xã, thành phố', 'group'], ubh: ['UBND cấp huyện', 'group'], ubx: ['UBND cấp xã', 'group'],
  },
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'TỈNH SÓC TRĂNG'], no: 'Số: 171/QĐ-UBND', place: 'Sóc Trăng, ngày 26 tháng 01 năm 2024', kind: 'QUYẾT ĐỊNH', title: 'Ban hành Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2024',
      bases: ['**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG**', 'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ;', 'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ;', 'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh.', '**QUYẾT ĐỊNH:**'],
      body: ['**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch rà soát.', '**Điều 2.** Chánh Văn phòng, giám đốc các sở thi hành Quyết định này./.'],
    }),
    sign(['- Như Điều 2;', '- Cục KSTTHC;', '- CT, các PCT;', '- Lưu: VT, KSTT.'], ['CHỦ TỊCH'], 'Trần Văn Lâu'),
    { text: 'KẾ HOẠCH', bold: true, center: true, newPage: true },
    { text: 'Rà soát, đánh giá thủ tục hành chính năm 2024', bold: true, center: true },
    { text: '(Kèm theo Quyết định số 171/QĐ-UBND ngày 26 tháng 01 năm 2024 của Chủ tịch Ủy ban nhân dân tỉnh)', center: true },
    {
      table: {
        kind: 'activities', columns: 'number name context|other lead coordinating schedule schedule', number: 0, name: 1, isHeadingMarked: true,
        heading: [['STT', 'Tên thủ tục, nhóm thủ tục hành chính', 'Lĩnh vực', 'Cơ quan thực hiện rà soát', '<', 'Thời gian thực hiện rà soát', '<'], ['^', '^', '^', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành']], rows,
      },
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
