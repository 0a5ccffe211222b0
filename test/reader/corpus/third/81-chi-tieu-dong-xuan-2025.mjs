import { headLabel, ind, sec } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const both = (text, value) => ({ baselines: value, ...text });

const rows = [
  sec('1', 'Dịch vụ công trực tuyến'),
  ind(['1.1', 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến', '61,5%', '≥ 75%', '{tt}', '{vp}'], 'L tt, E vp', 'gte 75 %', both({}, '61.5 %')),
  ind(['1.2', 'Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ thuộc dịch vụ công trực tuyến toàn trình', '58,2% (4.074/7.000)', '≥ 70%', '{tt}; các phòng chuyên môn', '{vp}'], 'L tt, L phong, E vp', 'gte 70 %', both({ cut: { 1: 'thuộc dịch vụ', 4: 'các phòng' } }, '58.2 % = 4074/7000')),
  ind(['1.3', 'Tỷ lệ thanh toán trực tuyến trên tổng số giao dịch thanh toán phí, lệ phí', '40%', '≥ 60%', '{tt}; {kt}', '{vp}'], 'L tt, L kt, E vp', 'gte 60 %', both({}, '40 %')),
  sec('2', 'Số hóa và cấp kết quả điện tử'),
  ind(['2.1', 'Tỷ lệ số hóa hồ sơ khi tiếp nhận', '82,75%', '100%', '{tt}', '{vp}'], 'L tt, E vp', 'unstated 100 %', both({}, '82.75 %')),
  ind(['2.2', 'Tỷ lệ cấp kết quả giải quyết thủ tục hành chính bản điện tử', '77%', '≥ 95%', 'Các phòng chuyên môn', '{vp}'], 'L phong2, E vp', 'gte 95 %', both({}, '77 %')),
  ind(['2.3', 'Tỷ lệ khai thác, sử dụng lại dữ liệu đả số hóa', '25%', '≥ 50%', '{tt}; các phòng chuyên môn', '{vp}'], 'L tt, L phong, E vp', 'gte 50 %', both({}, '25 %')),
  ind(['2.4', 'Tỷ lệ chứng thực bản sao điện tử từ bản chính', 'Chưa phát sinh', '≥ 10%', '{tt}', '{vp}'], 'L tt, E vp', 'gte 10 %', both({}, 'no cases')),
  sec('3', 'Giải quyết thủ tục hành chính'),
  ind(['3.1', 'Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn', '97,8%', '≥ 99%', 'Các phòng chuyên môn', '{vp}'], 'L phong2, E vp', 'gte 99 %', both({ page: true }, '97.8 %')),
  ind(['3.2', 'Tỷ lệ hồ sơ phải bổ sung quá một lần', '3,1%', 'Dưới 1%', '{tt}; các phòng chuyên môn', '{vp}'], 'L tt, L phong, E vp', 'lt 1 %', both({}, '3.1 %')),
  ind(['3.3', 'Tỷ lệ hồ sơ quá hạn được gửi thư xin lỗi', '80%', '100%', 'Các phòng chuyên môn', '{vp}'], 'L phong2, E vp', 'unstated 100 %', both({}, '80 %')),
  sec('4', 'Mức độ hài lòng, phản ánh kiến nghị'),
  ind(['4.1', 'Mức độ hài lòng của người dân, doanh nghiệp trong thực hiện thủ tục hành chính', '93,4%', '≥ 95%', '{tt}', '{vhxh}'], 'L tt, E vhxh', 'gte 95 %', both({ cut: { 1: 'trong thực hiện', 5: 'Xã hội' } }, '93.4 %')),
  ind(['4.2', 'Tỷ lệ phản ánh, kiến nghị về quy định hành chính được xử lý đúng hạn', '100% (6/6)', '100%', '{vp}', '{vhxh}'], 'L vp, E vhxh', 'unstated 100 %', both({}, '100 % = 6/6')),
  ind(['4.3', 'Tỷ lệ công khai thủ tục hành chính đúng hạn', '100%', '100%', '{tt}', '{vp}'], 'L tt, E vp', 'unstated 100 %', both({}, '100 %')),
];

export const document = {
  file: '81-chi-tieu-dong-xuan-2025.txt',
  label: headLabel('annex', '57', 'QĐ-UBND', '2025-08-04', 'Ủy ban nhân dân xã Đồng Xuân', null, 2025, null, null, null, null, { issuerOr: ['Chủ tịch Ủy ban nhân dân xã Đồng Xuân', 'Chủ tịch UBND xã Đồng Xuân'], titleHas: 'Giao chỉ tiêu', attachedTo: '57/QĐ-UBND' }),
  names: { tt: 'Trung tâm Phục vụ hành chính công', vp: 'Văn phòng HĐND và UBND', kt: 'Phòng Kinh tế', vhxh: 'Phòng Văn hóa - Xã hội', phong: ['các phòng chuyên môn', 'group'], phong2: ['Các phòng chuyên môn', 'group'] },
  blocks: [
    { text: '**PHỤ LỤC**' },
    { text: '**Giao chỉ tiêu cải cách thủ tục hành chính, dịch vụ công trực tuyến 6 tháng cuối năm 2025**' },
    { text: '*(Ban hành kèm theo Quyết định số 57/QĐ-UBND ngày 04 tháng 8 năm 2025 của Chủ tịch UBND xã Đồng Xuân)*' },
    { table: { kind: 'indicators', columns: 'number name baseline target lead evaluating', number: 0, name: 1, heading: [['STT', 'Nội dung chỉ tiêu', 'Kết quả 6 tháng đầu năm 2025', 'Chỉ tiêu 6 tháng cuối năm 2025', 'Đơn vị chủ trì thực hiện', 'Đơn vị đánh giá']], rows } },
    { text: 'Ghi chú: Số liệu 6 tháng đầu năm lấy từ Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh đến hết ngày 30/6/2025.' },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isHtml: true }) });
