import type { DemoDocument } from './content-types.js';
import {
  citation,
  GOVERNMENT,
  GOVERNMENT_OFFICE,
  OFFICE_MINISTER,
  PRIME_MINISTER,
  PROVINCE,
  PROVINCE_CHAIRMAN,
} from './document-writing.js';

const lawWithoutNumber = { note: 'Văn bản viện dẫn không in số hiệu của luật; ký hiệu khóa Quốc hội được bổ sung.' };
const yearOnly = { note: 'Văn bản viện dẫn chỉ ghi năm ban hành, không ghi số hiệu và ngày; ký hiệu khóa Quốc hội được bổ sung.' };
const noDate = { warning: 'Bản gốc không ghi ngày ban hành.' };
const titleNotPrinted = { note: 'Bản gốc không in trích yếu; tên gọi ở đây nói việc được giao.' };

export const demoDecidingDocument: DemoDocument = citation(
  'qd-486', 'decision', '486/QĐ-UBND', '2024-02-26', 'Chủ tịch UBND huyện Ba Tơ',
  'Ban hành Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2024 trên địa bàn huyện Ba Tơ',
  { signerName: 'Phạm Xuân Vinh', signerPost: 'Chủ tịch' },
);

/** What the decision rests on, in the order it lists them. */
const basesOfTheDecision: DemoDocument[] = [
  citation('luat-chinh-quyen-2015', 'law', 'QH13', '2015-06-19', 'Quốc hội', 'Luật Tổ chức chính quyền địa phương', lawWithoutNumber),
  citation('luat-sua-doi-2019', 'law', 'QH14', '2019-11-22', 'Quốc hội',
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương', lawWithoutNumber),
  citation('nd-20-2008', 'decree', '20/2008/NĐ-CP', '2008-02-14', GOVERNMENT,
    'Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính'),
  citation('nd-63-2010', 'decree', '63/2010/NĐ-CP', '2010-06-08', GOVERNMENT, 'Kiểm soát thủ tục hành chính'),
  citation('nd-48-2013', 'decree', '48/2013/NĐ-CP', '2013-05-14', GOVERNMENT,
    'Sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính'),
  citation('nd-92-2017', 'decree', '92/2017/NĐ-CP', '2017-08-07', GOVERNMENT,
    'Sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính'),
  citation('nd-61-2018', 'decree', '61/2018/NĐ-CP', '2018-04-23', GOVERNMENT,
    'Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính'),
  citation('nd-107-2021', 'decree', '107/2021/NĐ-CP', '2021-12-06', GOVERNMENT,
    'Sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP'),
  citation('nd-45-2020', 'decree', '45/2020/NĐ-CP', '2020-04-08', GOVERNMENT,
    'Thực hiện thủ tục hành chính trên môi trường điện tử'),
  citation('qd-468-ttg', 'decision', '468/QĐ-TTg', '2021-03-27', PRIME_MINISTER,
    'Phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính'),
  citation('qd-06-ttg', 'decision', '06/QĐ-TTg', '2022-01-06', PRIME_MINISTER,
    'Phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030'),
  citation('qd-766-ttg', 'decision', '766/QĐ-TTg', '2022-06-23', PRIME_MINISTER,
    'Phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử'),
  citation('qd-104-ttg', 'decision', '104/QĐ-TTg', '2024-01-25', PRIME_MINISTER,
    'Ban hành Kế hoạch cải cách thủ tục hành chính trọng tâm năm 2024'),
  citation('tt-02-2017', 'circular', '02/2017/TT-VPCP', '2017-10-31', OFFICE_MINISTER, 'Hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính'),
  citation('tt-01-2018', 'circular', '01/2018/TT-VPCP', '2018-11-23', OFFICE_MINISTER,
    'Hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP'),
  citation('qd-20-vpcp', 'decision', '20/QĐ-VPCP', '2024-01-15', OFFICE_MINISTER,
    'Ban hành Kế hoạch kiểm soát thủ tục hành chính, công nghệ thông tin và chuyển đổi số của Văn phòng Chính phủ năm 2024'),
  citation('qd-44-2022', 'decision', '44/2022/QĐ-UBND', '2022-11-24', PROVINCE,
    'Ban hành Quy chế về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính trên địa bàn tỉnh Quảng Ngãi'),
  citation('qd-34-2023', 'decision', '34/2023/QĐ-UBND', '2023-08-24', PROVINCE,
    'Ban hành Quy chế hoạt động của Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Quảng Ngãi'),
  citation('qd-165', 'decision', '165/QĐ-UBND', '2023-01-31', PROVINCE_CHAIRMAN,
    'Ban hành Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2024 trên địa bàn tỉnh',
    { warning: 'Bản gốc ghi ngày 31/01/2023 cho kế hoạch năm 2024, có thể nhầm năm; giữ nguyên như văn bản.' }),
];

const namedInTheArticles: DemoDocument[] = [
  citation('nq-01', 'resolution', '01/NQ-CP', '2024-01-05', GOVERNMENT, 'Nghị quyết giao chỉ tiêu năm 2024', titleNotPrinted),
  citation('nq-02', 'resolution', '02/NQ-CP', '2024-01-05', GOVERNMENT, 'Nghị quyết giao chỉ tiêu năm 2024', titleNotPrinted),
];

/** Cited by the rows of the annex, in their order. */
const citedByActivities: DemoDocument[] = [
  citation('luat-qppl-2015', 'law', 'QH13', null, 'Quốc hội', 'Luật Ban hành văn bản quy phạm pháp luật năm 2015', yearOnly),
  citation('luat-qppl-2020', 'law', 'QH14', null, 'Quốc hội',
    'Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật năm 2020', yearOnly),
  citation('qd-753', 'decision', '753/QĐ-UBND', '2019-10-01', PROVINCE, 'Hóa đơn điện tử trong thu phí, lệ phí, giá dịch vụ TTHC', titleNotPrinted),
  citation('cv-2319-vpcp', 'officialLetter', '2319/VPCP-KSTT', '2022-04-14', GOVERNMENT_OFFICE,
    'Hướng dẫn bộ nhận diện thương hiệu Bộ phận Một cửa', titleNotPrinted),
  citation('kh-140', 'plan', '140/KH-UBND', '2021-10-14', PROVINCE, 'Đổi mới cơ chế một cửa, một cửa liên thông trên địa bàn tỉnh', titleNotPrinted),
  citation('qd-1179', 'decision', '1179/QĐ-UBND', '2018-12-21', PROVINCE,
    'Quy định sử dụng biểu mẫu trong quy trình giải quyết TTHC trên địa bàn tỉnh Quảng Ngãi'),
  citation('cv-2276', 'officialLetter', '2276/UBND-KSTTHC', '2020-05-20', PROVINCE_CHAIRMAN, 'Giải quyết TTHC bằng phương thức điện tử', titleNotPrinted),
  citation('tt-01-2023', 'circular', '01/2023/TT-VPCP', '2023-04-05', OFFICE_MINISTER, 'Số hóa hồ sơ, kết quả giải quyết TTHC', titleNotPrinted),
  citation('kh-120', 'plan', '120/KH-UBND', '2020-10-09', PROVINCE, 'Số hóa kết quả giải quyết TTHC trên địa bàn tỉnh', titleNotPrinted),
  citation('cv-1549', 'officialLetter', '1549/UBND-TTHC', '2022-04-06', PROVINCE_CHAIRMAN, 'Chỉ đạo về số hóa hồ sơ TTHC', titleNotPrinted),
  citation('kh-114', 'plan', '114/KH-UBND', '2021-08-05', PROVINCE_CHAIRMAN, 'Chứng thực bản sao điện tử từ bản chính', titleNotPrinted),
  citation('qd-961', 'decision', '961/QĐ-UBND', '2018-11-14', PROVINCE, 'Tự kiểm tra nội bộ việc tiếp nhận, giải quyết TTHC', titleNotPrinted),
  citation('qd-1456', 'decision', '1456/QĐ-UBND', '2015-08-26', PROVINCE_CHAIRMAN, 'Nhiệm vụ cải cách TTHC của người đứng đầu', titleNotPrinted),
  citation('qd-01-2024', 'decision', '01/2024/QĐ-UBND', '2024-01-03', PROVINCE,
    'Ban hành Quy định trách nhiệm người đứng đầu cơ quan hành chính nhà nước trong thực hiện nhiệm vụ cải cách hành chính của tỉnh Quảng Ngãi'),
  citation('ct-19', 'directive', '19/CT-UBND', '2018-12-07', PROVINCE_CHAIRMAN, 'Nâng cao chất lượng giải quyết TTHC trên địa bàn tỉnh Quảng Ngãi'),
  citation('ct-10-ttg', 'directive', '10/CT-TTg', '2019-04-22', PRIME_MINISTER,
    'Tăng cường xử lý, ngăn chặn có hiệu quả tình trạng nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc'),
  citation('cv-3132', 'officialLetter', '3132/UBND-TTHC', '2022-06-28', PROVINCE_CHAIRMAN, 'Chỉ đạo công khai kết quả đánh giá chất lượng phục vụ', titleNotPrinted),
  citation('cv-3841', 'officialLetter', '3841/UBND-TTHC', '2022-08-03', PROVINCE_CHAIRMAN, 'Chỉ đạo công khai kết quả đánh giá chất lượng phục vụ', titleNotPrinted),
  citation('nq-131', 'resolution', '131/NQ-CP', '2022-10-06', GOVERNMENT,
    'Đẩy mạnh cải cách TTHC và hiện đại hóa phương thức chỉ đạo điều hành phục vụ người dân và doanh nghiệp'),
  citation('kh-184', 'plan', '184/KH-UBND', '2022-11-30', PROVINCE_CHAIRMAN, 'Thực hiện Nghị quyết số 131/NQ-CP trên địa bàn tỉnh', titleNotPrinted),
  citation('ct-27-ttg', 'directive', '27/CT-TTg', '2023-10-27', PRIME_MINISTER, 'Nhiệm vụ cải cách TTHC', titleNotPrinted),
  citation('tb-437', 'notice', '437/TB-VPCP', null, GOVERNMENT_OFFICE, 'Thông báo về nhiệm vụ cải cách TTHC', noDate),
  citation('cv-5864', 'officialLetter', '5864/UBND-TTHC', '2023-11-21', PROVINCE_CHAIRMAN, 'Triển khai Chỉ thị số 27/CT-TTg', titleNotPrinted),
  citation('qd-1085-ttg', 'decision', '1085/QĐ-TTg', null, PRIME_MINISTER,
    'Ban hành Kế hoạch rà soát, đơn giản hóa TTHC nội bộ trong hệ thống hành chính nhà nước giai đoạn 2022 - 2025', noDate),
  citation('cv-100-tct', 'officialLetter', '100/TCTCCTTHC', '2023-11-14', 'Tổ công tác cải cách TTHC', 'Rà soát TTHC nội bộ', titleNotPrinted),
  citation('qd-1648', 'decision', '1648/QĐ-UBND', '2022-11-30', PROVINCE_CHAIRMAN, 'Rà soát, đơn giản hóa TTHC nội bộ trên địa bàn tỉnh', titleNotPrinted),
  citation('cv-6274', 'officialLetter', '6274/UBND-TTHC', '2023-12-08', PROVINCE_CHAIRMAN, 'Đôn đốc rà soát TTHC nội bộ', titleNotPrinted),
];

export const demoDocuments: readonly DemoDocument[] = [
  demoDecidingDocument,
  ...basesOfTheDecision,
  ...namedInTheArticles,
  ...citedByActivities,
];
