import { act, headLabel, sec } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const day = (date, format = 'dd/mm/yyyy') => ({ date, format });
const rows = [
  sec('I', 'NHIỆM VỤ CÓ THỜI HẠN', { span: true }),
  act([{ v: 1 }, 'Tham mưu Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW', 'Sở KH&CN', 'Các sở, ban, ngành; UBND các xã, phường', day('2025-08-20'), 'Chương trình hành động', 'KH 112/KH-UBND'], 'L skhcn, C sbn, C uxp', 'date 2025-08-20'),
  act([{ v: 2 }, 'Bàn giao kho dữ liệu của 9 huyện cũ', 'Sở KH&CN, Văn phòng UBND thành phố', 'UBND các xã, phường nơi tiếp nhận', day('2025-09-15'), '- Biên bản bàn giao\n- Danh mục dữ liệu', ''], 'L skhcn, L vp, C uxptn', 'date 2025-09-15', { d: 2, or: { partiesOr: [[['lead', 'Sở KH&CN', 'unit'], ['coLead', 'Văn phòng UBND thành phố', 'unit'], ['coordinating', 'UBND các xã, phường nơi tiếp nhận', 'group']]] } }),
  act([{ v: 3 }, 'Phủ sóng 5G tại 100% khu công nghiệp, khu công nghệ', '^', 'Ban Quản lý Khu kinh tế, công nghiệp; VNPT Huế; Viettel Huế; MobiFone', day('2025-12-31', 'd/m/yyyy'), 'Báo cáo kết quả', ''], 'L skhcn, L vp, C bql, C vnpt, C viettel, C mobi', 'date 2025-12-31', { figures: 'unstated 100 %' }),
  act([{ v: 4 }, 'Tập huấn an toàn thông tin cho lãnh đạo xã, phường', 'Công an thành phố', 'Sở Nội vụ', { v: 'T9/2025' }, '02 lớp', ''], 'L ca, C snv', 'month 9/2025'),
  act([{ v: 5 }, 'Rà soát thủ tục nội bộ, cắt giảm 30%', 'Sở Tư pháp', 'nt', { v: 'Quý 4' }, 'Quyết định', 'Xem thêm NQ 66'], 'L stp, C snv', 'quarter 4', { figures: 'unstated 30 %', or: { partiesOr: [[['lead', 'Sở Tư pháp', 'unit'], ['coordinating', 'nt', 'unit|group|external|relative']], [['lead', 'Sở Tư pháp', 'unit']]] } }),
  sec('II', 'NHIỆM VỤ THƯỜNG XUYÊN', { span: true }),
  act([{ v: 1 }, 'Giám sát dữ liệu trên Hue-S, xử lý phản ánh hiện trường', 'Trung tâm IOC', 'Các cơ quan được phân công xử lý', 'Hằng ngày', 'Phản ánh được xử lý', ''], 'L ioc, C cqpc', 'continuous', { or: { scheduleOr: [['unreadable']] } }),
  act([{ v: 2 }, 'Đăng tin về dịch vụ công', 'Báo và Phát thanh, Truyền hình Huế', 'Trung tâm IOC', 'Hàng tuần', 'Tin, bài', ''], 'L bao, C ioc', 'recurring week', { or: { deliverablesOr: [2] } }),
  act([{ v: 3 }, 'Họp Tổ công tác Đề án 06', 'Công an thành phố', 'Thành viên Tổ công tác', 'Tuần cuối của tháng', 'Thông báo kết luận', ''], 'L ca, C tv', 'recurring month', { or: { scheduleOr: [['unreadable'], ['recurring week']] } }),
  act([{ v: 4 }, 'Phối hợp với Bộ Khoa học và Công nghệ đánh giá chỉ số DTI', 'Sở KH&CN', '', 'Theo yêu cầu của Bộ', 'Số liệu đánh giá', ''], 'L skhcn', 'byReference', { or: { scheduleOr: [['onEvent']] } }),
  act([{ v: 5 }, 'Tổng hợp báo cáo', 'Văn phòng UBND thành phố', 'Sở KH&CN; Công an thành phố', day('2025-12-10'), 'Báo cáo năm', ''], 'L vp, C skhcn, C ca', 'date 2025-12-10'),
];

export const document = {
  file: '64-phan-cong-hue-2025.xlsx',
  label: headLabel('annex', '112', 'KH-UBND', '2025-08-05', 'UBND thành phố Huế', null, 2025, null, null, 0, 0, { kindOr: ['plan'], numberOr: [null], symbolOr: [null], issuedOnOr: [null], issuerOr: [null], titleHas: 'phân công nhiệm vụ', attachedTo: '112/KH-UBND' }),
  names: {
    skhcn: 'Sở KH&CN', sbn: ['Các sở, ban, ngành', 'group'], uxp: ['UBND các xã, phường', 'group'], vp: 'Văn phòng UBND thành phố', uxptn: ['UBND các xã, phường nơi tiếp nhận', 'group'], bql: 'Ban Quản lý Khu kinh tế, công nghiệp', vnpt: ['VNPT Huế', 'external|unit'],
    viettel: ['Viettel Huế', 'external|unit'], mobi: ['MobiFone', 'external|unit'], ca: 'Công an thành phố', snv: 'Sở Nội vụ', stp: 'Sở Tư pháp', ioc: 'Trung tâm IOC', cqpc: ['Các cơ quan được phân công xử lý | Các cơ quan được phân công', 'group'], bao: ['Báo và Phát thanh, Truyền hình Huế', 'unit|external'], tv: ['Thành viên Tổ công tác', 'group'],
  },
  blocks: [
    {
      sheet: 'PL1',
      blocks: [
        { text: 'PHỤ LỤC I', bold: true },
        { text: 'Bảng phân công nhiệm vụ khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số 5 tháng cuối năm 2025', bold: true },
        { text: '(Kèm theo Kế hoạch số 112/KH-UBND ngày 05/8/2025 của UBND thành phố Huế)' },
        { gap: 1 },
        { table: { kind: 'activities', columns: 'number name lead coordinating schedule results note', number: 0, name: 1, results: 5, heading: [['STT', 'Nội dung công việc', 'Trách nhiệm', '<', 'Hạn hoàn thành', 'Sản phẩm', 'Ghi chú'], ['^', '^', 'Chủ trì', 'Phối hợp', '^', '^', '^']], rows } },
      ],
    },
    {
      sheet: 'Danh mục',
      blocks: [
        { text: 'DANH MỤC VĂN BẢN', bold: true },
        { table: { isLayout: true, number: 0, name: 1, heading: [['STT', 'Tên văn bản', 'Số, ký hiệu', 'Ngày ban hành']], rows: [{ kind: 'item', cells: [{ v: 1 }, 'Nghị quyết về đột phá phát triển khoa học, công nghệ', '57-NQ/TW', day('2024-12-22')] }, { kind: 'item', cells: [{ v: 2 }, 'Chương trình hành động của Chính phủ', '71/NQ-CP', day('2025-04-01')] }] } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
