import { act, headLabel, sec, sign } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const rows = [
  sec('A', 'NHÓM TIỆN ÍCH PHỤC VỤ GIẢI QUYẾT THỦ TỤC', { across: true }),
  act(['A1', { rich: 'Tái sử dụng *kết quả đã số hóa*, không yêu cầu nộp lại giấy tờ' }, 'Văn phòng HĐND&UBND huyện', 'UBND 15 xã, thị trấn', { v: '31/3/2024' }, 'Văn bản chỉ đạo', 'Đang làm', ''], 'L vp, C ub15', 'date 2024-03-31'),
  act(['A2', 'Liên thông đăng ký khai sinh - thường trú - thẻ BHYT trẻ em', 'Phòng Tư pháp', 'Công an huyện, BHXH huyện', '', 'Số hồ sơ', 'Thường xuyên', ''], 'L tp, C ca, C bhxh', 'missing', { or: { scheduleOr: [['continuous']] } }),
  act(['A3', 'Chứng thực điện tử đạt 20% tổng số hồ sơ chứng thực', '^', 'UBND 15 xã, thị trấn', { v: 'Năm 2024' }, 'Bản sao điện tử', 'Đạt 12%', ''], 'L tp, C ub15', 'year 2024', { figures: 'unstated 20 %' }),
  sec('B', 'NHÓM TIỆN ÍCH PHÁT TRIỂN KINH TẾ - XÃ HỘI', { across: true }),
  act(['B1', 'Khám chữa bệnh bằng căn cước gắn chip tại 100% cơ sở y tế', 'Trung tâm Y tế huyện', 'BHXH huyện; trạm y tế xã', { date: '2024-06-30', format: 'dd/mm/yyyy' }, 'Đầu đọc mã QR', 'Xong', ''], 'L tty, C bhxh, C tyx', 'date 2024-06-30', { figures: 'unstated 100 %' }),
  act(['B2', 'Thu học phí không tiền mặt', 'Phòng Giáo dục và Đào tạo', 'Các trường học trên địa bàn', { v: 'Học kỳ I năm học 2024-2025' }, 'Báo cáo', '', 'Theo năm học'], 'L gd, C tr', 'unreadable', { or: { scheduleOr: [['quarter 4'], ['yearRange 2024-2025'], ['quarterRange 3-4'], ['byReference'], ['month 12']] } }),
  act(['B3', 'Quản lý lưu trú bằng phần mềm ASM tại nhà nghỉ, bệnh viện', 'Công an huyện', 'Phòng VHTT', { v: 'Quý I & II' }, 'Cơ sở được cài đặt', '', ''], 'L ca, C vhtt', 'quarterRange 1-2', { or: { scheduleOr: [['quarter 1', 'quarter 2']] } }),
  sec('C', 'NHÓM CÔNG DÂN SỐ', { across: true }),
  act(['C1', 'Thu nhận căn cước cho học sinh từ 14 tuổi trước kỳ thi', 'Công an huyện', 'Các trường THCS, THPT', { v: 'Trước 15.5.2024' }, 'Thẻ căn cước', '', ''], 'L ca, C thcs', 'beforeDate 2024-05-15'),
  act(['C2', 'Đối soát dữ liệu tiêm chủng, người có công, hội viên các hội', 'Phòng LĐTBXH; Trung tâm Y tế huyện; Hội CCB, Hội Nông dân, Hội LHPN huyện', 'Công an huyện', { v: 'Từ T3-T8' }, 'Dữ liệu sạch', '', ''], 'L ld, L tty, L ccb, L nd, L pn, C ca', 'month 8', { or: { scheduleOr: [['quarterRange 1-3'], ['quarterRange 2-3'], ['month 3', 'month 8']], partiesOr: [[['lead', 'Phòng LĐTBXH', 'unit'], ['lead', 'Trung tâm Y tế huyện', 'unit'], ['lead', 'Hội CCB, Hội Nông dân, Hội LHPN huyện', 'group|external'], ['coordinating', 'Công an huyện', 'unit']]] } }),
  act(['C3', 'Tổng kết năm', 'Công an huyện (cơ quan thường trực)', 'Thành viên Tổ công tác Đề án 06', { v: 'Trước 10/12' }, 'Báo cáo; khen thưởng', '', ''], 'L catt, C tv', 'beforeDate 2024-12-10', { d: 2 }),
];

export const document = {
  file: '66-theo-doi-de-an-06-2024.xlsx',
  label: headLabel('plan', '23', 'KH-UBND', '2024-02-01', 'UBND huyện Sơn Dương', 'Sơn Dương', 2024, 'CHỦ TỊCH', 'Ma Thị Tuyết', 0, 3, { issuerOr: ['Ủy ban nhân dân huyện Sơn Dương'], signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'], titleHas: 'Đề án 06', attachedTo: null }),
  names: {
    vp: 'Văn phòng HĐND&UBND huyện', ub15: ['UBND 15 xã, thị trấn', 'group'], tp: 'Phòng Tư pháp', ca: 'Công an huyện', bhxh: ['BHXH huyện', 'unit|external'], tty: 'Trung tâm Y tế huyện', tyx: ['trạm y tế xã', 'group|unit|relative'], gd: 'Phòng Giáo dục và Đào tạo', tr: ['Các trường học trên địa bàn', 'group'],
    vhtt: 'Phòng VHTT', thcs: ['Các trường THCS, THPT', 'group'], ld: 'Phòng LĐTBXH', ccb: ['Hội CCB', 'unit|external'], nd: ['Hội Nông dân', 'unit|external'], pn: ['Hội LHPN huyện', 'unit|external'], catt: ['Công an huyện (cơ quan thường trực) | Công an huyện', 'unit'], tv: ['Thành viên Tổ công tác Đề án 06', 'group'],
  },
  blocks: [
    {
      sheet: 'KH 06',
      hiddenColumns: [8],
      blocks: [
        { head: { left: ['ỦY BAN NHÂN DÂN', 'HUYỆN SƠN DƯƠNG', 'Số: 23/KH-UBND'], right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Sơn Dương, ngày 01 tháng 02 năm 2024'] } },
        { text: 'KẾ HOẠCH', bold: true },
        { text: 'Thực hiện Đề án 06 trên địa bàn huyện Sơn Dương năm 2024', bold: true },
        { table: { kind: 'activities', columns: 'number name lead coordinating schedule results other|note|context note', number: 0, name: 1, results: 5, heading: [['Mã', 'Nội dung', 'CQ chủ trì', 'CQ phối hợp', 'Hạn', 'Sản phẩm', 'Tình hình', 'Ghi chú']], rows } },
        sign(['- Công an tỉnh;', '- UBND các xã, thị trấn;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Ma Thị Tuyết'),
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
