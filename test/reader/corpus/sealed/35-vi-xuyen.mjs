import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf, windows1258 } from '../builders/text.mjs';

const rows = [
  sec('I', 'Công tác chỉ đạo'),
  act(['1', 'Thành lập tổ kiểm tra thủ tục hành chính của huyện', 'Quyết định thành lập', '{nv} tham mưu; {vp} phối hợp', 'Tháng 02/2019', ''], 'L nv, C vp', 'month 2/2019'),
  act(['2', 'Họp giao ban hàng tháng với cán bộ một cửa các xã', 'Thông báo kết luận', '{vp} (chủ trì); {xa}', 'Hàng tháng', ''], 'L vp, L xa', 'recurring month', { or: { partiesOr: [[['lead', 'Văn phòng HĐND&UBND', 'unit'], ['coordinating', 'UBND các xã, thị trấn', 'group']]] } }),
  sec('II', 'Công tác chuyên môn'),
  act(['3', 'Sửa chữa trụ sở bộ phận một cửa của bảy xã vùng cao', 'Trụ sở được sửa', '{tckh} chủ trì; {ktht} và UBND bảy xã phối hợp', 'Từ quý I đến quý III', 'Nguồn chương trình 135'], 'L tckh, C ktht, C bayxa', 'quarterRange 1-3', { cut: { 1: 'của bảy xã', 3: 'bảy xã', 5: 'chương trình' } }),
  act(['4', 'Thay mẫu phiếu hẹn in hai thứ tiếng', 'Mẫu phiếu', '{tp}, {dt}', 'Quý II/2019', ''], 'L tp, L dt', 'quarter 2/2019'),
  act(['5', 'Trả hồ sơ đúng hẹn đạt tối thiểu 95%', 'Báo cáo', '{phong}; {xa}', 'Cả năm', ''], 'L phong, L xa', 'continuous', { figures: 'gte 95 %', or: { scheduleOr: [['year'], ['year 2019']] } }),
  act(['6', 'Kiểm tra đột xuất việc thu phí chứng thực', 'Biên bản', '{tt}', 'Không báo trước', ''], 'L tt', 'onEvent', { or: { scheduleOr: [['unreadable']] } }),
  act(['7', 'Công bố đường dây nóng của Chủ tịch huyện', 'Số điện thoại', '{vp}', '10/3/2019', ''], 'L vp', 'date 2019-03-10'),
  act(['8', 'Học tập mô hình một cửa của huyện Quang Bình', 'Chuyến học tập', '{nv}', 'Quý III hoặc quý IV', 'Nếu bố trí được kinh phí'], 'L nv', 'quarterRange 3-4', { or: { scheduleOr: [['quarter 3', 'quarter 4'], ['unreadable']] } }),
  sec('III', 'Chế độ báo cáo'),
  act(['9', 'Báo cáo quý, năm', 'Báo cáo', '{vp}', 'Theo đề cương của Văn phòng UBND tỉnh', ''], 'L vp', 'byReference'),
];
export const document = {
  file: '35-vi-xuyen.txt',
  label: headLabel('plan', '16', 'KH-UBND', '2019-01-22', 'Ủy ban nhân dân huyện Vị Xuyên', 'Vị Xuyên', 2019, 'CHỦ TỊCH', 'Hoàng Thanh Tịnh', 1, 3, { titleHas: 'cải cách thủ tục hành chính' }),
  names: { nv: 'Phòng Nội vụ', vp: 'Văn phòng HĐND&UBND', tckh: 'Phòng Tài chính - Kế hoạch', ktht: 'Phòng Kinh tế và Hạ tầng', tp: 'Phòng Tư pháp', dt: 'Phòng Dân tộc', tt: 'Thanh tra huyện', phong: ['Các phòng, ban', 'group'], xa: ['UBND các xã, thị trấn', 'group'], bayxa: ['UBND bảy xã', 'group'] },
  blocks: [
    ...head({ org: ['UỶ BAN NHÂN DÂN', 'HUYỆN VỊ XUYÊN'], no: 'Số: 16/KH-UBND', place: 'Vị Xuyên, ngày 22 tháng 01 năm 2019', kind: 'KẾ HOẠCH', title: 'Thực hiện công tác cải cách thủ tục hành chính năm 2019', bases: ['Căn cứ Kế hoạch số 310/KH-UBND ngày 25/12/2018 của UBND tỉnh Hà Giang;'] }),
    { table: { kind: 'activities', columns: 'number name results parties schedule note', number: 0, name: 1, results: 2, heading: [['Số TT', 'Nội dung công việc', 'Sản phẩm', 'Đơn vị thực hiện', 'Thời gian thực hiện', 'Ghi chú']], rows } },
    sign(['- UBND tỉnh (b/c);', '- TT Huyện ủy (b/c);', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Hoàng Thanh Tịnh'),
  ],
};
export const build = () => ({ name: document.file, bytes: windows1258(textOf(document, { isTrimmed: true })) });
