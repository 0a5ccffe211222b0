import type { DemoIndicatorParty, DemoRow } from './indicator-types.js';
import { coLeads, coordinates, external, group, italic, italicPart, leads, restated, rowOf, sectionOf, spanning, unit, yearOf } from './indicator-writing.js';
import {
  departments, departmentsLead, everybody, everybodyLeads, KON_TUM_SPAN, office, officeCoordinates, pageCut, RESOLUTION_01, target, unstated, upstream,
} from './kon-tum-writing.js';

const basisOfResolution = { documentKey: 'nq-01-2022', wording: `Tại ${RESOLUTION_01}` };
const withoutPayments = { label: 'Năm 2021', periodKey: '2021', isWithoutCases: true, statedText: 'chưa phát sinh giao dịch thanh toán trực tuyến' };

const paid: DemoRow[] = [
  sectionOf('IV', 'IV', 'Chỉ tiêu về thanh toán trực tuyến', KON_TUM_SPAN),
  rowOf({
    key: 'IV.1', parentKey: 'IV', number: '1',
    cells: {
      name: 'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công', lead: everybody, coordinating: office,
      measureUnit: '%', target: '30', basis: `Tại ${RESOLUTION_01} Chính phủ giao chỉ tiêu 30%`,
    },
    line: {
      indicatorKey: 'thanh-toan-quoc-gia', readingNotes: [unstated], parties: [...everybodyLeads, officeCoordinates], bases: [basisOfResolution],
      targets: [target('30'), upstream('30', 'Chính phủ giao chỉ tiêu 30%', { documentKey: 'nq-01-2022' })],
    },
  }),
  rowOf({
    key: 'IV.2', parentKey: 'IV', number: '2',
    cells: {
      name: 'Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia', lead: everybody, coordinating: office,
      measureUnit: '%', target: '60',
      basis: restated(`Tại ${RESOLUTION_01} Chính phủ giao chỉ tiêu 60% (Năm 2021 tỉnh chưa phát sinh giao dịch trả phí, lệ phí TTHC trực tuyến).`),
    },
    notes: [pageCut('ba cột (nhiệm vụ, chủ trì, căn cứ)')],
    line: {
      indicatorKey: 'tthc-thanh-toan-quoc-gia', readingNotes: [unstated], parties: [...everybodyLeads, officeCoordinates], bases: [basisOfResolution], baselines: [withoutPayments],
      targets: [target('60'), upstream('60', 'Chính phủ giao chỉ tiêu 60%', { documentKey: 'nq-01-2022' })],
    },
  }),
  rowOf({
    key: 'IV.3', parentKey: 'IV', number: '3',
    cells: {
      name: '100% thủ tục hành chính có yêu cầu nghĩa vụ tài chính được triển khai thanh toán trực tuyến trên Hệ thống thông tin giải quyết TTHC của tỉnh',
      lead: everybody, coordinating: office, measureUnit: '%', target: '100',
      basis: restated(
        'Năm 2021 tỉnh chưa phát sinh giao dịch trả phí, lệ phí TTHC trực tuyến. Mục 1b Phần I Kế hoạch số 4492/KH-UBND ngày 20/12/2021 của UBND tỉnh giao tỷ lệ giao dịch trực tuyến trên 10%. ' +
        'Bảng này giao 30% cho khớp với Nghị quyết 01/NQ-CP ngày 08/01/2022.',
        { rowsSpanned: 2 },
      ),
    },
    notes: ['Ô căn cứ gộp chung với dòng con; lý do giao 30% nằm trong ô này.'],
    line: {
      indicatorKey: 'tthc-thanh-toan-tinh', readingNotes: ['Dòng này và dòng con của nó đều có chỉ tiêu.', unstated], parties: [...everybodyLeads, officeCoordinates],
      bases: [{ documentKey: 'kh-4492', part: 'Phần I, Mục 1b', wording: 'Mục 1b Phần I Kế hoạch số 4492/KH-UBND' }], baselines: [withoutPayments],
      targets: [target('100')],
    },
  }),
  rowOf({
    key: 'IV.3a', parentKey: 'IV.3', kind: 'subRow', number: '',
    cells: { name: italic('- Trong đó tỷ lệ giao dịch thanh toán trực tuyến'), lead: everybody, coordinating: office, measureUnit: '%', target: '30' },
    notes: ['Không có ô căn cứ: gộp với dòng trên.'],
    line: {
      indicatorKey: 'giao-dich-thanh-toan-tinh', parties: [...everybodyLeads, officeCoordinates],
      readingNotes: ['Ba mức cùng nói về tỷ lệ này: Kế hoạch 4492 "trên 10%" (lớn hơn hẳn 10), Nghị quyết 01 là 30, bảng giao 30.', unstated],
      bases: [
        { documentKey: 'kh-4492', part: 'Phần I, Mục 1b', wording: 'Mục 1b Phần I Kế hoạch số 4492/KH-UBND (ô của dòng trên)' },
        { documentKey: 'nq-01-2022', wording: 'Nghị quyết 01/NQ-CP ngày 08/01/2022 (ô của dòng trên)' },
      ],
      targets: [
        target('30', { note: 'Lý do ghi trong ô căn cứ: cho khớp với Nghị quyết 01/NQ-CP ngày 08/01/2022.' }),
        upstream('10', 'trên 10%', { comparator: 'gt', readFrom: 'basis', documentKey: 'kh-4492' }),
        upstream('30', '30%', { documentKey: 'nq-01-2022' }),
      ],
    },
  }),
  rowOf({
    key: 'IV.4', parentKey: 'IV', number: '4',
    cells: {
      name: 'Thanh toán trực tuyến nghĩa vụ tài chính trong thực hiện thủ tục đất đai đối cấp tỉnh và cấp huyện',
      lead: 'Sở Tài nguyên và Môi trường chủ trì, phối hợp với Cục Thuế tỉnh',
      coordinating: 'UBND các huyện, thành phố; Văn phòng đăng ký đất đai; Chi nhánh Văn phòng đăng ký đất đai; Chi cục Thuế các huyện thành phố và Khu vực',
      measureUnit: '%', target: '30',
      basis: restated(
        'Năm 2021 giao 25% nhưng chỉ đạt 18,57% trong 20.352 hồ sơ phải tính nghĩa vụ tài chính đất đai. Trong đó:\n- Cấp tỉnh năm 2021: 16.243 hồ sơ (thanh toán trực tuyến 3.016 hồ sơ (đạt 18,57 %)).\n' +
        '- Cấp huyện năm 2021: 4.109 hồ sơ (thanh toán trực tuyến 0 hồ sơ (0%).',
      ),
    },
    notes: ['Ô căn cứ chạy sang trang sau, dòng tiếp chỉ có cột cuối; ngoặc đơn ở cuối không đóng; tiêu đề thiếu chữ "với" ("đối cấp tỉnh").'],
    line: {
      indicatorKey: 'thanh-toan-dat-dai',
      readingNotes: [
        '18,57% chỉ là của cấp tỉnh (3.016/16.243). Tính cả cấp huyện 0/4.109 thì 3.016/20.352 = 14,82%: số in không khớp với chính các số đếm, giữ nguyên và đánh dấu.',
        '31,63 và 67,64 trong cùng văn bản bị cắt bớt, 18,57 lại làm tròn.', 'Cục Thuế tỉnh nằm trong ô chủ trì với chữ "phối hợp".', unstated,
      ],
      parties: [
        leads(unit('kt-so-tai-nguyen'), 'Sở Tài nguyên và Môi trường chủ trì'),
        coLeads(external('Cục Thuế tỉnh'), 'phối hợp với Cục Thuế tỉnh'),
        coordinates(group('kt-huyen'), 'UBND các huyện, thành phố'),
        coordinates(external('Văn phòng đăng ký đất đai'), 'Văn phòng đăng ký đất đai'),
        coordinates(external('Chi nhánh Văn phòng đăng ký đất đai'), 'Chi nhánh Văn phòng đăng ký đất đai'),
        coordinates(external('Chi cục Thuế các huyện thành phố và Khu vực'), 'Chi cục Thuế các huyện thành phố và Khu vực'),
      ],
      baselines: [{
        label: 'Năm 2021', periodKey: '2021', statedText: '18,57%', statedValue: '18.57',
        parts: [
          { label: 'Cấp tỉnh', numerator: '3016', denominator: '16243', statedText: '18,57 %' },
          { label: 'Cấp huyện', numerator: '0', denominator: '4109', statedText: '0%' },
        ],
      }],
      targets: [target('30'), upstream('25', 'Năm 2021 chỉ tiêu giao 25%', { ...yearOf(2021), periodKey: '2021', note: 'Chỉ tiêu của năm trước, nêu để so sánh.' })],
    },
  }),
  rowOf({
    key: 'IV.5', parentKey: 'IV', number: '5',
    cells: {
      name: restated(
        '100% cơ quan, đơn vị, địa phương có tài khoản chuyên thu phí, lệ phí TTHC và dùng biên lai điện tử khi thu phí, lệ phí của mọi TTHC có nghĩa vụ tài chính, dù người dân trả trực tiếp hay trực tuyến',
      ),
      lead: everybody, coordinating: 'Viễn thông Kon Tum; Cục Thuế tỉnh và các đơn vị liên quan', measureUnit: '%', target: '100',
      basis: italicPart('Trong năm 2021, tại 03 cấp trên địa bàn tỉnh đã sử dụng biên lai điện tử (Công văn số 3011/UBND-TTHCC ngày 17/8/2020).', 'Công văn số 3011/UBND-TTHCC ngày 17/8/2020'),
    },
    line: {
      indicatorKey: 'tai-khoan-bien-lai', readingNotes: ['Tỷ lệ đơn vị: mỗi nơi trả lời có hay không.', unstated],
      parties: [
        ...everybodyLeads, coordinates(external('Viễn thông Kon Tum'), 'Viễn thông Kon Tum'), coordinates(external('Cục Thuế tỉnh'), 'Cục Thuế tỉnh'),
        coordinates(group('kt-lien-quan'), 'các đơn vị liên quan'),
      ],
      bases: [{ documentKey: 'cv-3011', wording: 'Công văn số 3011/UBND-TTHCC ngày 17/8/2020' }],
      targets: [target('100')],
    },
  }),
];

/** One indicator at three levels: each target holds for the bodies of its own line only. */
const scored = (own: readonly DemoIndicatorParty[], scopeGroupKey: string, value: string, baseline: readonly [text: string, value: string]) => ({
  indicatorKey: 'dung-han',
  scoringText: 'Tỷ lệ giải quyết đúng hạn trong năm dưới 95% thì không có điểm.',
  readingNotes: ['Mức 95% ở dòng nhóm là ngưỡng chấm điểm, khác chỉ tiêu được giao.', unstated],
  parties: own,
  bases: [{ documentKey: 'qd-1149', wording: 'Quyết định số 1149/QĐ-BNV (ở dòng nhóm)' }],
  baselines: [{ label: 'Năm 2021', periodKey: '2021', statedText: baseline[0], statedValue: baseline[1] }],
  targets: [
    target(value, { scope: { kind: 'group', groupKey: scopeGroupKey } }),
    upstream('95', 'dưới 95% thì không có điểm', { scope: { kind: 'group', groupKey: scopeGroupKey }, purpose: 'scoringFloor', comparator: 'gte', readFrom: 'basis', documentKey: 'qd-1149' }),
  ],
});

const SCORING = 'Nếu tỷ lệ hồ sơ tiếp nhận giải quyết đúng hạn trong năm dưới 95% thì không có điểm';
const ownOffice = coordinates({ relative: 'districtOffice' }, 'Văn phòng HĐND-UBND huyện');
const ownOfficeNote = '"Văn phòng HĐND-UBND huyện" là văn phòng của chính huyện chứa đơn vị chủ trì.';

const onTime: DemoRow[] = [
  sectionOf('V', 'V', 'Chỉ tiêu về kết quả giải quyết hồ sơ thủ tục hành chính (bao gồm hồ sơ nộp trực tiếp và trực tuyến)', KON_TUM_SPAN),
  rowOf({
    key: 'V.1', parentKey: 'V', kind: 'heading', number: '1',
    cells: {
      name: spanning('Tỷ lệ hồ sơ do cơ quan chuyên môn cấp tỉnh; UBND cấp huyện; UBND cấp xã được giải quyết trước hạn và đúng hạn:', 5),
      basis: italicPart(`Chỉ tiêu chấm điểm năm 2021 của Bộ Nội vụ tại Quyết định số 1149/QĐ-BNV ngày 30/12/2020. (${SCORING}).`, SCORING),
    },
    notes: ['Tiêu đề gộp ô; ô căn cứ chứa quy tắc chấm điểm 95%, khác các chỉ tiêu 99, 97, 100 của ba dòng con.'],
  }),
  rowOf({
    key: 'V.1a', parentKey: 'V.1', kind: 'subRow', number: '',
    cells: { name: '- Tỷ lệ hồ sơ do cơ quan chuyên môn cấp tỉnh được giải quyết trước hạn và đúng hạn', lead: departments, coordinating: office, measureUnit: '%', target: '99', basis: 'Năm 2021 đạt 98,88%' },
    line: scored([...departmentsLead, officeCoordinates], 'kt-co-quan-tinh', '99', ['98,88%', '98.88']),
  }),
  rowOf({
    key: 'V.1b', parentKey: 'V.1', kind: 'subRow', number: '',
    cells: {
      name: '- Tỷ lệ hồ sơ do UBND cấp huyện được giải quyết trước hạn và đúng hạn', lead: 'Các cơ quan chuyên môn cấp huyện', coordinating: 'Văn phòng HĐND-UBND huyện',
      measureUnit: '%', target: '97', basis: 'Năm 2021 đạt 96,34%',
    },
    notes: [ownOfficeNote],
    line: scored([leads(group('kt-phong-chuyen-mon'), 'Các cơ quan chuyên môn cấp huyện'), ownOffice], 'kt-phong-chuyen-mon', '97', ['96,34%', '96.34']),
  }),
  rowOf({
    key: 'V.1c', parentKey: 'V.1', kind: 'subRow', number: '',
    cells: {
      name: '- Tỷ lệ hồ sơ do UBND cấp xã được giải quyết trước hạn và đúng hạn', lead: 'UBND cấp xã', coordinating: 'Văn phòng HĐND-UBND huyện',
      measureUnit: '%', target: '100', basis: 'Năm 2021 đạt 99,9%',
    },
    notes: [ownOfficeNote, 'Số của năm 2021 in một chữ số thập phân, hai dòng trên in hai chữ số.'],
    line: scored([leads(group('kt-xa'), 'UBND cấp xã'), ownOffice], 'kt-xa', '100', ['99,9%', '99.9']),
  }),
];

/** Sections IV and V of Kon Tum's annex. */
export const konTumResultRows: readonly DemoRow[] = [...paid, ...onTime];
