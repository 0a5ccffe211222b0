import { resolve } from 'node:path';
import { StartFailure } from './failure.mjs';

/** The environment as the launcher understands it; every wrong value is refused with one sentence. */
export function readSettings(args, environment) {
  const isProduction = args.includes('--production');
  const databases = readDatabaseUrls(environment);
  return {
    isProduction,
    isDemo: !isProduction && !/^(off|0|false|no)$/i.test(environment.DEMO ?? 'on'),
    port: readPort(environment.PORT),
    dataDir: resolve(environment.DATA_DIR || 'data'),
    ...databases,
    publicUrl: readUrl('PUBLIC_URL', environment.PUBLIC_URL, ['http:', 'https:']),
    trustedProxies: environment.TRUSTED_PROXIES || undefined,
  };
}

/** The runtime role's address, and the owner's where the two are kept apart. */
function readDatabaseUrls(environment) {
  const protocols = ['postgres:', 'postgresql:'];
  const databaseUrl = readUrl('DATABASE_URL', environment.DATABASE_URL, protocols);
  const migrationDatabaseUrl = readUrl('MIGRATION_DATABASE_URL', environment.MIGRATION_DATABASE_URL, protocols);
  if (migrationDatabaseUrl && !databaseUrl) {
    throw new StartFailure('MIGRATION_DATABASE_URL chỉ dùng cùng DATABASE_URL (địa chỉ của vai trò chạy ứng dụng).');
  }
  return { databaseUrl, migrationDatabaseUrl };
}

function readPort(value) {
  if (value === undefined || value === '') return 3000;
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new StartFailure(`PORT phải là một số từ 1 đến 65535, không phải "${value}".`);
}

function readUrl(name, value, protocols) {
  if (!value) return undefined;
  try {
    if (protocols.includes(new URL(value).protocol)) return value;
  } catch {
    // Answered below, without the value: it may hold a password.
  }
  throw new StartFailure(
    `${name} phải là một địa chỉ bắt đầu bằng ${protocols.map((name) => `${name}//`).join(' hoặc ')}.`,
  );
}
