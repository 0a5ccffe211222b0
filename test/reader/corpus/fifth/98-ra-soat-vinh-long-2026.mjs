import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { months } from '../builders/spans.mjs';
import { docxOf } from '../builders/docx.mjs';

const NAMES = {
  xd: 'Sở Xây dựng', nnmt: 'Sở Nông nghiệp và Môi trường', gd: 'Sở Giáo dục và Đào tạo', yt: 'Sở Y tế', nv: 'Sở Nội vụ', ct: 'Sở Công Thương', tc: 'Sở Tài chính', vh: 'Sở Văn hóa, Thể thao và Du lịch', tp: 'Sở Tư pháp',
  vp: 'Văn phòng UBND tỉnh', kkt: 'Ban Quản lý các khu kinh tế', xp: ['UBND cấp xã', 'group'], lq: ['Các đơn vị có liên quan', 'group'], xp2: ['UBND các xã, phường', 'group'],
};
/** `from` and `to` are months of 2026, as the two columns print them. */
const row = (number, name, field, lead, with_, from, to, parties, extra = {}) => {
  const { schedule, or } = months(from, to, 2026);
  const month = (value) => `Tháng ${String(value).padStart(2, '0')}/2026`;
  return act([String(number), name, field, lead, with_, month(from), month(to), extra.remark ?? ''], parties, schedule, { ...extra, or: { ...or, ...extra.or } });
};

const rows = [
  sec('I', 'NHÓM THỦ TỤC HÀNH CHÍNH', { span: true }),
  row(1, 'Nhóm thủ tục về cấp giấy phép xây dựng nhà ở riêng lẻ', 'Hoạt động xây dựng', '{xd}', '{xp}', 2, 5, 'L xd, C xp'),
  row(2, 'Nhóm thủ tục đăng ký biến động đất đai do thay đổi địa giới, tên đơn vị hành chính', 'Đất đai', '{nnmt}', '{tp}; {xp}', 2, 6, 'L nnmt, C tp, C xp'),
  row(3, 'Nhóm thủ tục thành lập và cho phép hoạt động cơ sở giáo dục mầm non tư thục', 'Giáo dục mầm non', '{gd}', '{nv}; {xp}', 3, 6, 'L gd, C nv, C xp'),
  row(4, 'Nhóm thủ tục cấp, cấp lại giấy chứng nhận đủ điều kiện an toàn thực phẩm', 'An toàn thực phẩm', '{yt}', '{nnmt}, {ct}', 3, 7, 'L yt, C nnmt, C ct'),
  row(5, 'Nhóm thủ tục trợ giúp xã hội thường xuyên, hỗ trợ chi phí mai táng', 'Bảo trợ xã hội', '^', '{xp2}', 4, 7, 'L yt, C xp2'),
  row(6, 'Nhóm thủ tục về người có công và thân nhân người có công', 'Người có công', '{nv}', '{yt}\n{xp2}', 2, 7, 'L nv, C yt, C xp2'),
  sec('II', 'THỦ TỤC HÀNH CHÍNH RIÊNG LẺ', { span: true }),
  row(7, 'Cấp giấy phép bán lẻ rượu', 'Lưu thông hàng hóa trong nước', '{ct}', '{xp}', 4, 6, 'L ct, C xp'),
  row(8, 'Đăng ký thành lập hộ kinh doanh', 'Thành lập và hoạt động của hộ kinh doanh', '{tc}', '{xp}; {lq}', 3, 5, 'L tc, C xp, C lq'),
  row(9, 'Công nhận điểm du lịch', 'Du lịch', '{vh}', '{nnmt}', 5, 7, 'L vh, C nnmt'),
  row(10, 'Cấp bản sao trích lục hộ tịch', 'Hộ tịch', '{tp}', '{xp2}', 2, 4, 'L tp, C xp2', { remark: 'Đã phân cấp' }),
  row(11, 'Cấp giấy phép lao động cho người lao động nước ngoài làm việc trong khu công nghiệp', 'Việc làm', '{kkt}', '{nv}', 4, 7, 'L kkt, C nv'),
  row(12, 'Chấp thuận chủ trương đầu tư thuộc thẩm quyền của Ban Quản lý', 'Đầu tư tại Việt Nam', '^', '{tc}, {xd}, {nnmt}', 4, 7, 'L kkt, C tc, C xd, C nnmt'),
  sec('III', 'THỦ TỤC HÀNH CHÍNH NỘI BỘ', { span: true }),
  row(13, 'Cử cán bộ, công chức đi bồi dưỡng ở nước ngoài', 'Công chức, viên chức', '{nv}', '{tc}', 5, 8, 'L nv, C tc'),
  row(14, 'Điều chuyển tài sản công giữa các cơ quan thuộc tỉnh', 'Quản lý công sản', '{tc}', '{lq}', 5, 8, 'L tc, C lq'),
  row(15, 'Trình phê duyệt quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính', 'Kiểm soát thủ tục hành chính', '{vp}', '{lq}', 6, 9, 'L vp, C lq'),
];

export const document = {
  file: '98-ra-soat-vinh-long-2026.docx',
  label: headLabel('decision', '37', 'QĐ-UBND', '2026-01-08', 'Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long', 'Vĩnh Long', 2026, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Huỳnh Thanh Liêm', 4, 5, { titleHas: 'rà soát, đánh giá thủ tục hành chính năm 2026', issuerOr: ['Ủy ban nhân dân tỉnh Vĩnh Long'], signerTitleOr: ['PHÓ CHỦ TỊCH'] }),
  names: NAMES,
  isLandscape: true,
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'TỈNH VĨNH LONG'], no: 'Số: 37/QĐ-UBND', place: 'Vĩnh Long, ngày 08 tháng 01 năm 2026', kind: 'QUYẾT ĐỊNH',
      title: 'Về việc ban hành Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2026 trên địa bàn tỉnh Vĩnh Long',
      bases: [
        '**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VĨNH LONG**',
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
        'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;',
        'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia;',
        'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính;',
        'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh.',
      ],
      body: [
        '**QUYẾT ĐỊNH:**',
        '**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2026 trên địa bàn tỉnh Vĩnh Long.',
        '**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.',
        '**Điều 3.** Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, Trưởng Ban Quản lý các khu kinh tế, Chủ tịch Ủy ban nhân dân các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
      ],
    }),
    sign(['- Như Điều 3;', '- Cục KSTTHC - VPCP;', '- CT, các PCT UBND tỉnh;', '- Cổng TTĐT tỉnh;', '- Lưu: VT, KSTT.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Huỳnh Thanh Liêm'),
    { text: 'KẾ HOẠCH', bold: true, center: true, newPage: true },
    { text: 'Rà soát, đánh giá thủ tục hành chính năm 2026 trên địa bàn tỉnh Vĩnh Long', bold: true, center: true },
    { text: '(Ban hành kèm theo Quyết định số 37/QĐ-UBND ngày 08/01/2026 của Chủ tịch UBND tỉnh Vĩnh Long)', italics: true, center: true },
    { text: 'I. MỤC ĐÍCH, YÊU CẦU', bold: true },
    { text: '1. Phát hiện những quy định gây khó cho người dân sau khi sắp xếp tỉnh và bỏ cấp huyện, từ đó kiến nghị bỏ bớt giấy tờ, rút ngắn các bước.' },
    { text: '2. Phương án đơn giản hóa phải nêu rõ lợi ích và chi phí tuân thủ được cắt giảm.' },
    { text: 'II. NỘI DUNG', bold: true },
    { text: 'Danh mục thủ tục hành chính được rà soát, cơ quan thực hiện và thời gian thực hiện nêu tại Phụ lục của Kế hoạch này.' },
    { text: 'III. KINH PHÍ', bold: true },
    { text: 'Kinh phí thực hiện lấy từ dự toán chi thường xuyên được giao của các cơ quan.' },
    { text: 'PHỤ LỤC', bold: true, center: true, newPage: true },
    { text: 'DANH MỤC THỦ TỤC HÀNH CHÍNH RÀ SOÁT, ĐÁNH GIÁ NĂM 2026', bold: true, center: true },
    { text: '(Kèm theo Kế hoạch ban hành tại Quyết định số 37/QĐ-UBND ngày 08/01/2026 của Chủ tịch UBND tỉnh)', italics: true, center: true },
    {
      table: {
        kind: 'activities', columns: 'number name other|context|note lead coordinating schedule schedule note', number: 0, name: 1, isHeadingMarked: true,
        heading: [['STT', 'Tên thủ tục hành chính/nhóm thủ tục hành chính', 'Lĩnh vực', 'Cơ quan thực hiện', '<', 'Thời gian thực hiện', '<', 'Ghi chú'], ['^', '^', '^', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành', '^']], rows,
      },
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
