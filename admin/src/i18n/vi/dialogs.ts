export const dialogs = {
  conflictTitle: 'Người khác vừa thay đổi mục này',
  conflictText: 'Nội dung bạn gõ vẫn còn. So sánh từng ô rồi chọn giữ bản nào.',
  conflictMine: 'Của bạn',
  conflictTheirs: 'Bản mới của người khác',
  keepMine: 'Lưu bản của tôi',
  takeTheirs: 'Dùng bản mới',
  conflictNoFields: 'Các ô bạn sửa không bị người khác đổi. Có thể lưu tiếp.',
  unitPlaceholder: 'Gõ tên đơn vị, có dấu hoặc không',
  unitNone: 'Không tìm thấy đơn vị',
  unitLoading: 'Đang tìm đơn vị',
};
