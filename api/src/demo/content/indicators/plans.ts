import type { DemoAnnexPlan, DemoSheet } from './indicator-types.js';
import { baTo2023Plan, baTo2023Sheet } from './ba-to-2023.js';
import { baToSheet } from './ba-to.js';
import { dakHaSheet } from './dak-ha.js';
import { haGiangSheets } from './ha-giang.js';
import { konTumSheet } from './kon-tum.js';
import { lakReadingNotes, lakSheet } from './lak.js';

const MADE_UP = 'Số liệu trình diễn: chỉ tiêu, đơn vị, số hiệu và ngày tháng lấy từ văn bản; phần giải thích dài được viết lại; người dùng và mọi số đo là giả định.';

/** The four new plans hold indicators only, as does the made-up year before; Ba Tơ's annex of 2024 goes to the plan of its activities. */
export const demoAnnexPlans: readonly DemoAnnexPlan[] = [
  {
    key: 'kon-tum-2022', title: 'Giao chỉ tiêu dịch vụ công trực tuyến, thanh toán trực tuyến và giải quyết hồ sơ thủ tục hành chính năm 2022 trên địa bàn tỉnh Kon Tum', year: 2022,
    ownerKey: 'kon-tum', decidingDocumentKey: 'qd-kon-tum-2022',
    baseDocumentKeys: ['luat-chinh-quyen-2015', 'luat-sua-doi-2019', 'nd-61-2018', 'nd-107-2021', 'nd-45-2020', 'qd-25-2022', 'qd-26-2022'],
    issuedOn: '2022-02-28', coordinator: 'kontum.dieuphoi', collection: { periodKind: 'quarter', evaluatedOn: null, nearMargin: null, isLastWithYear: true },
    note:
      `${MADE_UP} Trình diễn chỉ nạp 5 huyện, thành phố và 11 xã, thị trấn của huyện Đắk Hà trong số 102 xã. Điều 2 còn yêu cầu từng đơn vị đặt lộ trình theo tháng, quý, giao chỉ tiêu đến từng người; ` +
      'báo cáo theo quý I, II, III và năm (không có báo cáo quý IV riêng); kết quả chuyển Hội đồng chấm điểm.',
  },
  {
    key: 'lak-2022', title: 'Giao chỉ tiêu số hóa hồ sơ và hồ sơ trực tuyến mức độ 3, mức độ 4 cho các xã, thị trấn năm 2022 trên địa bàn huyện Lắk', year: 2022,
    ownerKey: 'lak', decidingDocumentKey: 'qd-lak-2022',
    baseDocumentKeys: ['luat-chinh-quyen-2015', 'luat-sua-doi-2019', 'luat-giao-dich-2005', 'luat-cntt-2006', 'nq-17', 'qd-629', 'nq-37-hdnd', 'kh-84', 'qd-114', 'qd-5922', 'ttr-101'],
    issuedOn: '2022-05-16', coordinator: 'lak.dieuphoi', collection: { periodKind: 'quarter', evaluatedOn: null, nearMargin: null },
    note: [MADE_UP, ...lakReadingNotes].join(' '),
  },
  {
    key: 'dak-ha-2024', title: 'Chỉ tiêu cải cách thủ tục hành chính gắn với chuyển đổi số trên địa bàn huyện Đắk Hà năm 2024', year: 2024,
    ownerKey: 'dak-ha', decidingDocumentKey: null, baseDocumentKeys: ['nq-01', 'nq-02', 'cv-221', 'nq-76', 'nd-45-2020', 'qd-876'],
    issuedOn: '2024-02-20', coordinator: 'dakha.dieuphoi', collection: { periodKind: 'quarter', evaluatedOn: null, nearMargin: null },
    note: `${MADE_UP} Bản nguồn chỉ có Phụ lục I, không có quyết định kèm theo.`,
  },
  {
    key: 'ha-giang-2024', title: 'Chỉ tiêu cải cách TTHC gắn với chuyển đổi số năm 2024 của Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Giang', year: 2024,
    ownerKey: 'hg-so', decidingDocumentKey: 'qd-55-snn', baseDocumentKeys: ['nq-01', 'nq-02', 'qd-876', 'kh-ubqg-cds-2024'],
    issuedOn: '2024-02-19', coordinator: 'hagiang.dieuphoi', collection: { periodKind: 'quarter', evaluatedOn: '2024-12-10', nearMargin: null },
    note: `${MADE_UP} Thời hạn đánh giá là 10/12/2024, bốn ngày trước ngày chốt số liệu năm 14/12. Hai cặp dòng giao mức khác nhau cho cùng chỉ tiêu: 75 và 80 (toàn trình), 50 và 100 (đồng bộ).`,
  },
  baTo2023Plan,
];

/** Ba Tơ: the annex of the plan that is there already; "near" is on, within two points. */
export const baToCollection: DemoAnnexPlan['collection'] = { periodKind: 'quarter', evaluatedOn: null, nearMargin: '2' };

export const demoSheets: readonly DemoSheet[] = [konTumSheet, lakSheet, dakHaSheet, ...haGiangSheets, baToSheet];

/** With the made-up one, which is counted with none of the documents. */
export const sheetsToLoad: readonly DemoSheet[] = [...demoSheets, baTo2023Sheet];
