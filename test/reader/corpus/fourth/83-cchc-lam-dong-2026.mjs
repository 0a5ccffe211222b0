import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { months } from '../builders/spans.mjs';
import { sectionEnds } from '../builders/word-xml.mjs';

/** Schedule words and the other right answers of a beginning and an end in their columns. */
const row = (cells, parties, { schedule, or }, extra = {}) => act(cells, parties, schedule, { ...extra, or: { ...or, ...extra.or } });
const until = (date, from) => ({ schedule: `beforeDate ${date}`, or: { scheduleOr: [[`month ${from}`, `beforeDate ${date}`], [`month ${from}/2026`, `beforeDate ${date}`], [`date ${date}`]] } });

const rows = [
  sec('I', 'CẢI CÁCH THỂ CHẾ', { span: true }),
  row(['1', 'Lập danh mục nghị quyết của HĐND tỉnh, quyết định của UBND tỉnh phải ban hành để thay thế văn bản của ba tỉnh trước hợp nhất', 'Quyết định phê duyệt danh mục', '{tp}', 'Các sở, ban, ngành', '01/2026', '03/2026'], 'L tp, C sbn', months(1, 3, 2026)),
  row(['2', 'Soạn thảo, trình ban hành văn bản theo danh mục đã duyệt', 'Nghị quyết; quyết định', 'Các sở, ban, ngành', '{tp}; {vp}', '03/2026', '11/2026'], 'L sbn, C tp, C vp', months(3, 11, 2026), { d: 2 }),
  row(['3', 'Theo dõi tình hình thi hành pháp luật trong lĩnh vực đất đai, khoáng sản', 'Báo cáo', '{tp}', '{nnmt}', '4/2026', '10/2026'], 'L tp, C nnmt', months(4, 10, 2026)),
  sec('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', { span: true }),
  row(['1', 'Công bố danh mục thủ tục hành chính mới, sửa đổi, bãi bỏ trong thời hạn 05 ngày làm việc kể từ ngày nhận được quyết định của bộ', 'Quyết định công bố', 'Các sở, ban, ngành', '{vp}', 'Thường xuyên', ''], 'L sbn, C vp', { schedule: 'continuous', or: {} }),
  row(['2', 'Tái cấu trúc quy trình đối với 100% dịch vụ công trực tuyến toàn trình đang dùng chung biểu mẫu giấy', 'Quy trình điện tử', '{vp}', '{khcn}', '02/2026', '06/2026'], 'L vp, C khcn', months(2, 6, 2026), { figures: 'unstated 100 %' }),
  row(['3', 'Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính liên quan đến sản xuất, kinh doanh', 'Quyết định thông qua phương án đơn giản hóa', '^', 'Các sở, ban, ngành; UBND các xã, phường, đặc khu', '01/2026', '06/2026'], 'L vp, C sbn, C xa', months(1, 6, 2026), { figures: 'gte 30 %' }),
  row(['4', 'Khảo sát sự hài lòng của người dân tại các điểm tiếp nhận hồ sơ của xã, phường', 'Báo cáo kết quả khảo sát; kiến nghị', '^', '^', '7/2026', '9/2026'], 'L vp, C sbn, C xa', months(7, 9, 2026), { d: 2, or: { deliverablesOr: [1] } }),
  row(['5', 'Đánh giá, công khai Bộ chỉ số phục vụ người dân, doanh nghiệp theo thời gian thực', 'Bảng điểm công khai hằng tháng', '^', '{ttpv}', '01/2026', '12/2026'], 'L vp, C ttpv', months(1, 12, 2026)),
  sec('III', 'CẢI CÁCH TỔ CHỨC BỘ MÁY', { span: true }),
  row(['1', 'Rà soát chức năng, nhiệm vụ của các phòng chuyên môn thuộc UBND cấp xã sau 06 tháng vận hành', 'Báo cáo; dự thảo quyết định sửa đổi', '{nv}', 'UBND các xã, phường, đặc khu', '01/2026', '04/2026'], 'L nv, C xa', months(1, 4, 2026), { d: 2 }),
  row(['2', 'Sắp xếp các đơn vị sự nghiệp công lập ngành y tế, giáo dục theo địa bàn liên xã', 'Đề án', '{yt}; {gd}', '{nv}; {tc}', '03/2026', '09/2026'], 'L yt, L gd, C nv, C tc', months(3, 9, 2026)),
  row(['3', 'Kiểm tra việc thực hiện phân cấp, phân quyền tại 12 xã, phường', 'Kết luận kiểm tra', '{nv}', '{tp}; {ttr}', '5/2026', 'Trước 15/10/2026'], 'L nv, C tp, C ttr', until('2026-10-15', 5)),
  sec('IV', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ', { span: true }),
  row(['1', 'Bố trí, luân chuyển công chức cấp tỉnh về những xã thiếu người làm chuyên môn', 'Quyết định điều động', '{nv}', 'Các sở, ban, ngành', '01/2026', '12/2026'], 'L nv, C sbn', months(1, 12, 2026)),
  row(['2', 'Bồi dưỡng nghiệp vụ cho công chức Trung tâm Phục vụ hành chính công cấp xã', '08 lớp bồi dưỡng', '^', '{vp}; {ct}', '03/2026', '6/2026'], 'L nv, C vp, C ct', months(3, 6, 2026)),
  row(['3', 'Đánh giá công chức theo sản phẩm công việc, gắn với chi trả thu nhập tăng thêm', 'Quy chế đánh giá', '^', '{tc}', '02/2026', '05/2026'], 'L nv, C tc', months(2, 5, 2026)),
  sec('V', 'CẢI CÁCH TÀI CHÍNH CÔNG', { span: true }),
  row(['1', 'Xử lý xong nhà, đất công dôi dư sau sắp xếp đơn vị hành chính', 'Phương án xử lý từng cơ sở', '{tc}', 'UBND các xã, phường, đặc khu', '01/2026', '09/2026'], 'L tc, C xa', months(1, 9, 2026)),
  row(['2', 'Giao quyền tự chủ tài chính giai đoạn 2026 - 2030 cho các đơn vị sự nghiệp', 'Quyết định giao tự chủ', '{tc}', 'Các sở quản lý ngành', '04/2026', '06/2026'], 'L tc, C sql', months(4, 6, 2026)),
  sec('VI', 'XÂY DỰNG CHÍNH QUYỀN SỐ', { span: true }),
  row(['1', 'Hợp nhất ba hệ thống thông tin giải quyết thủ tục hành chính cũ, chuyển dữ liệu về Cổng Dịch vụ công quốc gia', 'Biên bản nghiệm thu; dữ liệu đã chuyển', '{khcn}', '{vp}; {ca}; {vnpt}', '01/2026', 'Trước 30/6/2026'], 'L khcn, C vp, C ca, C vnpt', until('2026-06-30', 1), { d: 2 }),
  row(['2', 'Cấp chữ ký số cá nhân cho công chức, viên chức cấp xã', 'Chữ ký số được cấp', '{khcn}', 'UBND các xã, phường, đặc khu', '01/2026', '03/2026'], 'L khcn, C xa', months(1, 3, 2026)),
  row(['3', 'Phát động thi đua "Bình dân học vụ số" trong công chức, viên chức', 'Văn bản phát động', '{nv}', '^', '3/2026', '3/2026'], 'L nv, C xa', months(3, 3, 2026)),
];

export const document = {
  file: '83-cchc-lam-dong-2026.docx',
  label: headLabel('decision', '27', 'QĐ-UBND', '2026-01-08', 'Ủy ban nhân dân tỉnh Lâm Đồng', 'Lâm Đồng', 2026, 'CHỦ TỊCH', 'Hồ Minh Khải', 4, 5, { titleHas: 'Cải cách hành chính nhà nước năm 2026', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'], issuerOr: ['Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng'] }),
  names: {
    tp: 'Sở Tư pháp', vp: 'Văn phòng UBND tỉnh', nnmt: 'Sở Nông nghiệp và Môi trường', khcn: 'Sở Khoa học và Công nghệ', nv: 'Sở Nội vụ', tc: 'Sở Tài chính', yt: 'Sở Y tế', gd: 'Sở Giáo dục và Đào tạo', ttr: 'Thanh tra tỉnh',
    ttpv: 'Trung tâm Phục vụ hành chính công tỉnh', ct: ['Trường Chính trị tỉnh', 'unit|external'], ca: ['Công an tỉnh', 'unit|external'], vnpt: ['VNPT Lâm Đồng', 'external|unit'],
    sbn: ['Các sở, ban, ngành', 'group'], xa: ['UBND các xã, phường, đặc khu', 'group'], sql: ['Các sở quản lý ngành', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG'], no: 'Số: 27/QĐ-UBND', place: 'Lâm Đồng, ngày 08 tháng 01 năm 2026', kind: 'QUYẾT ĐỊNH', title: 'Ban hành Kế hoạch cải cách hành chính nhà nước năm 2026 trên địa bàn tỉnh Lâm Đồng' }),
    { text: '**ỦY BAN NHÂN DÂN TỈNH**', center: true },
    { text: '*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;*\n*Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;*\n*Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;*\n*Căn cứ Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cấp xã;*\n*Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 11/TTr-SNV ngày 05 tháng 01 năm 2026.*' },
    { text: '**QUYẾT ĐỊNH:**', center: true },
    { text: '**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính nhà nước năm 2026 trên địa bàn tỉnh.\n**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.\n**Điều 3.** Chánh Văn phòng UBND tỉnh, Giám đốc các sở, Chủ tịch UBND các xã, phường, đặc khu chịu trách nhiệm thi hành./.' },
    sign(['- Như Điều 3;', '- Bộ Nội vụ;', '- TT Tỉnh ủy, TT HĐND tỉnh;', '- CT, các PCT UBND tỉnh;', '- Lưu: VT, NC.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Hồ Minh Khải'),
    { text: '§doc1§' },
    { text: '**KẾ HOẠCH**\n**Cải cách hành chính nhà nước năm 2026 trên địa bàn tỉnh Lâm Đồng**\n*(Ban hành kèm theo Quyết định số 27/QĐ-UBND ngày 08/01/2026 của UBND tỉnh)*', center: true },
    { text: '**I. MỤC ĐÍCH, YÊU CẦU**\n1. Vận hành thông suốt chính quyền địa phương hai cấp, giảm phiền hà cho người dân ở vùng xa trung tâm hành chính.\n2. Mỗi nhiệm vụ có một cơ quan chịu trách nhiệm chính và có sản phẩm kiểm đếm được.\n**II. NHIỆM VỤ**\nNhiệm vụ cụ thể được nêu tại Phụ lục kèm theo.\n**III. TỔ CHỨC THỰC HIỆN**\nSở Nội vụ là đầu mối theo dõi, định kỳ hằng quý tổng hợp, báo cáo UBND tỉnh.' },
    { text: '§doc2§' },
    { text: '**PHỤ LỤC**\n**NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026**\n*(Kèm theo Kế hoạch ban hành tại Quyết định số 27/QĐ-UBND ngày 08/01/2026 của UBND tỉnh)*', center: true },
    {
      table: {
        kind: 'activities', columns: 'number name results lead coordinating schedule schedule', number: 0, name: 1, results: 2, isHeadingMarked: true,
        heading: [['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan thực hiện', '<', 'Thời gian thực hiện', '<'], ['^', '^', '^', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành']], rows,
      },
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document, { change: (xml) => sectionEnds(sectionEnds(xml, 'doc1', false), 'doc2', false).replace(/<w:pgSz [^>]*>(?=(?:(?!<w:pgSz)[\s\S])*$)/, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>') }) });
