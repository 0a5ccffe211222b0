import type { DemoActivity } from './content-types.js';
import {
  activityOf,
  coordinating,
  everyone,
  groupParty,
  lead,
  monitoring,
  percent,
  theCommunes,
  theOffice,
  unitParty,
} from './activity-writing.js';
import { continuousWork, referenceTo } from './schedule-rules.js';

const officeLeads = lead(theOffice, 'Văn phòng HĐND và UBND huyện chủ trì');
const everyoneCoordinates = everyone('coordinating', ' phối hợp');
const draftOpinion = 'Văn bản tham gia ý kiến';

/** Section VI, rows 14 to 26. */
export const activitiesOfSection6: readonly DemoActivity[] = [
  activityOf(14, 'VI', {
    content:
      'Cùng các sở, ban ngành lập mới hoặc chỉnh sửa quy trình nội bộ, quy trình điện tử giải quyết TTHC của tỉnh, huyện, xã rồi trình duyệt, sao cho cả tỉnh làm như nhau.',
    results: ['Văn bản tham gia ý kiến vào dự thảo quy trình.'],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì\n- Các cơ quan, đơn vị có liên quan; UBND các xã, thị trấn phối hợp.',
    scheduleText: 'Thường xuyên',
    parties: [
      officeLeads,
      coordinating(groupParty('co-quan-lien-quan'), 'Các cơ quan, đơn vị có liên quan phối hợp'),
      coordinating(theCommunes, 'UBND các xã, thị trấn phối hợp'),
    ],
    rules: continuousWork,
  }),
  activityOf(15, 'VI', {
    content:
      'Đánh giá, tái cấu trúc quy trình và bổ sung dịch vụ công trực tuyến (một phần và toàn trình) của tỉnh trên Cổng Dịch vụ công quốc gia cho kịp mục tiêu Chính phủ và Thủ tướng Chính phủ đặt ra.',
    results: [
      'Văn bản triển khai.',
      'Văn bản UBND huyện tự đề xuất dịch vụ công trực tuyến đưa lên Cổng Dịch vụ công Quốc gia.',
    ],
    partyText:
      '- Các cơ quan, đơn vị, địa phương được giao chủ trì thực hiện.\n- Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, phối hợp trình UBND huyện.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(groupParty('dia-phuong-duoc-giao'), 'Các cơ quan, đơn vị, địa phương được giao chủ trì thực hiện'),
      coordinating(theOffice, 'Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, phối hợp', 'Theo dõi, hướng dẫn; trình UBND huyện quyết định.'),
    ],
    rules: continuousWork,
  }),
  activityOf(16, 'VI', {
    content: 'Duy trì việc nhận hồ sơ và trả kết quả TTHC qua dịch vụ bưu chính đúng quy định.',
    results: ['Số TTHC có hồ sơ nhận, trả qua dịch vụ bưu chính.'],
    partyText:
      '- Phòng VH&TT phối hợp với Văn phòng HĐND và UBND huyện chủ trì.\n- Các cơ quan, đơn vị; UBND các xã, thị trấn phối hợp.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(unitParty('phong-van-hoa'), 'Phòng VH&TT phối hợp với Văn phòng HĐND và UBND huyện chủ trì'),
      lead(theOffice, 'Phòng VH&TT phối hợp với Văn phòng HĐND và UBND huyện chủ trì'),
      ...everyoneCoordinates,
    ],
    rules: continuousWork,
    readingNotes: ['"phối hợp với … chủ trì" được đọc là hai đơn vị cùng chủ trì.'],
  }),
  activityOf(17, 'VI', {
    content: 'Cùng các sở, ban, ngành soạn bộ hồ sơ mẫu đặt tại Bộ phận một cửa để người dân nhìn theo mà kê khai đơn, tờ khai.',
    results: ['Đơn, tờ khai mẫu đã điền thông tin minh họa.'],
    partyText:
      '- Các cơ quan, đơn vị; UBND các xã, chủ trì chủ trì.\n- Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, phối hợp.',
    scheduleText: 'Thường xuyên',
    parties: [
      ...everyone('lead', ' chủ trì'),
      coordinating(theOffice, 'Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, phối hợp', 'Theo dõi, hướng dẫn.'),
    ],
    rules: continuousWork,
    readingNotes: ['Ô đơn vị in lặp "chủ trì chủ trì" và thiếu chữ "thị trấn" sau "UBND các xã,"; được hiểu là UBND các xã, thị trấn chủ trì.'],
  }),
  activityOf(18, 'VI', {
    content:
      'Tiếp tục dùng hóa đơn điện tử khi thu phí, lệ phí và giá dịch vụ của TTHC theo Quyết định số 753/QĐ-UBND ngày 01/10/2019 của UBND tỉnh; nối với chức năng thanh toán trực tuyến của Cổng Dịch vụ công quốc gia như Chính phủ yêu cầu.',
    results: [
      'Văn bản triển khai.',
      'Tỷ lệ giao dịch thanh toán dịch vụ công thực hiện trực tuyến trên Cổng Dịch vụ công quốc gia.',
      'Tỷ lệ TTHC có nghĩa vụ tài chính đã thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia.',
    ],
    partyText:
      '- Phòng Tài chính - Kế hoạch chủ trì.\n- Chi Cục Thuế khu vực Đức Phổ - Ba Tơ; Kho bạc Nhà nước huyện Ba Tơ; Phòng Tài nguyên và Môi trường; Phòng VH&TT; Văn phòng HĐND và UBND huyện phối hợp.\n- Các cơ quan, đơn vị; UBND các xã, thị trấn phối hợp thực hiện.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(unitParty('phong-tai-chinh'), 'Phòng Tài chính - Kế hoạch chủ trì'),
      coordinating(unitParty('chi-cuc-thue'), 'Chi Cục Thuế khu vực Đức Phổ - Ba Tơ phối hợp'),
      coordinating(unitParty('kho-bac'), 'Kho bạc Nhà nước huyện Ba Tơ phối hợp'),
      coordinating(unitParty('phong-tai-nguyen'), 'Phòng Tài nguyên và Môi trường phối hợp'),
      coordinating(unitParty('phong-van-hoa'), 'Phòng VH&TT phối hợp'),
      coordinating(theOffice, 'Văn phòng HĐND và UBND huyện phối hợp'),
      ...everyone('coordinating', ' phối hợp thực hiện'),
    ],
    rules: continuousWork,
    basisKeys: ['qd-753'],
    readingNotes: ['Nêu hai tỷ lệ nhưng không ghi mức phải đạt; tỷ lệ thứ hai không có trong phụ lục chỉ tiêu.'],
  }),
  activityOf(19, 'VI', {
    content:
      'Công khai tiến độ và kết quả từng hồ sơ; hồ sơ nào trễ hạn thì xin lỗi người dân, tổ chức ngay trên Hệ thống thông tin giải quyết TTHC tỉnh Quảng Ngãi.',
    results: [
      'Hồ sơ do UBND cấp huyện, cấp xã nhận, xử lý, trả kết quả hiện đủ trên Hệ thống thông tin giải quyết TTHC tỉnh Quảng Ngãi.',
      'Mỗi trường hợp trễ hạn có văn bản xin lỗi công khai trên Hệ thống.',
    ],
    partyText:
      '- Các cơ quan, đơn vị; UBND các xã, thị trấn chủ trì.\n- Văn phòng HĐND và UBND huyện phối hợp.',
    scheduleText: 'Thường xuyên',
    parties: [...everyone('lead', ' chủ trì'), coordinating(theOffice, 'Văn phòng HĐND và UBND huyện phối hợp')],
    rules: continuousWork,
  }),
  activityOf(20, 'VI', {
    content:
      'Ghi nhận kịp thời, đầy đủ từng bước xử lý hồ sơ TTHC để trạng thái của bản giấy và bản điện tử trên Hệ thống thông tin giải quyết TTHC luôn khớp nhau.',
    results: [
      '100% hồ sơ TTHC của các cơ quan, đơn vị theo dõi được trạng thái trên hệ thống của tỉnh và hệ thống của bộ, ngành liên quan.',
    ],
    partyText:
      '- Các cơ quan, đơn vị; UBND các xã, thị trấn chủ trì.\n- Văn phòng HĐND và UBND huyện phối hợp.',
    scheduleText: 'Thường xuyên',
    parties: [...everyone('lead', ' chủ trì'), coordinating(theOffice, 'Văn phòng HĐND và UBND huyện phối hợp')],
    rules: continuousWork,
    figures: [percent('100%', 'unstated', '100')],
  }),
  activityOf(21, 'VI', {
    content:
      'Phối hợp với Sở Thông tin và Truyền thông để trạng thái, kết quả hồ sơ trên hệ thống của tỉnh tự động khớp với Cổng Dịch vụ công quốc gia.',
    results: [
      '100% hồ sơ TTHC đồng bộ lên Cổng Dịch vụ công quốc gia; kết quả Bộ chỉ số đánh giá chất lượng phục vụ theo thời gian thực được công khai.',
    ],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì.\n- Các cơ quan, đơn vị; UBND các xã, thị trấn phối hợp và thực hiện.',
    scheduleText: 'Thường xuyên',
    parties: [
      officeLeads,
      ...everyone('coordinating', ' phối hợp và thực hiện'),
      coordinating({ external: 'Sở Thông tin và Truyền thông' }, 'Phối hợp với Sở Thông tin và Truyền thông'),
    ],
    rules: continuousWork,
    figures: [percent('100%', 'unstated', '100')],
    basisKeys: ['qd-766-ttg'],
    readingNotes: ['Bộ chỉ số là của Quyết định số 766/QĐ-TTg, dẫn ở phần căn cứ; dòng này không ghi số hiệu.'],
  }),
  activityOf(22, 'VI', {
    content:
      'Đo sự hài lòng của người dân, doanh nghiệp khi làm TTHC tại một cửa của các cơ quan hành chính trong tỉnh, theo Nghị định số 61/2018/NĐ-CP, Thông tư số 01/2018/TT-VPCP và hướng dẫn của Văn phòng Chính phủ.',
    results: [
      'Kết quả đánh giá kèm giải pháp khắc phục hạn chế; kiến nghị khen thưởng, kỷ luật khi có.',
      'Kết quả đăng trên Cổng Dịch vụ công cấp tỉnh, báo cáo gửi Văn phòng UBND tỉnh.',
    ],
    partyText:
      '- Bộ phận Tiếp nhận và Trả kết quả huyện và các xã, thị trấn thực hiện.\n- Các cơ quan, ban ngành, đơn vị và UBND các xã, thị trấn thực hiện.\n- Văn phòng HĐND và UBND huyện tổng hợp kết quả, báo cáo.',
    scheduleText: 'Hàng quý/năm',
    parties: [
      lead(unitParty('bo-phan-mot-cua'), 'Bộ phận Tiếp nhận và Trả kết quả huyện thực hiện'),
      lead(groupParty('co-quan-ban-nganh'), 'Các cơ quan, ban ngành, đơn vị thực hiện'),
      lead(theCommunes, 'UBND các xã, thị trấn thực hiện'),
      monitoring(theOffice, 'Văn phòng HĐND và UBND huyện tổng hợp kết quả, báo cáo'),
    ],
    rules: [{ kind: 'recurring', every: ['quarter', 'year'] }],
    basisKeys: ['nd-61-2018', 'tt-01-2018'],
    readingNotes: [
      'Bộ phận Tiếp nhận và Trả kết quả của xã, thị trấn tính vào UBND xã, thị trấn.',
      '"Hàng quý/năm" được đọc là bốn quý và cả năm.',
    ],
  }),
  activityOf(23, 'VI', {
    content:
      'Áp dụng bộ nhận diện thương hiệu của Bộ phận Một cửa các cấp và của hệ thống thông tin tỉnh, theo Công văn số 2319/VPCP-KSTT ngày 14/4/2022 của Văn phòng Chính phủ.',
    results: ['Bộ nhận diện có mặt tại Bộ phận Tiếp nhận và Trả kết quả cấp huyện, cấp xã.'],
    partyText:
      '- Văn phòng HĐND và UBND huyện.\n- Các cơ quan, đơn vị; UBND các xã, thị trấn phối hợp thực hiện.',
    scheduleText: 'Thường xuyên',
    parties: [lead(theOffice, 'Văn phòng HĐND và UBND huyện'), ...everyone('coordinating', ' phối hợp thực hiện')],
    rules: continuousWork,
    basisKeys: ['cv-2319-vpcp'],
  }),
  activityOf(24, 'VI', {
    content:
      'Làm tiếp phần việc của địa phương trong Đề án đổi mới cơ chế một cửa, một cửa liên thông, theo Kế hoạch số 140/KH-UBND ngày 14/10/2021 của UBND tỉnh.',
    results: ['Các nội dung Đề án giao cho huyện, xã được hoàn thành.'],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì. Các cơ quan, đơn vị; UBND các xã, thị trấn thực hiện.',
    scheduleText: 'Theo kế hoạch',
    parties: [officeLeads, ...everyone('coLead', ' thực hiện')],
    rules: referenceTo('Kế hoạch số 140/KH-UBND ngày 14/10/2021 của UBND tỉnh'),
    basisKeys: ['kh-140'],
    readingNotes: ['Hai ý trong ô đơn vị nằm chung một dòng; "thực hiện" bên cạnh đơn vị chủ trì được đọc là cùng chủ trì.'],
  }),
  activityOf(25, 'VI', {
    content:
      'Góp phần cùng Văn phòng UBND tỉnh sửa Quyết định số 1179/QĐ-UBND ngày 21/12/2018 của UBND tỉnh về biểu mẫu dùng trong quy trình giải quyết TTHC.',
    results: [`${draftOpinion}.`],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì.\n- Các cơ quan, đơn vị; UBND các xã, thị trấn phối hợp.',
    scheduleText: 'Quý II',
    parties: [officeLeads, ...everyoneCoordinates],
    rules: [{ kind: 'quarter', quarter: 2 }],
    basisKeys: ['qd-1179'],
  }),
  activityOf(26, 'VI', {
    content:
      'Góp phần cùng Văn phòng UBND tỉnh ban hành bộ tiêu chí công nhận Bộ phận Một cửa kiểu mẫu ở xã, phường, thị trấn.',
    results: [`${draftOpinion} cho dự thảo Quyết định về tiêu chí.`],
    partyText: '',
    scheduleText: 'Quý III',
    parties: [officeLeads, ...everyoneCoordinates],
    rules: [{ kind: 'quarter', quarter: 3 }],
    readingNotes: ['Dòng 26 không có ô đơn vị thực hiện (ô gộp với dòng 25 trong bản gốc); các đơn vị được lấy theo dòng 25, cần người xác nhận.'],
  }),
];

