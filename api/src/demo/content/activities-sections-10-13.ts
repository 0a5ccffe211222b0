import type { DemoActivity } from './content-types.js';
import {
  activityOf,
  coordinating,
  everyone,
  groupParty,
  lead,
  monitoring,
  theOffice,
  unitParty,
} from './activity-writing.js';
import { continuousWork, referenceTo } from './schedule-rules.js';

const officeLeads = lead(theOffice, 'Văn phòng HĐND và UBND huyện chủ trì');
const officeGuides = coordinating(theOffice, 'Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, phối hợp', 'Theo dõi, hướng dẫn.');
const assigned = groupParty('dia-phuong-duoc-giao');
const assignedLead = lead(assigned, 'Các cơ quan, đơn vị, địa phương được giao chủ trì thực hiện');
const officeAndEveryone =
  '- Văn phòng HĐND và UBND huyện chủ trì.\n- Các cơ quan, đơn vị; UBND các xã, thị trấn phối hợp.';
const assignedAndOffice =
  '- Các cơ quan, đơn vị, địa phương được giao chủ trì thực hiện.\n- Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, phối hợp.';

const section10: DemoActivity[] = [
  activityOf(37, 'X', {
    content:
      'Chủ tịch UBND huyện và Chủ tịch UBND các xã, thị trấn đích thân điều hành, chịu trách nhiệm về cải cách TTHC theo Quyết định số 1456/QĐ-UBND ngày 26/8/2015 và Chỉ thị số 19/CT-UBND ngày 07/12/2018 của Chủ tịch UBND tỉnh, ' +
      'Quyết định số 01/2024/QĐ-UBND ngày 03/01/2024 của UBND tỉnh, Chỉ thị số 10/CT-TTg ngày 22/4/2019 của Thủ tướng Chính phủ.',
    results: ['Báo cáo cụ thể việc thực hiện nhiệm vụ cải cách TTHC.'],
    partyText:
      '- Các cơ quan, đơn vị; UBND các xã, thị trấn.\n- Văn phòng HĐND và UBND huyện theo dõi, tổng hợp báo cáo UBND huyện, Văn phòng UBND tỉnh.',
    scheduleText: 'Định kỳ 06 tháng và cuối năm',
    parties: [
      ...everyone('lead', ''),
      monitoring(theOffice, 'Văn phòng HĐND và UBND huyện theo dõi, tổng hợp báo cáo', 'Tổng hợp báo cáo UBND huyện, Văn phòng UBND tỉnh.'),
    ],
    rules: [{ kind: 'recurring', every: ['half', 'year'] }],
    basisKeys: ['qd-1456', 'qd-01-2024', 'ct-19', 'ct-10-ttg'],
    readingNotes: ['"06 tháng và cuối năm" được đọc là sáu tháng đầu năm và cả năm.'],
  }),
];

const section11: DemoActivity[] = [
  activityOf(38, 'XI', {
    content:
      'Tiếp tục hướng dẫn, theo dõi việc nối dữ liệu dân cư quốc gia với hệ thống TTHC của tỉnh để xác thực công dân, thông tin nào đã có thì không bắt khai lại, theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.',
    results: ['Văn bản kiến nghị, hướng dẫn việc chia sẻ dữ liệu dân cư khi giải quyết TTHC để người dân khỏi khai lại.'],
    partyText:
      '- Công an huyện chủ trì.\n- Văn phòng HĐND và UBND huyện, các cơ quan, đơn vị; UBND các xã, thị trấn phối hợp.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(unitParty('cong-an'), 'Công an huyện chủ trì'),
      coordinating(theOffice, 'Văn phòng HĐND và UBND huyện phối hợp'),
      ...everyone('coordinating', ' phối hợp'),
    ],
    rules: continuousWork,
    basisKeys: ['qd-06-ttg'],
  }),
  activityOf(39, 'XI', {
    content:
      'Cùng Văn phòng UBND tỉnh công khai điểm chất lượng phục vụ TTHC, dịch vụ công theo thời gian thực và nêu tên cán bộ, cơ quan để chậm trễ, theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ, ' +
      'Công văn số 3132/UBND-TTHC ngày 28/6/2022 và số 3841/UBND-TTHC ngày 03/8/2022 của Chủ tịch UBND tỉnh.',
    results: [
      'Định kỳ hàng tháng, kết quả Bộ chỉ số đánh giá chất lượng phục vụ được công khai trên Hệ thống thông tin giải quyết TTHC tỉnh và Cổng thông tin điện tử tỉnh.',
    ],
    partyText: officeAndEveryone,
    scheduleText: 'Thường xuyên',
    parties: [
      officeLeads,
      ...everyone('coordinating', ' phối hợp'),
      coordinating({ external: 'Văn phòng UBND tỉnh' }, 'Cùng Văn phòng UBND tỉnh'),
    ],
    rules: continuousWork,
    basisKeys: ['qd-766-ttg', 'cv-3132', 'cv-3841'],
    readingNotes: ['Cột thời gian ghi "Thường xuyên" nhưng kết quả ghi "Định kỳ hàng tháng"; chưa tạo kỳ tháng, cần người phụ trách quyết định.'],
  }),
  activityOf(40, 'XI', {
    content:
      'Hoàn thành phần việc mà Kế hoạch số 184/KH-UBND ngày 30/11/2022 của Chủ tịch UBND tỉnh giao để thực hiện Nghị quyết số 131/NQ-CP ngày 06/10/2022 của Chính phủ.',
    results: ['Báo cáo việc thực hiện Kế hoạch số 184/KH-UBND ngày 30/11/2022.'],
    partyText: assignedAndOffice,
    scheduleText: 'Theo lộ trình Kế hoạch',
    parties: [assignedLead, officeGuides],
    rules: referenceTo('Kế hoạch số 184/KH-UBND ngày 30/11/2022 của Chủ tịch UBND tỉnh'),
    basisKeys: ['nq-131', 'kh-184'],
  }),
  activityOf(41, 'XI', {
    content:
      'Thực hiện nhiệm vụ Thủ tướng Chính phủ giao tại Chỉ thị số 27/CT-TTg ngày 27/10/2023, Văn phòng Chính phủ truyền đạt tại Thông báo số 437/TB-VPCP, Chủ tịch UBND tỉnh chỉ đạo tại Công văn số 5864/UBND-TTHC ngày 21/11/2023.',
    results: ['Văn bản, báo cáo về việc thực hiện Công văn số 5864/UBND-TTHC ngày 21/11/2023.'],
    partyText: assignedAndOffice,
    scheduleText: 'Theo lộ trình Công văn',
    parties: [assignedLead, officeGuides],
    rules: referenceTo('Công văn số 5864/UBND-TTHC ngày 21/11/2023'),
    basisKeys: ['ct-27-ttg', 'tb-437', 'cv-5864'],
  }),
  activityOf(42, 'XI', {
    content:
      'Rà soát, đơn giản hóa TTHC nội bộ theo Quyết định số 1085/QĐ-TTg của Thủ tướng Chính phủ, Công văn số 100/TCTCCTTHC ngày 14/11/2023 của Tổ công tác cải cách TTHC, ' +
      'Quyết định số 1648/QĐ-UBND ngày 30/11/2022 và Công văn số 6274/UBND-TTHC ngày 08/12/2023 của Chủ tịch UBND tỉnh.',
    results: ['Báo cáo việc thực hiện Quyết định số 1648/QĐ-UBND ngày 30/11/2022.'],
    partyText:
      '- Các cơ quan, đơn vị; UBND các xã, thị trấn được giao chủ trì thực hiện.\n- Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, phối hợp.',
    scheduleText: 'Theo lộ trình Kế hoạch',
    parties: [lead(assigned, 'Các cơ quan, đơn vị; UBND các xã, thị trấn được giao chủ trì thực hiện'), officeGuides],
    rules: referenceTo('Quyết định số 1648/QĐ-UBND ngày 30/11/2022 của Chủ tịch UBND tỉnh'),
    basisKeys: ['qd-1085-ttg', 'cv-100-tct', 'qd-1648', 'cv-6274'],
    readingNotes: [
      'Cột thời gian ghi "Kế hoạch" nhưng kết quả dẫn Quyết định số 1648/QĐ-UBND.',
      '"được giao" làm nhóm này thành nhóm mở dù nhắc đủ cơ quan và xã, thị trấn.',
    ],
  }),
];

const section12: DemoActivity[] = [
  activityOf(43, 'XII', {
    content: 'Cùng Văn phòng UBND tỉnh mở lớp bồi dưỡng nghiệp vụ kiểm soát TTHC và một cửa, một cửa liên thông.',
    results: [
      'Lớp tập huấn về dịch vụ công và thanh toán trực tuyến, chế độ báo cáo, dành cho cán bộ đầu mối và Bộ phận một cửa.',
    ],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì\n- Các cơ quan, đơn vị; UBND các xã, thị trấn phối hợp',
    scheduleText: 'Thường xuyên',
    parties: [
      officeLeads,
      ...everyone('coordinating', ' phối hợp'),
      coordinating({ external: 'Văn phòng UBND tỉnh' }, 'Cùng Văn phòng UBND tỉnh'),
    ],
    rules: continuousWork,
  }),
];

const section13: DemoActivity[] = [
  activityOf(44, 'XIII', {
    content:
      'Báo cáo đúng chế độ trên Hệ thống thông tin báo cáo của Văn phòng Chính phủ; vận hành và dùng Hệ thống thông tin báo cáo của tỉnh.',
    results: ['Báo cáo của các phòng, ban, đơn vị và UBND các xã, thị trấn được lập, gửi trên Hệ thống.'],
    partyText:
      '- Văn phòng HĐND và UBND huyện theo dõi, đơn đốc thực hiện.\n- Các cơ quan, đơn vị; UBND các xã, thị trấn thực hiện báo cáo của mình, phối hợp tổng hợp báo cáo của UBND tỉnh.',
    scheduleText: '- Định kỳ theo quy định.\n- Đợt xuất theo thời điểm yêu cầu.',
    parties: [
      monitoring(theOffice, 'Văn phòng HĐND và UBND huyện theo dõi, đơn đốc thực hiện'),
      ...everyone('lead', ' thực hiện báo cáo', 'Báo cáo của mình; góp số liệu cho báo cáo của UBND tỉnh.'),
    ],
    rules: [
      { kind: 'byReference', reference: 'Quy định của từng chế độ báo cáo' },
      { kind: 'onEvent', trigger: 'Yêu cầu báo cáo đột xuất' },
    ],
    readingNotes: [
      'Chu kỳ "theo quy định" không nói rõ bao lâu một lần nên chờ nhập hạn, không tự đặt quý hay năm.',
      '"Đợt xuất", "đơn đốc" là lỗi đọc của "đột xuất", "đôn đốc"; giữ nguyên chữ.',
    ],
  }),
  activityOf(45, 'XIII', {
    content:
      'Lập báo cáo định kỳ hoặc đột xuất về kiểm soát TTHC và cơ chế một cửa, một cửa liên thông trên Hệ thống thông tin báo cáo, theo yêu cầu của Văn phòng Chính phủ.',
    results: ['Báo cáo của từng phòng, ban, đơn vị, địa phương.', 'Báo cáo tổng hợp toàn huyện của UBND huyện.'],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì tổng hợp.\n- Các cơ quan, đơn vị; UBND các xã, thị trấn báo cáo của mình và phối hợp tổng hợp.',
    scheduleText: '- Định kỳ 3 tháng/lần.\n- Đợt xuất theo thời điểm yêu cầu.',
    parties: [
      lead(theOffice, 'Văn phòng HĐND và UBND huyện chủ trì tổng hợp', 'Tổng hợp báo cáo của UBND huyện.'),
      ...everyone('coLead', ' báo cáo và phối hợp tổng hợp', 'Báo cáo của mình; góp số liệu cho báo cáo của UBND huyện.'),
    ],
    rules: [
      { kind: 'recurring', every: ['quarter'] },
      { kind: 'onEvent', trigger: 'Yêu cầu báo cáo đột xuất' },
    ],
    readingNotes: [
      'Mỗi đơn vị phải có báo cáo riêng nên đọc là cùng chủ trì, không chỉ phối hợp.',
      '"Đợt xuất" là lỗi đọc của "đột xuất"; giữ nguyên chữ.',
    ],
  }),
];

/** Sections X to XIII, rows 37 to 45. */
export const activitiesOfSections10To13: readonly DemoActivity[] = [...section10, ...section11, ...section12, ...section13];
