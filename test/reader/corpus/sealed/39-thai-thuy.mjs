import { act, head, headLabel, ind, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const work = [
  sec('I', '**Tuyên truyền**', { nm: 'Tuyên truyền' }),
  act(['1', 'Phát 5.000 tờ gấp về ứng dụng định danh', '{ca}', '{xa}', 'Tháng 3/2022', 'Tờ gấp'], 'L ca, C xa', 'month 3/2022'),
  act(['2', 'Diễn tiểu phẩm "Đi làm giấy tờ"', '{vh}', '', 'Quý III/2022', ''], 'L vh', 'quarter 3/2022'),
  sec('II', '**Thực hiện**', { nm: 'Thực hiện' }),
  act(['3', 'Nộp tiền sử dụng đất qua Cổng quốc gia', '{tn}', '{thue}; {kb}; {nh}', 'Từ quý II/2022', 'Giao dịch'], 'L tn, C thue, C kb, C nh', 'quarter 2/2022', { or: { scheduleOr: [['continuous'], ['unreadable']] }, cut: { 1: 'qua Cổng', 3: 'Ngân hàng' } }),
  act(['4', 'Xã Thụy Hải làm điểm, rút kinh nghiệm ra toàn huyện', '{th}', '{vp}', 'Trước 30/9/2022', 'Báo cáo điểm'], 'L th, C vp', 'beforeDate 2022-09-30'),
  act(['5', 'Nhân rộng cách làm của xã Thụy Hải', '{xa}', '{vp}', 'Quý IV/2022 - Quý I/2023', ''], 'L xa, C vp', 'quarter 1/2023', { or: { scheduleOr: [['quarter 4/2022', 'quarter 1/2023'], ['yearRange 2022-2023']] } }),
  act(['6', 'Báo cáo', '{vp}', '{xa}', 'Ngày 25 hàng tháng'], 'L vp, C xa', 'recurring month', { cells: ['6', 'Báo cáo', '{vp}', '{xa}', 'Ngày 25 hàng tháng', ''] }),
];
const targets = [
  sec('A', 'Cấp huyện'),
  ind(['1', 'Tỷ lệ hồ sơ trực tuyến', '%', '≥ 40', '{phong}', 'Bao gồm hồ sơ nộp tại nhà và nộp tại bộ phận một cửa'], 'L phong', 'gte 40 %'),
  ind(['2', 'Tỷ lệ hồ sơ đúng hạn', '%', '100', '{phong}', ''], 'L phong', 'unstated 100 %'),
  ind(['3', 'Số thủ tục thanh toán trực tuyến có phát sinh', 'Thủ tục', 'Từ 5 trở lên', '{phong}', ''], 'L phong', 'gte 5 thủ tục'),
  sec('B', 'Cấp xã'),
  ind(['1', 'Tỷ lệ hồ sơ trực tuyến', '%', '≥ 30', '{xa}', ''], 'L xa', 'gte 30 %'),
  ind(['2', 'Tỷ lệ hồ sơ đúng hạn', '%', '≥ 99', '{xa}', ''], 'L xa', 'gte 99 %'),
  ind(['3', 'Tỷ lệ xã có bộ phận một cửa đạt chuẩn', '%', '60', '{vp}', 'Năm 2021 đạt 41,67% (15/36 xã)'], 'L vp', 'unstated 60 %', { baselines: '41.67 % = 15/36', or: { baselinesOr: [[]] }, cut: { 1: 'một cửa', 5: 'xã)' } }),
];
export const document = {
  file: '39-thai-thuy.txt',
  label: headLabel('plan', '35', 'KH-UBND', '2022-02-24', 'Ủy ban nhân dân huyện Thái Thụy', 'Thái Thụy', 2022, 'CHỦ TỊCH', 'Nguyễn Văn Hóa', 0, 3, { titleHas: 'dịch vụ công trực tuyến' }),
  names: {
    ca: 'Công an huyện', vh: 'Trung tâm Văn hóa - Thể thao', tn: 'Phòng Tài nguyên và Môi trường', vp: 'Văn phòng HĐND và UBND', th: 'UBND xã Thụy Hải', thue: ['Chi cục Thuế', 'unit|external'], kb: ['Kho bạc Nhà nước', 'unit|external'], nh: ['Ngân hàng Nông nghiệp và PTNT', 'external|unit'],
    phong: ['Các phòng, ban', 'group'], xa: ['UBND các xã, thị trấn', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'HUYỆN THÁI THỤY'], no: 'Số: 35/KH-UBND', place: 'Thái Thụy, ngày 24 tháng 02 năm 2022', kind: 'KẾ HOẠCH', title: 'Đẩy mạnh sử dụng dịch vụ công trực tuyến năm 2022' }),
    { text: '**I. NHIỆM VỤ**' },
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['**STT**', '**Nhiệm vụ**', '**Cơ quan chủ trì**', '**Cơ quan phối hợp**', '**Thời hạn**', '**Sản phẩm**']], rows: work } },
    { text: '**II. CHỈ TIÊU**' },
    { table: { kind: 'indicators', columns: 'number name measureUnit target lead note', number: 0, name: 1, heading: [['**STT**', '**Chỉ tiêu**', '**Đơn vị**', '**Năm 2022**', '**Đơn vị thực hiện**', '**Ghi chú**']], rows: targets } },
    sign(['- Sở TT&TT;', '- TT Huyện ủy;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Nguyễn Văn Hóa'),
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isMarkdown: true, isTrimmed: true }) });
