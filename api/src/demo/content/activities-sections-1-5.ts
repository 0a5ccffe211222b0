import type { DemoActivity } from './content-types.js';
import {
  activityOf,
  coordinating,
  everyone,
  groupParty,
  lead,
  monitoring,
  percent,
  theAgencies,
  theCommunes,
  theOffice,
} from './activity-writing.js';
import { continuousWork, referenceTo } from './schedule-rules.js';

const officeLeads = lead(theOffice, 'Văn phòng HĐND và UBND huyện chủ trì');
const concerned = groupParty('dia-phuong-lien-quan');
const concernedCoordinate = coordinating(concerned, 'Các cơ quan, đơn vị, địa phương có liên quan phối hợp');

/** Sections I to V, rows 1 to 13. */
export const activitiesOfSections1To5: readonly DemoActivity[] = [
  activityOf(1, 'I', {
    content: 'Soạn và ban hành bộ văn bản định hướng hoạt động kiểm soát TTHC của năm 2024.',
    results: [
      'Quyết định của Chủ tịch UBND huyện phê duyệt kế hoạch rà soát, đánh giá TTHC.',
      'Quyết định của Chủ tịch UBND huyện phê duyệt kế hoạch truyền thông về kiểm soát TTHC.',
      'Quyết định của Chủ tịch UBND huyện phê duyệt kế hoạch kiểm tra việc kiểm soát TTHC.',
    ],
    partyText: '- Văn phòng HĐND và UBND huyện chủ trì.\n- Các cơ quan, đơn vị liên quan; UBND các xã, thị trấn phối hợp.',
    scheduleText: 'Tháng 02',
    parties: [
      officeLeads,
      coordinating(groupParty('co-quan-lien-quan'), 'Các cơ quan, đơn vị liên quan phối hợp'),
      coordinating(theCommunes, 'UBND các xã, thị trấn phối hợp'),
    ],
    rules: [{ kind: 'month', month: 2 }],
  }),
  activityOf(2, 'I', {
    content:
      'Từng cơ quan, đơn vị, địa phương tự ban hành văn bản trong thẩm quyền để triển khai việc kiểm soát TTHC, vận hành một cửa, một cửa liên thông ' +
      'và giải quyết TTHC bằng phương thức điện tử, sát với điều kiện của nơi mình.',
    results: ['Văn bản triển khai của mỗi cơ quan, địa phương về kiểm soát TTHC, cơ chế một cửa và TTHC điện tử.'],
    partyText: '- Các cơ quan, đơn vị.\n- UBND các xã, thị trấn',
    scheduleText: 'Quý I',
    parties: everyone('lead', ''),
    rules: [{ kind: 'quarter', quarter: 1 }],
  }),
  activityOf(3, 'II', {
    content:
      'Cho ý kiến từ sớm về phần TTHC nêu trong đề nghị xây dựng và trong dự thảo văn bản quy phạm pháp luật.',
    results: ['Văn bản tham gia ý kiến về TTHC.'],
    partyText:
      '- Văn phòng HĐND và UBND huyện (có ý kiến).\n- Các cơ quan, ban ngành được giao chủ trì soạn thảo và các đơn vị có liên quan.',
    scheduleText: 'Thường xuyên',
    parties: [
      monitoring(theOffice, 'Văn phòng HĐND và UBND huyện (có ý kiến)', 'Cho ý kiến về phần TTHC của đề nghị và dự thảo.'),
      lead(groupParty('ban-nganh-soan-thao'), 'Các cơ quan, ban ngành được giao chủ trì soạn thảo', 'Soạn thảo và gửi lấy ý kiến về TTHC.'),
      lead(groupParty('co-quan-lien-quan'), 'các đơn vị có liên quan'),
    ],
    rules: continuousWork,
    readingNotes: [
      '"(có ý kiến)" được đọc là theo dõi; nếu xem việc góp ý là kết quả chính thì Văn phòng phải là đơn vị chủ trì.',
      'Các đơn vị có liên quan không kèm từ chỉ vai trò nên đọc là thực hiện (chủ trì).',
    ],
  }),
  activityOf(4, 'III', {
    content:
      'Tham gia ý kiến vào dự thảo quyết định công bố trình Chủ tịch UBND tỉnh: danh mục TTHC mới, TTHC sửa đổi, bổ sung, thay thế hay bãi bỏ do chính quyền các cấp ' +
      'trong tỉnh giải quyết; TTHC mà địa phương được giao quy định, kể cả quy định chi tiết, khi luật về ban hành văn bản QPPL cho phép.',
    results: ['Văn bản tham gia góp ý.'],
    partyText: '- Các cơ quan, đơn vị chủ trì.\n- UBND các xã, thị trấn phối hợp.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(theAgencies, 'Các cơ quan, đơn vị chủ trì'),
      coordinating(theCommunes, 'UBND các xã, thị trấn phối hợp'),
    ],
    rules: continuousWork,
    basisKeys: ['luat-qppl-2015', 'luat-qppl-2020'],
  }),
  activityOf(5, 'III', {
    content: 'Cùng Văn phòng UBND tỉnh kiểm tra chất lượng hồ sơ trước khi trình công bố TTHC hoặc danh mục TTHC.',
    results: ['Văn bản tham gia góp ý.'],
    partyText: '- Văn phòng HĐND và UBND huyện chủ trì.\n- Các cơ quan, đơn vị và UBND các xã, thị trấn phối hợp.',
    scheduleText: 'Thường xuyên',
    parties: [
      officeLeads,
      ...everyone('coordinating', ' phối hợp'),
      coordinating({ external: 'Văn phòng UBND tỉnh' }, 'Cùng Văn phòng UBND tỉnh'),
    ],
    rules: continuousWork,
    readingNotes: ['Văn phòng UBND tỉnh được nêu ở cột nội dung, không có trong cột đơn vị thực hiện.'],
  }),
  activityOf(6, 'III', {
    content: 'Giữ cho TTHC công khai trên Hệ thống thông tin giải quyết TTHC tỉnh Quảng Ngãi luôn đầy đủ, đúng hiện hành.',
    results: [
      'Mọi TTHC đang nhận và trả kết quả ở Bộ phận Tiếp nhận và Trả kết quả huyện, cấp xã đều có bản cập nhật, công khai trên Hệ thống của tỉnh.',
    ],
    partyText:
      '- Văn phòng HĐND và UBND huyện.\n- Các cơ quan, ban ngành và UBND các xã, thị trấn phối hợp và thực hiện.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(theOffice, 'Văn phòng HĐND và UBND huyện'),
      coordinating(groupParty('co-quan-ban-nganh'), 'Các cơ quan, ban ngành phối hợp và thực hiện', 'Phối hợp và tự cập nhật phần TTHC của mình.'),
      coordinating(theCommunes, 'UBND các xã, thị trấn phối hợp và thực hiện', 'Phối hợp và tự cập nhật phần TTHC của mình.'),
    ],
    rules: continuousWork,
    readingNotes: ['"phối hợp và thực hiện" được đọc là phối hợp, vì Văn phòng đứng riêng ở dòng đầu.'],
  }),
  activityOf(7, 'III', {
    content: 'Niêm yết tại chỗ và đưa lên Trang thông tin điện tử những TTHC đã có quyết định công bố.',
    results: [
      'Trang thông tin điện tử huyện có đủ TTHC do Văn phòng HĐND và UBND huyện đăng.',
      'Tại trụ sở, Bộ phận Một cửa và trên Trang thông tin điện tử của xã, thị trấn, TTHC được niêm yết, đăng tải bởi UBND các xã, thị trấn và đơn vị trực tiếp giải quyết.',
      'Tại Bộ phận Tiếp nhận và Trả kết quả huyện, TTHC tiếp nhận ở đây được chính Bộ phận niêm yết.',
    ],
    partyText: '- Văn phòng HĐND và UBND huyện.\n- Các cơ quan, đơn vị.\n- UBND các xã, thị trấn.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(theOffice, 'Văn phòng HĐND và UBND huyện', 'Đăng trên Trang thông tin điện tử huyện; niêm yết tại Bộ phận Tiếp nhận và Trả kết quả huyện.'),
      lead(theAgencies, 'Các cơ quan, đơn vị', 'Niêm yết tại trụ sở và nơi tiếp nhận hồ sơ.'),
      lead(theCommunes, 'UBND các xã, thị trấn', 'Niêm yết tại trụ sở, Bộ phận Một cửa; đăng trên trang của xã, thị trấn.'),
    ],
    rules: continuousWork,
    readingNotes: [
      'Cột kết quả chia việc cho ba chủ thể; mỗi đơn vị chịu trách nhiệm phần của mình.',
      'Bộ phận Tiếp nhận và Trả kết quả huyện chỉ có ở cột kết quả nên tính vào phần của Văn phòng.',
    ],
  }),
  activityOf(8, 'IV', {
    content:
      'Theo kế hoạch do Chủ tịch UBND tỉnh ban hành, rà soát TTHC ở từng lĩnh vực để giảm tối thiểu 10% chi phí tuân thủ của người dân và tổ chức.',
    results: [
      'Báo cáo rà soát, đánh giá TTHC kèm kiến nghị đơn giản hóa.',
      'Sáng kiến cải cách TTHC, phương án đơn giản hóa.',
      'Danh mục TTHC và nhóm TTHC liên thông do UBND huyện giải quyết được đề xuất.',
    ],
    partyText:
      '- Các cơ quan, đơn vị được giao chủ trì (theo kế hoạch).\n- Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, phối hợp; tham mưu phê duyệt.',
    scheduleText: 'Theo kế hoạch',
    parties: [
      lead(groupParty('co-quan-duoc-giao'), 'Các cơ quan, đơn vị được giao chủ trì (theo kế hoạch)'),
      coordinating(theOffice, 'Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, phối hợp', 'Theo dõi, hướng dẫn; trình Chủ tịch UBND huyện phê duyệt.'),
    ],
    rules: referenceTo('Kế hoạch rà soát, đánh giá TTHC của Chủ tịch UBND tỉnh'),
    figures: [percent('tối thiểu 10%', 'gte', '10')],
  }),
  activityOf(9, 'IV', {
    content: 'Kiểm tra chất lượng rà soát TTHC, nhắc tiến độ, giúp đơn vị còn lúng túng và soạn quyết định để trình duyệt đúng kế hoạch.',
    results: ['Báo cáo tổng hợp việc rà soát và, nếu có, các phương án đơn giản hóa TTHC được kiến nghị.'],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì.\n- Các cơ quan, đơn vị, địa phương có liên quan phối hợp.',
    scheduleText: 'Theo kế hoạch',
    parties: [officeLeads, concernedCoordinate],
    rules: referenceTo('Kế hoạch rà soát, đánh giá TTHC'),
  }),
  activityOf(10, 'IV', {
    content: 'Đưa vào thực hiện các phương án phân cấp giải quyết TTHC do Thủ tướng Chính phủ quyết định, bám hướng dẫn của Bộ, ngành.',
    results: ['Văn bản triển khai và báo cáo kết quả phân cấp.'],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì.\n- Các cơ quan, đơn vị, địa phương có liên quan phối hợp.',
    scheduleText: 'Theo kế hoạch',
    parties: [officeLeads, concernedCoordinate],
    rules: referenceTo('Phương án phân cấp theo Quyết định của Thủ tướng Chính phủ'),
  }),
  activityOf(11, 'V', {
    content: 'Cho người dân biết nơi nhận kiến nghị về TTHC: tên và địa chỉ cơ quan, số điện thoại riêng, trang web, hộp thư điện tử.',
    results: ['Thông báo về việc nhận phản ánh, kiến nghị theo mẫu của Thông tư số 02/2017/TT-VPCP được niêm yết và đăng tải.'],
    partyText: 'Cơ quan, đơn vị có thẩm quyền tiếp nhận, giải quyết TTHC và trả kết quả.',
    scheduleText: 'Thường xuyên',
    parties: [lead(groupParty('co-tham-quyen'), 'Cơ quan, đơn vị có thẩm quyền tiếp nhận, giải quyết TTHC')],
    rules: continuousWork,
    basisKeys: ['tt-02-2017'],
    readingNotes: ['Nhóm đơn vị xác định theo thẩm quyền, không tự mở rộng; người giao việc chọn thành viên.'],
  }),
  activityOf(12, 'V', {
    content:
      'Nhận phản ánh, kiến nghị, xếp loại rồi chuyển nơi có trách nhiệm; trả lời người dân, doanh nghiệp và đưa kết quả lên Hệ thống phản ánh, kiến nghị của Chính phủ.',
    results: [
      'Văn bản chuyển xử lý.',
      'Văn bản trả lời người gửi phản ánh, kiến nghị.',
      'Kết quả giải quyết hiện công khai trên Hệ thống phản ánh, kiến nghị.',
    ],
    partyText:
      '- Văn phòng HĐND và UBND huyện tiếp nhận, phân loại, chuyển, đăng tải.\n- Các cơ quan, đơn vị; UBND các xã, thị trấn phối hợp xử lý, trả lời.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(theOffice, 'Văn phòng HĐND và UBND huyện tiếp nhận, phân loại, chuyển, đăng tải', 'Nhận, phân loại, chuyển xử lý và công khai kết quả.'),
      ...everyone('coordinating', ' phối hợp xử lý, trả lời', 'Xử lý, trả lời người phản ánh và báo lại kết quả.'),
    ],
    rules: continuousWork,
  }),
  activityOf(13, 'V', {
    content: 'Theo sát việc giải quyết phản ánh, kiến nghị, nhắc nơi chậm trả lời; báo cáo tình hình lên Chủ tịch và Văn phòng UBND tỉnh.',
    results: ['Báo cáo tổng hợp việc xử lý phản ánh, kiến nghị.'],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì.\n- Các cơ quan, đơn vị, địa phương có liên quan phối hợp.',
    scheduleText: 'Thường xuyên',
    parties: [officeLeads, concernedCoordinate],
    rules: continuousWork,
  }),
];
