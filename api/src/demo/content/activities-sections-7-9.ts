import type { DemoActivity } from './content-types.js';
import {
  activityOf,
  coordinating,
  evaluating,
  everyone,
  groupParty,
  lead,
  monitoring,
  percent,
  theAgencies,
  theCommunes,
  theOffice,
  unitParty,
} from './activity-writing.js';
import { continuousWork, referenceTo } from './schedule-rules.js';

const officeLeads = lead(theOffice, 'Văn phòng HĐND và UBND huyện chủ trì');
const provincialDepartment = coordinating(
  { external: 'Sở Thông tin và Truyền thông' },
  'Phối hợp với Sở Thông tin và Truyền thông',
);

const section7: DemoActivity[] = [
  activityOf(27, 'VII', {
    content:
      'Giải quyết TTHC bằng phương thức điện tử theo Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ và Công văn số 2276/UBND-KSTTHC ngày 20/5/2020 của Chủ tịch UBND tỉnh.',
    results: [
      'Danh mục TTHC nhận và giải quyết bằng phương thức điện tử.',
      'Hồ sơ và kết quả trên Hệ thống thông tin giải quyết TTHC tỉnh có trạng thái đồng bộ, dùng được để giám sát, đánh giá.',
    ],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì\n- Các cơ quan, đơn vị; UBND các xã, thị trấn triển khai thực hiện.',
    scheduleText: 'Thường xuyên',
    parties: [officeLeads, ...everyone('coLead', ' triển khai thực hiện')],
    rules: continuousWork,
    basisKeys: ['nd-45-2020', 'cv-2276'],
    readingNotes: ['"triển khai thực hiện" bên cạnh đơn vị chủ trì được đọc là cùng chủ trì.'],
  }),
  activityOf(28, 'VII', {
    content:
      'Gắn việc số hóa hồ sơ, kết quả TTHC với khâu tiếp nhận và trả kết quả, rồi dùng lại dữ liệu đã số hóa; căn cứ Nghị định số 45/2020/NĐ-CP ngày 08/4/2020, ' +
      'Nghị định số 107/2021/NĐ-CP ngày 06/12/2021, Thông tư số 01/2023/TT-VPCP ngày 05/4/2023 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ, ' +
      'Kế hoạch số 120/KH-UBND ngày 09/10/2020 của UBND tỉnh và Công văn số 1549/UBND-TTHC ngày 06/4/2022 của Chủ tịch UBND tỉnh.',
    results: [
      'Hồ sơ điện tử.',
      'Kho lưu trữ điện tử.',
      'Giấy tờ, dữ liệu nào cơ quan giải quyết đang giữ từ lần làm TTHC trước, hoặc đã có sẵn để chia sẻ, thì người dân và doanh nghiệp không phải nộp lại.',
    ],
    partyText:
      '- Các cơ quan, đơn vị; UBND các xã, thị trấn chủ trì.\n- Văn phòng HĐND và UBND huyện hướng dẫn, đôn đốc, kiểm tra và đánh giá kết quả thực hiện.',
    scheduleText: 'Thường xuyên',
    parties: [
      ...everyone('lead', ' chủ trì'),
      evaluating(
        theOffice,
        'Văn phòng HĐND và UBND huyện hướng dẫn, đôn đốc, kiểm tra và đánh giá kết quả thực hiện',
        'Hướng dẫn, đôn đốc và đánh giá kết quả.',
      ),
    ],
    rules: continuousWork,
    basisKeys: ['nd-45-2020', 'nd-107-2021', 'tt-01-2023', 'kh-120', 'cv-1549'],
    readingNotes: ['Văn phòng vừa đôn đốc vừa "đánh giá kết quả thực hiện": ghi vai trò đánh giá, vai trò theo dõi nằm trong đó.'],
  }),
  activityOf(29, 'VII', {
    content:
      'Cùng các sở, ban ngành lập danh mục giấy tờ, thành phần hồ sơ bắt buộc số hóa theo Thông tư số 01/2023/TT-VPCP ngày 05/4/2023 của Văn phòng Chính phủ và hướng dẫn của Bộ, ngành.',
    results: ['Văn bản tham gia ý kiến cho dự thảo Quyết định của Chủ tịch UBND tỉnh.'],
    partyText:
      '- Các cơ quan, đơn vị; UBND các xã, thị trấn chủ trì.\n- Văn phòng HĐND và UBND huyện hướng dẫn, đơn đốc, tổng hợp.',
    scheduleText: 'Quý I',
    parties: [
      ...everyone('lead', ' chủ trì'),
      monitoring(theOffice, 'Văn phòng HĐND và UBND huyện hướng dẫn, đơn đốc, tổng hợp', 'Hướng dẫn, đôn đốc, tổng hợp.'),
    ],
    rules: [{ kind: 'quarter', quarter: 1 }],
    basisKeys: ['tt-01-2023'],
    readingNotes: ['"đơn đốc" là lỗi đọc của "đôn đốc"; giữ nguyên chữ trong ô đơn vị.'],
  }),
  activityOf(30, 'VII', {
    content:
      'Tìm trong danh mục những TTHC còn chưa làm trực tuyến một phần hay toàn trình, kiến nghị Chủ tịch UBND tỉnh cho áp dụng để nâng tỷ lệ cung cấp; ' +
      'đưa nhóm dịch vụ công liên thông lên Cổng Dịch vụ công quốc gia theo Quyết định của Thủ tướng Chính phủ.',
    results: [
      'Văn bản triển khai.',
      'Văn bản kiến nghị danh mục TTHC làm trực tuyến.',
      'Hồ sơ trực tuyến một phần, toàn trình được nhận trên Hệ thống thông tin giải quyết TTHC tỉnh Quảng Ngãi.',
    ],
    partyText:
      '- Các cơ quan, đơn vị được giao chủ trì thực hiện.\n- Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, tổng hợp trình cấp trên.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(groupParty('co-quan-duoc-giao'), 'Các cơ quan, đơn vị được giao chủ trì thực hiện'),
      monitoring(theOffice, 'Văn phòng HĐND và UBND huyện theo dõi, hướng dẫn, tổng hợp', 'Tổng hợp, qua Chủ tịch UBND huyện trình Chủ tịch UBND tỉnh.'),
    ],
    rules: continuousWork,
  }),
  activityOf(31, 'VII', {
    content:
      'Giữ nếp chứng thực bản sao điện tử từ bản chính trên Cổng Dịch vụ công quốc gia theo Kế hoạch số 114/KH-UBND ngày 05/08/2021 của Chủ tịch UBND tỉnh.',
    results: ['Bản sao điện tử được chứng thực từ bản chính qua Cổng Dịch vụ công quốc gia.'],
    partyText:
      '- Phòng Tư pháp, UBND các xã, thị trấn triển khai chủ trì thực hiện\n- Văn phòng HĐND và UBND huyện theo dõi.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(unitParty('phong-tu-phap'), 'Phòng Tư pháp triển khai chủ trì thực hiện'),
      lead(theCommunes, 'UBND các xã, thị trấn triển khai chủ trì thực hiện'),
      monitoring(theOffice, 'Văn phòng HĐND và UBND huyện theo dõi'),
    ],
    rules: continuousWork,
    basisKeys: ['kh-114'],
  }),
  activityOf(32, 'VII', {
    content:
      'Phối hợp với Sở Thông tin và Truyền thông nối hệ thống TTHC của tỉnh vào Trung tâm thông tin chỉ đạo điều hành của Chính phủ, Thủ tướng Chính phủ và những hệ thống khác mà Trung ương yêu cầu.',
    results: ['Kết nối dữ liệu xong đúng thời hạn và hướng dẫn của Văn phòng Chính phủ, Bộ, ngành.'],
    partyText: '- Phòng VH&TT chủ trì.\n- Các cơ quan, đơn vị, địa phương phối hợp và thực hiện',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(unitParty('phong-van-hoa'), 'Phòng VH&TT chủ trì'),
      coordinating(theAgencies, 'Các cơ quan, đơn vị, địa phương phối hợp và thực hiện'),
      coordinating(theCommunes, 'Các cơ quan, đơn vị, địa phương phối hợp và thực hiện'),
      provincialDepartment,
    ],
    rules: continuousWork,
    readingNotes: ['"địa phương" trong nhóm này được đọc là UBND các xã, thị trấn.'],
  }),
  activityOf(33, 'VII', {
    content:
      'Phối hợp với Sở Thông tin và Truyền thông chia sẻ dữ liệu giữa các Cơ sở dữ liệu quốc gia chuyên ngành, Cổng dịch vụ công quốc gia và hệ thống của tỉnh để Bộ phận Một cửa khai thác, ' +
      'theo hướng dẫn của Văn phòng Chính phủ, Bộ ngành và Kế hoạch số 140/KH-UBND ngày 14/10/2021.',
    results: ['Dữ liệu chuyên ngành thông suốt tới Cổng dịch vụ công quốc gia và hệ thống của tỉnh, dùng được ở Bộ phận Một cửa.'],
    partyText:
      '- Phòng VH&TT chủ trì.\n- Các cơ quan, đơn vị; UBND các xã, thị trấn phối hợp và thực hiện.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(unitParty('phong-van-hoa'), 'Phòng VH&TT chủ trì'),
      ...everyone('coordinating', ' phối hợp và thực hiện'),
      provincialDepartment,
    ],
    rules: continuousWork,
    basisKeys: ['kh-140'],
  }),
];

const section8: DemoActivity[] = [
  activityOf(34, 'VIII', {
    content:
      'Mỗi nơi tự kiểm tra việc nhận và giải quyết TTHC ở Bộ phận Tiếp nhận và Trả kết quả cấp huyện, xã cùng các phòng, ban liên quan, đúng Quyết định số 961/QĐ-UBND ngày 14/11/2018 của UBND tỉnh.',
    results: ['Văn bản về kiểm tra nội bộ.', 'Báo cáo kết quả tự kiểm tra gửi cơ quan cấp trên trực tiếp.'],
    partyText:
      '- Văn phòng HĐND và UBND huyện chủ trì tham mưu;\n- Các cơ quan, đơn vị có liên quan phối hợp thực hiện.\n- UBND các xã, thị trấn chủ trì việc tự kiểm tra ở địa phương.',
    scheduleText: 'Thường xuyên',
    parties: [
      lead(theOffice, 'Văn phòng HĐND và UBND huyện chủ trì tham mưu', 'Tham mưu việc tự kiểm tra của huyện.'),
      coordinating(groupParty('co-quan-lien-quan'), 'Các cơ quan, đơn vị có liên quan phối hợp thực hiện'),
      lead(theCommunes, 'UBND các xã, thị trấn chủ trì', 'Lập kế hoạch và tự kiểm tra ở địa phương mình.'),
    ],
    rules: continuousWork,
    basisKeys: ['qd-961'],
    readingNotes: ['Hai đơn vị chủ trì, mỗi bên một phần việc: Văn phòng ở huyện, UBND xã, thị trấn ở địa phương.'],
  }),
];

const section9: DemoActivity[] = [
  activityOf(35, 'IX', {
    content:
      'Tuyên truyền cho các cấp, các ngành và địa phương trong huyện về kiểm soát TTHC và cơ chế một cửa gắn với cải cách TTHC, bằng cách làm thiết thực, đa dạng theo kế hoạch của Chủ tịch UBND huyện.',
    results: [
      'Văn bản triển khai kế hoạch truyền thông.',
      'Buổi đối thoại với người dân, tổ chức về TTHC.',
      'Tin, bài, phóng sự, hình ảnh, chuyên mục, tờ rơi, pa nô tuyên truyền.',
    ],
    partyText:
      '- Văn phòng HĐND và UBND huyện.\n- Trung tâm Truyền thông – Văn hóa – Thể thao huyện.\n- Các cơ quan, đơn vị, địa phương có liên quan',
    scheduleText: 'Theo Kế hoạch',
    parties: [
      lead(theOffice, 'Văn phòng HĐND và UBND huyện'),
      lead(unitParty('trung-tam-truyen-thong'), 'Trung tâm Truyền thông – Văn hóa – Thể thao huyện'),
      lead(groupParty('dia-phuong-lien-quan'), 'Các cơ quan, đơn vị, địa phương có liên quan'),
    ],
    rules: referenceTo('Kế hoạch truyền thông của Chủ tịch UBND huyện'),
    readingNotes: ['Không dòng nào có từ chỉ vai trò nên đều đọc là thực hiện; nhóm "có liên quan" do người giao việc chọn.'],
  }),
  activityOf(36, 'IX', {
    content:
      'Vận động người dân dùng dịch vụ công trực tuyến, làm TTHC điện tử tối thiểu đạt 50% số hồ sơ nhận vào; tối thiểu từ 80% trở lên hồ sơ chuyển qua lại giữa các cơ quan giải quyết bằng đường điện tử; ' +
      '100% hồ sơ giải quyết xong được số hóa, lưu trữ để còn dùng lại.',
    results: ['Văn bản triển khai việc tuyên truyền.'],
    partyText:
      '- Các cơ quan, đơn vị; UBND các xã, thị trấn chủ trì thực hiện.\n- Phòng Văn hóa và Thông tin chủ trì tuyên truyền, hướng dẫn.\n- Văn phòng HĐND và UBND huyện hướng dẫn, đôn đốc việc cập nhật.',
    scheduleText: 'Thường xuyên',
    parties: [
      ...everyone('lead', ' chủ trì thực hiện'),
      lead(unitParty('phong-van-hoa'), 'Phòng Văn hóa và Thông tin chủ trì tuyên truyền, hướng dẫn', 'Tuyên truyền, hướng dẫn toàn huyện.'),
      monitoring(theOffice, 'Văn phòng HĐND và UBND huyện hướng dẫn, đôn đốc việc cập nhật'),
    ],
    rules: continuousWork,
    figures: [
      percent('tối thiểu đạt 50%', 'gte', '50'),
      percent('tối thiểu từ 80% trở lên', 'gte', '80'),
      percent('100%', 'unstated', '100'),
    ],
    readingNotes: ['Phòng Văn hóa và Thông tin vừa thuộc nhóm "Các cơ quan, đơn vị" vừa được nêu tên với phần việc riêng; chỉ nhận một nghĩa vụ chủ trì.'],
  }),
];

/** Sections VII to IX, rows 27 to 36. */
export const activitiesOfSections7To9: readonly DemoActivity[] = [...section7, ...section8, ...section9];
