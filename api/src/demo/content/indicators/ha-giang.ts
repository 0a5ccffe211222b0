import type { DemoColumn, DemoIndicatorLine, DemoIndicatorParty, DemoRow, DemoSheet } from './indicator-types.js';
import { evaluates, group, leads, restated, rowOf, targetsOfYear, unit } from './indicator-writing.js';

const columns: readonly DemoColumn[] = [
  { key: 'number', heading: 'STT', meaning: 'number' },
  { key: 'name', heading: 'Chỉ tiêu', meaning: 'name' },
  { key: 'measureUnit', heading: 'Đơn vị', meaning: 'measureUnit' },
  { key: 'target', heading: 'Chỉ tiêu năm 2024', meaning: 'target' },
  { key: 'lead', heading: 'Cơ quan, đơn vị chủ trì thực hiện', meaning: 'lead' },
  { key: 'evaluating', heading: 'Cơ quan chủ trì đánh giá', meaning: 'evaluating' },
];

const target = targetsOfYear(2024);
const EVERYBODY = 'Các cơ quan, đơn vị';
const ASSESSOR = 'Phòng Tổ chức cán bộ Sở';
const everybodyLeads = leads(group('hg-don-vi'), EVERYBODY);
const assessor = evaluates(unit('hg-to-chuc'), ASSESSOR);
const UNSTATED = 'Ô chỉ tiêu chỉ ghi con số; áp dụng "từ … trở lên".';

type LineExtra = Partial<Pick<DemoIndicatorLine, 'title' | 'isTitleComposed' | 'numeratorText' | 'denominatorText' | 'readingNotes'>>;

interface Writing {
  readonly number: string;
  readonly name: string;
  readonly isRestated?: boolean;
  readonly target: string;
  readonly indicatorKey: string;
  readonly notes?: readonly string[];
  readonly line?: LineExtra;
  readonly parentKey?: string;
  readonly lead?: readonly [text: string, parties: readonly DemoIndicatorParty[]];
  readonly evaluating?: readonly [text: string, parties: readonly DemoIndicatorParty[]];
  readonly scopeGroupKey?: string;
}

/** The heading above each table names the source document, which is the basis of all its rows. */
function rowsOf(sheet: string, documentKey: string, basis: string) {
  return ({ number, name, isRestated, target: wording, indicatorKey, notes = [], line = {}, parentKey, lead, evaluating, scopeGroupKey }: Writing): DemoRow => {
    const [leadText, leading] = lead ?? [EVERYBODY, [everybodyLeads]];
    const [evaluatingText, evaluated] = evaluating ?? [ASSESSOR, [assessor]];
    const { readingNotes = [], ...words } = line;
    return rowOf({
      key: `${sheet}.${number}`, number, notes,
      ...(parentKey === undefined ? {} : { parentKey, kind: 'subRow' as const }),
      cells: { name: isRestated ? restated(name) : name, measureUnit: '%', target: wording, lead: leadText, evaluating: evaluatingText },
      line: {
        indicatorKey, ...words, parties: [...leading, ...evaluated], bases: [{ documentKey, wording: basis }],
        readingNotes: [...readingNotes, ...(wording.startsWith('Tối thiểu') ? [] : [UNSTATED])],
        targets: [target(wording, { documentKey, ...(scopeGroupKey === undefined ? {} : { scope: { kind: 'group', groupKey: scopeGroupKey } }) })],
      },
    });
  };
}

const sheetOf = (title: string, rows: readonly DemoRow[], extra: Partial<DemoSheet> = {}): DemoSheet => ({
  annexKey: 'ha-giang-2024', kind: 'list', title, caption: '', hasHeader: true, note: '', columns, rows, ...extra,
});

const RESOLUTION_01 = '1. Chỉ tiêu giao tại Nghị quyết 01/NQ-CP';
const first = rowsOf('1', 'nq-01', 'Nghị quyết 01/NQ-CP (tiêu đề không ghi ngày)');
const ONLINE_WORK = 'Tỷ lệ xử lý văn bản, hồ sơ công (trừ hồ sơ mật) trên môi trường mạng.';
const twoAssessors = [`${ASSESSOR}; Văn phòng Sở`, [assessor, evaluates(unit('hg-van-phong'), 'Văn phòng Sở')]] as const;
const composed = (name: string): LineExtra => ({
  title: `${ONLINE_WORK} ${name}`, isTitleComposed: true, readingNotes: ['Tên chỉ tiêu nằm ở dòng trên ("6"), dòng này chỉ nêu đối tượng; tên đầy đủ được ghép.', '"hồ sơ công (trừ…": thiếu chữ "việc", giữ nguyên.'],
});
const STATIONS = 'Hạt Kiểm lâm, các Trạm CNTY, Trạm Trồng trọt BVTV';
const conflict = (other: string): LineExtra => ({ readingNotes: [other] });

const ofResolution01: DemoRow[] = [
  first({
    number: '1', name: 'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình trên tổng số TTHC có đủ điều kiện trên Cổng Dịch vụ công quốc gia', target: 'Tối thiểu 75', indicatorKey: 'dvc-toan-trinh',
    line: conflict('Nghị quyết 02/NQ-CP (biểu 2, dòng 1) giao 80 cho cùng chỉ tiêu.'),
  }),
  first({ number: '2', name: 'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công', target: 'Tối thiểu 45', indicatorKey: 'thanh-toan-quoc-gia' }),
  first({ number: '3', name: 'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC.', target: 'Tối thiểu 50', indicatorKey: 'ho-so-truc-tuyen' }),
  first({ number: '4', name: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC.', target: 'Tối thiểu 80', indicatorKey: 'so-hoa' }),
  first({
    number: '5', name: 'Tỷ lệ kết quả xử lý hồ sơ TTHC được đồng bộ đầy đủ trên Cổng dịch vụ công quốc gia', target: 'Tối thiểu 50', indicatorKey: 'dong-bo-quoc-gia',
    line: conflict('Nghị quyết 02/NQ-CP (biểu 2, dòng 8) giao 100 cho cùng chỉ tiêu.'),
  }),
  first({ number: '6', name: 'Tỷ lệ cấp kết quả giải quyết TTHC điện tử', target: '100', indicatorKey: 'ket-qua-dien-tu' }),
  rowOf({
    key: '1.6-', kind: 'heading', number: '6', cells: { name: ONLINE_WORK, measureUnit: '', target: '', lead: '', evaluating: '' },
    notes: ['Số thứ tự 6 in hai lần; dòng này là tiêu đề của 6.1 và 6.2, các ô khác để trống.', '"hồ sơ công (trừ…": thiếu chữ "việc", giữ nguyên.'],
  }),
  first({
    number: '6.1', parentKey: '1.6-', name: 'Đối với các cơ quan, đơn vị trực thuộc Sở', target: '100', indicatorKey: 'van-ban-dien-tu', line: composed('Đối với các cơ quan, đơn vị trực thuộc Sở'),
    lead: ['Các cơ quan, đơn vị trực thuộc', [leads(group('hg-truc-thuoc'), 'Các cơ quan, đơn vị trực thuộc')]], evaluating: twoAssessors, scopeGroupKey: 'hg-truc-thuoc',
  }),
  first({
    number: '6.2', parentKey: '1.6-', name: 'Đối với các đơn vị trực thuộc các Chi cục', target: '95', indicatorKey: 'van-ban-dien-tu', line: composed('Đối với các đơn vị trực thuộc các Chi cục'),
    lead: [STATIONS, [leads(group('hg-hat-tram'), STATIONS)]], evaluating: twoAssessors, scopeGroupKey: 'hg-hat-tram',
  }),
];

const second = rowsOf('2', 'nq-02', 'Nghị quyết 02/NQ-CP ngày 05/01/2024');

const ofResolution02: DemoRow[] = [
  second({
    number: '1', name: 'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính có đủ điều kiện trên Cổng Dịch vụ công quốc gia.', target: 'Tối thiểu 80',
    indicatorKey: 'dvc-toan-trinh', line: conflict('Nghị quyết 01/NQ-CP (biểu 1, dòng 1) giao 75 cho cùng chỉ tiêu.'),
  }),
  second({ number: '2', name: 'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công.', target: 'Tối thiểu 45', indicatorKey: 'thanh-toan-quoc-gia' }),
  second({ number: '3', name: 'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết thủ tục hành chính.', target: 'Tối thiểu 50', indicatorKey: 'ho-so-truc-tuyen' }),
  second({ number: '4', name: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính.', target: 'Tối thiểu 80', indicatorKey: 'so-hoa' }),
  second({ number: '5', name: 'Tỷ lệ cấp kết quả giải quyết thủ tục hành chính điện tử.', target: '100', indicatorKey: 'ket-qua-dien-tu' }),
  second({ number: '6', name: 'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa.', target: 'Tối thiểu 50', indicatorKey: 'khai-thac-so-hoa' }),
  second({ number: '7', name: 'Tỷ lệ công bố, công khai thủ tục hành chính đúng hạn.', target: '100', indicatorKey: 'cong-khai-dung-han' }),
  second({
    number: '8', name: 'Tỷ lệ kết quả xử lý hồ sơ thủ tục hành chính được đồng bộ đầy đủ trên Cổng Dịch vụ công quốc gia.', target: '100', indicatorKey: 'dong-bo-quoc-gia',
    line: conflict('Nghị quyết 01/NQ-CP (biểu 1, dòng 5) giao 50 cho cùng chỉ tiêu.'),
  }),
  second({ number: '9', name: 'Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn.', target: '100', indicatorKey: 'pakn-dung-han' }),
  second({ number: '10', name: 'Mức độ hài lòng trong tiếp nhận, giải quyết thủ tục hành chính của người dân, doanh nghiệp.', target: 'Tối thiểu 90', indicatorKey: 'hai-long' }),
];

const third = rowsOf('3', 'qd-876', 'Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ');
const TASK = 'Tiêu đề là việc phải làm, không phải tỷ lệ.';

const ofDecision876: DemoRow[] = [
  third({
    number: '1', name: 'Tỷ lệ TTHC thực hiện việc tiếp nhận, trả kết quả tại Bộ phận Một cửa của Sở (Không tính các TTHC thuộc trường hợp quy định tại khoản 5, Điều 14, Nghị định số 61/2018/NĐ-CP)',
    target: '100', indicatorKey: 'mot-cua',
    line: { readingNotes: ['Phần trong ngoặc thu hẹp mẫu số.'] },
  }),
  third({
    number: '2', name: 'Công bố TTHC liên thông, quy trình liên thông nội bộ giải quyết TTHC trong phạm vi của Sở, lĩnh vực quản lý', target: '100', indicatorKey: 'cong-bo-lien-thong',
    notes: ['Dòng bị ngắt trang ở tên chỉ tiêu và ở cơ quan đánh giá ("Phòng Tổ chức cán bộ" / "Sở"); đã ghép lại.'], line: { readingNotes: [TASK] },
  }),
  third({ number: '3', name: 'Thực hiện việc xin lỗi người dân, tổ chức khi để xảy ra trễ hẹn trong giải quyết hồ sơ TTHC', target: '100', indicatorKey: 'xin-loi', line: { readingNotes: [TASK] } }),
  third({
    number: '4', name: 'Tỷ lệ hồ sơ TTHC tiếp nhận trong năm được giải quyết đúng hạn được giải quyết đúng hạn', target: '98', indicatorKey: 'dung-han',
    notes: ['Cụm "được giải quyết đúng hạn" in hai lần; giữ nguyên.'],
  }),
  third({
    number: '5', name: 'Đánh giá chất lượng giải quyết TTHC của Sở đạt từ tốt trở lên', target: '85', indicatorKey: 'chat-luong-tot',
    line: { readingNotes: ['"từ tốt trở lên" là ngưỡng xếp loại trong tử số, không phải so sánh của mức 85.'] },
  }),
  third({
    number: '6', isRestated: true, name: 'Xử lý PAKN về TTHC do tỉnh giải quyết, đồng thời công khai kết quả trả lời PAKN về quy định TTHC của tỉnh',
    target: '100', indicatorKey: 'pakn-xu-ly-cong-khai', line: { readingNotes: ['Hai nghĩa vụ (xử lý và công khai) chung một mức 100; tính hồ sơ đạt cả hai.', TASK] },
  }),
  third({ number: '7', name: 'Thiết lập quy trình điện tử giải quyết hồ sơ trên Hệ thống thông tin giải quyết TTHC', target: '100', indicatorKey: 'quy-trinh-dien-tu', line: { readingNotes: [TASK] } }),
];

const fourth = rowsOf('4', 'kh-ubqg-cds-2024', 'Kế hoạch hoạt động năm 2024 của Ủy ban Quốc gia về chuyển đổi số');
const REVERSED = [evaluates(unit('hg-van-phong'), 'Văn phòng Sở'), evaluates(unit('hg-to-chuc'), 'Phòng Tổ chức cán bộ')];

const ofCommittee: DemoRow[] = [
  fourth({
    number: '1', isRestated: true, name: 'Hồ sơ giải quyết TTHC được người dân làm trực tuyến từ xa, không phải đến cơ quan nhà nước, nhất là 53 dịch vụ công thiết yếu', target: '50',
    indicatorKey: 'ho-so-tu-xa', evaluating: ['Văn phòng Sở; Phòng Tổ chức cán bộ', REVERSED],
    notes: ['Bảng không in hàng tiêu đề cột.', 'Cơ quan đánh giá đảo thứ tự so với 6.1, 6.2 và thiếu chữ "Sở".'],
    line: { readingNotes: ['"nhất là 53 dịch vụ công thiết yếu" là nhấn mạnh, không thu hẹp phạm vi.', TASK] },
  }),
];

const DEADLINE = '(Thời hạn đánh giá các chỉ tiêu đến ngày 10/12/2024)';
const ATTACHED = '(Kèm theo Quyết định số 55/QĐ-SNN-TCCB ngày 16 tháng 02 năm 2024 của Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Giang)';

/** Four tables, one for each document the targets come from; title and caption of the annex stand above the first. */
export const haGiangSheets: readonly DemoSheet[] = [
  sheetOf(RESOLUTION_01, ofResolution01, { caption: `PHỤ LỤC SỐ 01\nChỉ tiêu cụ thể về cải cách TTHC gắn với chuyển đổi số giao trong năm 2024\n${DEADLINE}\n${ATTACHED}` }),
  sheetOf('2. Nghị quyết 02/NQ-CP ngày 05/01/2024', ofResolution02),
  sheetOf(
    '3. Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ phê duyệt Đề án “Xác định Chỉ số cải cách hành chính của các Bộ, cơ quan ngang Bộ, Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương',
    ofDecision876,
  ),
  sheetOf('4. Kế hoạch hoạt động năm 2024 của Ủy ban Quốc gia về chuyển đổi số', ofCommittee, { hasHeader: false }),
];
