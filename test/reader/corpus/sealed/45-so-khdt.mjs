import { docxOf } from '../builders/docx.mjs';
import { act, grp, head, headLabel, sec, sign, sub } from '../builders/model.mjs';

const rows = [
  sec('I', 'Đăng ký doanh nghiệp, hợp tác xã'),
  act(['1', 'Cấp đăng ký doanh nghiệp qua mạng[[1]] đạt tối thiểu 80% tổng số hồ sơ', '{dkkd}', '{vps}, {ttht}', 'Giấy chứng nhận', 'Hết quý IV/2021'], 'L dkkd, C vps, C ttht', 'quarter 4/2021', { figures: 'gte 80 %' }),
  act(['2', 'Rút thời gian cấp đăng ký từ 03 ngày xuống còn 02 ngày làm việc', '{dkkd}', '', 'Quyết định công bố', 'Quý I/2021'], 'L dkkd', 'quarter 1/2021'),
  grp(['3', 'Hỗ trợ doanh nghiệp nhỏ và vừa', '{ttht}', '{hh}; {phong}', '', '']),
  sub(['3.1', 'Tư vấn trực tuyến về thuế, lao động, đất đai', '', '', 'Buổi tư vấn', 'Thứ Năm hàng tuần'], 'L ttht, C hh, C phong', 'recurring week'),
  sub(['3.2', 'Cà phê doanh nhân[[2]]', '', '{vps}', 'Bản tổng hợp kiến nghị', '02 tháng/lần'], 'L ttht, C vps', 'unreadable', { or: { scheduleOr: [['recurring month'], ['recurring quarter'], ['missing']] } }),
  sec('II', 'Đầu tư công, đấu thầu'),
  act(['4', 'Đăng tải 100% thông tin đấu thầu lên Hệ thống mạng đấu thầu quốc gia', '{dt}', '{cdt}', 'Thông tin đấu thầu', 'Thường xuyên'], 'L dt, C cdt', 'continuous', { figures: 'unstated 100 %' }),
  act(['5', 'Thẩm định chủ trương đầu tư: tổ chức họp một lần, kết luận ngay tại cuộc họp', '{th}; {kt}', 'Cơ quan, đơn vị có dự án', 'Báo cáo thẩm định', 'Khi có hồ sơ'], 'L th, L kt, C cq', 'onEvent'),
  sec('III', 'Quản trị nội bộ'),
  act(['6', 'Mỗi phòng cử một người đầu mối số hóa; văn thư của từng phòng quét hồ sơ trong ngày', '{phong}', '{vps}', 'Danh sách đầu mối', 'Trước ngày 10/02/2021'], 'L phong, C vps', 'beforeDate 2021-02-10'),
  act(['7', 'Tự đánh giá, xếp loại kiểm soát thủ tục hành chính', '{vps}', '{phong}', 'Bảng tự đánh giá', '05/11/2021'], 'L vps, C phong', 'date 2021-11-05'),
];

/** A section's row as Word saves it when its last cells were deleted: the grid says that they are missing. */
function withoutLastCells(xml) {
  return xml.replace(/<w:tr>((?:(?!<\/w:tr>).)*?)<\/w:tr>/gs, (row, inner) => {
    const cells = inner.match(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gs) ?? [];
    const empty = cells.filter((cell) => !cell.includes('<w:t '));
    if (cells.length !== 6 || empty.length !== 4 || cells[2].includes('<w:t ')) return row;
    return `<w:tr><w:trPr><w:gridAfter w:val="4"/></w:trPr>${cells.slice(0, 2).join('')}</w:tr>`;
  });
}

export const document = {
  file: '45-so-khdt.docx',
  isLandscape: true,
  pageHeader: 'Dự thảo lần 2',
  footnotes: { 1: 'Không tính hồ sơ của hộ kinh doanh.', 2: 'Theo mô hình của tỉnh Đồng Tháp.' },
  label: headLabel('plan', '12', 'KH-SKHĐT', '2021-01-25', 'Sở Kế hoạch và Đầu tư tỉnh Bạc Liêu', 'Bạc Liêu', 2021, 'GIÁM ĐỐC', 'Phạm Văn Thiều', 1, 3, { issuerOr: ['Sở Kế hoạch và Đầu tư'], titleHas: 'Cải cách thủ tục hành chính' }),
  names: {
    dkkd: 'Phòng Đăng ký kinh doanh', ttht: 'Trung tâm Xúc tiến và Hỗ trợ doanh nghiệp', vps: 'Văn phòng Sở', dt: 'Phòng Đấu thầu, Thẩm định và Giám sát đầu tư', th: 'Phòng Tổng hợp', kt: 'Phòng Kinh tế ngành', hh: ['Hiệp hội Doanh nghiệp tỉnh', 'external|unit'],
    cdt: ['Các chủ đầu tư', 'group|external'], cq: ['Cơ quan, đơn vị có dự án|Cơ quan, đơn vị', 'group'], phong: ['Các phòng chuyên môn', 'group'],
  },
  blocks: [
    ...head({ org: ['UBND TỈNH BẠC LIÊU', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ'], no: 'Số: 12/KH-SKHĐT', place: 'Bạc Liêu, ngày 25 tháng 01 năm 2021', kind: 'KẾ HOẠCH', title: 'Cải cách thủ tục hành chính năm 2021', bases: ['Căn cứ Kế hoạch số 156/KH-UBND ngày 30/12/2020 của UBND tỉnh Bạc Liêu;'] }),
    { table: { kind: 'activities', columns: 'number name lead coordinating results schedule', number: 0, name: 1, results: 4, isHeadingMarked: true, heading: [['STT', 'Nhiệm vụ cụ thể', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm', 'Thời gian hoàn thành']], rows } },
    sign(['- UBND tỉnh;', '- Các phòng;', '- Lưu: VT.'], ['GIÁM ĐỐC'], 'Phạm Văn Thiều'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document, { change: withoutLastCells }) });
