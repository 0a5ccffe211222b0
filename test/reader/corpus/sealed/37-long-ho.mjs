import { act, sec, sub } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

// Only the middle of a table was pasted: no heading, no head of a document.
const rows = [
  sec('B', 'CÁC VIỆC CỦA PHÒNG, BAN'),
  act(['11', 'Rà soát, thống kê hồ sơ còn tồn của năm trước chuyển sang', '{vp}', '{phong}', 'Tháng 1/2025', 'Bảng thống kê'], 'L vp, C phong', 'month 1/2025'),
  act(['12', 'Làm thủ tục đổi tên đơn vị trên các hệ thống sau sắp xếp', '{nv}', '{vp}', 'Quý II/2025', 'Tên đơn vị mới trên hệ thống'], 'L nv, C vp', 'quarter 2/2025'),
  act(['13', 'Kiểm kê con dấu, chứng thư số', '{vp}', '{ca}', '15/6/2025', 'Biên bản kiểm kê'], 'L vp, C ca', 'date 2025-06-15'),
  act(['14', 'Bàn giao hồ sơ đang giải quyết cho chính quyền xã mới, cụ thể:', '{vp}', '{xa}', 'Trước 01/7/2025', 'Biên bản bàn giao'], 'L vp, C xa', 'beforeDate 2025-07-01', { kind: 'group' }),
  sub(['a', 'Hồ sơ đất đai', '{tn}', '', '', 'Biên bản bàn giao'], 'L tn, C xa', 'beforeDate 2025-07-01', {}),
  sub(['b', 'Hồ sơ hộ tịch, chứng thực', '{tp}', '', '', 'Biên bản bàn giao'], 'L tp, C xa', 'beforeDate 2025-07-01', {}),
  sub(['c', 'Hồ sơ đăng ký kinh doanh', '{tc}', '', '20/6/2025', 'Biên bản bàn giao'], 'L tc, C xa', 'date 2025-06-20', {}),
  sec('C', 'CÁC VIỆC CỦA XÃ'),
  act(['15', 'Chuẩn bị chỗ ngồi, máy móc cho trung tâm phục vụ của xã mới', '{xa}', '{tc}', '25/6/2025', 'Trung tâm hoạt động được'], 'L xa, C tc', 'date 2025-06-25'),
  act(['16', 'Dán thông báo nơi tiếp nhận mới', '{xa}', '', 'Tháng 6', 'Thông báo'], 'L xa', 'month 6'),
  act(['17', 'Hướng dẫn người dân tại nhà', '{tcn}', '{xa}', 'Thường xuyên', ''], 'L tcn, C xa', 'continuous'),
];
export const document = {
  file: '37-long-ho.txt',
  label: { kind: [null, 'annex', 'plan'], number: null, symbol: null, issuedOn: null, issuer: null, issuedAt: null, signerTitle: null, signerName: null, legalBases: 0, recipients: 0 },
  names: { vp: 'Văn phòng HĐND và UBND huyện', nv: 'Phòng Nội vụ', tn: 'Phòng Nông nghiệp và Môi trường', tp: 'Phòng Tư pháp', tc: 'Phòng Tài chính - Kế hoạch', ca: 'Công an huyện', phong: ['Các phòng, ban', 'group'], xa: ['UBND các xã, thị trấn', 'group'], tcn: ['Tổ công nghệ số cộng đồng', 'group|unit'] },
  blocks: [{ table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, width: 6, rows } }],
};
export const build = () => ({ name: document.file, text: textOf(document, { isTrimmed: true }) });
