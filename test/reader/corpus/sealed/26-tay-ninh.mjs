import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const day = (date) => ({ date, format: 'dd/mm/yyyy' });
const rows = [
  sec('I', 'Xây dựng nền nếp', { cells: ['I', { rich: '**Xây dựng nền nếp**' }, '', '', '', '', '', ''], nm: 'Xây dựng nền nếp' }),
  act([{ v: 1 }, 'Đưa việc đúng giờ vào tiêu chí xếp loại hàng tháng', 'Tiêu chí xếp loại', '{nv}', '{phong}', day('2024-01-15'), day('2024-02-29'), ''], 'L nv, C phong', 'date 2024-02-29', { or: { scheduleOr: [['date 2024-01-15', 'date 2024-02-29'], ['milestones 2024-01-15,2024-02-29']] } }),
  act([{ v: 2 }, 'Phân loại hồ sơ theo màu để biết hạn trả', 'Bìa hồ sơ', '{mc}', '^', day('2024-02-01'), day('2024-03-31'), ''], 'L mc, C phong', 'date 2024-03-31', { or: { scheduleOr: [['date 2024-02-01', 'date 2024-03-31'], ['milestones 2024-02-01,2024-03-31']] } }),
  sec('II', 'Ứng dụng công nghệ', { cells: ['II', { rich: '**Ứng dụng công nghệ**' }, '', '', '', '', '', ''], nm: 'Ứng dụng công nghệ' }),
  act([{ v: 3 }, { rich: 'Dùng chung **trợ lý ảo** trả lời câu hỏi về thủ tục' }, 'Trợ lý ảo', '{vh}', '{vnpt}', day('2024-04-01'), day('2024-09-30'), 'Thuê dịch vụ'], 'L vh, C vnpt', 'date 2024-09-30', { nm: 'Dùng chung trợ lý ảo trả lời câu hỏi về thủ tục', or: { scheduleOr: [['date 2024-04-01', 'date 2024-09-30'], ['milestones 2024-04-01,2024-09-30']] } }),
  act([{ v: 4 }, 'Bỏ việc nộp bản giấy đối với hồ sơ đã nộp qua mạng', 'Văn bản chỉ đạo', '{vp}', '{phong}; {xa}', '', 'Thường xuyên', ''], 'L vp, C phong, C xa', 'continuous'),
  act([{ v: 5 }, 'Trang bị máy quét hai mặt cho các xã biên giới', 'Máy quét', '{tc}', '{xa}', 'Quý II', 'Quý III', 'Nguồn đầu tư'], 'L tc, C xa', 'quarter 3', { or: { scheduleOr: [['quarter 2', 'quarter 3'], ['quarterRange 2-3']] } }),
  sec('III', 'Kiểm tra', { cells: ['III', { rich: '**Kiểm tra**' }, '', '', '', '', '', ''], nm: 'Kiểm tra' }),
  act([{ v: 6 }, 'Đóng vai người dân đi làm thủ tục để kiểm tra', 'Báo cáo mật', '{nv}', '', 'Đột xuất', '', ''], 'L nv', 'onEvent'),
  act([{ v: 7 }, 'Kiểm tra định kỳ theo kế hoạch của Chủ tịch huyện', 'Kết luận', '{vp}', '{nv}, {tp}', 'Theo kế hoạch kiểm tra', '', ''], 'L vp, C nv, C tp', 'byReference'),
];
export const document = {
  file: '26-tay-ninh.xlsx',
  label: headLabel('plan', '15', 'KH-UBND', '2024-01-10', 'Ủy ban nhân dân huyện Châu Thành', 'Châu Thành', 2024, 'CHỦ TỊCH', 'Trần Hữu Phúc', 0, 2, { titleHas: 'Siết chặt kỷ luật' }),
  names: { nv: 'Phòng Nội vụ', mc: 'Bộ phận Tiếp nhận và Trả kết quả', vh: 'Phòng Văn hóa và Thông tin', vp: 'Văn phòng HĐND và UBND huyện', tc: 'Phòng Tài chính - Kế hoạch', tp: 'Phòng Tư pháp', vnpt: ['VNPT Tây Ninh', 'external'], phong: ['Các phòng, ban', 'group'], xa: ['UBND các xã, thị trấn', 'group'] },
  blocks: [
    {
      sheet: 'Sheet1', left: 2,
      blocks: [
        ...head({ org: ['UBND HUYỆN CHÂU THÀNH'], no: 'Số: 15/KH-UBND', place: 'Châu Thành, ngày 10 tháng 01 năm 2024', kind: 'KẾ HOẠCH', title: 'Siết chặt kỷ luật, cải cách thủ tục hành chính năm 2024' }),
        { gap: 1 },
        {
          table: {
            kind: 'activities', columns: 'number name results lead coordinating schedule schedule note', number: 0, name: 1, results: 2,
            heading: [['STT', 'Nội dung công việc', 'Sản phẩm', 'Trách nhiệm thực hiện', '<', 'Thời gian', '<', 'Ghi chú'], ['^', '^', '^', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Kết thúc', '^']], rows,
          },
        },
        sign(['- UBND tỉnh;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Trần Hữu Phúc'),
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
