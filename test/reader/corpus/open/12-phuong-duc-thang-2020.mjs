import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf, windows1258 } from '../builders/text.mjs';

const rows = [
  sec('', 'Kiểm soát thủ tục hành chính'),
  act(['1', 'Thay bảng niêm yết thủ tục bằng tập gấp phát cho người dân', '{tp} chủ trì', 'Tháng 01 - Tháng 3', 'Tập gấp', 'Nghị định số 61/2018/NĐ-CP'], 'L tp', 'quarter 1', { or: { scheduleOr: [['month 1', 'month 3'], ['month 3'], ['quarterRange 1-1'], ['month 1', 'month 2', 'month 3']] } }),
  act(['2', 'Kiểm tra thái độ phục vụ qua camera tại nơi tiếp dân', '{ldub} chủ trì; {vp} thực hiện', 'Thường xuyên', 'Sổ theo dõi', ''], 'L ldub, L vp', 'continuous', { or: { partiesOr: [[['lead', 'Lãnh đạo UBND phường', 'unit|group'], ['coordinating', 'Văn phòng UBND phường', 'unit']]] } }),
  act(['3', 'Rút ngắn việc xác nhận tình trạng hôn nhân còn một buổi', '{tp}', 'Quý II', 'Quy trình mới', 'Luật Hộ tịch'], 'L tp', 'quarter 2', { cut: { 1: 'tình trạng hôn nhân', 4: 'mới' } }),
  sec('', 'Nâng cao chỉ số hài lòng'),
  act(['4', 'Gọi điện hỏi ý kiến người đã nhận kết quả (không dưới 10% số hồ sơ)', '{vp}, {tn}', 'Hàng tháng', 'Nhật ký cuộc gọi', ''], 'L vp, L tn', 'recurring month', { figures: 'gte 10 %' }),
  act(['5', 'Đặt hộp thư góp ý ở các khu dân cư', '{vp}', 'Trước 30/4/2020', 'Hộp thư', ''], 'L vp', 'beforeDate 2020-04-30'),
  act(['6', 'Tổ chức gặp mặt doanh nghiệp, hộ kinh doanh trên địa bàn phường', '{ldub}; {kt} phối hợp', '02 lần/năm', 'Biên bản', ''], 'L ldub, C kt', 'recurring half', { or: { scheduleOr: [['recurring year'], ['unreadable']] } }),
  act(['7', 'Công khai số điện thoại lãnh đạo', '{vp}', 'Ngay sau khi kế hoạch được ban hành', 'Thông báo', ''], 'L vp', 'onEvent', { or: { scheduleOr: [['onEvent +0']] } }),
  act(['8', 'Báo cáo Ủy ban nhân dân quận', '{vp}', '6 tháng và năm', 'Báo cáo', 'Thông tư số 01/2018/TT-VPCP'], 'L vp', 'recurring half,year'),
];

export const document = {
  file: '12-phuong-duc-thang-2020.txt',
  label: headLabel('plan', '33', 'KH-UBND', '2020-01-15', 'Ủy ban nhân dân phường Đức Thắng', 'Đức Thắng', 2020, 'CHỦ TỊCH', 'Nguyễn Hữu Phước', 0, 3, { titleHas: 'nâng cao chỉ số hài lòng' }),
  names: { tp: 'Bộ phận Tư pháp - Hộ tịch', vp: 'Văn phòng UBND phường', kt: 'Bộ phận Tài chính', ldub: ['Lãnh đạo UBND phường', 'unit|group'], tn: ['Đoàn Thanh niên phường', 'unit|external'] },
  blocks: [
    ...head({ org: ['UỶ BAN NHÂN DÂN', 'PHƯỜNG ĐỨC THẮNG'], no: 'Số: 33/KH-UBND', place: 'Đức Thắng, ngày 15 tháng 01 năm 2020', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính và nâng cao chỉ số hài lòng năm 2020' }),
    { table: { kind: 'activities', columns: 'number name parties schedule results basis', number: 0, name: 1, results: 4, heading: [['TT', 'Nội dung hoạt động', 'Đơn vị thực hiện', 'Thời gian hoàn thành', 'Sản phẩm', 'Căn cứ']], rows } },
    sign(['- UBND quận (để báo cáo);', '- Các bộ phận;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Nguyễn Hữu Phước'),
  ],
};
export const build = () => ({ name: document.file, bytes: windows1258(textOf(document)) });
