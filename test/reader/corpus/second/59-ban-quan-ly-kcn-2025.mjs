import { act, headLabel, sec } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'Công tác chỉ đạo'),
  act(['1', 'Phân công lãnh đạo Ban phụ trách, công chức đầu mối kiểm soát TTHC', 'Tháng 01', 'Quyết định', 'Văn phòng Ban', '', 'Đ/c Phạm Văn Lộc - Trưởng ban'], 'L vpb', 'month 1', { or: { partiesOr: [[['lead', 'Văn phòng Ban', 'unit'], ['monitoring', 'Đ/c Phạm Văn Lộc - Trưởng ban | Phạm Văn Lộc - Trưởng ban', 'unit|external|group']]] } }),
  act(['2', 'Đưa kết quả kiểm soát TTHC vào tiêu chí xếp loại hằng quý của từng công chức', 'Quý I/2025', 'Quy chế sửa đổi', 'Văn phòng Ban', 'Công đoàn cơ sở', 'Đ/c Lê Thị Hà - Phó Trưởng ban'], 'L vpb, C cd', 'quarter 1/2025', { or: { partiesOr: [[['lead', 'Văn phòng Ban', 'unit'], ['coordinating', 'Công đoàn cơ sở', 'unit|external'], ['monitoring', 'Đ/c Lê Thị Hà - Phó Trưởng ban | Lê Thị Hà - Phó Trưởng ban', 'unit|external|group']]] } }),
  sec('II', 'Giải quyết thủ tục cho doanh nghiệp'),
  act(['3', 'Rút ngắn 1/3 thời gian cấp Giấy chứng nhận đăng ký đầu tư so với quy định', 'Cả năm 2025', 'Giấy chứng nhận được cấp', 'Phòng Quản lý đầu tư', 'Phòng Quản lý quy hoạch và xây dựng; Phòng Quản lý tài nguyên và môi trường', 'nt'], 'L qldt, C qhxd, C tnmt', 'year 2025', { or: { scheduleOr: [['continuous']], partiesOr: [[['lead', 'Phòng Quản lý đầu tư', 'unit'], ['coordinating', 'Phòng Quản lý quy hoạch và xây dựng', 'unit'], ['coordinating', 'Phòng Quản lý tài nguyên và môi trường', 'unit'], ['monitoring', 'nt', 'unit|group|external|relative']], [['lead', 'Phòng Quản lý đầu tư', 'unit'], ['coordinating', 'Phòng Quản lý quy hoạch và xây dựng', 'unit'], ['coordinating', 'Phòng Quản lý tài nguyên và môi trường', 'unit'], ['monitoring', 'Đ/c Lê Thị Hà - Phó Trưởng ban | Lê Thị Hà - Phó Trưởng ban', 'unit|external|group']]] } }),
  act(['4', 'Thí điểm cấp giấy phép lao động trong 03 ngày làm việc', 'Từ 15/4/2025 đến 15/10/2025', 'Báo cáo sơ kết thí điểm', 'Phòng Quản lý doanh nghiệp, lao động', 'Công an tỉnh, Sở Nội vụ', ''], 'L qldn, C cat, C snv', 'date 2025-10-15', { cut: { 1: '03 ngày làm', 2: 'đến 15/10', 4: 'nghiệp, lao' }, or: { scheduleOr: [['milestones 2025-04-15,2025-10-15'], ['date 2025-04-15', 'date 2025-10-15'], ['beforeDate 2025-10-15'], ['quarterRange 2-4/2025'], ['month 10/2025']] } }),
  act(['5', 'Thẩm duyệt phòng cháy, môi trường, xây dựng theo một đầu mối', 'Thường xuyên, liên tục', 'Quy trình liên thông nội bộ', 'Phòng Quản lý quy hoạch và xây dựng chủ trì cùng Phòng Quản lý tài nguyên và môi trường', 'Cảnh sát PCCC và CNCH tỉnh', ''], 'L qhxd, L tnmt, C pccc', 'continuous', { or: { partiesOr: [[['lead', 'Phòng Quản lý quy hoạch và xây dựng', 'unit'], ['coordinating', 'Phòng Quản lý tài nguyên và môi trường', 'unit'], ['coordinating', 'Cảnh sát PCCC và CNCH tỉnh', 'unit|external']], [['lead', 'Phòng Quản lý quy hoạch và xây dựng', 'unit'], ['coLead', 'Phòng Quản lý tài nguyên và môi trường', 'unit'], ['coordinating', 'Cảnh sát PCCC và CNCH tỉnh', 'unit|external']]] } }),
  act(['6', 'Hỗ trợ doanh nghiệp nộp hồ sơ tại chỗ ở các khu công nghiệp Phú Nghĩa, Quế Võ III (tổ lưu động)', 'Thứ Ba và thứ Năm hàng tuần', 'Lượt hỗ trợ', 'Tổ hỗ trợ doanh nghiệp', 'Chủ đầu tư hạ tầng các KCN', ''], 'L tht, C cdt', 'recurring week'),
  sec('III', 'Rà soát, công khai'),
  act(['7', 'Rà soát 8 thủ tục về đầu tư, đề nghị bỏ thành phần hồ sơ trùng với dữ liệu đã có', 'Xong trong quý II, chậm nhất ngày 25/6', 'Báo cáo rà soát', 'Phòng Quản lý đầu tư; Phòng Quản lý doanh nghiệp, lao động', 'Văn phòng Ban kiểm soát chất lượng', ''], 'L qldt, L qldn, M vpb', 'date 2025-06-25', { or: { scheduleOr: [['beforeDate 2025-06-25'], ['quarter 2', 'beforeDate 2025-06-25'], ['quarter 2', 'date 2025-06-25']], partiesOr: [[['lead', 'Phòng Quản lý đầu tư', 'unit'], ['lead', 'Phòng Quản lý doanh nghiệp, lao động', 'unit'], ['coordinating', 'Văn phòng Ban', 'unit']]] } }),
  act(['8', 'Công khai tiến độ giải quyết trên trang thông tin của Ban, màn hình tại trụ sở', 'Định kỳ ngày 05 hàng tháng', '<p>- Bảng công khai</p> <p>- Tin đăng</p>', 'Trung tâm Hỗ trợ đầu tư và Dịch vụ KCN', '', ''], 'L tthtdt', 'recurring month', { d: 2 }),
  act(['9', 'Trả lời 100% kiến nghị của doanh nghiệp, hẹn đối thoại mỗi quý một lần', '- Kiến nghị: 05 ngày làm việc;\n- Đối thoại: hằng quý', 'Văn bản trả lời; biên bản đối thoại', 'Các phòng chuyên môn theo lĩnh vực', 'Hiệp hội các doanh nghiệp KCN', 'Lãnh đạo Ban theo lĩnh vực phụ trách'], 'L pcm, C hh', 'recurring quarter', { d: 2, figures: 'unstated 100 %', or: { scheduleOr: [['onEvent', 'recurring quarter'], ['onEvent +5', 'recurring quarter']], partiesOr: [[['lead', 'Các phòng chuyên môn theo lĩnh vực | Các phòng chuyên môn', 'group'], ['coordinating', 'Hiệp hội các doanh nghiệp KCN', 'external|unit'], ['monitoring', 'Lãnh đạo Ban theo lĩnh vực phụ trách | Lãnh đạo Ban', 'group|unit']]] } }),
  act(['10', 'Báo cáo định kỳ gửi Văn phòng UBND tỉnh', 'Ngày 14 tháng cuối quý', 'Báo cáo', 'Văn phòng Ban', 'Các phòng', ''], 'L vpb, C cp', 'recurring quarter'),
];

export const document = {
  file: '59-ban-quan-ly-kcn-2025.txt',
  label: headLabel('plan', '05', 'KH-BQLKCN', '2025-01-10', 'Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh', 'Bắc Ninh', 2025, 'TRƯỞNG BAN', 'Phạm Văn Lộc', 3, 4, { issuerOr: ['Ban Quản lý các khu công nghiệp', 'Ban Quản lý các KCN tỉnh', 'Ban Quản lý các KCN Bắc Ninh'], titleHas: 'kiểm soát thủ tục hành chính', attachedTo: null, legalBasesOr: [2, 0] }),
  names: {
    vpb: 'Văn phòng Ban', cd: ['Công đoàn cơ sở', 'unit|external'], qldt: 'Phòng Quản lý đầu tư', qhxd: 'Phòng Quản lý quy hoạch và xây dựng', tnmt: 'Phòng Quản lý tài nguyên và môi trường', qldn: 'Phòng Quản lý doanh nghiệp, lao động', cat: 'Công an tỉnh',
    snv: 'Sở Nội vụ', pccc: ['Cảnh sát PCCC và CNCH tỉnh', 'unit|external'], tht: ['Tổ hỗ trợ doanh nghiệp', 'unit'], cdt: ['Chủ đầu tư hạ tầng các KCN', 'group|external'], tthtdt: 'Trung tâm Hỗ trợ đầu tư và Dịch vụ KCN', pcm: ['Các phòng chuyên môn theo lĩnh vực | Các phòng chuyên môn', 'group'],
    hh: ['Hiệp hội các doanh nghiệp KCN', 'external|unit'], cp: ['Các phòng', 'group'],
  },
  blocks: [
    { head: { left: ['UBND TỈNH BẮC NINH', '**BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP**', 'Số: 05/KH-BQLKCN'], right: ['**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', '**Độc lập - Tự do - Hạnh phúc**', '*Bắc Ninh, ngày 10 tháng 01 năm 2025*'] } },
    { text: '## KẾ HOẠCH' },
    { text: '### Hoạt động kiểm soát thủ tục hành chính năm 2025 của Ban Quản lý các khu công nghiệp' },
    { text: 'Thực hiện Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ, Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ và Quyết định số 1612/QĐ-UBND ngày 26/12/2024 của Chủ tịch UBND tỉnh, Ban Quản lý xây dựng Kế hoạch sau:' },
    { text: '**1. Nội dung, phân công**' },
    { table: { kind: 'activities', columns: 'number name schedule results lead coordinating monitoring|note|other', number: 0, name: 1, results: 3, heading: [['STT', 'Việc cần làm', 'Tiến độ', 'Kết quả cần đạt', 'Phòng chủ trì', 'Phối hợp', 'Lãnh đạo Ban chỉ đạo']], rows } },
    { text: '**2. Tổ chức thực hiện**' },
    { text: 'Trưởng các phòng, Giám đốc Trung tâm chịu trách nhiệm trước Trưởng ban về nhiệm vụ được phân công./.' },
    { text: '**Nơi nhận:**' },
    { text: '- UBND tỉnh (b/c);\n- Lãnh đạo Ban;\n- Các phòng, Trung tâm;\n- Lưu: VT, VP.' },
    { text: '**TRƯỞNG BAN**' },
    { text: '**Phạm Văn Lộc**' },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isHtml: true, isMarkdown: true, isTrimmed: true }).replace('Từ 15/4/2025\t', 'Từ  15/4/2025\t') });
