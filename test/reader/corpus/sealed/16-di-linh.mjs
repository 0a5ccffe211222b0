import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign } from '../builders/model.mjs';

const rows = [
  sec('I', 'Tổ chức thực hiện cơ chế một cửa', { span: true }),
  act(['1', 'Thay đổi sơ đồ bố trí quầy để người già, phụ nữ có thai không phải xếp hàng', '{vp} làm đầu mối, chủ trì; {phong} phối hợp', 'Sơ đồ mới', 'Tháng 02/2024'], 'L vp, C phong', 'month 2/2024'),
  act(['2', 'Xây dựng câu hỏi, câu trả lời mẫu về thủ tục đất đai bằng tiếng Việt và tiếng K’Ho', 'Giao {tnmt} chủ trì, phối hợp với {dt} và {cn}', 'Bộ câu hỏi', 'Hoàn thành trong quý I'], 'L tnmt, C dt, C cn', 'quarter 1'),
  act(['3', 'Đối thoại giữa Chủ tịch huyện và hộ nông dân trồng cà phê về vay vốn', '{nn} và {hnd} đồng chủ trì; {nhcs} phối hợp', 'Biên bản đối thoại', 'Tháng 4 và tháng 11 năm 2024'], 'L nn, L hnd, C nhcs', 'month 4/2024 + month 11/2024', { or: { partiesOr: [[['coLead', 'Phòng Nông nghiệp', 'unit'], ['coLead', 'Hội Nông dân huyện', 'unit|external'], ['coordinating', 'Ngân hàng Chính sách xã hội huyện', 'external|unit']], [['lead', 'Phòng Nông nghiệp', 'unit'], ['coLead', 'Hội Nông dân huyện', 'unit|external'], ['coordinating', 'Ngân hàng Chính sách xã hội huyện', 'external|unit']]], scheduleOr: [['month 4', 'month 11/2024']] } }),
  act(['4', 'Kiểm tra chéo Bộ phận Một cửa giữa các xã', 'CQ chủ trì: {nv}\nCQ phối hợp: {vp}; {ubx}', 'Biên bản kiểm tra chéo', '01 lần/quý'], 'L nv, C vp, C ubx', 'recurring quarter'),
  sec('II', 'Số hóa', { span: true }),
  act(['5', 'Quét hồ sơ đất đai giai đoạn 2015 - 2020 của mười tám xã, thị trấn', '{cn} thực hiện; {ubx} cung cấp hồ sơ; {tnmt} kiểm tra, giám sát', 'Kho dữ liệu', '31/12/2024'], 'L cn, C ubx, M tnmt', 'date 2024-12-31', { or: { partiesOr: [[['lead', 'Chi nhánh Văn phòng Đăng ký đất đai huyện', 'unit|external'], ['lead', 'UBND các xã, thị trấn', 'group'], ['monitoring', 'Phòng Tài nguyên và Môi trường', 'unit']]] } }),
  act(['6', 'Gắn mã định danh hồ sơ cũ vào dữ liệu dân cư', '{cah} (chủ trì), {vp} (phối hợp)', 'Dữ liệu được gắn mã', 'Theo tiến độ của Bộ Công an'], 'L cah, C vp', 'byReference'),
  act(['7', 'Nhập kết quả giải quyết bằng giấy còn giá trị sử dụng', 'UBND các xã, thị trấn chịu trách nhiệm; Văn phòng HĐND và UBND theo dõi, tổng hợp', 'Kết quả được nhập', 'Thường xuyên, bắt đầu từ tháng 3'], 'L ubx, M vp', 'continuous', { or: { scheduleOr: [['continuous', 'month 3'], ['month 3']] } }),
  sec('III', 'Thông tin, báo cáo', { span: true }),
  act(['8', 'Viết bài trên trang tin huyện, mỗi tháng ít nhất hai bài', '{tttt} chủ trì. Các cơ quan liên quan cung cấp nội dung', 'Tin, bài', 'Hàng tháng'], 'L tttt, C lq', 'recurring month'),
  act(['9', 'Tổng kết năm, đề nghị khen thưởng', '{vp} chủ trì tham mưu Chủ tịch UBND huyện; {nv} thẩm định', 'Báo cáo tổng kết; tờ trình khen thưởng', 'Trước ngày 05/12/2024'], 'L vp, E nv', 'beforeDate 2024-12-05', { d: 2, or: { partiesOr: [[['lead', 'Văn phòng HĐND và UBND', 'unit'], ['coordinating', 'Phòng Nội vụ', 'unit']], [['lead', 'Văn phòng HĐND và UBND', 'unit'], ['lead', 'Phòng Nội vụ', 'unit']], [['lead', 'Văn phòng HĐND và UBND', 'unit'], ['monitoring', 'Phòng Nội vụ', 'unit']]] } }),
];

/** Word's own traces: words in several runs, a struck and a new wording, a row held by a content control. */
function traced(xml) {
  const inHalves = xml.replace(/<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t xml:space="preserve">([^<]{24,})<\/w:t><\/w:r>/g, (_, style, text) => {
    const run = (part) => `<w:r>${style}<w:t xml:space="preserve">${part}</w:t></w:r>`;
    return `${run(text.slice(0, 11))}<w:proofErr w:type="spellStart"/>${run(text.slice(11))}<w:proofErr w:type="spellEnd"/>`;
  });
  const by = 'w:author="Van thu" w:date="2024-01-02T03:04:06Z"';
  const struck = `<w:del w:id="901" ${by}><w:r><w:delText xml:space="preserve">Tháng 6/2024 </w:delText></w:r></w:del>`;
  const renewed = inHalves.replace('<w:r><w:t xml:space="preserve">31/12/2024</w:t></w:r>', `${struck}<w:ins w:id="902" ${by}><w:r><w:t>31/12/2024</w:t></w:r></w:ins>`);
  const start = renewed.lastIndexOf('<w:tr>', renewed.indexOf('01 lần/quý'));
  const end = renewed.indexOf('</w:tr>', start) + '</w:tr>'.length;
  return `${renewed.slice(0, start)}<w:sdt><w:sdtPr><w:id w:val="77"/></w:sdtPr><w:sdtContent>${renewed.slice(start, end)}</w:sdtContent></w:sdt>${renewed.slice(end)}`;
}

export const document = {
  file: '16-di-linh.docx',
  label: headLabel('plan', '09', 'KH-UBND', '2024-01-18', 'Ủy ban nhân dân huyện Di Linh', 'Di Linh', 2024, 'PHÓ CHỦ TỊCH', 'Trần Nhật Thi', 1, 3, { signerTitleOr: ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], titleHas: 'Kiểm soát thủ tục hành chính' }),
  names: {
    vp: 'Văn phòng HĐND và UBND', tnmt: 'Phòng Tài nguyên và Môi trường', dt: 'Phòng Dân tộc', nn: 'Phòng Nông nghiệp', nv: 'Phòng Nội vụ', cah: 'Công an huyện', tttt: 'Trung tâm Văn hóa, Thông tin và Thể thao', cn: ['Chi nhánh Văn phòng Đăng ký đất đai huyện', 'unit|external'],
    hnd: ['Hội Nông dân huyện', 'unit|external'], nhcs: ['Ngân hàng Chính sách xã hội huyện', 'external|unit'], phong: ['các phòng, ban chuyên môn', 'group'], ubx: ['UBND các xã, thị trấn', 'group'], lq: ['Các cơ quan liên quan', 'group'],
  },
  blocks: [
    ...head({ org: ['UBND HUYỆN DI LINH'], no: 'Số: 09/KH-UBND', place: 'Di Linh, ngày 18 tháng 01 năm 2024', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính năm 2024', bases: ['Thực hiện Quyết định số 2599/QĐ-UBND ngày 29/12/2023 của UBND tỉnh Lâm Đồng;'] }),
    { table: { kind: 'activities', columns: 'number name parties results schedule', number: 0, name: 1, results: 3, isHeadingMarked: true, heading: [['Stt', 'Nội dung hoạt động', 'Cơ quan, đơn vị thực hiện', 'Kết quả dự kiến', 'Thời hạn hoàn thành']], rows } },
    sign(['- UBND tỉnh;', '- Các phòng, ban;', '- Lưu: VT.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Trần Nhật Thi'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document, { change: traced }) });
