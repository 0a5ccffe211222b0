import { act, grp, head, headLabel, sec, sub } from '../builders/model.mjs';
import { crosses } from '../builders/spans.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const make = (kind) => (cells, parties, { schedule, or }, extra = {}) => kind(cells, parties, schedule, { ...extra, or: { ...or, ...extra.or } });
const [row, part] = [make(act), make(sub)];

const rows = [
  sec('I', 'CẢI CÁCH HÀNH CHÍNH', { span: true }),
  row(['1', 'Ban hành kế hoạch cải cách hành chính, kế hoạch tuyên truyền cải cách hành chính', '{vp}', '{vhxh}', 'x', '', '', '', '02 kế hoạch'], 'L vp, C vhxh', crosses([1], 2026)),
  grp(['2', 'Tự kiểm tra công vụ', '{vp}', '', '', '', '', '', ''], {}),
  part(['a', 'Tại các phòng chuyên môn', '^', '{mt}', '', 'x', '', 'x', 'Biên bản'], 'L vp, C mt', crosses([2, 4], 2026), { u: '2' }),
  part(['b', 'Tại trạm y tế, các trường học trên địa bàn', '^', '{vhxh}', '', '', 'x', '', 'Biên bản'], 'L vp, C vhxh', crosses([3], 2026), { u: '2' }),
  row(['3', 'Chấm điểm cải cách hành chính gửi Sở Nội vụ', '{vp}', 'Các phòng', '', '', '', 'x', 'Bảng tự chấm điểm'], 'L vp, C phong', crosses([4], 2026)),
  sec('II', 'THỦ TỤC HÀNH CHÍNH', { span: true }),
  row(['4', 'Niêm yết, cập nhật thủ tục hành chính bằng mã QR', '{tt}', '{vp}', 'x', 'x', 'x', 'x', 'Bảng niêm yết'], 'L tt, C vp', crosses([1, 2, 3, 4], 2026)),
  row(['5', 'Giải quyết đúng hạn trên 97% hồ sơ', '^', 'Các phòng', 'x', 'x', 'x', 'x', 'Báo cáo tháng'], 'L tt, C phong', crosses([1, 2, 3, 4], 2026), { figures: 'gt 97 %' }),
  row(['6', 'Lập danh mục thủ tục người dân hay phải đi lại nhiều lần', '^', '{thon}', '', 'x', '', '', 'Danh mục'], 'L tt, C thon', crosses([2], 2026)),
  row(['7', 'Nhận hồ sơ lưu động tại làng Jrang, làng Doách', '^', '{bp}', '', 'x', 'x', '', 'Số hồ sơ tiếp nhận'], 'L tt, C bp', crosses([2, 3], 2026)),
  row(['8', 'Tự rà soát thủ tục hành chính lĩnh vực đất đai', '{kt}', '{tt}', 'x', 'x', '', '', 'Báo cáo; kiến nghị'], 'L kt, C tt', crosses([1, 2], 2026), { d: 2, or: { deliverablesOr: [1] } }),
  sec('III', 'CHUYỂN ĐỔI SỐ, ĐỀ ÁN 06', { span: true }),
  row(['9', 'Cấp căn cước, định danh điện tử cho người dân các làng biên giới', '{ca}', '{bp}; {thon}', 'x', 'x', '', '', 'Danh sách đã cấp'], 'L ca, C bp, C thon', crosses([1, 2], 2026)),
  row(['10', 'Thu phí chợ, tiền nước sạch không dùng tiền mặt', '{kt}', '{ca}', '', '', 'x', 'x', ''], 'L kt, C ca', crosses([3, 4], 2026), { d: 0 }),
  grp(['11', 'Tập huấn kỹ năng số', '', '', '', '', '', '', ''], {}),
  part(['-', 'Cho công chức xã', '{vhxh}', '{vp}', 'x', '', '', '', '01 lớp'], 'L vhxh, C vp', crosses([1], 2026), { u: '11' }),
  part(['-', 'Cho già làng, trưởng thôn, Tổ công nghệ số cộng đồng', '{vhxh}', '{doan}', '', 'x', '', '', '03 lớp'], 'L vhxh, C doan', crosses([2], 2026), { u: '11' }),
  row(['12', 'Đưa 05 sản phẩm cà phê, hạt điều lên sàn thương mại điện tử', '{kt}', '{doan}; Viettel Gia Lai', '', '', 'x', '', 'Gian hàng'], 'L kt, C doan, C vt', crosses([3], 2026)),
  sec('IV', 'THÔNG TIN, BÁO CÁO', { span: true }),
  row(['13', 'Báo cáo định kỳ gửi UBND tỉnh, Văn phòng UBND tỉnh', '{vp}', 'Các phòng', 'x', 'x', 'x', 'x', 'Báo cáo quý'], 'L vp, C phong', crosses([1, 2, 3, 4], 2026)),
  row(['14', 'Họp đánh giá, bình xét thi đua', '{vp}', '{vhxh}', '', '', '', 'x', 'Biên bản họp'], 'L vp, C vhxh', crosses([4], 2026)),
];

const checks = [
  act([{ v: 1 }, 'Tiếp nhận hồ sơ, thu phí', 'Trạm Y tế xã', { date: '2026-04-14', format: 'dd/mm/yyyy' }, '{vp}'], 'L vp', 'date 2026-04-14', {}),
  act([{ v: 2 }, 'Chữ ký số, học bạ số', 'Trường THCS Nguyễn Viết Xuân', { date: '2026-05-12', format: 'dd/mm/yyyy' }, '{vhxh}'], 'L vhxh', 'date 2026-05-12', {}),
  act([{ v: 3 }, 'Hồ sơ đất đai quá hạn', 'Phòng Kinh tế', { date: '2026-06-09', format: 'dd/mm/yyyy' }, '{vp}'], 'L vp', 'date 2026-06-09', {}),
  act([{ v: 4 }, 'Hoạt động của Tổ công nghệ số cộng đồng', 'Làng Doách', { date: '2026-09-22', format: 'dd/mm/yyyy' }, '{vhxh}'], 'L vhxh', 'date 2026-09-22', {}),
  act([{ v: 5 }, 'Xin lỗi khi trễ hẹn, trả lời phản ánh', 'Trung tâm Phục vụ hành chính công xã', 'Đột xuất', '{vp}'], 'L vp', 'onEvent', { or: { scheduleOr: [['unreadable'], ['continuous']] } }),
];

export const document = {
  file: '94-phan-cong-xa-ia-hrai-2026.xlsx',
  label: headLabel('plan', '22', 'KH-UBND', '2026-01-15', 'Ủy ban nhân dân xã Ia Hrai', 'Ia Hrai', 2026, null, null, 0, 0, { titleHas: 'cải cách hành chính, chuyển đổi số năm 2026' }),
  names: {
    vp: 'Văn phòng HĐND - UBND', vhxh: 'Phòng Văn hóa - Xã hội', kt: 'Phòng Kinh tế', tt: 'Trung tâm Phục vụ hành chính công', ca: 'Công an xã', mt: ['UBMTTQ Việt Nam xã', 'unit|external'], bp: ['Đồn Biên phòng Ia O', 'external|unit'], doan: ['Đoàn xã', 'unit|external'], vt: ['Viettel Gia Lai', 'external|unit'],
    phong: ['Các phòng', 'group'], thon: ['Các thôn, làng', 'group'],
  },
  blocks: [
    {
      sheet: 'Nhiem vu', hiddenRows: [7],
      blocks: [
        ...head({ org: ['ỦY BAN NHÂN DÂN', 'XÃ IA HRAI'], no: 'Số: 22/KH-UBND', place: 'Ia Hrai, ngày 15 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Thực hiện công tác cải cách hành chính, chuyển đổi số năm 2026' }),
        { text: 'Dự thảo lần 2' },
        { gap: 1 },
        { table: { kind: 'activities', columns: 'number name lead coordinating schedule schedule schedule schedule results', number: 0, name: 1, results: 8, heading: [['STT', 'NỘI DUNG', 'THỰC HIỆN', '<', 'THỜI GIAN HOÀN THÀNH', '<', '<', '<', 'SẢN PHẨM'], ['^', '^', 'Chủ trì', 'Phối hợp', 'Q1', 'Q2', 'Q3', 'Q4', '^']], rows } },
      ],
    },
    {
      sheet: 'Lich kiem tra',
      blocks: [
        { text: 'LỊCH TỰ KIỂM TRA NĂM 2026', bold: true },
        { table: { kind: 'activities', columns: 'number name context|other|note|unit schedule lead|parties', number: 0, name: 1, heading: [['STT', 'Nội dung kiểm tra', 'Đơn vị được kiểm tra', 'Ngày kiểm tra', 'Đơn vị chủ trì']], rows: checks } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
