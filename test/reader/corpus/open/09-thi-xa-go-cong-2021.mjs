import { act, grp, head, headLabel, note, sec, sign, sub } from '../builders/model.mjs';
import { textOf, utf16 } from '../builders/text.mjs';

const rows = [
  sec('I', 'CẢI CÁCH THỂ CHẾ'),
  act(['1', 'Rà soát văn bản do thị xã ban hành có quy định về thủ tục', '{tp}', '{vp}, {bt}', 'Quý I, II', 'Báo cáo rà soát'], 'L tp, C vp, C bt', 'quarterRange 1-2'),
  act(['2', 'Tự kiểm tra văn bản quy phạm pháp luật', '{tp}', '{bt}', 'Ngay sau khi văn bản được ký', 'Phiếu kiểm tra'], 'L tp, C bt', 'onEvent'),
  sec('II', 'CẢI CÁCH THỦ TỤC'),
  grp(['3', 'Chuẩn bị điều kiện để tiếp nhận hồ sơ qua mạng tại các phường, xã:', '{vp}', '{ubx}', 'Tháng 6/2021', '']),
  sub(['', '- Bố trí đường truyền riêng cho Bộ phận Tiếp nhận và Trả kết quả;', '', '', '', 'Đường truyền'], 'L vp, C ubx', 'month 6/2021', { n: '' }),
  sub(['', '- Tập huấn cho công chức chuyên môn;', '', '{ubx}; {vnpt}', 'Tháng 7/2021', 'Lớp tập huấn'], 'L vp, C ubx, C vnpt', 'month 7/2021', { n: '', page: true }),
  sub(['', '- Lắp bảng điện tử hiển thị tình trạng hồ sơ.', '', '', '', 'Bảng điện tử'], 'L vp, C ubx', 'month 6/2021', { n: '' }),
  act(['4', 'Niêm yết số điện thoại nhận phản ánh, kiến nghị', '{vp}; {ubx}', '', 'Thường xuyên', 'Bảng niêm yết'], 'L vp, L ubx', 'continuous'),
  note('Riêng đối với các phường, việc số 5 và số 6 do Công an phường trực tiếp làm.'),
  act(['5', 'Cấp căn cước công dân lưu động cho người già yếu', '{ca}', '{ubx}', 'Hoàn thành trong tháng 7', 'Danh sách đã cấp'], 'L ca, C ubx', 'month 7'),
  act(['6', 'Làm sạch dữ liệu dân cư phục vụ giải quyết hồ sơ cư trú', '{ca}', '{tp}; {ubx}', '30/6/2021; 31/12/2021', 'Dữ liệu được làm sạch'], 'L ca, C tp, C ubx', 'milestones 2021-06-30,2021-12-31', { or: { scheduleOr: [['date 2021-06-30', 'date 2021-12-31']] } }),
  sec('III', 'HIỆN ĐẠI HÓA HÀNH CHÍNH'),
  act(['7', 'Nâng cấp trang thông tin điện tử thị xã, bổ sung chuyên mục hỏi đáp', '{vhtt}', '{vp}', 'Quí III năm 2021', 'Chuyên mục hỏi đáp'], 'L vhtt, C vp', 'quarter 3/2021', { cut: { 1: 'bổ sung chuyên', 5: 'hỏi đáp' } }),
  act(['8', 'Gửi, nhận văn bản điện tử ký số giữa các cơ quan', 'Tất cả các cơ quan, đơn vị', '', 'Thường xuyên', '100% văn bản đi được ký số (trừ văn bản mật)'], 'L all', 'continuous', { figures: 'unstated 100 %' }),
  act(['9', 'Áp dụng hệ thống quản lý chất lượng ISO 9001:2015 tại phường 1, phường 2', '{khcn}', 'UBND phường 1, UBND phường 2', 'Theo Kế hoạch số 88/KH-UBND ngày 12/4/2021 của tỉnh', 'Giấy chứng nhận'], 'L khcn, C p1, C p2', 'byReference'),
  act(['10', 'Báo cáo công tác cải cách hành chính', '{nv}', '{all}', 'Báo cáo quý trước ngày 15 tháng cuối quý; báo cáo năm trước ngày 10/12/2021', 'Báo cáo'], 'L nv, C all', 'recurring quarter + beforeDate 2021-12-10', { or: { scheduleOr: [['recurring quarter,year'], ['recurring quarter', 'recurring year']] } }),
];

export const document = {
  file: '09-thi-xa-go-cong-2021.txt',
  label: headLabel('plan', '19', 'KH-UBND', '2021-01-29', 'Ủy ban nhân dân thị xã Gò Công', 'Gò Công', 2021, 'CHỦ TỊCH', 'Giản Bá Huỳnh', 2, 4, { titleHas: 'Cải cách hành chính năm 2021' }),
  names: {
    tp: 'Phòng Tư pháp', vp: 'Văn phòng HĐND&UBND thị xã', vhtt: 'Phòng VH-TT', nv: 'Phòng Nội vụ', ca: 'Công an thị xã', khcn: 'Phòng Kinh tế', p1: 'UBND phường 1', p2: 'UBND phường 2', vnpt: ['VNPT Tiền Giang', 'external'],
    ubx: ['UBND các phường, xã', 'group'], bt: ['các phòng, ban', 'group'], all: ['Tất cả các cơ quan, đơn vị', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'THỊ XÃ GÒ CÔNG'], no: 'Số: 19/KH-UBND', place: 'Gò Công, ngày 29 tháng 01 năm 2021', kind: 'KẾ HOẠCH', title: 'Cải cách hành chính năm 2021', bases: ['Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;', 'Căn cứ Kế hoạch số 02/KH-UBND ngày 05/01/2021 của UBND tỉnh Tiền Giang,'] }),
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['Stt', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Sản phẩm']], rows } },
    sign(['- Sở Nội vụ;', '- TT Thị ủy;', '- UBND các phường, xã;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Giản Bá Huỳnh'),
  ],
};
export const build = () => ({ name: document.file, bytes: utf16(textOf(document, { isBeside: true })) });
