import { act, headLabel, sec } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const rows = [
  sec('I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH'),
  act(['1', 'Ban hành Kế hoạch cải cách hành chính năm 2023', 'Kế hoạch', '{nv}', '{phong}', 'Tháng 01'], 'L nv, C phong', 'month 1', {}),
  act(['2', 'Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2023', 'Kế hoạch', '{nv}', '{vhtt}', 'Tháng 02'], 'L nv, C vhtt', 'month 2', {}),
  act(['3', 'Kiểm tra công tác cải cách hành chính; kiểm tra tối thiểu 30% số phòng, ban, xã, phường', 'Kế hoạch kiểm tra; Báo cáo kết quả kiểm tra', '{nv}', '{vp}; {tp}', 'Quý II, Quý III'], 'L nv, C vp, C tp', 'quarter 2 + quarter 3', { d: 2, figures: 'gte 30 %', or: { scheduleOr: [['quarterRange 2-3']] } }),
  act(['4', 'Phát động phong trào thi đua, nhân rộng sáng kiến cải cách hành chính', 'Ít nhất 02 sáng kiến được công nhận', '{nv}', '{phong}; {ubx}', 'Cả năm'], 'L nv, C phong, C ubx', 'year', {}),
  sec('II', 'CẢI CÁCH THỂ CHẾ'),
  act(['1', 'Kiểm tra, rà soát văn bản quy phạm pháp luật do HĐND, UBND Thành phố ban hành', 'Báo cáo', '{tp}', '{phong}', 'Thường xuyên'], 'L tp, C phong', 'continuous', {}),
  act(['2', 'Theo dõi tình hình thi hành pháp luật trong lĩnh vực trọng tâm', 'Kế hoạch; Báo cáo', '{tp}', '{phong}; {ubx}', 'Trước ngày 30/11/2023'], 'L tp, C phong, C ubx', 'beforeDate 2023-11-30', { d: 2 }),
  sec('III', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
  act(['1', 'Công khai thủ tục hành chính tại Bộ phận Tiếp nhận và Trả kết quả', 'Thủ tục được công khai', '{vp}', '{ubx}', 'Thường xuyên'], 'L vp, C ubx', 'continuous', {}),
  act(['2', 'Rà soát, kiến nghị đơn giản hóa thủ tục hành chính', 'Báo cáo rà soát', '{vp}', '{phong}', 'Trước ngày 01/8/2023'], 'L vp, C phong', 'beforeDate 2023-08-01', {}),
  act(['3', 'Giải quyết hồ sơ đúng hạn đạt trên 98%', 'Báo cáo thống kê', '{phong}; {ubx}', '{vp}', 'Thường xuyên'], 'L phong, L ubx, C vp', 'continuous', { figures: 'gt 98 %' }),
  act(['4', 'Khảo sát sự hài lòng của người dân, tổ chức', 'Báo cáo kết quả khảo sát', '{nv}', '{mt}', 'Quý IV'], 'L nv, C mt', 'quarter 4', {}),
  sec('IV', 'CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC'),
  act(['1', 'Rà soát chức năng, nhiệm vụ của các phòng chuyên môn', 'Quyết định quy định chức năng, nhiệm vụ', '{nv}', '{phong}', 'Quý II'], 'L nv, C phong', 'quarter 2', {}),
  act(['2', 'Sắp xếp các đơn vị sự nghiệp công lập theo lộ trình', 'Đề án sắp xếp', '{nv}', '{gd}; {yt}', 'Theo lộ trình của Tỉnh'], 'L nv, C gd, C yt', 'byReference', {}),
  sec('V', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ'),
  act(['1', 'Đào tạo, bồi dưỡng cán bộ, công chức, viên chức', 'Kế hoạch đào tạo; danh sách cử đi học', '{nv}', '{phong}; {ubx}', 'Thường xuyên'], 'L nv, C phong, C ubx', 'continuous', { d: 2 }),
  act(['2', 'Rà soát, điều chỉnh đề án vị trí việc làm', 'Đề án được phê duyệt', '{nv}', '{phong}', 'Sau khi có hướng dẫn của Sở Nội vụ'], 'L nv, C phong', 'onEvent', { or: { scheduleOr: [['byReference']] } }),
  act(['3', 'Tinh giản biên chế', 'Danh sách tinh giản', '{nv}', '{tckh}', '6 tháng một lần'], 'L nv, C tckh', 'recurring half', {}),
  sec('VI', 'CẢI CÁCH TÀI CHÍNH CÔNG'),
  act(['1', 'Giao quyền tự chủ tài chính cho đơn vị sự nghiệp', 'Quyết định giao quyền tự chủ', '{tckh}', '{gd}', 'Quý I'], 'L tckh, C gd', 'quarter 1', {}),
  act(['2', 'Giải ngân vốn đầu tư công đạt tối thiểu 95% kế hoạch', 'Báo cáo giải ngân', '{tckh}', '{qlda}; {kb}', 'Đến 31/01/2024'], 'L tckh, C qlda, C kb', 'date 2024-01-31', { figures: 'gte 95 %', or: { scheduleOr: [['beforeDate 2024-01-31']] } }),
  sec('VII', 'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ'),
  act(['1', 'Ký số và trao đổi văn bản điện tử', '100% văn bản được ký số (trừ văn bản mật)', '{vhtt}', '{phong}; {ubx}', 'Thường xuyên'], 'L vhtt, C phong, C ubx', 'continuous', { figures: 'unstated 100 %' }),
  act(['2', 'Nâng tỷ lệ hồ sơ nộp trực tuyến lên ít nhất 50%', 'Báo cáo kết quả', '{vp}', '{vhtt}; {ubx}', 'Hằng quý'], 'L vp, C vhtt, C ubx', 'recurring quarter', { figures: 'gte 50 %' }),
  act(['3', 'Duy trì, cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015', 'Bản công bố ISO', '{kt}', '{phong}; {ubx}', 'Trước ngày 15/12/2023'], 'L kt, C phong, C ubx', 'beforeDate 2023-12-15', {}),
];

export const document = {
  file: '77-cchc-sa-dec-2023.xlsx',
  label: headLabel('annex', '21', 'KH-UBND', '2023-01-31', 'Ủy ban nhân dân thành phố Sa Đéc', null, 2023, null, null, null, null, { kindOr: ['plan'], issuerOr: ['UBND thành phố Sa Đéc', 'Ủy ban nhân dân Thành phố Sa Đéc'], titleHas: 'cải cách hành chính năm 2023', attachedTo: '21/KH-UBND' }),
  names: {
    nv: 'Phòng Nội vụ', vp: 'Văn phòng HĐND và UBND Thành phố', tp: 'Phòng Tư pháp', vhtt: 'Phòng Văn hóa và Thông tin', tckh: 'Phòng Tài chính - Kế hoạch', gd: 'Phòng Giáo dục và Đào tạo', yt: 'Phòng Y tế', kt: 'Phòng Kinh tế', qlda: 'Ban Quản lý dự án và Phát triển quỹ đất',
    kb: ['Kho bạc Nhà nước Sa Đéc', 'unit|external'], mt: ['Ủy ban MTTQ Việt Nam Thành phố', 'unit|external'], phong: ['Các phòng, ban, ngành', 'group'], ubx: ['UBND các xã, phường', 'group'],
  },
  blocks: [
    {
      sheet: 'CCHC 2023',
      blocks: [
        { text: 'PHỤ LỤC', bold: true },
        { text: 'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023', bold: true },
        { text: '(Kèm theo Kế hoạch số 21/KH-UBND ngày 31/01/2023 của UBND thành phố Sa Đéc)' },
        { gap: 1 },
        { table: { kind: 'activities', columns: 'number name results lead coordinating schedule', number: 0, name: 1, results: 2, heading: [['STT', 'Nhiệm vụ cụ thể', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện']], rows } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
