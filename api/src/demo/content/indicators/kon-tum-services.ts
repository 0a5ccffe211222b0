import type { DemoRow } from './indicator-types.js';
import { coordinates, external, group, italic, leads, restated, restatedItalic, rowOf, sectionOf, unit } from './indicator-writing.js';
import {
  departments, departmentsCoordinate, departmentsLead, everybody, everybodyLeads, KON_TUM_SPAN, office, officeCoordinates, officeLeads,
  pageCut, related, relatedCoordinate, RESOLUTION_01, target, unstated, upstream,
} from './kon-tum-writing.js';

const PROGRAMME_26 = 'Chương trình hành động kèm theo Quyết định số 26/QĐ-UBND ngày 14/01/2022 của UBND tỉnh';

const offered: DemoRow[] = [
  sectionOf('I', 'I', 'Chỉ tiêu về cung cấp dịch vụ công trực tuyến trên Cổng Dịch vụ công quốc gia', KON_TUM_SPAN),
  rowOf({
    key: 'I.1', parentKey: 'I', number: '1',
    cells: {
      name: 'Tỷ lệ cung cấp dịch vụ công trực tuyến mức độ 3, 4 trên tổng số thủ tục hành chính thuộc thẩm quyền giải quyết của các sở, ngành, địa phương trong tỉnh lên Cổng Dịch vụ công quốc gia tăng thêm so với năm 2021',
      lead: office, coordinating: departments, measureUnit: '%', target: '20',
      basis: restated(`Năm 2021 đạt 58% (1.020 DVCTT trên 1.757 TTHC của tỉnh). ${RESOLUTION_01} của Chính phủ giao tăng thêm 20% so với năm 2021.`),
    },
    line: {
      indicatorKey: 'dvc-quoc-gia',
      readingNotes: [
        '"20, tăng thêm so với năm 2021" có bốn cách hiểu: 58 + 20 = 78; 58,0535… + 20 = 78,05; 58 × 1,2 = 69,6; 58,0535… × 1,2 = 69,66. Chờ người có thẩm quyền chọn.',
        '58% in trong văn bản là số làm tròn của 1.020/1.757.',
        'Nghị quyết số 01/NQ-CP cũng chỉ nói "tăng thêm 20%": cùng một chỗ mơ hồ, quyết định một lần cho dòng này.',
      ],
      parties: [officeLeads, ...departmentsCoordinate],
      bases: [{ documentKey: 'nq-01-2022', wording: `Tại ${RESOLUTION_01}` }],
      baselines: [{ label: 'Năm 2021', periodKey: '2021', statedText: '58%', statedValue: '58', parts: [{ label: 'Toàn tỉnh', numerator: '1020', denominator: '1757', statedText: '58%' }] }],
      targets: [
        target('20', { readFrom: 'none', valueKind: 'increaseUnresolved', note: 'Tiêu đề ghi "tăng thêm so với năm 2021" nhưng không nói điểm phần trăm hay phần trăm.' }),
      ],
    },
    notes: ['Dấu chấm trong 1.020 và 1.757 ngăn hàng nghìn.'],
  }),
  rowOf({
    key: 'I.2', parentKey: 'I', number: '2',
    cells: {
      name: restated('Tái cấu trúc quy trình, tích hợp và cung cấp 100% thủ tục hành chính có đủ điều kiện thành dịch vụ công trực tuyến mức độ 4 trên Cổng Dịch vụ công quốc gia.'),
      lead: office, coordinating: departments, measureUnit: '%', target: '100',
      basis: 'Căn cứ tiết d, mục 8 Nghị quyết số 03/NQ-CP ngày 10/01/2022 của Chính phủ',
    },
    line: {
      indicatorKey: 'dvc-toan-trinh', readingNotes: ['Con số 100 in cả trong tiêu đề ("cung cấp 100%"), không có từ so sánh.'],
      parties: [officeLeads, ...departmentsCoordinate],
      bases: [{ documentKey: 'nq-03-2022', part: 'tiết d, mục 8', wording: 'tiết d, mục 8 Nghị quyết số 03/NQ-CP' }],
      targets: [target('100')],
    },
  }),
  sectionOf('II', 'II', 'Chỉ tiêu, nhiệm vụ về cung cấp dịch vụ công trực tuyến lên Cổng dịch vụ công của tỉnh', KON_TUM_SPAN),
  rowOf({
    key: 'II.1', parentKey: 'II', number: '1',
    cells: {
      name: restated('Cung cấp dịch vụ công trực tuyến mức độ 3, 4, phân đấu áp dụng 100% cho dịch vụ công về an sinh xã hội'),
      lead: 'Sở Lao động - Thương binh và Xã hội', coordinating: related, measureUnit: '%', target: '100', basis: `Căn cứ Mục 5 Phần II ${PROGRAMME_26}`,
    },
    line: {
      indicatorKey: 'dvc-an-sinh', readingNotes: ['Tiêu đề là việc phải làm, không phải tỷ lệ; "phân đấu" là chữ in của văn bản ("phấn đấu").', unstated],
      parties: [leads(unit('kt-so-lao-dong'), 'Sở Lao động - Thương binh và Xã hội'), relatedCoordinate],
      bases: [{ documentKey: 'qd-26-2022', part: 'Phần II, Mục 5', wording: 'Mục 5 Phần II Chương trình hành động' }],
      targets: [target('100')],
    },
  }),
  rowOf({
    key: 'II.2', parentKey: 'II', number: '2',
    cells: {
      name: restated('Tiếp tục nâng chất lượng dịch vụ công trực tuyến mức độ 3, 4 về giáo dục, đào tạo; phân đấu áp dụng 100% cho dịch vụ công của lĩnh vực này'),
      lead: 'Sở Giáo dục và Đào tạo', coordinating: related, measureUnit: '%', target: '100', basis: `Căn cứ Mục 20 Phần II ${PROGRAMME_26}`,
    },
    notes: [pageCut('ba cột (nhiệm vụ, phối hợp, căn cứ)')],
    line: {
      indicatorKey: 'dvc-giao-duc', readingNotes: ['Tiêu đề là việc phải làm, không phải tỷ lệ; "phân đấu" là chữ in của văn bản ("phấn đấu").', unstated],
      parties: [leads(unit('kt-so-giao-duc'), 'Sở Giáo dục và Đào tạo'), relatedCoordinate],
      bases: [{ documentKey: 'qd-26-2022', part: 'Phần II, Mục 20', wording: 'Mục 20 Phần II Chương trình hành động' }],
      targets: [target('100')],
    },
  }),
  rowOf({
    key: 'II.3', parentKey: 'II', number: '3',
    cells: {
      name: restated('Có giải pháp để tiếp tục nâng chất lượng dịch vụ công trực tuyến mức độ 3, 4 thuộc lĩnh vực y tế'),
      lead: 'Sở Y tế', coordinating: related, measureUnit: '', target: '', basis: `Căn cứ Mục 21 Phần II ${PROGRAMME_26}`,
    },
    line: {
      indicatorKey: 'dvc-y-te', readingNotes: ['Đơn vị tính và chỉ tiêu đều để trống: không có mức phải đạt, chỉ theo dõi.'],
      parties: [leads(unit('kt-so-y-te'), 'Sở Y tế'), relatedCoordinate],
      bases: [{ documentKey: 'qd-26-2022', part: 'Phần II, Mục 21', wording: 'Mục 21 Phần II Chương trình hành động' }],
    },
  }),
  rowOf({
    key: 'II.4', parentKey: 'II', number: '4',
    cells: {
      name: '100% thủ tục hành chính của các ngành, địa phương có đủ điều kiện, được cung cấp trực tuyến mức độ 3, mức độ 4',
      lead: departments, coordinating: related, measureUnit: '%', target: '100', basis: 'Căn cứ Mục 1b Phần I Kế hoạch số 4492/KH-UBND ngày 20/12/2021 của UBND tỉnh',
    },
    line: {
      indicatorKey: 'dvc-du-dieu-kien', readingNotes: ['Con số 100 chỉ có nghĩa khi đọc cùng tiêu đề.', unstated],
      parties: [...departmentsLead, relatedCoordinate],
      bases: [{ documentKey: 'kh-4492', part: 'Phần I, Mục 1b', wording: 'Mục 1b Phần I Kế hoạch số 4492/KH-UBND' }],
      targets: [target('100')],
    },
  }),
];

const used: DemoRow[] = [
  sectionOf('III', 'III', 'Chỉ tiêu về sử dụng dịch vụ công trực tuyến', KON_TUM_SPAN),
  rowOf({
    key: 'III.1', parentKey: 'III', number: '1',
    cells: {
      name: 'Tỷ lệ thủ tục hành chính cung cấp trực tuyến mức độ 3 và 4 có phát sinh hồ sơ', lead: everybody, coordinating: office, measureUnit: '%', target: '50',
      basis: restated('Chỉ tiêu chấm điểm năm 2021 của Bộ Nội vụ (Quyết định số 1149/QĐ-BNV ngày 30/12/2020). Năm 2021 tỉnh Kon Tum đạt 31,63%: 67/196 dịch vụ mức độ 3, 331/1062 dịch vụ mức độ 4 phát sinh hồ sơ.'),
    },
    line: {
      indicatorKey: 'tthc-co-phat-sinh',
      readingNotes: ['31,63% = (67 + 331)/(196 + 1062): chính văn bản lấy tổng trên tổng; trung bình hai tỷ lệ sẽ là 32,68. Số in cắt bớt, làm tròn là 31,64.', unstated],
      parties: [...everybodyLeads, officeCoordinates],
      bases: [{ documentKey: 'qd-1149', wording: 'Chỉ tiêu chấm điểm năm 2021 của Bộ Nội vụ tại Quyết định số 1149/QĐ-BNV' }],
      baselines: [{
        label: 'Năm 2021', periodKey: '2021', statedText: '31,63%', statedValue: '31.63',
        parts: [
          { label: 'Dịch vụ mức độ 3', numerator: '67', denominator: '196', statedText: '67/196' },
          { label: 'Dịch vụ mức độ 4', numerator: '331', denominator: '1062', statedText: '331/1062' },
        ],
      }],
      targets: [target('50')],
    },
  }),
  rowOf({
    key: 'III.2', parentKey: 'III', number: '2',
    cells: {
      name: 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết trực tuyến mức độ 3 và 4 trên tổng số hồ sơ đạt tối thiểu 25% (bao gồm trên Cổng Dịch vụ công của tỉnh và Cổng Dịch vụ công của Bộ ngành do các sở thực hiện)',
      lead: everybody, coordinating: office, measureUnit: '%', target: '25',
      basis: 'Năm 2021 tỉ lệ hồ sơ trực tuyến đạt 13.84%. Năm 2022 giao tối thiểu 25% theo Mục 1b Phần I Kế hoạch số 4492/KH-UBND ngày 20/12/2021 của UBND tỉnh',
    },
    line: {
      indicatorKey: 'ho-so-truc-tuyen', numeratorText: 'Số hồ sơ giải quyết trực tuyến mức độ 3 và 4, kể cả trên Cổng Dịch vụ công của Bộ ngành do các sở thực hiện',
      readingNotes: ['"tối thiểu" chỉ có ở tiêu đề và căn cứ, không có ở ô chỉ tiêu.', '"13.84%" dùng dấu chấm thập phân, trong khi các dòng bên dùng dấu phẩy và dấu chấm là hàng nghìn; đọc là 13,84%.'],
      parties: [...everybodyLeads, officeCoordinates],
      bases: [{ documentKey: 'kh-4492', part: 'Phần I, Mục 1b', wording: 'Mục 1b Phần I Kế hoạch số 4492/KH-UBND' }],
      baselines: [{ label: 'Năm 2021', periodKey: '2021', statedText: '13.84%', statedValue: '13.84' }],
      targets: [
        target('25', { comparator: 'gte', readFrom: 'title' }),
        upstream('25', 'Năm 2022 giao tối thiểu 25%', { comparator: 'gte', readFrom: 'basis', documentKey: 'kh-4492' }),
      ],
    },
  }),
  rowOf({
    key: 'III.3', parentKey: 'III', number: '3',
    cells: {
      name: 'Tỷ lệ kết quả xử lý hồ sơ thủ tục hành chính được đồng bộ đầy đủ trên Cổng dịch vụ công quốc gia', lead: office, coordinating: 'Viễn thông Kon Tum',
      measureUnit: '%', target: '100', basis: `Theo ${RESOLUTION_01} của Chính phủ`,
    },
    line: {
      indicatorKey: 'dong-bo-quoc-gia', readingNotes: ['Đơn vị phối hợp là doanh nghiệp, ngoài hệ thống hành chính của tỉnh.', unstated],
      parties: [officeLeads, coordinates(external('Viễn thông Kon Tum'), 'Viễn thông Kon Tum')],
      bases: [{ documentKey: 'nq-01-2022', wording: `Theo ${RESOLUTION_01}` }],
      targets: [target('100')],
    },
  }),
  rowOf({
    key: 'III.4', parentKey: 'III', kind: 'heading', number: '4',
    cells: {
      name: 'Đẩy mạnh việc chứng thực và sử dụng bản sao điện tử từ bản chính.', lead: 'Sở Tư pháp', coordinating: '', measureUnit: '', target: '',
      basis: 'Công văn số 8899/VPCP-KSTT ngày 06/12/2021 của Văn phòng Chính phủ',
    },
    notes: ['Dòng nhóm: không có đơn vị tính, chỉ tiêu và đơn vị phối hợp nhưng có chủ trì và căn cứ (Công văn số 8899/VPCP-KSTT) chung cho hai dòng con.'],
  }),
  rowOf({
    key: 'III.4a', parentKey: 'III.4', kind: 'subRow', number: '',
    cells: {
      name: italic('- 100% Phòng Tư pháp cấp huyện, Ủy ban nhân dân cấp xã cung cấp chứng thực bản sao điện tử từ bản chính'),
      lead: 'Sở Tư pháp', coordinating: 'UBND cấp huyện; UBND cấp xã', measureUnit: '%', target: '100', basis: 'Năm 2021 đạt 67,64% (69/102 xã)',
    },
    line: {
      indicatorKey: 'noi-chung-thuc-dien-tu',
      readingNotes: ['Tỷ lệ đơn vị chứ không phải tỷ lệ hồ sơ.', '69/102 = 67,647…%: số in 67,64 bị cắt bớt.', 'Tiêu đề gồm cả Phòng Tư pháp cấp huyện, số của năm 2021 chỉ đếm xã.', unstated],
      parties: [leads(unit('kt-so-tu-phap'), 'Sở Tư pháp'), coordinates(group('kt-huyen'), 'UBND cấp huyện'), coordinates(group('kt-xa'), 'UBND cấp xã')],
      bases: [{ documentKey: 'cv-8899', wording: 'Công văn số 8899/VPCP-KSTT (ở dòng nhóm)' }],
      baselines: [{
        label: 'Năm 2021', periodKey: '2021', statedText: '67,64%', statedValue: '67.64', note: 'Chỉ đếm xã, không đếm Phòng Tư pháp cấp huyện.',
        parts: [{ label: 'Xã', numerator: '69', denominator: '102', statedText: '69/102 xã' }],
      }],
      targets: [target('100')],
    },
  }),
  rowOf({
    key: 'III.4b', parentKey: 'III.4', kind: 'subRow', number: '',
    cells: {
      name: restatedItalic(
        '- Phần đầu mỗi Phòng Tư pháp cấp huyện, UBND cấp xã tối thiểu 10% hồ sơ giao dịch là chứng thực bản sao điện tử từ bản chính, ' +
        'để người dân, tổ chức đính kèm khi nộp hồ sơ trực tuyến mức độ 3, mức độ 4 mà thành phần có bản sao',
      ),
      lead: 'Phòng Tư pháp cấp huyện, UBND cấp xã', coordinating: 'Sở Tư pháp', measureUnit: '%', target: '10',
      basis: restated('Năm 2021 cả tỉnh hầu như không có hồ sơ chứng thực bản sao điện tử từ bản chính'),
    },
    line: {
      indicatorKey: 'ho-so-chung-thuc-dien-tu',
      readingNotes: [
        '"mỗi … tối thiểu 10%": từng đơn vị phải đạt, không phải tính chung.', 'So với dòng trên, chủ trì và phối hợp đổi chỗ cho nhau.',
        '"hầu như không phát sinh" được giữ là không phát sinh, không đọc thành 0%.', '"Phần đầu" là chữ in của văn bản ("phấn đấu").',
      ],
      parties: [leads(group('kt-phong-tu-phap'), 'Phòng Tư pháp cấp huyện'), leads(group('kt-xa'), 'UBND cấp xã'), coordinates(unit('kt-so-tu-phap'), 'Sở Tư pháp')],
      bases: [{ documentKey: 'cv-8899', wording: 'Công văn số 8899/VPCP-KSTT (ở dòng nhóm)' }],
      baselines: [{ label: 'Năm 2021', periodKey: '2021', isWithoutCases: true, statedText: 'hầu như không phát sinh hồ sơ' }],
      targets: [target('10', { comparator: 'gte', readFrom: 'title', isEachUnit: true })],
    },
  }),
];

/** Sections I to III of Kon Tum's annex. */
export const konTumServiceRows: readonly DemoRow[] = [...offered, ...used];
