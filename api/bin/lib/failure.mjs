/** Something the operator can put right: shown as one sentence, without a stack. */
export class StartFailure extends Error {}

const byCode = {
  ENOSPC: (path) => `Ổ đĩa đã đầy, không ghi được vào ${path}; hãy giải phóng dung lượng rồi chạy lại.`,
  EDQUOT: (path) => `Đã hết hạn mức đĩa, không ghi được vào ${path}; hãy giải phóng dung lượng rồi chạy lại.`,
  // PostgreSQL's own word for the same.
  53100: (path) => `Ổ đĩa đã đầy, cơ sở dữ liệu không ghi được vào ${path}; hãy giải phóng dung lượng rồi chạy lại.`,
  EROFS: (path) => `Thư mục ${path} chỉ đọc, không ghi được; hãy chọn thư mục khác bằng biến DATA_DIR.`,
  EACCES: (path) => `Người dùng hiện tại không có quyền ghi vào ${path}.`,
  EPERM: (path) => `Người dùng hiện tại không có quyền ghi vào ${path}.`,
  ENOTDIR: (path) => `Đường dẫn ${path} không phải là thư mục.`,
  EEXIST: (path) => `Đường dẫn ${path} không phải là thư mục.`,
};

/** Turns the errors of the file system into sentences; everything else passes through unchanged. */
export function explainFileError(error, path) {
  const sentence = byCode[error?.code];
  return sentence ? new StartFailure(sentence(path ?? error.path ?? 'đĩa')) : error;
}

export const portTaken = (port) =>
  new StartFailure(
    `Cổng ${port} đang có chương trình khác dùng; hãy tắt chương trình đó hoặc chọn cổng khác bằng biến PORT.`,
  );
