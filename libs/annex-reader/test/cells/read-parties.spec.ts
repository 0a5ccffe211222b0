import { readParties, type PartyColumn } from '../../src/cells/read-parties.js';

/** "lead Phòng Nội vụ", with "?" where a person has to look, "=" where the column and "~" where nothing told the role. */
const read = (text: string, column: PartyColumn = 'parties'): string[] =>
  readParties(text, column).map(({ role, name, confidence, roleFrom }) => `${{ words: '', column: '=', assumed: '~' }[roleFrom]}${role} ${name}${confidence === 'low' ? ' ?' : ''}`);
const natures = (text: string): string[] => readParties(text, 'lead').map(({ nature }) => nature);
const duties = (text: string): (string | null)[] => readParties(text, 'parties').map(({ duty }) => duty);

describe('role words behind the names (RULES.md A4)', () => {
  it.each<[string, string[]]>([
    ['Phòng Nội vụ chủ trì', ['lead Phòng Nội vụ']],
    ['- Phòng Nội vụ chủ trì.\n- UBND các xã, thị trấn phối hợp.', ['lead Phòng Nội vụ', 'coordinating UBND các xã, thị trấn']],
    ['- Phòng Nội vụ chủ trì. - UBND các xã, thị trấn phối hợp.', ['lead Phòng Nội vụ', 'coordinating UBND các xã, thị trấn']],
    ['- Phòng Nội vụ chủ trì - UBND các xã phối hợp', ['lead Phòng Nội vụ', 'coordinating UBND các xã']],
    ['Phòng Nội vụ chủ trì UBND các xã, thị trấn phối hợp', ['lead Phòng Nội vụ', 'coordinating UBND các xã, thị trấn']],
    ['Phòng Nội vụ chủ trì\nUBND các xã phối hợp', ['lead Phòng Nội vụ', 'coordinating UBND các xã']],
    ['Sở Nội vụ, Sở Tư pháp; UBND cấp huyện chủ trì', ['lead Sở Nội vụ', 'lead Sở Tư pháp', 'lead UBND cấp huyện']],
    ['UBND các xã, chủ trì chủ trì', ['lead UBND các xã']],
    ['Phòng Y tế triển khai chủ trì thực hiện', ['lead Phòng Y tế']],
    ['1. Sở Y tế chủ trì.\n2. Bảo hiểm xã hội tỉnh phối hợp.', ['lead Sở Y tế', 'coordinating Bảo hiểm xã hội tỉnh']],
    ['1. Sở Y tế chủ trì 2. Bảo hiểm xã hội tỉnh phối hợp', ['lead Sở Y tế', 'coordinating Bảo hiểm xã hội tỉnh']],
    ['Sở Nội vụ (chủ trì), Sở Tài chính, Sở Y tế (phối hợp)', ['lead Sở Nội vụ', 'coordinating Sở Tài chính', 'coordinating Sở Y tế']],
    ['Giao Phòng Nội vụ chủ trì', ['lead Phòng Nội vụ']],
    ['PHÒNG NỘI VỤ CHỦ TRÌ, UBND CÁC XÃ PHỐI HỢP', ['lead PHÒNG NỘI VỤ', 'coordinating UBND CÁC XÃ']],
    ['Sở Nội vụ chủ trì, các sở, ban, ngành phối hợp', ['lead Sở Nội vụ', 'coordinating các sở, ban, ngành']],
  ])('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('role words before the names', () => {
  it.each<[string, string[]]>([
    ['Chủ trì: Sở Nội vụ; Phối hợp: Sở Tài chính và UBND các huyện, thành phố', ['lead Sở Nội vụ', 'coordinating Sở Tài chính', 'coordinating UBND các huyện, thành phố']],
    ['Chủ trì: Sở Nội vụ, phối hợp: các sở, ngành', ['lead Sở Nội vụ', 'coordinating các sở, ngành']],
    ['Đơn vị chủ trì: Phòng Kinh tế\nĐơn vị phối hợp: Công an xã', ['lead Phòng Kinh tế', 'coordinating Công an xã']],
    ['Chủ trì:\n- Sở Y tế\n- Sở Tư pháp\nPhối hợp:\n- Các sở, ban, ngành', ['lead Sở Y tế', 'lead Sở Tư pháp', 'coordinating Các sở, ban, ngành']],
    ['Chủ trì Sở Y tế, phối hợp Sở Tài chính', ['lead Sở Y tế', 'coordinating Sở Tài chính']],
    ['Theo dõi: Văn phòng UBND tỉnh; Đơn vị thực hiện: các sở, ngành', ['monitoring Văn phòng UBND tỉnh', 'lead các sở, ngành']],
  ])('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('role words in the middle', () => {
  it.each<[string, string[]]>([
    ['Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp', ['lead Phòng Nội vụ', 'coordinating Phòng Tư pháp']],
    ['Phòng Nội vụ chủ trì, phối hợp với Phòng Y tế, Công an huyện và UBND các xã thực hiện', ['lead Phòng Nội vụ', 'coordinating Phòng Y tế', 'coordinating Công an huyện', 'coordinating UBND các xã']],
    ['Phòng Nội vụ chủ trì phối hợp các phòng, ban, ngành, UBND các xã', ['lead Phòng Nội vụ', 'coordinating các phòng, ban, ngành', 'coordinating UBND các xã']],
    ['Phòng VH&TT phối hợp với Phòng Nội vụ chủ trì', ['lead Phòng VH&TT', 'lead Phòng Nội vụ']],
    ['Phòng Tư pháp phối hợp với các sở, ban ngành thực hiện', ['lead Phòng Tư pháp', 'coordinating các sở, ban ngành']],
    ['Sở Nội vụ chủ trì. Các sở, ngành phối hợp với Sở Nội vụ thực hiện.', ['lead Sở Nội vụ', 'coordinating Các sở, ngành']],
    ['Sở Nội vụ chủ trì. Các đơn vị phối hợp với cơ quan chủ trì thực hiện.', ['lead Sở Nội vụ', 'coordinating Các đơn vị']],
    ['Phòng Kinh tế đồng chủ trì với Phòng Nội vụ', ['lead Phòng Kinh tế', 'coLead Phòng Nội vụ']],
    ['Sở Y tế và Sở Tư pháp đồng chủ trì', ['lead Sở Y tế', 'coLead Sở Tư pháp']],
  ])('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('other roles', () => {
  it.each<[string, string[]]>([
    ['Các đơn vị chủ trì. Văn phòng Sở theo dõi, hướng dẫn, phối hợp', ['lead Các đơn vị', 'monitoring Văn phòng Sở']],
    ['Các đơn vị chủ trì. Văn phòng Sở hướng dẫn, đơn đốc, đánh giá kết quả', ['lead Các đơn vị', 'monitoring Văn phòng Sở']],
    ['Các đơn vị chủ trì. Văn phòng Sở tổng hợp', ['lead Các đơn vị', 'monitoring Văn phòng Sở']],
    ['Các đơn vị chủ trì. Sở Tư pháp thẩm định', ['lead Các đơn vị', 'monitoring Sở Tư pháp']],
    ['Các đơn vị soạn thảo. Sở Tư pháp (có ý kiến)', ['lead Các đơn vị', 'monitoring Sở Tư pháp']],
    ['Các đơn vị chủ trì. Hội đồng thẩm định chấm điểm', ['lead Các đơn vị', 'evaluating Hội đồng thẩm định']],
    ['Phòng Nội vụ tham mưu; UBND các xã triển khai', ['lead Phòng Nội vụ', 'lead UBND các xã']],
    ['Văn phòng chủ trì. UBND các xã thực hiện', ['lead Văn phòng', 'lead UBND các xã']],
    ['UBND các xã phối hợp và thực hiện. Văn phòng chủ trì', ['coordinating UBND các xã', 'lead Văn phòng']],
    ['Phòng Nội vụ theo dõi, đôn đốc', ['~lead Phòng Nội vụ ?']],
    ['Các đơn vị; UBND các xã; Phòng Nội vụ hướng dẫn', ['~lead Các đơn vị ?', '~lead UBND các xã ?', 'monitoring Phòng Nội vụ']],
    ['Phòng Nội vụ; UBND các xã phối hợp', ['~lead Phòng Nội vụ ?', 'coordinating UBND các xã']],
    ['Phòng Nội vụ, UBND các xã phối hợp', ['~lead Phòng Nội vụ ?', 'coordinating UBND các xã']],
    ['Phòng Tư pháp (phối hợp: Công an xã; Phòng Y tế)', ['~lead Phòng Tư pháp', 'coordinating Công an xã', 'coordinating Phòng Y tế']],
    ['Phòng Tư pháp chủ trì (phối hợp: Công an xã)', ['lead Phòng Tư pháp', 'coordinating Công an xã']],
    ['Phòng Tư pháp chủ trì (Công an xã, Phòng Y tế phối hợp)', ['lead Phòng Tư pháp', 'coordinating Công an xã', 'coordinating Phòng Y tế']],
    ['Sở Nội vụ: Chủ trì; Sở Tài chính: phối hợp', ['lead Sở Nội vụ', 'coordinating Sở Tài chính']],
    ['Sở Nội vụ là cơ quan chủ trì, các sở, ngành là cơ quan phối hợp', ['lead Sở Nội vụ', 'coordinating các sở, ngành']],
    ['Phòng Quản lý xây dựng chủ trì; Phòng Tư pháp xây dựng kế hoạch', ['lead Phòng Quản lý xây dựng', 'lead Phòng Tư pháp']],
    ['Phòng Nội vụ hướng dẫn, đôn đốc các cơ quan, UBND các xã thực hiện. UBND các xã chủ trì', ['monitoring Phòng Nội vụ', 'lead UBND các xã']],
  ])('%s', (text, wanted) => expect(read(text)).toEqual(wanted));

  it('keeps what is done beyond the role', () => {
    expect(duties('Văn phòng chủ trì tham mưu; Phòng Nội vụ theo dõi, trình Chủ tịch UBND huyện, Văn phòng UBND tỉnh')).toEqual(['tham mưu', 'theo dõi, trình Chủ tịch UBND huyện, Văn phòng UBND tỉnh']);
    expect(duties('Phòng Y tế chủ trì, phối hợp với Phòng Nội vụ xây dựng kế hoạch')).toEqual(['xây dựng kế hoạch', null]);
    expect(duties('Phòng Y tế chủ trì thực hiện. UBND xã phối hợp thực hiện')).toEqual([null, null]);
  });
});

describe('no role word', () => {
  it('means who does it: the lead, assumed in a mixed column, told by any other', () => {
    expect(read('- Phòng Nội vụ.\n- UBND các xã')).toEqual(['~lead Phòng Nội vụ', '~lead UBND các xã']);
    expect(read('Phòng Nội vụ; UBND các xã', 'coordinating')).toEqual(['=coordinating Phòng Nội vụ', '=coordinating UBND các xã']);
  });
  it('behind a named lead it is no lead for sure', () => {
    expect(read('Sở Nội vụ chủ trì và các cơ quan liên quan')).toEqual(['lead Sở Nội vụ', '~coordinating các cơ quan liên quan ?']);
  });
});

describe('columns that give the role', () => {
  it.each<[PartyColumn, string, string[]]>([
    ['lead', 'Sở Xây dựng chủ trì, phối hợp với Cục Thuế tỉnh', ['lead Sở Xây dựng', 'coordinating Cục Thuế tỉnh']],
    ['lead', '- Phòng Kinh tế phối hợp với các sở, ban ngành thực hiện', ['lead Phòng Kinh tế', 'coordinating các sở, ban ngành']],
    ['coordinating', 'UBND các xã thực hiện', ['=coordinating UBND các xã']],
    ['coordinating', 'Phối hợp với Phòng Nội vụ', ['coordinating Phòng Nội vụ']],
    ['evaluating', 'Sở Nội vụ chủ trì, phối hợp với Sở Y tế', ['=evaluating Sở Nội vụ', '=evaluating Sở Y tế']],
    ['monitoring', 'Văn phòng UBND tỉnh', ['=monitoring Văn phòng UBND tỉnh']],
  ])('%s: %s', (column, text, wanted) => expect(read(text, column)).toEqual(wanted));
});

describe('where one name ends and the next begins', () => {
  it.each<[string, string[]]>([
    ['Phòng Văn hóa, Khoa học và Thông tin, Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Văn hóa, Khoa học và Thông tin', 'Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Phòng Tài chính - Kế hoạch - Phòng Y tế', ['Phòng Tài chính - Kế hoạch', 'Phòng Y tế']],
    ['Chi cục Thuế khu vực Sông Trà – Trà Bồng; Sở Lao động - Thương binh và Xã hội', ['Chi cục Thuế khu vực Sông Trà – Trà Bồng', 'Sở Lao động - Thương binh và Xã hội']],
    ['Văn phòng HĐND - UBND huyện, Văn phòng HĐND và UBND xã; VP HĐND&UBND', ['Văn phòng HĐND - UBND huyện', 'Văn phòng HĐND và UBND xã', 'VP HĐND&UBND']],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã và Công an xã', ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'Công an xã']],
    ['Văn phòng HĐND và UBND, UBND xã Ba Vinh; Văn phòng HĐND-UBND và UBND cấp xã', ['Văn phòng HĐND và UBND', 'UBND xã Ba Vinh', 'Văn phòng HĐND-UBND', 'UBND cấp xã']],
    ['Văn phòng HĐND và UBND, HĐND xã; Văn phòng Huyện ủy, UBND huyện', ['Văn phòng HĐND và UBND', 'HĐND xã', 'Văn phòng Huyện ủy', 'UBND huyện']],
    ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', ['Văn phòng Đoàn ĐBQH và HĐND tỉnh']],
    ['Các cơ quan, đơn vị; các sở, ban, ngành, UBND cấp xã', ['Các cơ quan, đơn vị', 'các sở, ban, ngành', 'UBND cấp xã']],
    ['Các Phòng, Ban, Trung tâm thuộc Sở, Văn phòng Sở', ['Các Phòng, Ban, Trung tâm thuộc Sở', 'Văn phòng Sở']],
    ['Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, phường', ['Thủ trưởng các cơ quan, đơn vị', 'Chủ tịch UBND các xã, phường']],
    ['Sở, ban, ngành tỉnh; UBND huyện, thị xã, thành phố', ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố']],
    ['Bộ phận Tiếp nhận và Trả kết quả huyện và các xã', ['Bộ phận Tiếp nhận và Trả kết quả huyện', 'các xã']],
    ['Hạt Kiểm lâm, các Trạm Thú y, Trạm Trồng trọt', ['Hạt Kiểm lâm', 'các Trạm Thú y', 'Trạm Trồng trọt']],
    ['Các Sở: Nội vụ, Y tế, Văn hóa, Thể thao và Du lịch, Tài nguyên và Môi trường', ['Sở Nội vụ', 'Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Tài nguyên và Môi trường']],
    ['Phòng Nội vụ, Tư pháp', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    ['UBND các xã: Ba Vinh, Ba Động và thị trấn Ba Tơ', ['UBND xã Ba Vinh', 'UBND xã Ba Động', 'UBND thị trấn Ba Tơ']],
    ['UBND huyện Ba Tơ, thị xã Đức Phổ', ['UBND huyện Ba Tơ', 'UBND thị xã Đức Phổ']],
    ['Sở TTTT, KHĐT, TNMT', ['Sở TTTT', 'Sở KHĐT', 'Sở TNMT']],
    ['Ban Quản lý các Khu công nghiệp và Khu kinh tế, Báo và Đài Phát thanh - Truyền hình', ['Ban Quản lý các Khu công nghiệp và Khu kinh tế', 'Báo và Đài Phát thanh - Truyền hình']],
    ['Chi cục Thủy lợi và Phòng, chống thiên tai', ['Chi cục Thủy lợi và Phòng, chống thiên tai']],
    ['Văn phòng\nUBND tỉnh\nSở Nội vụ', ['Văn phòng UBND tỉnh', 'Sở Nội vụ']],
    ['Phòng Tổ chức cán bộ\nSở', ['Phòng Tổ chức cán bộ Sở']],
    ['Công chức Văn phòng - Thống kê; Đồng chí Trần Văn B - Phó Chủ tịch UBND xã', ['Công chức Văn phòng - Thống kê', 'Đồng chí Trần Văn B - Phó Chủ tịch UBND xã']],
    ['Phòng Tổ chức, công chức', ['Phòng Tổ chức, công chức']],
    ['Văn phòng đăng ký đất đai; Chi cục Thuế các huyện thành phố và Khu vực', ['Văn phòng đăng ký đất đai', 'Chi cục Thuế các huyện thành phố và Khu vực']],
    ['Cấp huyện: Phòng Tư pháp; cấp xã: UBND các xã', ['Phòng Tư pháp', 'UBND các xã']],
    ['Các cơ quan có thẩm quyền giải quyết, công khai TTHC', ['Các cơ quan có thẩm quyền giải quyết, công khai TTHC']],
    ['Tổ công tác triển khai Đề án 06, Hội đồng thẩm định', ['Tổ công tác triển khai Đề án 06', 'Hội đồng thẩm định']],
    ['Phòng Bưu chính, Viễn thông; Viễn thông tỉnh', ['Phòng Bưu chính, Viễn thông', 'Viễn thông tỉnh']],
    ['Trung tâm y tế, bệnh viện đa khoa tỉnh, công an tỉnh', ['Trung tâm y tế', 'bệnh viện đa khoa tỉnh', 'công an tỉnh']],
    ['Ban Quản lý dự án đầu tư xây dựng, Phòng Kinh tế và vật liệu xây dựng', ['Ban Quản lý dự án đầu tư xây dựng', 'Phòng Kinh tế và vật liệu xây dựng']],
    ['Văn phòng - Thống kê, Tư pháp - Hộ tịch, Địa chính - Xây dựng', ['Văn phòng - Thống kê', 'Tư pháp - Hộ tịch', 'Địa chính - Xây dựng']],
    ['Phòng Kinh tế, Văn hóa - Xã hội', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội']],
    ['Đảng ủy - HĐND - UBND các xã, HĐND, UBND huyện', ['Đảng ủy - HĐND - UBND các xã', 'HĐND', 'UBND huyện']],
    ['UBND huyện Bá Thước, Quan Sơn và Trạm Tấu', ['UBND huyện Bá Thước', 'UBND huyện Quan Sơn', 'UBND huyện Trạm Tấu']],
    ['UBND xã A, B, C, Công an huyện', ['UBND xã A', 'UBND xã B', 'UBND xã C', 'Công an huyện']],
    ['Sở: Nội vụ, Tài chính; UBND xã: Ba Vinh, Ba Tô', ['Sở Nội vụ', 'Sở Tài chính', 'UBND xã Ba Vinh', 'UBND xã Ba Tô']],
    ['(1) Sở Nội vụ; (2) Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Chủ tịch, các Phó Chủ tịch UBND huyện', ['Chủ tịch, các Phó Chủ tịch UBND huyện']],
    ['phòng Nội vụ\nphòng Tư pháp\nUBND các\nxã', ['phòng Nội vụ', 'phòng Tư pháp', 'UBND các xã']],
    ['TT. Phục vụ hành chính công; P. Nội vụ.', ['TT. Phục vụ hành chính công', 'P. Nội vụ']],
  ])('%s', (text, wanted) => expect(readParties(text, 'lead').map(({ name }) => name)).toEqual(wanted));
});

describe('what a name means (RULES.md U3, U5)', () => {
  it.each<[string, string]>([
    ['Phòng Nội vụ', 'unit'], ['Sở Nội vụ', 'unit'], ['Kho bạc Nhà nước tỉnh', 'unit'], ['Cục Thuế tỉnh', 'unit'], ['Ban Quản lý các khu công nghiệp tỉnh', 'unit'],
    ['Ngân hàng Nhà nước chi nhánh tỉnh', 'unit'], ['UBND các xã, thị trấn', 'group'], ['UBND cấp xã', 'group'], ['Phòng Tư pháp cấp huyện', 'group'], ['Các thôn, tổ dân phố', 'group'],
    ['Chủ tịch UBND các xã', 'group'], ['Chi cục Thủy lợi các tỉnh ven biển', 'group'], ['15 khu phố', 'group'], ['06 phòng chuyên môn', 'group'], ['Trưởng 12 thôn', 'group'], ['Thuế cơ sở 2 tỉnh', 'unit'], ['Sở, ban, ngành', 'group'], ['Các cơ quan, đơn vị có liên quan', 'openGroup'], ['Các đơn vị được giao', 'openGroup'],
    ['Các cơ quan theo chức năng, nhiệm vụ', 'openGroup'], ['Cơ quan, đơn vị có thẩm quyền tiếp nhận', 'openGroup'], ['Cơ quan Thường trực Ban Chỉ đạo', 'unit'], ['Tổ dân phố số 5', 'unit'], ['UBND huyện, thị xã, thành phố', 'group'], ['Đơn vị trúng thầu', 'external'], ['VNPT Quảng Ngãi', 'external'], ['Viễn thông Kon Tum', 'external'], ['Bưu điện tỉnh', 'external'],
  ])('%s: %s', (name, nature) => expect(natures(name)).toEqual([nature]));

  it('a person by name or a post is worth a look', () => {
    expect(read('Đồng chí Nguyễn Thị C', 'lead')).toEqual(['=lead Đồng chí Nguyễn Thị C ?']);
    expect(read('Công chức Tư pháp - Hộ tịch', 'lead')).toEqual(['=lead Công chức Tư pháp - Hộ tịch ?']);
    expect(read('Trưởng phòng Nội vụ', 'lead')).toEqual(['=lead Trưởng phòng Nội vụ']);
  });
});

it('reads nothing out of nothing, and keeps what is no party in sight', () => {
  expect(readParties('', 'parties')).toEqual([]);
  expect(readParties(' - …\n', 'lead')).toEqual([]);
  expect(read('Thực hiện theo phân công')).toHaveLength(1);
  expect(readParties('Thực hiện theo phân công', 'parties')[0]?.confidence).toBe('low');
});

it('reads decomposed letters as composed ones', () => {
  expect(read('Phòng Nội vụ chủ trì'.normalize('NFD'))).toEqual(['lead Phòng Nội vụ']);
});
