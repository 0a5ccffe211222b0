/** Made-up words of the demonstration. `{unit}`, `{period}` and `{row}` are filled in. */
export interface RowWords {
  /** Kind of document handed in, as its symbol begins: BC report, KH plan, CV letter, QĐ decision, TB notice. */
  symbol: 'BC' | 'KH' | 'CV' | 'QĐ' | 'TB';
  abstract: string;
  result: string;
}

function words(symbol: RowWords['symbol'], abstract: string, result: string): RowWords {
  return { symbol, abstract, result };
}

export const ROW_WORDS: Readonly<Record<number, RowWords>> = {
  1: words('QĐ', 'Quyết định ban hành kế hoạch năm 2024', 'Ba kế hoạch rà soát, truyền thông, kiểm tra đã được ký ban hành và gửi các nơi.'),
  2: words('KH', 'Kế hoạch kiểm soát TTHC năm 2024 của {unit}', '{unit} đã ban hành kế hoạch riêng, phân công từng người, gắn mốc theo quý.'),
  3: words('CV', 'Góp ý phần TTHC của dự thảo', 'Đã gửi lấy ý kiến phần TTHC của dự thảo trước khi trình thẩm định.'),
  4: words('CV', 'Góp ý dự thảo quyết định công bố TTHC', '{unit} góp ý dự thảo công bố danh mục; đề nghị sửa tên hai TTHC cho khớp văn bản mới.'),
  5: words('CV', 'Góp ý hồ sơ công bố TTHC', 'Đã đối chiếu hồ sơ trình công bố, gửi ý kiến bằng văn bản.'),
  6: words('BC', 'Cập nhật TTHC trên hệ thống của tỉnh', 'Danh mục TTHC trên hệ thống đã được so với quyết định công bố, bổ sung phần thiếu.'),
  7: words('BC', 'Niêm yết, công khai TTHC {period}', 'Bảng niêm yết tại trụ sở đã thay bản mới; trang điện tử cập nhật đủ TTHC vừa công bố.'),
  8: words('BC', 'Rà soát, đánh giá TTHC', 'Chọn ba TTHC để rà soát, bước đầu tính được chi phí tuân thủ trước khi cắt giảm.'),
  9: words('BC', 'Tổng hợp rà soát TTHC', 'Đã nhắc các phòng gửi biểu mẫu rà soát, tổng hợp đợt đầu.'),
  10: words('BC', 'Triển khai phân cấp giải quyết TTHC', 'Đã lập danh mục việc được phân cấp và quy trình kèm theo.'),
  11: words('TB', 'Thông báo nơi nhận phản ánh, kiến nghị', '{unit} niêm yết thông báo có địa chỉ, số điện thoại, hộp thư nhận phản ánh; đã cập nhật người trực.'),
  12: words('BC', 'Xử lý phản ánh, kiến nghị {period}', 'Phản ánh gửi đến trong kỳ đã phân loại, chuyển đúng nơi, trả lời trong hạn.'),
  13: words('BC', 'Đôn đốc trả lời phản ánh, kiến nghị {period}', 'Không còn phản ánh quá hạn; hai việc sắp hết hạn đã nhắc bằng văn bản.'),
  14: words('CV', 'Góp ý quy trình nội bộ', 'Tham gia ý kiến vào dự thảo quy trình của các sở gửi về trong kỳ.'),
  15: words('BC', 'Tái cấu trúc quy trình dịch vụ công', '{unit} rà lại các bước, đề xuất bỏ một thành phần hồ sơ trùng lặp, đưa thêm TTHC lên mức toàn trình.'),
  16: words('BC', 'Nhận, trả hồ sơ qua bưu chính {period}', 'Số hồ sơ nhận, trả qua bưu chính tăng so với kỳ trước; đã nhắc in sẵn phiếu gửi.'),
  17: words('CV', 'Bộ hồ sơ mẫu đặt tại một cửa', '{unit} đã điền mẫu các tờ khai hay sai, đặt tại bàn hướng dẫn cho người dân xem.'),
  18: words('BC', 'Hóa đơn điện tử và thanh toán trực tuyến {period}', 'Các nơi có thu phí đều xuất hóa đơn điện tử; tỷ lệ thanh toán trực tuyến kèm theo bảng số liệu.'),
  19: words('BC', 'Công khai tiến độ và xin lỗi trễ hạn {period}', '{unit} công khai tiến độ mọi hồ sơ trong kỳ; hồ sơ trễ đã có thư xin lỗi.'),
  20: words('BC', 'Đồng bộ trạng thái hồ sơ {period}', 'Trạng thái hồ sơ giấy và điện tử của {unit} đã đối chiếu, chỉnh các hồ sơ lệch.'),
  21: words('BC', 'Đồng bộ hồ sơ lên Cổng quốc gia {period}', 'Hồ sơ trong kỳ đồng bộ đủ; lỗi kết nối trong hai ngày đã được khắc phục.'),
  22: words('BC', 'Đánh giá sự hài lòng {period}', '{unit} phát phiếu lấy ý kiến, tổng hợp mức hài lòng và nêu việc cần sửa.'),
  23: words('BC', 'Sử dụng bộ nhận diện một cửa', 'Biển tên, phông nền, màu sắc tại một cửa đã theo bộ nhận diện.'),
  24: words('BC', 'Thực hiện Đề án đổi mới một cửa', 'Hoàn thành phần việc đợt đầu của Đề án tại {unit}.'),
  25: words('CV', 'Góp ý sửa quy định biểu mẫu', 'Đã góp ý các biểu mẫu còn trùng thông tin, gửi Văn phòng tổng hợp.'),
  26: words('CV', 'Góp ý tiêu chí một cửa kiểu mẫu', 'Đã góp ý bộ tiêu chí.'),
  27: words('BC', 'Giải quyết TTHC điện tử {period}', '{unit} nhận và xử lý hồ sơ điện tử theo danh mục; số liệu trong phụ lục kèm theo.'),
  28: words('BC', 'Số hóa hồ sơ, kết quả TTHC {period}', '{unit} số hóa hồ sơ ngay khi nhận, ký số kết quả trước khi trả.'),
  29: words('CV', 'Góp ý danh mục giấy tờ phải số hóa', '{unit} góp ý danh mục giấy tờ phải số hóa, đề nghị bổ sung nhóm đất đai.'),
  30: words('CV', 'Đề xuất TTHC làm trực tuyến', '{unit} đề xuất thêm TTHC đủ điều kiện làm trực tuyến.'),
  31: words('BC', 'Chứng thực bản sao điện tử {period}', 'Bản sao điện tử đã chứng thực được thống kê kèm theo; một số máy ký số cần thay.'),
  32: words('BC', 'Kết nối hệ thống thông tin {period}', 'Tài khoản, chứng thư số của các nơi đã rà soát, bảo đảm kết nối.'),
  33: words('BC', 'Chia sẻ dữ liệu chuyên ngành {period}', 'Đã phối hợp kiểm tra dữ liệu hộ tịch, đất đai dùng tại một cửa.'),
  34: words('BC', 'Tự kiểm tra nội bộ {period}', '{unit} tự kiểm tra sổ theo dõi và hồ sơ ngẫu nhiên, lập biên bản các thiếu sót nhỏ.'),
  35: words('BC', 'Truyền thông về TTHC', '{unit} phát bài trên loa, treo pa nô, tổ chức buổi trao đổi với người dân.'),
  36: words('BC', 'Tuyên truyền dịch vụ công trực tuyến {period}', '{unit} cử tổ công nghệ số đến thôn hướng dẫn người dân nộp hồ sơ trực tuyến.'),
  37: words('BC', 'Cải cách TTHC sáu tháng đầu năm 2024', '{unit} báo cáo việc người đứng đầu chỉ đạo cải cách TTHC, kết quả và tồn tại.'),
  38: words('CV', 'Khai thác dữ liệu dân cư', 'Đã hướng dẫn tra cứu thông tin cư trú thay cho giấy tờ, kiến nghị cấp thêm tài khoản.'),
  39: words('BC', 'Công khai chất lượng phục vụ {period}', 'Điểm đánh giá từng tháng trong kỳ đã đăng công khai, nhắc nơi xếp cuối.'),
  40: words('BC', 'Thực hiện Kế hoạch số 184/KH-UBND', 'Đã hoàn thành nhóm việc đến hạn theo lộ trình.'),
  41: words('BC', 'Thực hiện Công văn số 5864/UBND-TTHC', 'Đã triển khai các việc được giao, gửi báo cáo lồng ghép.'),
  42: words('BC', 'Rà soát TTHC nội bộ', 'Đã thống kê TTHC nội bộ, đề xuất giảm thời gian hai thủ tục.'),
  43: words('BC', 'Tập huấn nghiệp vụ', 'Đã cử người dự lớp tập huấn trực tuyến, phổ biến lại tại cơ quan.'),
  44: words('BC', 'Báo cáo trên hệ thống', 'Đã gửi báo cáo theo chế độ trên hệ thống.'),
  45: words('BC', 'Kiểm soát TTHC và một cửa {period}', '{unit} báo cáo số hồ sơ nhận, giải quyết, trễ hạn trong kỳ và kiến nghị.'),
};

/** A coordinating unit hands in no result of its own, only what it contributed; rows that ask for opinions keep their words. */
export const CONTRIBUTION_WORDS: RowWords = words(
  'CV',
  'Phối hợp thực hiện nhiệm vụ số {row}',
  '{unit} đã cử người phối hợp, gửi số liệu và ý kiến cho đơn vị chủ trì.',
);

export const ROWS_ASKING_OPINIONS: ReadonlySet<number> = new Set([4, 5, 14, 25, 26]);

export const RETURN_REASONS: readonly string[] = [
  'Tệp thiếu trang ký và dấu; đề nghị quét lại đủ trang.',
  'Số liệu trong phụ lục lệch với báo cáo chính, đề nghị đối chiếu rồi gửi lại.',
  'Chưa nêu số hồ sơ trễ hạn và nguyên nhân.',
  'Văn bản gửi nhầm kỳ trước, đề nghị gửi bản của kỳ này.',
  'Mới mô tả chung, cần nêu kết quả cụ thể theo từng sản phẩm được giao.',
];

export const DIFFICULTIES: readonly string[] = [
  'Đường truyền ở các thôn xa còn chập chờn.',
  'Máy quét hỏng, đang chờ thay.',
  'Người dân chưa quen nộp hồ sơ trực tuyến.',
  'Cán bộ một cửa kiêm nhiệm nhiều việc.',
];

export const NOT_ARISEN_REASONS: Readonly<Record<number, string>> = {
  3: 'Trong kỳ không chủ trì soạn thảo văn bản quy phạm pháp luật nào.',
  4: 'Trong kỳ không nhận dự thảo quyết định công bố nào để góp ý.',
  19: 'Trong kỳ không có hồ sơ nào trễ hạn phải xin lỗi.',
  30: 'Các TTHC đủ điều kiện đã đưa lên trực tuyến hết, không còn để đề xuất thêm.',
  31: 'Trong kỳ không có người yêu cầu chứng thực bản sao điện tử.',
};
