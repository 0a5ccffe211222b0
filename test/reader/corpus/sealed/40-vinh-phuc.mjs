import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign } from '../builders/model.mjs';

const rows = [
  sec('1', 'Nâng thứ hạng chỉ số cải cách hành chính', { cells: ['**1**', '**Nâng thứ hạng chỉ số cải cách hành chính**', '<', '<', '<', '<', '<'], number: '1' }),
  act(['1.1', 'Phân tích từng tiêu chí bị trừ điểm, chỉ rõ trách nhiệm', '{snv}', '{so}', '{vpt}', 'Tháng 5/2024', 'Báo cáo phân tích'], 'L snv, C so, M vpt', 'month 5/2024', { u: '1' }),
  act(['1.2', 'Cam kết của người đứng đầu về điểm số', '{so}; {huyen}', '', '{snv}', '15/5/2024', 'Bản cam kết'], 'L so, L huyen, M snv', 'date 2024-05-15', { u: '1' }),
  act(['1.3', 'Tài liệu kiểm chứng đưa lên hệ thống đúng hạn, đủ 100% tiêu chí', '^', '', '^', 'Trước 15/12/2024', 'Tài liệu kiểm chứng'], 'L so, L huyen, M snv', 'beforeDate 2024-12-15', { u: '1', figures: 'unstated 100 %' }),
  sec('2', 'Nâng chỉ số hài lòng', { cells: ['**2**', '**Nâng chỉ số hài lòng**', '<', '<', '<', '<', '<'], number: '2' }),
  act(['2.1', 'Gọi điện xin lỗi từng trường hợp trễ hẹn', '{so}; {huyen}; {xa}', '{tt}', '{vpt}', 'Trong 24 giờ kể từ khi quá hạn', 'Nhật ký'], 'L so, L huyen, L xa, C tt, M vpt', 'onEvent', { u: '2' }),
  act(['2.2', 'Điều tra xã hội học độc lập', '{btk}', '{mt}', '{snv}', 'Quý III/2024', 'Kết quả điều tra'], 'L btk, C mt, M snv', 'quarter 3/2024', { u: '2' }),
  act(['2.3', 'Lắp wifi, nước uống, chỗ đọc sách tại nơi chờ', '{huyen}; {xa}', '', '{vpt}', 'Hoàn thành trước ngày 02/9/2024', 'Cơ sở vật chất'], 'L huyen, L xa, M vpt', 'beforeDate 2024-09-02', { u: '2' }),
  sec('3', 'Nâng chỉ số quản trị công', { cells: ['**3**', '**Nâng chỉ số quản trị công**', '<', '<', '<', '<', '<'], number: '3' }),
  act(['3.1', 'Niêm yết danh sách hộ nghèo ở nhà văn hóa', '{xa}', '{mt}', '{sld}', 'Tháng 1 và tháng 6 hằng năm', 'Danh sách'], 'L xa, C mt, M sld', 'recurring half', { u: '3', or: { scheduleOr: [['month 1', 'month 6'], ['recurring year']] } }),
  act(['3.2', 'Lấy ý kiến nhân dân về bảng giá đất', '{stnmt}', '{huyen}', '{vpt}', 'Theo quy trình của Luật Đất đai', 'Biên bản'], 'L stnmt, C huyen, M vpt', 'byReference', { u: '3' }),
  act(['3.3', 'Đối thoại với thanh niên, phụ nữ', '{ct}', '{mt}; {hoi}', '{btv}', '02 lần/năm', 'Biên bản đối thoại'], 'L ct, C mt, C hoi, M btv', 'recurring half', { u: '3', or: { scheduleOr: [['recurring year'], ['unreadable']] } }),
];
export const document = {
  file: '40-vinh-phuc.docx',
  isLandscape: true,
  label: headLabel('plan', '110', 'KH-UBND', '2024-04-25', 'Ủy ban nhân dân tỉnh Vĩnh Phúc', 'Vĩnh Phúc', 2024, 'PHÓ CHỦ TỊCH', 'Vũ Chí Giang', 2, 5, { signerTitleOr: ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], titleHas: 'chỉ số' }),
  names: {
    snv: 'Sở Nội vụ', vpt: 'Văn phòng UBND tỉnh', sld: 'Sở Lao động - Thương binh và Xã hội', stnmt: 'Sở Tài nguyên và Môi trường', tt: 'Trung tâm Phục vụ hành chính công', btk: ['Cục Thống kê', 'unit|external'], mt: ['Ủy ban MTTQ Việt Nam các cấp', 'group|external'], hoi: ['Hội Liên hiệp Phụ nữ', 'unit|external'],
    ct: ['Chủ tịch UBND các cấp', 'group'], btv: ['Ban Thường vụ Tỉnh ủy', 'unit|external'], so: ['Các sở, ban, ngành', 'group'], huyen: ['UBND các huyện, thành phố', 'group'], xa: ['UBND các xã, phường, thị trấn', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH VĨNH PHÚC'], no: 'Số: 110/KH-UBND', place: 'Vĩnh Phúc, ngày 25 tháng 4 năm 2024', kind: 'KẾ HOẠCH', title: 'Khắc phục hạn chế, nâng cao chỉ số PAR INDEX, SIPAS, PAPI năm 2024', bases: ['Căn cứ Quyết định số 280/QĐ-BNV ngày 16/4/2024 của Bộ trưởng Bộ Nội vụ;', 'Căn cứ Nghị quyết số 15-NQ/TU ngày 12/3/2023 của Ban Thường vụ Tỉnh ủy;'] }),
    { table: { kind: 'activities', columns: 'number name lead coordinating monitoring schedule results', number: 0, name: 1, results: 6, isHeadingMarked: true, heading: [['STT', 'Nhiệm vụ, giải pháp', 'Cơ quan', '<', '<', 'Thời gian hoàn thành', 'Sản phẩm dự kiến'], ['^', '^', 'chủ trì', 'phối hợp', 'theo dõi, đôn đốc', '^', '^']], rows } },
    sign(['- Bộ Nội vụ;', '- TTTU, TTHĐND tỉnh;', '- Sở, ban, ngành;', '- UBND huyện, thành phố;', '- Lưu: VT, NC.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Vũ Chí Giang'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
