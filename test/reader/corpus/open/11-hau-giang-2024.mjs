import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign, sub } from '../builders/model.mjs';

const rows = [
  sec('I', 'KIỂM SOÁT VIỆC BAN HÀNH QUY ĐỊNH', { cells: ['I', 'KIỂM SOÁT VIỆC BAN HÀNH QUY ĐỊNH', '', '', '', ''] }),
  act(['1', 'Đánh giá tác động của quy định có thủ tục trong dự thảo nghị quyết của Hội đồng nhân dân', '- Biểu mẫu đánh giá tác động;\n- Bản tổng hợp ý kiến', '- **Chủ trì:** {soan};\n- **Phối hợp:** {stp}, {vpt}.', 'Khi có dự thảo', ''], 'L soan, C stp, C vpt', 'onEvent', { d: 2 }),
  act(['2', 'Cho ý kiến về thủ tục trong dự thảo quyết định quy phạm', '- Văn bản cho ý kiến', '- {vpt} cho ý kiến, theo dõi;\n- {soan} tiếp thu, giải trình.', 'Trong thời hạn 05 ngày làm việc kể từ khi nhận đủ hồ sơ', ''], 'M vpt, L soan', 'onEvent', { or: { partiesOr: [[['lead', 'Văn phòng UBND tỉnh', 'unit'], ['lead', 'Cơ quan được giao soạn thảo', 'group']], [['lead', 'Văn phòng UBND tỉnh', 'unit'], ['coordinating', 'Cơ quan được giao soạn thảo', 'group']]] } }),
  sec('II', 'CÔNG BỐ, CÔNG KHAI', { cells: ['II', 'CÔNG BỐ, CÔNG KHAI', '', '', '', ''] }),
  act(['3', 'Trình công bố danh mục thủ tục mới, sửa đổi, bãi bỏ:\n+ Thuộc phạm vi quản lý của từng sở;\n+ Kèm quy trình nội bộ và quy trình điện tử.', '- Tờ trình;\n- Dự thảo quyết định;\n- Quy trình điện tử', '- {so} chủ trì, trình Chủ tịch UBND tỉnh.\n- {vpt} thẩm tra.', 'Chậm nhất 10 ngày kể từ ngày văn bản được ban hành', 'Việc thường kỳ'], 'L so, M vpt', 'onEvent', { d: 3, or: { scheduleOr: [['onEvent +10']], partiesOr: [[['lead', 'Các sở, ban, ngành', 'group'], ['lead', 'Văn phòng UBND tỉnh', 'unit']], [['lead', 'Các sở, ban, ngành', 'group'], ['coordinating', 'Văn phòng UBND tỉnh', 'unit']], [['lead', 'Các sở, ban, ngành', 'group'], ['evaluating', 'Văn phòng UBND tỉnh', 'unit']]] } }),
  act(['4', 'Cập nhật cơ sở dữ liệu quốc gia\vvề thủ tục hành chính', '- Dữ liệu được đăng tải', '- {vpt} chủ trì;\n- {so} phối hợp', 'Thường xuyên', ''], 'L vpt, C so', 'continuous', { nm: 'Cập nhật cơ sở dữ liệu quốc gia về thủ tục hành chính' }),
  sub(['4.1', 'Đối chiếu thủ tục đang niêm yết với cơ sở dữ liệu', 'Bảng đối chiếu', '{so}', 'Quý I', ''], 'L so', 'quarter 1'),
  sub(['4.2', 'Gỡ thủ tục bị bãi bỏ', 'Danh mục đã gỡ', '{so}', 'Quý II', ''], 'L so', 'quarter 2'),
  sec('III', 'RÀ SOÁT, ĐƠN GIẢN HÓA', { cells: ['III', 'RÀ SOÁT, ĐƠN GIẢN HÓA', '', '', '', ''] }),
  act(['5', 'Rà soát nhóm thủ tục liên thông về hộ tịch, cư trú, bảo hiểm y tế cho trẻ em', '- Báo cáo rà soát;\n- Sơ đồ quy trình trước và sau rà soát:\n+ Sơ đồ hiện tại;\n+ Sơ đồ đề xuất', '- {stp} chủ trì;\n- {cat}, {bhxh} và {ubh} phối hợp;\n- {vpt} đôn đốc, kiểm tra.', 'Báo cáo trước ngày 15/8/2024', 'Cắt giảm tối thiểu 20% thời gian'], 'L stp, C cat, C bhxh, C ubh, M vpt', 'beforeDate 2024-08-15', { d: 2, or: { deliverablesOr: [3, 4], figuresOr: [['gte 20 %']] } }),
  act(['6', 'Trao đổi với doanh nghiệp về thủ tục đầu tư ngoài khu công nghiệp', '- Biên bản trao đổi', '- {skhdt} chủ trì, phối hợp với {hh}.', 'Quý II, quý IV/2024', ''], 'L skhdt, C hh', 'quarter 2/2024 + quarter 4/2024', { or: { scheduleOr: [['quarter 2', 'quarter 4/2024']] } }),
  sec('IV', 'GIẢI QUYẾT THỦ TỤC', { cells: ['IV', 'GIẢI QUYẾT THỦ TỤC', '', '', '', ''] }),
  act(['7', 'Bố trí công chức đủ năng lực làm việc tại Bộ phận Một cửa; thay người có phiếu đánh giá dưới 70%', '- Quyết định cử người', '- {so}; {ubh}; {ubx}.', 'Tháng 02 và tháng 8', ''], 'L so, L ubh, L ubx', 'month 2 + month 8', { figures: 'lt 70 %', or: { figuresOr: [[]] } }),
  act(['8', 'Đánh giá chất lượng giải quyết thủ tục của từng cơ quan', '- Bảng xếp loại', '- {so}, {ubh} tự đánh giá;\n- {vpt} tổng hợp, thẩm định.', 'Hàng tháng, quý, năm', ''], 'L so, L ubh, M vpt', 'recurring month,quarter,year', { or: { partiesOr: [[['evaluating', 'Các sở, ban, ngành', 'group'], ['evaluating', 'UBND các huyện, thị xã, thành phố', 'group'], ['monitoring', 'Văn phòng UBND tỉnh', 'unit']], [['lead', 'Các sở, ban, ngành', 'group'], ['lead', 'UBND các huyện, thị xã, thành phố', 'group'], ['evaluating', 'Văn phòng UBND tỉnh', 'unit']]] } }),
  act(['9', 'Nâng cấp tổng đài hỏi đáp tự động', '- Tổng đài vận hành', '- {stttt} chủ trì; {vpt} và {vnpt} phối hợp.', 'Hoàn thành trong Quý III năm 2024', ''], 'L stttt, C vpt, C vnpt', 'quarter 3/2024'),
  act(['10', 'Trả kết quả tại nhà cho người khuyết tật', '- Danh sách đã trả', '- {bd} chủ trì\n- {ubx} phối hợp', '^', ''], 'L bd, C ubx', 'quarter 3/2024'),
];

export const document = {
  file: '11-hau-giang-2024.docx',
  isLandscape: true,
  label: headLabel('plan', '14', 'KH-UBND', '2024-01-23', 'Ủy ban nhân dân tỉnh Hậu Giang', 'Hậu Giang', 2024, 'CHỦ TỊCH', 'Đồng Văn Thanh', 2, 5, { titleHas: 'Hoạt động kiểm soát thủ tục hành chính' }),
  names: {
    vpt: 'Văn phòng UBND tỉnh', stp: 'Sở Tư pháp', skhdt: 'Sở Kế hoạch và Đầu tư', stttt: 'Sở Thông tin và Truyền thông', cat: ['Công an tỉnh', 'unit|external'], bhxh: ['Bảo hiểm xã hội tỉnh', 'unit|external'], hh: ['Hiệp hội Doanh nghiệp tỉnh', 'external|unit'],
    vnpt: ['VNPT Hậu Giang', 'external'], bd: ['Bưu điện tỉnh', 'external'], so: ['Các sở, ban, ngành', 'group'], ubh: ['UBND các huyện, thị xã, thành phố', 'group'], ubx: ['UBND các xã, phường, thị trấn', 'group'], soan: ['Cơ quan được giao soạn thảo', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH HẬU GIANG'], no: 'Số: 14/KH-UBND', place: 'Hậu Giang, ngày 23 tháng 01 năm 2024', kind: 'KẾ HOẠCH', title: 'Hoạt động kiểm soát thủ tục hành chính trên địa bàn tỉnh Hậu Giang năm 2024', bases: ['Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ;', 'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Văn phòng Chính phủ;'], body: ['I. MỤC TIÊU', '1. Không để thủ tục nào được áp dụng mà chưa công khai.', 'II. NHIỆM VỤ (bảng sau)'] }),
    {
      table: {
        kind: 'activities', columns: 'number name results parties schedule note', number: 0, name: 1, results: 2, isHeadingMarked: true, hasBullets: true,
        heading: [['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan, đơn vị thực hiện', 'Thời gian thực hiện', 'Ghi chú']], columnNumbers: ['1', '2', '3', '4', '5', '6'], rows,
      },
    },
    sign(['- Cục Kiểm soát thủ tục hành chính;', '- TT: Tỉnh ủy, HĐND tỉnh;', '- Sở, ban, ngành tỉnh;', '- UBND cấp huyện;', '- Lưu: VT, NCPC.'], ['CHỦ TỊCH'], 'Đồng Văn Thanh'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
