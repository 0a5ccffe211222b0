import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('A', 'NHÓM NHIỆM VỤ CHUNG'),
  act(['1', 'Tổ chức hội nghị triển khai kế hoạch chuyển đổi số đến cán bộ chủ chốt huyện và xã', 'Hội nghị', '{vhtt}', '{vp}; {ubx}', 'Tháng 2'], 'L vhtt, C vp, C ubx', 'month 2'),
  act(['2', 'Duy trì hoạt động của Tổ công nghệ số cộng đồng, hướng dẫn người dân cài đặt ứng dụng định danh điện tử tại từng thôn, làng', 'Danh sách tổ; số lượt người dân được hướng dẫn', '{ubx}', '{cah}; {hdtn}', 'Thường xuyên trong năm'], 'L ubx, C cah, C hdtn', 'continuous', { d: 2, cut: { 1: 'ứng dụng định danh', 2: 'số lượt', 5: 'trong năm' } }),
  act(['3', 'Bố trí máy tính, máy quét cho Bộ phận Một cửa cấp xã', 'Máy tính, máy quét được bàn giao', '{tckh}', '{ubx}', 'Quý II - Quý III'], 'L tckh, C ubx', 'quarterRange 2-3'),
  sec('B', 'NHÓM NHIỆM VỤ VỀ CHÍNH QUYỀN SỐ'),
  act(['4', 'Số hóa sổ hộ tịch còn lại, bàn giao dữ liệu cho cơ sở dữ liệu hộ tịch điện tử', 'Dữ liệu số hóa', '{tp}', '{ubx}', 'Hoàn thành trước ngày 30 tháng 9 năm 2023'], 'L tp, C ubx', 'beforeDate 2023-09-30', { page: true }),
  act(['5', 'Cấp chứng thư số cho 100% công chức được giao ký số', 'Chứng thư số', '{vp}', '{noivu}; {ubx}', '30/4/2023'], 'L vp, C noivu, C ubx', 'date 2023-04-30', { figures: 'unstated 100 %' }),
  act(['6', 'Bảo đảm an toàn thông tin cho hệ thống mạng nội bộ, thực hiện sao lưu dữ liệu, diễn tập ứng phó sự cố cùng đội ứng cứu của tỉnh', 'Biên bản diễn tập', '{vhtt}', '{cah}; {lq}', 'Theo kế hoạch của Sở Thông tin và Truyền thông'], 'L vhtt, C cah, C lq', 'byReference', { cut: { 1: ['thực hiện sao lưu', 'ứng phó sự cố'], 4: 'các cơ quan', 5: ['hoạch của', 'tin và Truyền thông'] } }),
  sec('C', 'NHÓM NHIỆM VỤ VỀ XÃ HỘI SỐ'),
  act(['7', 'Mở lớp hướng dẫn bán hàng trên sàn thương mại điện tử cho hợp tác xã', 'Ít nhất hai lớp', '{nn}', '{bd}', 'Quí III'], 'L nn, C bd', 'quarter 3'),
  act(['8', 'Vận động hộ kinh doanh tại chợ trung tâm nhận tiền qua tài khoản', 'Danh sách hộ đăng ký', '{ubtt}', '{bql}', 'Năm 2023 - 2025'], 'L ubtt, C bql', 'yearRange 2023-2025'),
  act(['9', 'Báo cáo kết quả thực hiện kế hoạch', 'Báo cáo', '{vhtt}', '{ubx}', '6 tháng, năm'], 'L vhtt, C ubx', 'recurring half,year'),
];

const recipients = ['- Sở Thông tin và Truyền thông (b/c);', '- Thường trực Huyện ủy (b/c);', '- Các phòng, ban thuộc huyện;', '- UBND các xã, thị trấn;', '- Lưu: VT, VHTT.'];

export const document = {
  file: '03-kbang-2023.txt',
  label: headLabel('plan', '28', 'KH-UBND', '2023-02-09', 'Ủy ban nhân dân huyện Kbang', 'Kbang', 2023, 'PHÓ CHỦ TỊCH', 'Mai Thanh Tùng', 2, 5, { titleHas: 'Chuyển đổi số huyện Kbang', signerTitleOr: ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'] }),
  names: {
    vhtt: 'Phòng Văn hóa và Thông tin', vp: 'Văn phòng HĐND và UBND huyện', tckh: 'Phòng Tài chính - Kế hoạch', tp: 'Phòng Tư pháp', noivu: 'Phòng Nội vụ', nn: 'Phòng Nông nghiệp và PTNT',
    cah: 'Công an huyện', hdtn: ['Huyện đoàn', 'unit|external'], ubtt: 'UBND thị trấn Kbang', bql: 'Ban Quản lý chợ', bd: ['Bưu điện huyện', 'external|unit'], ubx: ['UBND các xã, thị trấn', 'group'],
    lq: ['các cơ quan liên quan', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'HUYỆN KBANG'], no: ['Số: 28/KH-UBND'], place: 'Kbang, ngày 09 tháng 02 năm 2023', kind: 'KẾ HOẠCH', title: 'Chuyển đổi số huyện Kbang năm 2023', bases: ['Căn cứ Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ;', 'Căn cứ Kế hoạch số 17/KH-UBND ngày 05 tháng 01 năm 2023 của UBND tỉnh Gia Lai,'], body: ['Ủy ban nhân dân huyện đề ra các việc sau đây:'] }),
    { table: { kind: 'activities', columns: 'number name results lead coordinating schedule', number: 0, name: 1, results: 2, heading: [['Số TT', 'Nhiệm vụ, giải pháp', 'Kết quả', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian']], rows } },
    { text: 'Trong quá trình thực hiện, nếu có vướng mắc thì các đơn vị phản ánh về Phòng Văn hóa và Thông tin để xử lý./.' },
    sign(recipients, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Mai Thanh Tùng'),
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isTrimmed: true }) });
