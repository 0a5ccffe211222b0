import type { DemoDocument } from '../content-types.js';
import { citation, GOVERNMENT, GOVERNMENT_OFFICE } from '../document-writing.js';

const HOME_MINISTRY = 'Bộ Nội vụ';
const KON_TUM = 'UBND tỉnh Kon Tum';
const DAK_LAK = 'UBND tỉnh Đắk Lắk';
const LAK = 'UBND huyện Lắk';
const NATIONAL_ASSEMBLY = 'Quốc hội';

const titleNotPrinted = { note: 'Bản gốc không in trích yếu; tên gọi ở đây nói việc được dẫn.' };
const withoutNumber = { note: 'Văn bản viện dẫn không in số hiệu của luật; ký hiệu khóa Quốc hội được bổ sung.' };

/** The four deciding documents that are printed; of Đắk Hà only the annex is. */
const deciding: DemoDocument[] = [
  citation('qd-kon-tum-2022', 'decision', 'QĐ-UBND', null, 'Chủ tịch UBND tỉnh Kon Tum',
    'Giao chỉ tiêu cung cấp, sử dụng dịch vụ công trực tuyến, thanh toán trực tuyến và giải quyết hồ sơ thủ tục hành chính năm 2022',
    { signerName: 'Lê Ngọc Tuấn', signerPost: 'Chủ tịch', warning: 'Bản gốc để trống số và ngày, chỉ in "tháng 02 năm 2022".' }),
  citation('qd-lak-2022', 'decision', 'QĐ-UBND', null, 'Chủ tịch UBND huyện Lắk',
    'Giao chỉ tiêu số hóa hồ sơ kết quả giải quyết thủ tục hành chính, chỉ tiêu hồ sơ giải quyết trực tuyến mức độ 3, mức độ 4 cho các xã, thị trấn năm 2022 trên địa bàn huyện Lắk',
    { signerName: 'Nay Y Phú', signerPost: 'Chủ tịch', warning: 'Bản gốc để trống số và ngày: "Số: /QĐ-UBND ngày /5/2022".' }),
  citation('qd-55-snn', 'decision', '55/QĐ-SNN-TCCB', '2024-02-16', 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Giang',
    'Chỉ tiêu cụ thể về cải cách TTHC gắn với chuyển đổi số giao trong năm 2024', { note: 'Chỉ có Phụ lục số 01.' }),
];

const ofTheState: DemoDocument[] = [
  citation('nq-01-2022', 'resolution', '01/NQ-CP', '2022-01-08', GOVERNMENT, 'Nghị quyết giao chỉ tiêu năm 2022', titleNotPrinted),
  citation('nq-03-2022', 'resolution', '03/NQ-CP', '2022-01-10', GOVERNMENT, 'Nghị quyết dẫn ở mục 8 tiết d về tái cấu trúc, tích hợp dịch vụ công trực tuyến', titleNotPrinted),
  citation('nq-76', 'resolution', '76/NQ-CP', '2021-07-15', GOVERNMENT, 'Nghị quyết dẫn về số hóa kết quả giải quyết TTHC', titleNotPrinted),
  citation('nq-17', 'resolution', '17/NQ-CP', '2019-03-07', GOVERNMENT,
    'Một số nhiệm vụ, giải pháp trọng tâm phát triển Chính phủ điện tử giai đoạn 2019 - 2020, định hướng đến 2025'),
  citation('nd-42-2022', 'decree', '42/2022/NĐ-CP', '2022-06-24', GOVERNMENT,
    'Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
    { note: 'Không dẫn trong năm văn bản; là căn cứ đổi "mức độ 3, 4" thành "toàn trình, một phần" từ 15/8/2022.' }),
  citation('qd-1149', 'decision', '1149/QĐ-BNV', '2020-12-30', HOME_MINISTRY, 'Quyết định về Chỉ số cải cách hành chính (chỉ tiêu chấm điểm)', titleNotPrinted),
  citation('qd-876', 'decision', '876/QĐ-BNV', '2022-11-10', HOME_MINISTRY,
    'Phê duyệt Đề án “Xác định Chỉ số cải cách hành chính của các Bộ, cơ quan ngang Bộ, Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương”'),
  citation('cv-8899', 'officialLetter', '8899/VPCP-KSTT', '2021-12-06', GOVERNMENT_OFFICE, 'Chứng thực bản sao điện tử từ bản chính', titleNotPrinted),
  citation('cv-221', 'officialLetter', '221/VPCP-KSTT', '2024-01-10', GOVERNMENT_OFFICE, 'Chỉ tiêu cải cách TTHC năm 2024 (Phụ lục II)', titleNotPrinted),
  citation('kh-ubqg-cds-2024', 'plan', 'KH-UBQGCĐS', null, 'Ủy ban Quốc gia về chuyển đổi số', 'Kế hoạch hoạt động năm 2024 của Ủy ban Quốc gia về chuyển đổi số',
    { warning: 'Bản gốc không in số, ký hiệu và ngày; ký hiệu được bổ sung.' }),
  citation('luat-giao-dich-2005', 'law', 'QH11', '2005-11-29', NATIONAL_ASSEMBLY, 'Luật Giao dịch điện tử', withoutNumber),
  citation('luat-cntt-2006', 'law', 'QH11', '2006-06-29', NATIONAL_ASSEMBLY, 'Luật Công nghệ thông tin', withoutNumber),
];

const ofKonTum: DemoDocument[] = [
  citation('qd-25-2022', 'decision', '25/QĐ-UBND', '2022-01-14', KON_TUM,
    'Chương trình hành động thực hiện các Nghị quyết của Chính phủ, Tỉnh ủy, Hội đồng nhân dân tỉnh về kinh tế - xã hội và dự toán ngân sách năm 2022'),
  citation('qd-26-2022', 'decision', '26/QĐ-UBND', '2022-01-14', KON_TUM, 'Chương trình hành động cải thiện môi trường kinh doanh, nâng cao năng lực cạnh tranh quốc gia năm 2022'),
  citation('kh-4492', 'plan', '4492/KH-UBND', '2021-12-20', KON_TUM, 'Kế hoạch dẫn ở Mục 1b Phần I về dịch vụ công trực tuyến', titleNotPrinted),
  citation('cv-3011', 'officialLetter', '3011/UBND-TTHCC', '2020-08-17', KON_TUM, 'Sử dụng biên lai điện tử', titleNotPrinted),
];

const ofLak: DemoDocument[] = [
  citation('qd-629', 'decision', '629/QĐ-UBND', '2022-03-15', DAK_LAK, 'Danh mục thủ tục hành chính cung cấp, tiếp nhận và giải quyết trực tuyến trên Cổng dịch vụ công của tỉnh Đắk Lắk'),
  citation('qd-3478', 'decision', '3478/QĐ-UBND', '2021-12-10', DAK_LAK, 'Chỉ tiêu số hóa hồ sơ, kết quả giải quyết TTHC', titleNotPrinted),
  citation('nq-37-hdnd', 'resolution', '37/NQ-HĐND', '2021-12-28', 'HĐND huyện Lắk', 'Chuyển đổi số huyện Lắk giai đoạn 2021-2025, định hướng đến năm 2030'),
  citation('kh-84', 'plan', '84/KH-UBND', '2022-03-18', LAK, 'Chuyển đổi số huyện Lắk đến năm 2025, định hướng đến năm 2030'),
  citation('qd-114', 'decision', '114/QĐ-UBND', '2022-01-12', LAK, 'Kế hoạch cải cách hành chính nhà nước huyện Lắk giai đoạn 2021 - 2025, định hướng đến năm 2030'),
  citation('qd-5922', 'decision', '5922/QĐ-UBND', '2021-12-31', LAK, 'Chương trình cải cách hành chính nhà nước huyện Lắk năm 2022'),
  citation('ttr-101', 'officialLetter', '101/TTr-VHTT', '2022-05-06', 'Phòng Văn hóa và Thông tin huyện Lắk', 'Tờ trình đề nghị giao chỉ tiêu', titleNotPrinted),
];

/** Documents that Ba Tơ's plan does not cite already. */
export const demoIndicatorDocuments: readonly DemoDocument[] = [...deciding, ...ofTheState, ...ofKonTum, ...ofLak];
