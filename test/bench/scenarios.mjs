/** The hot reads of a working day: who asks, what, and the bar on our time against the same SQL sent raw. */
export const SCENARIOS = [
  { name: 'overdue', title: 'Danh sách quá hạn của một đơn vị và cấp dưới', as: 'coordinator', bar: 2, path: ({ authority }) => `/api/v1/tasks?unitId=${authority.parent.id}&standing=overdue&perPage=25` },
  { name: 'mine', title: 'Việc của tôi', as: 'officer', bar: 2, path: () => '/api/v1/tasks/mine?tab=todo' },
  { name: 'task', title: 'Trang nhiệm vụ', as: 'officer', bar: 3, path: ({ taskId }) => `/api/v1/tasks/${taskId}` },
  { name: 'matrix', title: 'Ma trận quý', as: 'coordinator', bar: 2, path: ({ authority }) => `/api/v1/reviews/matrix?planId=${authority.planId}&periodKey=${authority.quarterKey}` },
  { name: 'search', title: 'Tìm chữ trong nhiệm vụ', as: 'coordinator', bar: 2, path: () => `/api/v1/tasks?q=${encodeURIComponent('phản ánh kiến nghị')}&perPage=25` },
  { name: 'dashboard', title: 'Bảng điều hành', as: 'coordinator', bar: null, path: () => '/api/v1/dashboard' },
  { name: 'whole', title: 'Bảng điều hành của cả hệ thống (kiểm toán)', as: 'auditor', bar: null, path: () => '/api/v1/dashboard' },
  { name: 'summary', title: 'Số liệu rà soát quý', as: 'coordinator', bar: null, path: ({ authority }) => `/api/v1/reviews/summary?planId=${authority.planId}&periodKey=${authority.quarterKey}` },
];

/** A decided task of the authority's first unit: its page has a round and events to show. */
export async function taskOf(client, authority) {
  const { rows } = await client.query("SELECT id FROM task WHERE plan_id = $1 AND unit_id = $2 AND state = 'completed' ORDER BY id LIMIT 1", [authority.planId, authority.units[0].id]);
  return rows[0].id;
}
