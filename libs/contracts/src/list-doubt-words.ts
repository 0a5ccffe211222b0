/**
 * The words for what is doubtful in a list of units or people. The codes are those of libs/annex-reader (LIST_DOUBTS); a test
 * compares them. `{name}` is filled from the doubt's params.
 */
export interface ListDoubtWords {
  readonly vi: string;
  readonly en: string;
}

const words = (vi: string, en: string): ListDoubtWords => ({ vi, en });

export const LIST_DOUBT_WORDS = {
  nameMissing: words('Dòng chưa có tên', 'The row has no name'),
  levelUnknown: words('Chưa rõ cấp của đơn vị; chọn cấp', 'The level is not clear; choose it'),
  levelGuessed: words('Cấp được đoán theo tên', 'The level is guessed from the name'),
  shortNameMade: words('Tên ngắn lấy theo tên đầy đủ', 'The short name is taken from the name'),
  shortNameLong: words('Tên ngắn dài quá {max} ký tự; rút ngắn lại', 'The short name is longer than {max} characters; shorten it'),
  dateUnreadable: words('Không hiểu ngày “{text}”; nhập lại, hoặc để trống', 'The date “{text}” is not understood; enter it again or leave it empty'),
  parentUnknown: words('Không tìm thấy đơn vị cấp trên “{name}”; chọn đơn vị', 'The unit above, “{name}”, was not found; choose it'),
  parentUnsure: words('“{name}” được hiểu là {taken}', '“{name}” is taken as {taken}'),
  parentSeveral: words('Có {count} đơn vị tên “{name}”; chọn đúng đơn vị', 'There are {count} units called “{name}”; choose one'),
  parentAssumed: words('Không ghi đơn vị cấp trên; đặt dưới {name}', 'No unit above is named; put below {name}'),
  parentFromSection: words('Đơn vị cấp trên lấy theo dòng đầu mục: {name}', 'The unit above is taken from the heading row: {name}'),
  parentFromNumber: words('Đơn vị cấp trên lấy theo số thứ tự: {name}', 'The unit above is taken from the numbering: {name}'),
  parentCycle: words('Đơn vị cấp trên và cấp dưới nối vòng tròn; chọn lại đơn vị cấp trên', 'The units stand above each other in a circle; choose the unit above'),
  parentOutOfScope: words('{name} nằm ngoài phạm vi quản trị của bạn', '{name} is outside your administration'),
  alreadyThere: words('Đã có: {name}; bỏ qua', 'There already: {name}; left out'),
  codeTaken: words('Mã {code} đang là của {name}, không phải {rowName}; sửa mã, hoặc bỏ dòng này', 'The code {code} belongs to {name}, not to {rowName}; change the code, or leave the row out'),
  codeTwice: words('Mã {code} đã ghi cho {name} ở một dòng trên, không phải {rowName}; sửa mã, hoặc bỏ dòng này', 'A row above gives the code {code} to {name}, not to {rowName}; change the code, or leave the row out'),
  codeDiffers: words('{name} đã có với mã {code}; bỏ qua', '{name} is there already, with the code {code}; left out'),
  repeated: words('Trùng với một dòng ở trên; bỏ qua', 'Repeats a row above; left out'),
  usernameProposed: words('Tên đăng nhập được đề xuất', 'The user name is a proposal'),
  usernameInvalid: words('Tên đăng nhập “{username}” không dùng được: 3–40 chữ thường không dấu, số, dấu chấm, gạch', 'The user name “{username}” cannot be used: 3–40 plain letters, digits, dots, dashes'),
  usernameTaken: words('Tên đăng nhập {username} đã có người dùng; đặt tên khác', 'Somebody has the user name {username}; choose another'),
  usernameOfOther: words('Tên đăng nhập {username} đang là của {name}, không phải {fullName}; đặt tên khác, hoặc bỏ dòng này', '{username} is the user name of {name}, not of {fullName}; choose another, or leave the row out'),
  usernameTwice: words('Tên đăng nhập {username} đã ghi cho {name} ở một dòng trên, không phải {fullName}; đặt tên khác, hoặc bỏ dòng này', 'A row above gives the user name {username} to {name}, not to {fullName}; choose another, or leave the row out'),
  unitMissing: words('Chưa ghi đơn vị; chọn đơn vị', 'No unit is named; choose it'),
  unitUnknown: words('Không tìm thấy đơn vị “{name}”; chọn đơn vị', 'The unit “{name}” was not found; choose it'),
  unitUnsure: words('“{name}” được hiểu là {taken}', '“{name}” is taken as {taken}'),
  unitSeveral: words('Có {count} đơn vị tên “{name}”; chọn đúng đơn vị', 'There are {count} units called “{name}”; choose one'),
  unitOutOfScope: words('{taken} nằm ngoài phạm vi quản trị của bạn', '{taken} is outside your administration'),
  roleMissing: words('Chưa ghi vai trò; chọn vai trò', 'No role is named; choose one'),
  roleUnknown: words('Không hiểu vai trò “{text}”; chọn vai trò', 'The role “{text}” is not understood; choose one'),
  roleGuessed: words('Vai trò được đoán theo chức vụ; xem lại', 'The role is guessed from the post; check it'),
  scopeUnknown: words('Không tìm thấy đơn vị “{name}” của phạm vi; chọn đơn vị', 'The unit “{name}” of the scope was not found; choose it'),
  scopeUnsure: words('Phạm vi “{name}” được hiểu là {taken}', 'The scope “{name}” is taken as {taken}'),
  scopeSeveral: words('Có {count} đơn vị tên “{name}”; chọn phạm vi', 'There are {count} units called “{name}”; choose the scope'),
  scopeAssumed: words('Không ghi phạm vi; hiểu là chỉ {name}', 'No scope is named; taken as {name} alone'),
  scopeOutOfScope: words('{taken} nằm ngoài phạm vi quản trị của bạn', '{taken} is outside your administration'),
  sameName: words('Đơn vị đã có {name} ({username}); bỏ qua, hoặc nhập nếu là người khác', 'The unit has {name} ({username}) already; left out unless it is somebody else'),
  emailInvalid: words('Thư điện tử “{text}” không đúng', '“{text}” is not an e-mail address'),
  phoneZero: words('Số điện thoại được thêm số 0 ở đầu: {phone}', 'The telephone number got back its leading zero: {phone}'),
  tooLong: words('Dài quá {max} ký tự; rút ngắn lại', 'Longer than {max} characters; shorten it'),
} as const satisfies Record<string, ListDoubtWords>;
export type ListDoubtWordCode = keyof typeof LIST_DOUBT_WORDS;
