/**
 * The words for what the reader of documents is not sure of, what it refuses to read, and what a person should know about how a
 * file was read. The codes are those of libs/annex-reader; a test compares the lists. Words of the document that a doubt carries
 * are put behind the message by `doubtMessage`.
 */
export interface DoubtWords {
  readonly vi: string;
  readonly en: string;
  /** What a person can do about it. */
  readonly todoVi: string;
  readonly todoEn: string;
}

const words = (vi: string, en: string, todoVi: string, todoEn: string): DoubtWords => ({ vi, en, todoVi, todoEn });

export const DOUBT_WORDS = {
  // the page
  tableMissing: words('Không tìm thấy bảng công việc hay chỉ tiêu nào trong văn bản', 'No table of activities or indicators was found in the document', 'Mở phụ lục của văn bản, chọn cả bảng rồi dán vào; hoặc nhập tay.', 'Open the annex, copy the whole table and paste it, or enter it by hand.'),
  tableFromProse: words('Văn bản không có bảng: các việc được đọc từ phần lời', 'The document has no table: its tasks were read from the prose', 'Đối chiếu từng dòng với văn bản.', 'Compare each line with the document.'),
  columnUnknown: words('Chưa hiểu cột này chứa gì', 'It is not clear what this column holds', 'Chọn ý nghĩa của cột.', 'Choose what the column means.'),
  columnByContent: words('Ý nghĩa của cột được đoán theo nội dung các ô', 'What the column means was told by its cells', 'Xem lại ý nghĩa của cột.', 'Check what the column means.'),
  headingMissing: words('Bảng không có dòng tiêu đề cột', 'The table has no headings', 'Xem lại ý nghĩa của từng cột.', 'Check what each column means.'),
  tableUnknown: words('Chưa rõ đây là bảng nội dung công việc hay bảng chỉ tiêu', 'It is not clear whether this table holds activities or indicators', 'Chọn loại bảng, hoặc bỏ bảng khỏi lần nhập.', 'Choose the kind of table, or leave it out.'),
  rowKindUnsure: words('Chưa chắc dòng này là nhóm, nội dung hay ghi chú', 'It is not certain whether this row is a heading, a line or a note', 'Chọn loại dòng.', 'Choose the kind of row.'),
  numberRepeated: words('Số thứ tự này đã có ở dòng khác', 'Another row has the same number', 'Không cần sửa nếu văn bản in như vậy.', 'Leave it if the document prints it so.'),
  numberSkipped: words('Số thứ tự nhảy cóc; có thể thiếu một dòng', 'A number is skipped; a row may be missing', 'So với văn bản xem có thiếu dòng không.', 'Compare with the document.'),
  numberMissing: words('Dòng không có số thứ tự', 'The row has no number', 'Không cần sửa nếu văn bản in như vậy.', 'Leave it if the document prints it so.'),
  rowsJoined: words('Dòng này bị ngắt trang và đã được nối lại', 'The row was cut by a page and has been joined', 'Xem lại chỗ nối.', 'Check where it was joined.'),
  joinUnsure: words('Chưa chắc phần chữ này thuộc dòng trên hay là một dòng riêng', 'It is not certain whether these words continue the row above', 'Chọn nối với dòng trên hoặc để riêng.', 'Join it with the row above, or keep it apart.'),
  cellFromSpan: words('Nội dung ô lấy từ ô gộp ở dòng trên', 'The cell is part of a merged one that begins above', 'Xem lại nếu ô gộp không áp dụng cho dòng này.', 'Check whether the merged cell holds for this row.'),
  cellFromGroup: words('Nội dung ô lấy từ dòng đầu mục ở trên', 'The cell is taken from the heading row above', 'Xem lại nếu không áp dụng cho dòng này.', 'Check whether it holds for this row.'),
  cellAsAbove: words('Ô được đọc theo ô ở dòng trên', 'The cell is read as the one above', 'Xem lại nếu không áp dụng cho dòng này.', 'Check whether it holds for this row.'),
  cellEmpty: words('Ô này trống', 'This cell is empty', 'Điền theo văn bản, hoặc đánh dấu đã xem.', 'Fill it in from the document, or mark it as seen.'),
  textOutsideTable: words('Có chữ nằm ngoài bảng', 'There are words outside the table', 'Xem có nội dung nào cần nhập không.', 'See whether any of it belongs to the plan.'),
  // the head of the document
  symbolBlank: words('Văn bản để trống số hoặc ký hiệu', 'The number or symbol of the document is blank', 'Điền số, ký hiệu nếu đã có.', 'Fill it in where it is known.'),
  dateBlank: words('Văn bản để trống ngày ban hành', 'The date of the document is blank', 'Điền ngày ban hành nếu đã có.', 'Fill it in where it is known.'),
  dateImplausible: words('Ngày ban hành không hợp lý', 'The date of the document is not plausible', 'Kiểm tra lại ngày với bản gốc.', 'Check the date against the original.'),
  issuerUnknown: words('Chưa tìm thấy cơ quan ban hành', 'The issuer was not found', 'Nhập tên cơ quan ban hành.', 'Enter the issuer.'),
  yearUnsure: words('Chưa chắc năm của kế hoạch', 'The year of the plan is not certain', 'Nhập năm của kế hoạch.', 'Enter the year.'),
  titleUnknown: words('Chưa tìm thấy trích yếu của văn bản', 'The title of the document was not found', 'Nhập tên kế hoạch.', 'Enter the title.'),
  kindUnknown: words('Chưa rõ loại văn bản', 'The kind of document is not clear', 'Chọn loại văn bản.', 'Choose the kind of document.'),
  // cells
  roleAssumed: words('Không có chữ chủ trì hay phối hợp; hiểu là chủ trì', 'No role is named; taken as the lead', 'Đổi vai trò nếu chưa đúng.', 'Change the role if it is not right.'),
  roleUnsure: words('Chưa chắc vai trò của đơn vị', 'The role of the unit is not certain', 'Chọn vai trò.', 'Choose the role.'),
  partyMissing: words('Dòng chưa có đơn vị thực hiện', 'The row names nobody who does it', 'Thêm đơn vị, hoặc đánh dấu đã xem.', 'Add a unit, or mark it as seen.'),
  unitUnknown: words('Không tìm thấy đơn vị này', 'This unit was not found', 'Chọn đơn vị; lựa chọn được nhớ cho lần sau.', 'Choose the unit; the choice is remembered.'),
  unitUnsure: words('Chưa chắc đây là đơn vị nào', 'It is not certain which unit this is', 'Xác nhận hoặc chọn đơn vị khác.', 'Confirm it or choose another.'),
  unitSeveral: words('Có nhiều đơn vị cùng tên này', 'Several units have this name', 'Chọn đúng đơn vị.', 'Choose the right one.'),
  groupUnknown: words('Không có nhóm đơn vị nào tên như vậy', 'There is no group of this name', 'Chọn nhóm; nếu để nguyên, một nhóm mở được tạo khi lưu.', 'Choose the group; otherwise an open group is made on saving.'),
  groupUnsure: words('Tên này được hiểu là một nhóm có tên gần giống', 'This name was taken for a group with a like name', 'Chọn nhóm khác hoặc chọn từng đơn vị nếu không đúng.', 'Choose another group or its units where that is wrong.'),
  groupOpen: words('Nhóm mở: cần người chọn các đơn vị thành viên', 'An open group: a person has to pick its members', 'Chọn đơn vị ngay, hoặc khi giao việc.', 'Pick the units now, or when the plan is issued.'),
  scheduleUnreadable: words('Không hiểu thời gian thực hiện', 'The time could not be understood', 'Nhập cách hiểu thời gian.', 'Enter what the time means.'),
  scheduleUnsure: words('Chưa chắc cách hiểu thời gian', 'The reading of the time is not certain', 'Xác nhận hoặc sửa cách hiểu.', 'Confirm or correct it.'),
  scheduleMissing: words('Dòng không ghi thời gian thực hiện', 'The row states no time', 'Không cần sửa nếu văn bản không ghi.', 'Leave it if the document states none.'),
  scheduleElsewhere: words('Thời gian được nói ở ô khác, khác với ô thời gian', 'Another cell speaks of the time, and differently', 'Chọn cách hiểu đúng.', 'Choose the right reading.'),
  figureInText: words('Có con số nằm trong nội dung', 'There is a figure in the words', 'Gắn với chỉ tiêu nếu cần.', 'Link it to an indicator where it is one.'),
  citationDateImplausible: words('Ngày của văn bản viện dẫn không hợp lý', 'The date of a cited document is not plausible', 'Kiểm tra lại với bản gốc.', 'Check it against the original.'),
  citationYearMismatch: words('Năm trong số hiệu và ngày của văn bản viện dẫn không khớp', 'The year in the number and the date of a cited document differ', 'Kiểm tra lại với bản gốc.', 'Check it against the original.'),
  targetBlank: words('Chỉ tiêu không ghi mục tiêu', 'The indicator states no target', 'Điền mục tiêu, hoặc để trống nếu chỉ theo dõi.', 'Enter the target, or leave it where it is only watched.'),
  targetUnreadable: words('Không hiểu mục tiêu', 'The target could not be understood', 'Nhập mục tiêu.', 'Enter the target.'),
  targetRelative: words('Mục tiêu tính tăng thêm so với kỳ trước, có nhiều cách hiểu', 'The target is an increase that can be read in several ways', 'Để nguyên và quyết định sau, hoặc nhập cách hiểu.', 'Leave it to a decision, or enter what is meant.'),
  targetFromTitle: words('Mục tiêu lấy từ tên chỉ tiêu', 'The target was read in the title', 'Xem lại mục tiêu.', 'Check the target.'),
  comparatorUnstated: words('Mục tiêu không ghi “tối thiểu” hay “tối đa”', 'The target does not say at least or at most', 'Không cần sửa; được hiểu theo chiều của chỉ tiêu.', 'Leave it; the direction of the indicator says.'),
  baselineDisagrees: words('Con số ghi không khớp với số tính từ chính các số liệu kèm theo', 'The stated figure does not follow from its own numbers', 'Giữ nguyên như văn bản, hoặc kiểm tra với nơi ban hành.', 'Keep it as printed, or ask the issuer.'),
  titleRepeated: words('Tên chỉ tiêu này có ở dòng khác', 'Another row has the same title', 'Xem hai dòng có phải một chỉ tiêu không.', 'See whether both are one indicator.'),
  targetsDiffer: words('Cùng một chỉ tiêu mà mục tiêu khác nhau', 'The same indicator has different targets', 'Để cả hai và quyết định mục tiêu chính sau.', 'Keep both and decide later which stands at the head.'),
  misprint: words('Có thể là lỗi in', 'This may be a misprint', 'Chữ được giữ như in; sửa cách hiểu nếu cần.', 'The words stay as printed; correct the reading if needed.'),
} as const satisfies Record<string, DoubtWords>;
export type DoubtWordCode = keyof typeof DOUBT_WORDS;

/** Why a source is not read at all, with the status of the answer: 415 for what is the wrong kind of file, 422 for the rest. */
export const REFUSAL_WORDS = {
  empty: { status: 422, vi: 'Tệp hoặc phần dán không có chữ nào.', en: 'The file or text is empty.' },
  tooLarge: { status: 413, vi: 'Tệp lớn quá mức đọc được (20 MB). Hãy tách phụ lục ra một tệp riêng.', en: 'The file is too large to be read (20 MB). Put the annex into a file of its own.' },
  inflatesTooFar: { status: 422, vi: 'Tệp giải nén ra quá lớn nên không đọc.', en: 'The file inflates too far to be read.' },
  tooManyEntries: { status: 422, vi: 'Tệp chứa quá nhiều phần bên trong nên không đọc.', en: 'The file has too many parts to be read.' },
  tooDeep: { status: 422, vi: 'Tệp lồng quá nhiều lớp nên không đọc.', en: 'The file is nested too deep to be read.' },
  tooManyCells: { status: 422, vi: 'Bảng có quá nhiều ô. Hãy xóa các dòng, cột trống hoặc tách tệp.', en: 'The tables have too many cells. Remove empty rows and columns, or split the file.' },
  tooManyPages: { status: 422, vi: 'Tài liệu quá nhiều trang. Hãy tách riêng phần kế hoạch và phụ lục.', en: 'The document has too many pages. Put the plan and its annex into a file of their own.' },
  damaged: { status: 422, vi: 'Tệp bị hỏng, không mở được. Hãy mở và lưu lại rồi thử lại.', en: 'The file is damaged. Open it, save it again and retry.' },
  encrypted: { status: 415, vi: 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi thử lại.', en: 'The file has a password. Take it off and retry.' },
  macros: { status: 415, vi: 'Tệp có macro nên không nhận. Hãy lưu lại dạng .docx hoặc .xlsx.', en: 'The file holds macros and is refused. Save it as .docx or .xlsx.' },
  externalTemplate: { status: 415, vi: 'Tệp gọi tới mẫu hoặc dữ liệu ở nơi khác nên không nhận. Hãy lưu lại bản không liên kết.', en: 'The file refers to a template or data elsewhere and is refused. Save a copy without links.' },
  xmlEntities: { status: 415, vi: 'Tệp chứa khai báo XML không an toàn nên không nhận.', en: 'The file declares XML entities and is refused.' },
  wrongType: { status: 415, vi: 'Loại tệp này không đọc được (chỉ nhận .docx, .xlsx, .pdf có chữ, .html, .txt), hoặc nội dung không khớp với phần mở rộng.', en: 'This type of file is not read (only .docx, .xlsx, .pdf with text, .html, .txt), or its content does not match its extension.' },
  legacyFormat: { status: 415, vi: 'Định dạng cũ (.doc, .xls, .rtf) không đọc được. Hãy mở bằng Word hoặc Excel và lưu lại dạng .docx hoặc .xlsx.', en: 'The old format (.doc, .xls, .rtf) is not read. Open it and save it as .docx or .xlsx.' },
  pdfWithoutText: { status: 422, vi: 'PDF này là ảnh chụp, không có chữ để đọc. Hãy dùng bản Word, hoặc PDF xuất từ Word.', en: 'This PDF is a scan without text. Use the Word file, or a PDF made from it.' },
  unknownEncoding: { status: 422, vi: 'Không nhận ra bảng mã chữ của tệp. Hãy lưu lại theo Unicode (UTF-8).', en: 'The encoding of the text is not known. Save it as Unicode (UTF-8).' },
  noTable: { status: 422, vi: 'Không tìm thấy bảng nào trong tài liệu. Hãy đưa phần có bảng, gồm cả dòng tiêu đề của bảng.', en: 'No table was found in the document. Give the part that holds the table, with its heading row.' },
} as const satisfies Record<string, { readonly status: number; readonly vi: string; readonly en: string }>;
export type RefusalWordCode = keyof typeof REFUSAL_WORDS;

/** What a person should know about how the file was read; `{detail}` is a name or a count. */
export const REMARK_WORDS = {
  encodingConverted: { vi: 'Bảng mã chữ {detail} đã được chuyển sang Unicode.', en: 'The encoding {detail} was converted to Unicode.' },
  hiddenRowsRead: { vi: 'Có dòng hoặc cột ẩn; vẫn được đọc: {detail}.', en: 'There are hidden rows or columns; they were read: {detail}.' },
  hiddenSheetRead: { vi: 'Có trang tính ẩn; vẫn được đọc: {detail}.', en: 'There is a hidden worksheet; it was read: {detail}.' },
  hiddenTextRead: { vi: 'Có chữ ẩn; vẫn được đọc: {detail}.', en: 'There is hidden text; it was read: {detail}.' },
  headersApart: { vi: 'Đầu trang, chân trang được để riêng: {detail}.', en: 'Page headers and footers are kept apart: {detail}.' },
  trackedDeletionLeftOut: { vi: 'Phần chữ đã đánh dấu xóa không được đọc: {detail}.', en: 'Text that was marked as deleted was not read: {detail}.' },
  footnotesApart: { vi: 'Chú thích cuối trang được để riêng: {detail}.', en: 'Footnotes are kept apart: {detail}.' },
  textBoxesApart: { vi: 'Chữ trong khung được để riêng: {detail}.', en: 'Text in boxes is kept apart: {detail}.' },
  imageLeftOut: { vi: 'Có hình ảnh không đọc được: {detail}.', en: 'There are pictures, which are not read: {detail}.' },
  formulaWithoutValue: { vi: 'Có công thức chưa có kết quả nên ô để trống: {detail}.', en: 'There are formulas without a value; their cells are empty: {detail}.' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type RemarkWordCode = keyof typeof REMARK_WORDS;

/** The parameters of a doubt that are words of the document, the most telling first. */
const QUOTED = ['words', 'wording', 'name', 'text', 'heading', 'quote', 'title', 'number', 'value', 'date'] as const;

/**
 * A doubt as a sentence, with the words it is about.
 *
 * @example doubtMessage('unitUnknown', { name: 'Phòng VH-TT' }, 'vi') → 'Không tìm thấy đơn vị này: “Phòng VH-TT”.'
 */
export function doubtMessage(code: string, params: Readonly<Record<string, unknown>>, language: 'vi' | 'en'): string {
  const known = Object.hasOwn(DOUBT_WORDS, code) ? DOUBT_WORDS[code as DoubtWordCode] : undefined;
  const message = known?.[language] ?? (language === 'vi' ? 'Cần xem lại' : 'To be checked');
  const key = QUOTED.find((one) => params[one] !== undefined && params[one] !== '');
  return key === undefined ? `${message}.` : `${message}: “${String(params[key])}”.`;
}
