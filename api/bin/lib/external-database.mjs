import { setTimeout as wait } from 'node:timers/promises';
import { StartFailure } from './failure.mjs';

const patienceMs = 10_000;

const reasons = {
  ECONNREFUSED: 'máy chủ từ chối kết nối',
  ENOTFOUND: 'không tìm thấy tên máy chủ',
  EAI_AGAIN: 'không phân giải được tên máy chủ',
  ETIMEDOUT: 'máy chủ không trả lời',
  EHOSTUNREACH: 'không có đường tới máy chủ',
  ENOENT: 'không có socket ở đường dẫn đã cho',
  '28P01': 'sai tên người dùng hoặc mật khẩu',
  28000: 'người dùng không được phép kết nối',
  '3D000': 'cơ sở dữ liệu không tồn tại',
};
const isFinal = (code) => ['28P01', '28000', '3D000', 'ENOTFOUND'].includes(code);

/** Waits a little for a database that is starting beside us; then says why it cannot be used. */
export async function assertReachable(connectionString) {
  const { default: pg } = await import('pg');
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const error = await tryOnce(pg, connectionString);
    if (error === null) return;
    if (isFinal(error.code) || Date.now() > deadline) {
      const reason = reasons[error.code] ?? error.message;
      throw new StartFailure(`Không kết nối được cơ sở dữ liệu ${describe(connectionString)}: ${reason}.`);
    }
    await wait(500);
  }
}

async function tryOnce(pg, connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return null;
  } catch (error) {
    // A name with several addresses fails with one error for each of them.
    return error.errors?.[0] ?? error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The address without the password. */
function describe(connectionString) {
  const { hostname, port, pathname } = new URL(connectionString);
  return `${hostname || 'localhost'}:${port || 5432}${pathname}`;
}
