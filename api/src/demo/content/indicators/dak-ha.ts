import { DAK_HA_SPAN, dakHaColumns, both, cascadedFrom, communes, communesLead, departments, departmentsLead, landOfficeLeads, office, officeCoordinates, SCHEME_LINE, target } from './dak-ha-writing.js';
import type { DemoIndicatorBasis, DemoIndicatorParty, DemoMark, DemoRow, DemoSheet, DemoTarget } from './indicator-types.js';
import { leads, rowOf, sectionOf, unit } from './indicator-writing.js';

type Place = Parameters<typeof cascadedFrom>[0];

interface Cascaded {
  readonly section: string;
  readonly number: string;
  readonly name: string;
  readonly lead: string;
  readonly parties: readonly DemoIndicatorParty[];
  readonly target: string;
  readonly place: Place;
  readonly indicatorKey: string;
  readonly notes?: readonly string[];
}

/** Rows of sections I and III: handed on from a list of the Government Office, with the place in it. */
function cascaded({ section, number, name, lead, parties, target: wording, place, indicatorKey, notes = [] }: Cascaded): DemoRow {
  const { text, bases } = cascadedFrom(place);
  return rowOf({
    key: `${section}.${number}`, parentKey: section, number,
    cells: { name, lead, coordinating: office, measureUnit: '%', target: wording, basis: text },
    line: { indicatorKey, parties: [...parties, officeCoordinates], bases, targets: [target(wording)], readingNotes: [SCHEME_LINE, ...notes] },
  });
}

const withLandOffice = `${departments}; Chi nhánh Văn phòng đất đai huyện; ${communes}`;
const threeLead = [departmentsLead, landOfficeLeads, communesLead];
const twoLead = [departmentsLead, communesLead];
const NOT_CASCADED = 'Số thứ tự 1–3 của mục 1 không được giao tiếp trong phụ lục này.';

const electronic: DemoRow[] = [
  sectionOf('I', 'I', 'Chỉ tiêu cụ thể về thực hiện thủ tục hành chính trên môi trường điện tử', DAK_HA_SPAN),
  cascaded({
    section: 'I', number: '1', name: 'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công.',
    lead: withLandOffice, parties: threeLead, target: 'Tối thiểu 45', place: { resolution: '01', part: 'mục 1', ordinal: 4 }, indicatorKey: 'thanh-toan-quoc-gia', notes: [NOT_CASCADED],
  }),
  cascaded({
    section: 'I', number: '2', name: 'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC.',
    lead: withLandOffice, parties: threeLead, target: 'Tối thiểu 50', place: { resolution: '01', part: 'mục 1', ordinal: 5 }, indicatorKey: 'ho-so-truc-tuyen', notes: [NOT_CASCADED],
  }),
  cascaded({
    section: 'I', number: '3', name: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC.',
    lead: both, parties: twoLead, target: 'Tối thiểu 80', place: { resolution: '01', part: 'mục 1', ordinal: 6 }, indicatorKey: 'so-hoa',
    notes: [NOT_CASCADED, 'Khác hai dòng trên: Chi nhánh Văn phòng đất đai không chủ trì.'],
  }),
];

const VALID_RESULTS: readonly DemoIndicatorBasis[] = [
  { documentKey: 'nq-76', wording: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ' },
  { documentKey: 'nd-45-2020', wording: 'Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ' },
];
const VALID_RESULTS_TEXT = 'Thực hiện theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ';
const validResultsName = (level: string) =>
  `Tỷ lệ số hóa kết quả giải quyết thủ tục hành chính đang còn hiệu lực và có giá trị sử dụng thuộc thẩm quyền giải quyết của cấp ${level} để đảm bảo việc kết nối, chia sẻ dữ liệu trong giải quyết thủ tục hành chính trên môi trường điện tử`;

/** A target of one level: the two rows of a pair are one indicator with two scopes. */
const scoped = (wording: string, groupKey: string): DemoTarget => target(wording, { scope: { kind: 'group', groupKey } });
const PAIR = 'Hai dòng là một chỉ tiêu với hai phạm vi; cấp nào thì nằm trong tiêu đề.';

const validResults: DemoRow[] = [
  sectionOf('II', 'II', 'Chỉ tiêu về số hóa kết quả TTHC còn hiệu lực để đảm bảo việc kết nối, chia sẻ dữ liệu trong giải quyết TTHC trên môi trường điện tử', DAK_HA_SPAN),
  rowOf({
    key: 'II.1', parentKey: 'II', number: '1',
    cells: { name: validResultsName('Huyện'), lead: departments, coordinating: office, measureUnit: '%', target: 'Tối thiểu 80', basis: VALID_RESULTS_TEXT },
    line: { indicatorKey: 'so-hoa-con-hieu-luc', parties: [departmentsLead, officeCoordinates], bases: VALID_RESULTS, targets: [scoped('Tối thiểu 80', 'dh-co-quan')], readingNotes: [PAIR] },
  }),
  rowOf({
    key: 'II.2', parentKey: 'II', number: '2',
    cells: { name: validResultsName('Xã'), lead: communes, coordinating: office, measureUnit: '%', target: 'Tối thiểu 75', basis: `${VALID_RESULTS_TEXT}.` },
    notes: ['Ô căn cứ có dấu chấm cuối, ô của dòng trên không có.'],
    line: { indicatorKey: 'so-hoa-con-hieu-luc', parties: [communesLead, officeCoordinates], bases: VALID_RESULTS, targets: [scoped('Tối thiểu 75', 'dh-xa')], readingNotes: [PAIR] },
  }),
];

const UNSTATED = 'Ô chỉ tiêu chỉ ghi con số; áp dụng "từ … trở lên".';

const quality: DemoRow[] = [
  sectionOf('III', 'III', 'Thực hiện chỉ tiêu về nâng cao chất lượng phục vụ người dân, doanh nghiệp trong thực hiện TTHC, dịch vụ công trực tuyến', DAK_HA_SPAN),
  cascaded({
    section: 'III', number: '1', name: 'Tỷ lệ cấp kết quả giải quyết TTHC điện tử.', lead: both, parties: twoLead, target: '100',
    place: { resolution: '02', part: 'mục 2', ordinal: 5 }, indicatorKey: 'ket-qua-dien-tu', notes: [UNSTATED],
  }),
  cascaded({
    section: 'III', number: '2', name: 'Tỷ lệ thực hiện chứng thực bản sao điện tử từ bản chính tại UBND cấp xã và Phòng Tư pháp cấp huyện.', lead: 'Phòng Tư pháp; UBND cấp xã',
    parties: [leads(unit('dh-tu-phap'), 'Phòng Tư pháp'), communesLead], target: '100', place: { resolution: '02', part: 'mục 2', ordinal: 6, isShort: true }, indicatorKey: 'chung-thuc-ban-sao',
    notes: ['Tiêu đề nêu nơi thực hiện: không rõ là tỷ lệ nơi làm hay tỷ lệ yêu cầu được làm.', 'Hai ngày trong căn cứ viết gọn, khác các dòng bên.', UNSTATED],
  }),
  cascaded({
    section: 'III', number: '3', name: 'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa.', lead: both, parties: twoLead, target: 'Tối thiểu 50',
    place: { resolution: '02', part: 'mục 2', ordinal: 7 }, indicatorKey: 'khai-thac-so-hoa', notes: ['Nhóm III bị tiêu đề trang cắt trước dòng này.'],
  }),
  cascaded({
    section: 'III', number: '4', name: 'Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn.', lead: both, parties: twoLead, target: '100',
    place: { resolution: '02', part: 'mục 2', ordinal: 11 }, indicatorKey: 'pakn-dung-han', notes: ['Nhiều xã không có phản ánh, kiến nghị trong kỳ: không phát sinh, không phải 0%.', UNSTATED],
  }),
  cascaded({
    section: 'III', number: '5', name: 'Mức độ hài lòng trong tiếp nhận, giải quyết TTHC của người dân, doanh nghiệp.', lead: 'Các cơ quan chuyên môn thuộc UBND huyện, UBND cấp xã',
    parties: twoLead, target: 'Tối thiểu 90', place: { resolution: '02', part: 'mục 2', ordinal: 12 }, indicatorKey: 'hai-long',
    notes: ['Ở dòng này các đơn vị chủ trì cách nhau bằng dấu phẩy, các dòng khác bằng dấu chấm phẩy.'],
  }),
];

const FORMULA = 'Theo công thức (b/a). Trong đó:';
const A = 'a là tổng số hồ sơ TTHC đã giải quyết trong năm';
const B = 'b là số hồ sơ TTHC đã giải quyết đúng hạn';
const CAUTION = '(Lưu ý: tỷ lệ b/a phải đạt tối thiểu 95%)';

function onTime(number: string, level: string, place: string, own: DemoIndicatorParty, lead: string, groupKey: string, cut: readonly string[]): DemoRow {
  const title = `Tỷ lệ hồ sơ TTHC do UBND cấp ${level} tiếp nhận trong năm được giải quyết đúng hạn.`;
  const text = `${title} ${FORMULA} ${A} ${B} ${CAUTION}`;
  const marks: DemoMark[] = [[title.length + 1, text.length, 'i']];
  return rowOf({
    key: `IV.${number}`, parentKey: 'IV', number,
    cells: {
      name: { text, marks }, lead, coordinating: office, measureUnit: '%', target: 'Tối thiểu 95',
      basis: `Mục ${place} (Bảng 2 kèm theo Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ)`,
    },
    notes: cut,
    line: {
      indicatorKey: 'dung-han', title, numeratorText: `b: ${B.slice(5)}`, denominatorText: `a: ${A.slice(5)}`, scoringText: CAUTION.slice(1, -1),
      readingNotes: ['Mẫu số không thống nhất: tiêu đề nói hồ sơ "tiếp nhận trong năm", công thức nói hồ sơ "đã giải quyết trong năm"; tính theo công thức.', PAIR],
      parties: [own, officeCoordinates],
      bases: [{ documentKey: 'qd-876', annex: 'Bảng 2', part: `Mục ${place}`, wording: `Mục ${place} (Bảng 2 kèm theo Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ)` }],
      targets: [scoped('Tối thiểu 95', groupKey)],
    },
  });
}

const handled: DemoRow[] = [
  sectionOf('IV', 'IV', 'Chỉ tiêu về kết quả giải quyết hồ sơ thủ tục hành chính', DAK_HA_SPAN),
  onTime('1', 'huyện', '3.4.2', departmentsLead, departments, 'dh-co-quan', ['Công thức bị ngắt trang giữa câu ("đã giải / quyết trong năm"); đã ghép lại.']),
  onTime('2', 'xã', '3.4.3', communesLead, communes, 'dh-xa', []),
];

const ONLINE_WORK = 'Chỉ tiêu về tỷ lệ xử lý văn bản, hồ sơ công việc (trừ hồ sơ mật) trên môi trường mạng';
const NOT_LAW = 'Theo tình hình thực tế tại tỉnh Kon Tum đã triển khai 100% Hệ thống quản lý văn bản và điều hành của UBND tỉnh tại 03 cấp trên địa bàn tỉnh';

function onlineWork(number: string, name: string, lead: string, own: DemoIndicatorParty, groupKey: string, notes: readonly string[]): DemoRow {
  return rowOf({
    key: `V.${number}`, parentKey: 'V', number,
    cells: { name, lead, coordinating: office, measureUnit: '%', target: '100', basis: NOT_LAW },
    notes,
    line: {
      indicatorKey: 'van-ban-dien-tu', title: `${ONLINE_WORK}: ${name}`, isTitleComposed: true,
      readingNotes: ['Tên chỉ tiêu nằm ở tiêu đề nhóm, dòng chỉ nêu cấp; tên đầy đủ được ghép.', 'Căn cứ là tình hình thực tế, không phải văn bản.', UNSTATED],
      parties: [own, officeCoordinates], bases: [{ wording: NOT_LAW }], targets: [scoped('100', groupKey)],
    },
  });
}

const online: DemoRow[] = [
  sectionOf('V', 'V', ONLINE_WORK, DAK_HA_SPAN),
  onlineWork('1', 'Đối với các phòng, ban và tương đương thuộc UBND cấp huyện.', `${departments},`, departmentsLead, 'dh-co-quan', ['Ô chủ trì còn dấu phẩy ở cuối.']),
  onlineWork('2', 'Đối với UBND cấp xã.', communes, communesLead, 'dh-xa', []),
];

export const dakHaSheet: DemoSheet = {
  annexKey: 'dak-ha-2024',
  kind: 'list',
  title: 'PHỤ LỤC I\nGIAO CHỈ TIÊU CỤ THỂ VỀ CẢI CÁCH THỦ TỤC HÀNH CHÍNH GẮN VỚI CHUYỂN ĐỔI SỐ\nTRÊN ĐỊA BÀN HUYỆN ĐẮK HÀ NĂM 2024',
  caption: '',
  hasHeader: true,
  note: '',
  columns: dakHaColumns,
  rows: [...electronic, ...validResults, ...quality, ...handled, ...online],
};
