import { REFUSAL_WORDS, type RefusalWordCode } from './doubt-words.js';

/**
 * Every refusal the API can answer (RFC 9457): its stable code, HTTP status, and its message in both languages.
 * `{name}` in a message is filled from the problem's `params`. A code is never renamed: clients keep them.
 */
export interface ProblemEntry {
  readonly status: number;
  readonly vi: string;
  readonly en: string;
}

const entry = (status: number, vi: string, en: string): ProblemEntry => ({ status, vi, en });

export const PROBLEMS = {
  // the request itself
  invalidInput: entry(400, 'Một số ô chưa đúng. Xem lời nhắc ở từng ô rồi gửi lại.', 'Some fields are not valid. See the note at each field and send again.'),
  malformedBody: entry(400, 'Nội dung gửi lên không đọc được. Hãy tải lại trang rồi thử lại.', 'The request could not be read. Reload the page and try again.'),
  idempotencyKeyMissing: entry(400, 'Thiếu khóa chống gửi trùng (Idempotency-Key).', 'The Idempotency-Key header is missing.'),
  idempotencyKeyReused: entry(422, 'Khóa chống gửi trùng đã dùng cho một nội dung khác.', 'This Idempotency-Key was used for a different request.'),
  idempotencyKeyInFlight: entry(409, 'Yêu cầu trước cùng khóa đang được xử lý. Chờ giây lát rồi thử lại.', 'The earlier request with this key is still running. Try again shortly.'),
  crossSiteRequest: entry(403, 'Yêu cầu đến từ một trang khác nên bị từ chối.', 'The request came from another site and was refused.'),
  unsupportedMediaType: entry(415, 'Kiểu nội dung gửi lên không được hỗ trợ.', 'The content type is not supported.'),
  bodyTooLarge: entry(413, 'Nội dung gửi lên quá lớn.', 'The request body is too large.'),
  notFound: entry(404, 'Không tìm thấy mục này, hoặc bạn không được xem nó.', 'This item was not found, or you may not see it.'),
  methodNotAllowed: entry(405, 'Thao tác này không có ở địa chỉ này.', 'That method is not available here.'),
  preconditionRequired: entry(428, 'Thiếu phiên bản của mục đang sửa (If-Match). Hãy tải lại rồi sửa.', 'The version of the edited item is missing (If-Match). Reload and edit again.'),
  staleVersion: entry(412, 'Người khác vừa thay đổi mục này. Nội dung bạn gõ vẫn được giữ; hãy xem thay đổi của họ rồi lưu lại.', 'Someone else has just changed this item. What you typed is kept; review their change and save again.'),
  tooManyRequests: entry(429, 'Quá nhiều yêu cầu. Thử lại sau {seconds} giây.', 'Too many requests. Try again in {seconds} seconds.'),
  internalError: entry(500, 'Có lỗi ở máy chủ. Gửi mã tham chiếu cho quản trị để được giúp.', 'The server failed. Give the reference to your administrator.'),
  databaseUnavailable: entry(503, 'Cơ sở dữ liệu tạm thời không sẵn sàng. Nội dung bạn gõ vẫn còn; thử lại sau giây lát.', 'The database is not available right now. What you typed is kept; try again shortly.'),
  storageFull: entry(507, 'Ổ đĩa lưu tệp đã đầy. Báo quản trị để giải phóng chỗ rồi tải lại.', 'The file store is full. Ask the administrator to free space, then upload again.'),
  storageUnavailable: entry(503, 'Kho tệp tạm thời không sẵn sàng. Thử tải lại sau giây lát.', 'The file store is not available right now. Try again shortly.'),
  stopping: entry(503, 'Máy chủ đang dừng để khởi động lại. Thử lại sau giây lát.', 'The server is stopping for a restart. Try again shortly.'),
  conflictingWrite: entry(409, 'Hai thay đổi va nhau. Thử lại.', 'Two changes collided. Try again.'),

  // signing in
  notSignedIn: entry(401, 'Bạn chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập lại.', 'You are not signed in, or the session has ended. Sign in again.'),
  signInFailed: entry(401, 'Tên đăng nhập hoặc mật khẩu không đúng.', 'The username or password is not right.'),
  tooManyAttempts: entry(429, 'Đăng nhập sai nhiều lần. Thử lại sau {seconds} giây.', 'Too many failed sign-ins. Try again in {seconds} seconds.'),
  notAllowed: entry(403, 'Bạn không có quyền làm việc này.', 'You may not do this.'),
  passwordChangeRequired: entry(403, 'Hãy đổi mật khẩu trước khi dùng tiếp.', 'Change your password before going on.'),
  currentPasswordWrong: entry(422, 'Mật khẩu hiện tại không đúng.', 'The current password is not right.'),
  passwordTooShort: entry(422, 'Mật khẩu cần ít nhất {min} ký tự. Một câu ngắn dễ nhớ là tốt nhất.', 'A password needs at least {min} characters. A short sentence works best.'),
  passwordTooLong: entry(422, 'Mật khẩu dài quá {max} ký tự.', 'The password is longer than {max} characters.'),
  passwordCommon: entry(422, 'Mật khẩu này quá phổ biến hoặc dễ đoán. Hãy chọn câu khác.', 'This password is too common or easy to guess. Choose another.'),
  passwordContext: entry(422, 'Mật khẩu không được chứa tên đăng nhập, họ tên hay tên đơn vị.', 'A password may not contain your username, name or unit.'),
  setupClosed: entry(404, 'Liên kết tạo quản trị viên đầu tiên không còn hiệu lực.', 'The link for the first administrator is no longer valid.'),
  lastAdministrator: entry(409, 'Phải còn ít nhất một quản trị viên hoạt động.', 'At least one active administrator must remain.'),
  accountAlreadyDisabled: entry(409, 'Tài khoản này đã ngừng từ trước.', 'This account is disabled already.'),
  accountAlreadyActive: entry(409, 'Tài khoản này đang hoạt động.', 'This account is active already.'),
  usernameTaken: entry(409, 'Tên đăng nhập “{username}” đã có người dùng.', 'The username “{username}” is taken.'),

  // units and groups
  unitCycle: entry(409, 'Đơn vị không thể nằm dưới chính nó hoặc đơn vị trực thuộc nó.', 'A unit cannot be placed below itself or one of its own units.'),
  unitHasOpenChildren: entry(409, 'Còn đơn vị trực thuộc đang hoạt động; hãy chuyển hoặc đóng chúng trước.', 'Units below it are still active; move or close them first.'),
  unitHasOpenTasks: entry(409, 'Đơn vị còn {count} nhiệm vụ đang mở.', 'The unit still has {count} open tasks.'),
  unitNotValidOn: entry(422, 'Đơn vị không có hiệu lực vào ngày {date}.', 'The unit is not valid on {date}.'),
  unitCodeTaken: entry(409, 'Mã đơn vị này đã được dùng.', 'This unit code is in use.'),
  groupInUse: entry(409, 'Nhóm đang được dùng trong kế hoạch nên không xóa được.', 'The group is used by a plan and cannot be deleted.'),
  groupNameTaken: entry(409, 'Đã có nhóm mang tên này.', 'There is a group of this name already.'),

  // plans
  documentTaken: entry(409, 'Văn bản này (cơ quan, số, ký hiệu, ngày) đã có trong hệ thống.', 'This document (issuer, number, symbol, date) is already recorded.'),
  planNotDraft: entry(409, 'Kế hoạch đã giao nên không xóa hoặc sửa theo cách này được.', 'The plan has been issued and cannot be changed this way.'),
  planNotIssued: entry(409, 'Kế hoạch chưa giao.', 'The plan has not been issued yet.'),
  amendmentEmpty: entry(422, 'Văn bản điều chỉnh không đổi dòng nào của kế hoạch. Chọn ít nhất một dòng thêm, sửa hoặc rút.', 'The amendment changes no line of the plan. Choose at least one line to add, change or withdraw.'),
  amendedAlready: entry(409, 'Văn bản này đã điều chỉnh kế hoạch một lần. Hãy chọn văn bản khác.', 'This document has amended the plan already. Choose another document.'),
  amendmentTooEarly: entry(422, 'Văn bản {document} không ban hành sau văn bản của kế hoạch ({planDocument}) nên không điều chỉnh kế hoạch này được. Hãy chọn văn bản ban hành sau, hoặc sửa ngày ban hành nếu ghi nhầm.', 'Document {document} was not issued after that of the plan ({planDocument}), so it cannot amend this plan. Choose a later document, or correct its day if it was recorded wrongly.'),
  activityWithdrawn: entry(409, 'Dòng này đã rút khỏi kế hoạch.', 'This line has been withdrawn from the plan.'),
  planClosed: entry(409, 'Kế hoạch đã đóng.', 'The plan is closed.'),
  planEmpty: entry(409, 'Kế hoạch chưa có nội dung công việc nào.', 'The plan has no activity yet.'),
  sectionNotEmpty: entry(409, 'Nhóm còn nội dung công việc; hãy chuyển hoặc xóa chúng trước.', 'The section still has activities; move or delete them first.'),
  activityIssued: entry(409, 'Nội dung đã giao việc nên không xóa được; hãy rút nhiệm vụ.', 'The activity has been issued and cannot be deleted; withdraw its tasks instead.'),
  partyTargetInvalid: entry(422, 'Mỗi bên tham gia phải là một đơn vị, một nhóm hoặc một tên ngoài hệ thống.', 'Each party must be one unit, one group or one outside name.'),
  membersRequired: entry(422, 'Nhóm mở cần chọn đơn vị trước khi giao.', 'An open group needs its units chosen before issuing.'),
  membersOutsidePlan: entry(422, 'Có đơn vị nằm ngoài phạm vi của kế hoạch.', 'Some units are outside the plan’s authority.'),
  issueChanged: entry(409, 'Số nhiệm vụ sẽ tạo đã thay đổi so với bản xem trước (nay là {count}). Hãy xem lại.', 'The number of tasks to be created has changed since the preview (now {count}). Review it again.'),
  nothingToIssue: entry(409, 'Không còn nhiệm vụ nào cần tạo.', 'There is nothing left to create.'),
  scheduleRuleInvalid: entry(422, 'Cách hiểu thời gian thực hiện chưa đúng.', 'The schedule reading is not valid.'),

  // tasks
  transitionRefused: entry(409, 'Nhiệm vụ đang ở trạng thái không cho phép thao tác này. Hãy tải lại trang.', 'The task is in a state that does not allow this. Reload the page.'),
  noteRequired: entry(422, 'Cần ghi rõ lý do.', 'A reason is required.'),
  noteForbidden: entry(422, 'Thao tác này không kèm ghi chú.', 'This action takes no note.'),
  submissionIncomplete: entry(422, 'Chưa đủ để nộp: cần có kết quả bằng chữ hoặc ít nhất một minh chứng.', 'Not complete: a written result or at least one piece of evidence is needed.'),
  statusNoteRequired: entry(422, 'Việc thường xuyên cần một ghi chú tình hình ngắn.', 'Continuous work needs a short status note.'),
  roundNotOpen: entry(409, 'Lần nộp này không còn sửa được.', 'This hand-in can no longer be changed.'),
  assigneeOutsideUnit: entry(422, 'Người được giao phải thuộc đơn vị của nhiệm vụ.', 'The assignee must belong to the task’s unit.'),
  dueDateFixed: entry(409, 'Hạn này lấy từ văn bản; chỉ nhập hạn cho việc chưa xác định hạn.', 'This due date comes from the document; only undated work takes one.'),

  // evidence
  fileMissing: entry(400, 'Chưa có tệp nào được gửi.', 'No file was sent.'),
  fileEmpty: entry(400, 'Tệp rỗng.', 'The file is empty.'),
  fileTooLarge: entry(413, 'Tệp vượt {max} MB. Hãy nén hoặc tách tệp rồi tải lại.', 'The file is over {max} MB. Compress or split it and upload again.'),
  fileTypeRefused: entry(415, 'Loại tệp này không nhận (chỉ nhận {allowed}), hoặc nội dung không khớp với phần mở rộng.', 'This file type is not accepted (only {allowed}), or its content does not match its extension.'),
  fileMacroRefused: entry(415, 'Tệp có macro nên không nhận. Hãy lưu lại dạng không macro hoặc PDF.', 'The file holds macros and is refused. Save it without macros or as PDF.'),
  fileArchiveUnsafe: entry(415, 'Tệp nén không an toàn hoặc giải nén quá lớn.', 'The archive is unsafe or inflates too far.'),
  uploadCut: entry(400, 'Tệp tải lên bị ngắt giữa chừng. Hãy tải lại.', 'The upload was cut off. Upload again.'),
  digestMismatch: entry(422, 'Tệp nhận được không giống tệp gửi đi. Hãy tải lại.', 'The received file differs from the one sent. Upload again.'),
  unitStorageFull: entry(413, 'Đơn vị đã lưu {usedMegabytes} MB trong {allowedMegabytes} MB được phép, không còn chỗ cho tệp này. Hãy dùng lại văn bản đã tải, nén tệp, hoặc đề nghị quản trị tăng dung lượng ở Cấu hình.', 'The unit stores {usedMegabytes} MB of the {allowedMegabytes} MB it may, which leaves no room for this file. Use an uploaded document again, compress the file, or ask the administrator to raise the limit in Settings.'),
  evidenceFrozen: entry(409, 'Minh chứng đã duyệt được giữ nguyên, không sửa hay xóa.', 'Approved evidence is frozen and cannot be changed or removed.'),
  fileLost: entry(404, 'Tệp không còn trong kho. Quản trị đã được báo.', 'The file is missing from the store. The administrator has been told.'),
  rangeNotSatisfiable: entry(416, 'Khoảng byte yêu cầu nằm ngoài tệp.', 'The requested range is outside the file.'),

  // figures of indicators
  periodNotBegun: entry(409, 'Kỳ này bắt đầu từ {date}; chưa đến ngày nên chưa mở được.', 'This period begins on {date}; it cannot be opened before.'),
  nobodyExpected: entry(409, 'Chưa mở được kỳ: vào ngày đầu kỳ không có đơn vị nào thuộc cơ quan mình chủ trì chỉ tiêu và còn hiệu lực. Hãy xem lại cơ quan chủ trì ở các dòng của biểu, ngày hiệu lực của đơn vị, rồi mở lại.', 'The period cannot be opened: on its first day no unit of this authority that leads an indicator was valid. Check the leads of the sheet’s lines and the days of the units, then open it again.'),
  figuresInvalid: entry(422, 'Có số liệu chưa đúng nên chưa lưu gì. Xem lời nhắc ở từng ô.', 'Some figures are not right, so nothing was saved. See the note at each cell.'),
  reportIncomplete: entry(422, 'Chưa nộp được: còn {missing} chỉ tiêu chưa trả lời và {doubtful} chỗ nghi vấn chưa giải thích.', 'Not handed in: {missing} indicators have no answer and {doubtful} doubts have no explanation.'),
  workbookUnreadable: entry(422, 'Không đọc được tệp Excel này. Hãy tải lại mẫu, điền vào mẫu rồi tải lên.', 'This workbook cannot be read. Download the template, fill it in and upload it.'),
  workbookOfAnotherReport: entry(422, 'Tệp này không phải mẫu của phiếu đang mở. Hãy tải mẫu của đúng đơn vị và kỳ này.', 'This file is not the template of this report. Download the one for this unit and period.'),
  reportNotOpen: entry(409, 'Phiếu số liệu không còn ở trạng thái sửa được. Hãy tải lại trang.', 'The report can no longer be edited. Reload the page.'),
  reportTransitionRefused: entry(409, 'Phiếu số liệu đang ở trạng thái không cho phép thao tác này. Hãy tải lại trang.', 'The report is in a state that does not allow this. Reload the page.'),
  reportLocked: entry(409, 'Số liệu kỳ này đã chốt. Cần được mở khóa riêng cho đơn vị và kỳ này mới sửa được.', 'The figures of this period are locked. An unlock for this unit and period is needed to change them.'),
  periodLocked: entry(409, 'Kỳ này đã chốt nên không làm được việc này.', 'This period is locked, so this cannot be done.'),
  periodNotLocked: entry(409, 'Kỳ này chưa chốt nên không cần mở khóa.', 'This period is not locked, so there is nothing to unlock.'),
  unlockExpired: entry(409, 'Lần mở khóa đã hết hạn. Đề nghị văn phòng mở lại nếu còn cần sửa.', 'The unlock has expired. Ask the office for another if it is still needed.'),
  unlockUsed: entry(409, 'Lần mở khóa đã được dùng. Đề nghị văn phòng mở lại nếu còn cần sửa.', 'The unlock has been used. Ask the office for another if it is still needed.'),
  evaluationRoundLocked: entry(409, 'Đợt đánh giá đã chốt nên kết quả được giữ nguyên; hãy đánh giá lại bằng một đợt mới.', 'The evaluation round is locked and its results stay; evaluate again in a new round.'),
  evaluationRoundOpen: entry(409, 'Đợt đánh giá này chưa chốt; số liệu của nó còn theo kỳ, chưa cần đánh giá lại.', 'This evaluation round is still open and follows the figures; there is nothing to evaluate again.'),
  alreadyUnlocked: entry(409, 'Phiếu này đang được mở khóa, chưa hết hạn.', 'This report is unlocked already, and the unlock has not expired.'),
  nothingCorrected: entry(422, 'Không có số liệu nào thay đổi nên lần mở khóa được giữ nguyên.', 'No figure differs, so the unlock has been left as it was.'),

  // the annex of indicators
  indicatorCodeTaken: entry(409, 'Mã chỉ tiêu này đã được dùng.', 'This indicator code is in use.'),
  indicatorVersionOrder: entry(422, 'Cách tính mới phải có hiệu lực sau cách tính đang có (từ {validFrom}).', 'A new version must begin after the newest one (from {validFrom}).'),
  indicatorShared: entry(409, 'Chỉ tiêu này đang dùng trong {plans} kế hoạch của {owners} cơ quan, có cơ quan ngoài phạm vi của bạn, nên không sửa được. Nếu cơ quan bạn gọi hoặc tính khác, hãy lập một chỉ tiêu mới.', 'This indicator is used in {plans} plans of {owners} authorities, some outside your scope, so it cannot be changed. Where yours is called or counted differently, make another indicator.'),
  indicatorMeasureFixed: entry(409, 'Loại, cách cộng dồn và đơn vị tính của chỉ tiêu không đổi theo thời gian, và giữ nguyên khi đã có số liệu. Hãy lập một chỉ tiêu mới.', 'The kind, the accumulation and the measure unit of an indicator do not change with time, and stay once there are figures. Make another indicator.'),
  targetsOfOtherMeasure: entry(409, 'Đã có mục tiêu ghi theo đơn vị đang dùng (% hoặc không phải %), nên không đổi loại hoặc đơn vị tính của chỉ tiêu được. Hãy sửa các mục tiêu đó trước, hoặc lập một chỉ tiêu mới.', 'Targets are set in the present measure (percent, or not), so the kind or measure unit of the indicator cannot be changed. Correct these targets first, or make another indicator.'),
  assignmentTaken: entry(409, 'Chỉ tiêu này đã được giao ở đúng ô này.', 'This indicator is assigned at this place already.'),
  assignmentMeasured: entry(409, 'Đã mở kỳ thu số liệu cho chỉ tiêu này nên không xóa hoặc đổi chỉ tiêu được.', 'Figures are already being collected for this line; it cannot be removed or point elsewhere.'),
  columnHasTexts: entry(409, 'Các cột bị bỏ còn {count} ô có chữ; hãy xác nhận bỏ cả chữ trong các ô đó.', 'The columns taken away hold {count} cells with words; confirm that these words may go.'),
  columnAssigned: entry(409, 'Có {count} chỉ tiêu giao ở các cột bị bỏ; hãy xóa các dòng giao đó trước.', '{count} lines are assigned in the columns taken away; delete these assignments first.'),
  targetOverlaps: entry(409, 'Đã có một mục tiêu cùng mục đích, cùng phạm vi, cùng văn bản trong thời gian này.', 'There is a target of the same purpose, scope and document for these days already.'),
  targetDecided: entry(409, 'Có người đã quyết định về mục tiêu này; hãy hủy quyết định trước.', 'A person has decided about this target; revoke the decision first.'),
  decisionNotNeeded: entry(409, 'Mục tiêu này là con số rõ ràng, không cần quyết định cách hiểu.', 'This target is a plain figure; there is nothing to decide.'),
  decisionStands: entry(409, 'Đã có quyết định về cách hiểu; hãy hủy quyết định đó trước.', 'A decision stands already; revoke it first.'),
  decisionNotStanding: entry(409, 'Không có quyết định nào để hủy.', 'There is no decision to revoke.'),
  headlineStands: entry(409, 'Chỉ tiêu này đã có mục tiêu chính trong kế hoạch; hãy hủy lựa chọn đó trước.', 'A target stands at the head of this indicator already; revoke that choice first.'),
  headlineNotStanding: entry(409, 'Lựa chọn này đã được hủy.', 'This choice has been revoked already.'),
  collectionFixed: entry(409, 'Đã mở kỳ số liệu nên không đổi loại kỳ được.', 'Periods have been opened; their kind cannot change any more.'),
  figureQuoteMismatch: entry(422, 'Lời trích không có nguyên văn trong nội dung hay kết quả của nhiệm vụ.', 'The quote does not stand word for word in the activity’s content or results.'),
  successionTaken: entry(409, 'Việc kế thừa này đã được ghi nhận.', 'This succession is recorded already.'),

  // open work of a unit that others carry on for
  noSuccession: entry(409, 'Đơn vị này chưa có kế thừa nào có hiệu lực nên chưa có gì để bàn giao.', 'No succession of this unit is in effect, so there is nothing to hand over.'),
  notSuccessor: entry(422, 'Đơn vị được chọn không kế thừa đơn vị cũ, đã ngừng hoạt động, hoặc nằm ngoài phạm vi của kế hoạch.', 'The chosen unit does not carry on for the predecessor, is closed, or lies outside the plan’s authority.'),
  handedOverAlready: entry(409, 'Đã bàn giao cho đơn vị kế thừa rồi. Hãy tải lại danh sách.', 'It has been handed over already. Reload the list.'),
  handOverNotOpen: entry(409, 'Đơn vị cũ đã nộp, hoặc việc không còn mở, nên không bàn giao được. Hãy tải lại danh sách.', 'The predecessor has handed it in, or it is not open any more, so it cannot be handed over. Reload the list.'),
  successorNotOpen: entry(409, 'Đơn vị kế thừa đã có chính việc này và không còn mở. Hãy để lại đơn vị cũ hoặc rút việc, hay trả lại bản đã nộp rồi bàn giao.', 'The successor has the same work already and it is not open any more. Leave it, withdraw it, or return what was handed in and hand over then.'),
  leftAlready: entry(409, 'Đã quyết định để lại đơn vị cũ rồi. Hãy tải lại danh sách.', 'It has been left with the predecessor already. Reload the list.'),

  // documents that are taken in
  sourceEmpty: REFUSAL_WORDS.empty,
  sourceTooLarge: REFUSAL_WORDS.tooLarge,
  sourceInflatesTooFar: REFUSAL_WORDS.inflatesTooFar,
  sourceTooManyEntries: REFUSAL_WORDS.tooManyEntries,
  sourceTooDeep: REFUSAL_WORDS.tooDeep,
  sourceTooManyCells: REFUSAL_WORDS.tooManyCells,
  sourceTooManyPages: REFUSAL_WORDS.tooManyPages,
  sourceDamaged: REFUSAL_WORDS.damaged,
  sourceEncrypted: REFUSAL_WORDS.encrypted,
  sourceMacros: REFUSAL_WORDS.macros,
  sourceExternalTemplate: REFUSAL_WORDS.externalTemplate,
  sourceXmlEntities: REFUSAL_WORDS.xmlEntities,
  sourceWrongType: REFUSAL_WORDS.wrongType,
  sourceLegacyFormat: REFUSAL_WORDS.legacyFormat,
  sourcePdfWithoutText: REFUSAL_WORDS.pdfWithoutText,
  sourceUnknownEncoding: REFUSAL_WORDS.unknownEncoding,
  sourceNoTable: REFUSAL_WORDS.noTable,
  sourceTimeLimit: entry(422, 'Đọc tài liệu này quá {limit} giây nên đã dừng. Hãy tách riêng phần bảng rồi thử lại.', 'Reading this document took longer than {limit} seconds and was stopped. Put its tables into a file of their own and retry.'),
  sourceMemoryLimit: entry(422, 'Tài liệu này cần quá nhiều bộ nhớ để đọc nên đã dừng. Hãy tách riêng phần bảng rồi thử lại.', 'Reading this document takes too much memory and was stopped. Put its tables into a file of their own and retry.'),
  readerBusy: entry(503, 'Đang có nhiều tài liệu chờ đọc. Thử lại sau {seconds} giây.', 'Many documents are waiting to be read. Try again in {seconds} seconds.'),
  documentAlreadyImported: entry(409, 'Tệp này đã được nhập thành kế hoạch “{planTitle}”.', 'This file has been imported already, as the plan “{planTitle}”.'),
  planImportNotOpen: entry(409, 'Lần nhập này đã lưu hoặc đã bỏ nên không sửa được nữa.', 'This import has been saved or discarded and can no longer be changed.'),
  planImportInvalid: entry(422, 'Còn dòng chưa lưu được nên chưa lưu gì. Xem lời nhắc ở từng dòng.', 'Some rows cannot be saved, so nothing was. See the note at each row.'),
  planImportEmpty: entry(422, 'Không còn dòng nào để lưu: mọi bảng và dòng đều đang bỏ.', 'There is nothing to save: every table and row is left out.'),
  listHeadingMissing: entry(422, 'Không thấy dòng tiêu đề nào có cột tên. Hãy thêm dòng tiêu đề, hoặc chép danh sách vào tệp mẫu.', 'No heading names a column of names. Add a row of headings, or copy the list into the template.'),
  listEmpty: entry(422, 'Danh sách không có dòng nào.', 'The list has no rows.'),
  listTooLong: entry(422, 'Danh sách có {count} dòng, nhiều nhất {limit} dòng một lần. Hãy tách tệp.', 'The list has {count} rows, at most {limit} go in at once. Split the file.'),
  listRowsInvalid: entry(422, 'Còn dòng chưa lưu được nên chưa lưu gì. Xem lời nhắc ở từng dòng.', 'Some rows cannot be saved, so nothing was. See the note at each row.'),
  comparisonMissing: entry(409, 'Chưa chọn kế hoạch để so sánh.', 'No plan has been chosen to compare with.'),

  // constraint fall-backs
  alreadyExists: entry(409, 'Mục này đã có.', 'This already exists.'),
  stillReferenced: entry(409, 'Mục đang được dùng ở nơi khác nên không xóa được.', 'It is used elsewhere and cannot be removed.'),
  valueRefused: entry(422, 'Giá trị không được chấp nhận.', 'The value is not accepted.'),
} as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof PROBLEMS;

/** The problem that says why a document is not read. @example sourceProblem('macros') → 'sourceMacros' */
export const sourceProblem = (refusal: RefusalWordCode): `source${Capitalize<RefusalWordCode>}` =>
  `source${refusal[0]!.toUpperCase()}${refusal.slice(1)}` as `source${Capitalize<RefusalWordCode>}`;

/** What can be wrong with one field of a request; `{name}` is filled from the field error's `params`. */
export const FIELD_PROBLEMS = {
  required: { vi: 'Bắt buộc nhập.', en: 'Required.' },
  notText: { vi: 'Phải là chữ.', en: 'Must be text.' },
  tooLong: { vi: 'Dài quá {max} ký tự.', en: 'Longer than {max} characters.' },
  tooShort: { vi: 'Cần ít nhất {min} ký tự.', en: 'Needs at least {min} characters.' },
  badCharacters: { vi: 'Có ký tự không đọc được; hãy gõ lại.', en: 'Contains unreadable characters; type it again.' },
  notDate: { vi: 'Ngày không đúng; dùng dạng ngày/tháng/năm.', en: 'Not a valid date.' },
  notInteger: { vi: 'Phải là số nguyên.', en: 'Must be a whole number.' },
  outOfRange: { vi: 'Phải từ {min} đến {max}.', en: 'Must be between {min} and {max}.' },
  notBoolean: { vi: 'Phải là có hoặc không.', en: 'Must be true or false.' },
  notChoice: { vi: 'Không nằm trong các lựa chọn cho phép.', en: 'Not one of the allowed choices.' },
  notId: { vi: 'Mã tham chiếu không đúng.', en: 'Not a valid reference.' },
  notDecimal: { vi: 'Phải là số, ví dụ 98,88.', en: 'Must be a number, for example 98.88.' },
  notList: { vi: 'Phải là danh sách.', en: 'Must be a list.' },
  notObject: { vi: 'Cấu trúc không đúng.', en: 'Has the wrong structure.' },
  tooMany: { vi: 'Nhiều nhất {max} mục.', en: 'At most {max} entries.' },
  tooFew: { vi: 'Ít nhất {min} mục.', en: 'At least {min} entries.' },
  ambiguousNumber: { vi: 'Số này đọc được nhiều cách ({readings}); hãy viết rõ, ví dụ 1020 hoặc 1,02.', en: 'This number can be read in several ways ({readings}); write it plainly.' },
  notMeasurementState: { vi: 'Chọn một trong: {choices}.', en: 'Choose one of: {choices}.' },
  unknownLine: { vi: 'Dòng này không thuộc phiếu; hãy tải lại mẫu và không thêm dòng.', en: 'This line is not in the report; download the template again and add no lines.' },
  repeatedLine: { vi: 'Chỉ tiêu này đã có ở dòng {row}.', en: 'This indicator stands in row {row} already.' },
  notNumber: { vi: 'Phải là số viết liền, ví dụ 1020 hoặc 98.88.', en: 'Must be a plain number, for example 1020 or 98.88.' },
  negative: { vi: 'Không được âm.', en: 'Must not be negative.' },
  denominatorZero: { vi: 'Mẫu số phải lớn hơn 0; nếu không có trường hợp nào, chọn “không phát sinh”.', en: 'The denominator must be above zero; where there were no cases, say so.' },
  denominatorNotOne: { vi: 'Chỉ tiêu này không có mẫu số.', en: 'This indicator has no denominator.' },
  notWhole: { vi: 'Phải là số nguyên.', en: 'Must be a whole number.' },
  notYesNo: { vi: 'Chỉ nhận 1 (có) hoặc 0 (không).', en: 'Only 1 (yes) or 0 (no).' },
  tooLarge: { vi: 'Số quá lớn.', en: 'The number is too large.' },
  tooManyDecimals: { vi: 'Nhiều nhất 4 chữ số thập phân.', en: 'At most 4 decimals.' },
  reasonRequired: { vi: 'Cần ghi lý do.', en: 'A reason is required.' },
  numbersNotAllowed: { vi: 'Đã chọn không có số liệu thì để trống ô số.', en: 'Without a value the number stays empty.' },
  unknownState: { vi: 'Không có trạng thái này.', en: 'No such state.' },
  notInReport: { vi: 'Chỉ tiêu này không thuộc phiếu.', en: 'This indicator is not in the report.' },
  heldByOtherReport: { vi: 'Số liệu này đã nhập ở phiếu của kế hoạch khác; ở đây chỉ xem.', en: 'This figure is entered in another plan’s report and is only shown here.' },
  cannotClear: { vi: 'Số liệu đã từng nộp thì không xóa trống; hãy chọn “chưa có số liệu” và ghi lý do.', en: 'What was once handed in is not cleared; say it is not available, with a reason.' },
  doubtReasonRequired: { vi: 'Số này đáng ngờ; cần một câu giải thích trước khi nộp.', en: 'This figure is in doubt; explain it before handing in.' },
  periodNotCollected: { vi: 'Kế hoạch không thu số liệu theo kỳ này.', en: 'The plan collects no figures for this period.' },
  notInstant: { vi: 'Thời điểm không đúng.', en: 'Not a valid instant.' },
  expiryRange: { vi: 'Phải sau lúc này và không quá {days} ngày.', en: 'Must be later than now and within {days} days.' },
  notVerifiable: { vi: 'Chỉ xác minh được chỉ tiêu đã có giá trị trong phiếu này.', en: 'Only an indicator with a value in this report can be verified.' },
  cellOutside: { vi: 'Ô ở dòng {row}, cột {column} vượt ra ngoài biểu.', en: 'The cell in row {row}, column {column} reaches over the edge of the sheet.' },
  cellCovered: { vi: 'Ô ở dòng {row}, cột {column} nằm dưới một ô khác.', en: 'The cell in row {row}, column {column} lies under another.' },
  cellTornApart: { vi: 'Ô gộp ở dòng {row} sẽ bị cắt rời; hãy để các cột của nó cạnh nhau.', en: 'The merged cell in row {row} would be torn apart; keep its columns side by side.' },
  notMarks: { vi: 'Chữ đậm, nghiêng phải là các đoạn [đầu, cuối, "b" hoặc "i"].', en: 'Marks must be runs [start, end, "b" or "i"].' },
  notUrl: { vi: 'Địa chỉ phải bắt đầu bằng http:// hoặc https://.', en: 'The address must start with http:// or https://.' },
  notEmail: { vi: 'Thư điện tử không đúng.', en: 'Not a valid e-mail address.' },
  unknownField: { vi: 'Ô này không nhận ở đây.', en: 'This field is not accepted here.' },
  unknownReference: { vi: 'Không tìm thấy mục được chọn.', en: 'The chosen item was not found.' },
  invalid: { vi: 'Giá trị không đúng.', en: 'Not a valid value.' },
} as const;

export type FieldProblemCode = keyof typeof FIELD_PROBLEMS;

/** Fills `{name}` from params; an unknown name stays as it is so that a gap is seen. */
export function fillMessage(template: string, params: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}
