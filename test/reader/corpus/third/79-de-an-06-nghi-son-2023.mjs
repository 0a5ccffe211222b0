import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign } from '../builders/model.mjs';

const section = (number, words) => sec(number, words, { cells: [number, words, '<', '<', '<', '<'] });

const rows = [
  section('I', 'Hoàn thiện cơ chế, tổ chức thực hiện'),
  act(['1', 'Kiện toàn Tổ công tác triển khai Đề án 06 thị xã và các xã, phường', '{ca}', '{nv}; {ubx}', 'Tháng 02/2023', 'Quyết định kiện toàn'], 'L ca, C nv, C ubx', 'month 2/2023', {}),
  act(['2', 'Xây dựng kế hoạch triển khai Đề án 06 năm 2023 của từng cơ quan, đơn vị', '{phong}; {ubx}', '{ca}', 'Trước ngày 28/02/2023', 'Kế hoạch'], 'L phong, L ubx, C ca', 'beforeDate 2023-02-28', {}),
  act(['3', 'Duy trì họp giao ban Tổ công tác', '{ca}', '{vp}', 'Hàng tháng', 'Thông báo kết luận'], 'L ca, C vp', 'recurring month', {}),
  section('II', 'Nhóm tiện ích phục vụ giải quyết thủ tục hành chính, cung cấp dịch vụ công trực tuyến'),
  act(['4', 'Triển khai 25 dịch vụ công thiết yếu trên Cổng Dịch vụ công quốc gia', '{vp}', '{ca}; {tp}; {ldtb}; {bhxh}', 'Thường xuyên', 'Tối thiểu 70% hồ sơ của 25 dịch vụ công được nộp trực tuyến'], 'L vp, C ca, C tp, C ldtb, C bhxh', 'continuous', { figures: 'gte 70 %' }),
  act(['5', 'Thực hiện nghiêm Nghị định số 104/2022/NĐ-CP, không yêu cầu người dân xuất trình sổ hộ khẩu, sổ tạm trú giấy', '{phong}; {ubx}', '{ca}', 'Thường xuyên', '100% cơ quan, đơn vị thực hiện'], 'L phong, L ubx, C ca', 'continuous', { figures: 'unstated 100 %' }),
  act(['6', 'Triển khai hai nhóm thủ tục hành chính liên thông khai sinh, khai tử', '{tp}', '{ca}; {bhxh}; {ubx}', 'Quý II/2023', 'Hồ sơ liên thông được tiếp nhận'], 'L tp, C ca, C bhxh, C ubx', 'quarter 2/2023', {}),
  act(['7', 'Bố trí máy tính, đường truyền để người dân tự nộp hồ sơ tại Bộ phận một cửa', '{vp}', '{tckh}; {vnpt}', 'Quý I/2023', 'Mỗi Bộ phận một cửa có ít nhất 01 máy tính'], 'L vp, C tckh, C vnpt', 'quarter 1/2023', {}),
  section('III', 'Nhóm tiện ích phục vụ phát triển kinh tế - xã hội'),
  act(['8', 'Thanh toán không dùng tiền mặt đối với học phí, viện phí', '{gd}; {bv}', '{nh}', 'Tháng 9/2023', '- 100% trường học công lập thực hiện;\n- 60% giao dịch viện phí không dùng tiền mặt'], 'L gd, L bv, C nh', 'month 9/2023', { figures: 'unstated 100 % + unstated 60 %', d: 2 }),
  act(['9', 'Chi trả chế độ an sinh xã hội qua tài khoản', '{ldtb}', '{bd}; {ca}', '^', 'Danh sách người hưởng đã mở tài khoản'], 'L ldtb, C bd, C ca', 'month 9/2023', {}),
  act(['10', 'Khám chữa bệnh bảo hiểm y tế bằng căn cước công dân gắn chíp', '{bhxh}', '{bv}; {yt}', 'Thường xuyên', 'Báo cáo số lượt tra cứu'], 'L bhxh, C bv, C yt', 'continuous', {}),
  section('IV', 'Nhóm tiện ích phục vụ phát triển công dân số'),
  act(['11', 'Cấp căn cước công dân cho công dân đủ điều kiện', '{ca}', '{ubx}', 'Trước 30/6/2023', 'Thẻ căn cước công dân'], 'L ca, C ubx', 'beforeDate 2023-06-30', {}),
  act(['12', 'Thu nhận, kích hoạt tài khoản định danh điện tử', '{ca}', '{doan}; {ubx}', 'Trước 31/12/2023', 'Trên 60% công dân từ 14 tuổi có tài khoản được kích hoạt'], 'L ca, C doan, C ubx', 'beforeDate 2023-12-31', { figures: 'gt 60 %' }),
  section('V', 'Làm giàu dữ liệu dân cư'),
  act(['13', 'Làm sạch dữ liệu dân cư, bảo đảm đúng, đủ, sạch, sống', '{ca}', '{tp}; {ubx}', 'Thường xuyên', 'Dữ liệu được cập nhật'], 'L ca, C tp, C ubx', 'continuous', {}),
  act(['14', 'Số hóa sổ hộ tịch giai đoạn trước năm 2016', '{tp}', '{ubx}', 'Hoàn thành trong Quý III/2023', 'Dữ liệu hộ tịch điện tử'], 'L tp, C ubx', 'quarter 3/2023', {}),
  act(['15', 'Rà soát, cập nhật dữ liệu hội viên', '{hnd}; {ccb}; {doan}', '{ca}', 'Quý III/2023', 'Dữ liệu hội viên'], 'L hnd, L ccb, L doan, C ca', 'quarter 3/2023', {}),
  act(['16', 'Cập nhật dữ liệu tiêm chủng, hồ sơ sức khỏe', '{yt}', '{ca}', 'Theo hướng dẫn của Sở Y tế', 'Dữ liệu được đồng bộ'], 'L yt, C ca', 'byReference', {}),
  section('VI', 'Bảo đảm an ninh, an toàn; chế độ báo cáo'),
  act(['17', 'Kiểm tra an ninh, an toàn các máy tính khai thác Cơ sở dữ liệu quốc gia về dân cư', '{ca}', '{vhtt}', 'Quý II và Quý IV/2023', 'Biên bản kiểm tra'], 'L ca, C vhtt', 'quarter 2 + quarter 4/2023', { or: { scheduleOr: [['quarter 2/2023', 'quarter 4/2023']] } }),
  act(['18', 'Báo cáo kết quả thực hiện Đề án 06', '{phong}; {ubx}', '{ca}', 'Trước ngày 20 hằng tháng', 'Báo cáo'], 'L phong, L ubx, C ca', 'recurring month', {}),
];

export const document = {
  file: '79-de-an-06-nghi-son-2023.docx',
  isLandscape: true,
  label: headLabel('plan', '40', 'KH-UBND', '2023-02-10', 'Ủy ban nhân dân thị xã Nghi Sơn', 'Nghi Sơn', 2023, 'CHỦ TỊCH', 'Trịnh Xuân Phú', 2, 5, { titleHas: 'Đề án 06', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'] }),
  names: {
    ca: ['Công an thị xã', 'unit|external'], vp: 'Văn phòng HĐND và UBND thị xã', nv: 'Phòng Nội vụ', tp: 'Phòng Tư pháp', ldtb: 'Phòng Lao động - Thương binh và Xã hội', tckh: 'Phòng Tài chính - Kế hoạch', gd: 'Phòng Giáo dục và Đào tạo', yt: 'Phòng Y tế', vhtt: 'Phòng Văn hóa và Thông tin',
    bhxh: ['Bảo hiểm xã hội thị xã', 'unit|external'], bv: ['Bệnh viện Đa khoa khu vực Nghi Sơn', 'unit|external'], bd: ['Bưu điện thị xã', 'unit|external'], vnpt: ['VNPT Nghi Sơn', 'external|unit'], doan: ['Thị đoàn', 'unit|external'], hnd: ['Hội Nông dân thị xã', 'unit|external'], ccb: ['Hội Cựu chiến binh thị xã', 'unit|external'],
    nh: ['Các ngân hàng trên địa bàn', 'group|external'], phong: ['Các phòng, ban, đơn vị', 'group'], ubx: ['UBND các xã, phường', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'THỊ XÃ NGHI SƠN'], no: 'Số: 40/KH-UBND', place: 'Nghi Sơn, ngày 10 tháng 02 năm 2023', kind: 'KẾ HOẠCH', title: 'Triển khai thực hiện Đề án 06 trên địa bàn thị xã Nghi Sơn năm 2023', bases: ['Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ; Kế hoạch số 19/KH-UBND ngày 30/01/2023 của UBND tỉnh Thanh Hóa về triển khai Đề án 06 năm 2023, UBND thị xã Nghi Sơn xây dựng kế hoạch như sau:'], body: ['I. MỤC ĐÍCH', 'Dùng dữ liệu dân cư để giảm việc đi lại, giấy tờ cho người dân.', 'II. NHIỆM VỤ TRỌNG TÂM'] }),
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, hasBullets: true, heading: [['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Kết quả, sản phẩm']], rows } },
    { text: 'III. TỔ CHỨC THỰC HIỆN', bold: true },
    { text: 'Công an thị xã là cơ quan thường trực, giúp Chủ tịch UBND thị xã theo dõi tiến độ./.' },
    sign(['- Tổ công tác Đề án 06 tỉnh;', '- Thường trực Thị ủy;', '- CT, các PCT UBND thị xã;', '- Thành viên Tổ công tác;', '- Lưu: VT, CA.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Trịnh Xuân Phú'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
