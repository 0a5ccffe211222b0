import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StartFailure } from './failure.mjs';
import { prepareApi } from './prepare.mjs';
import { distDir } from './project.mjs';
import { readSettings } from './settings.mjs';
import { openStandingDatabase } from './standing-database.mjs';

const mostNamed = 1000;
const findings = { missing: 'mất', mismatch: 'sai nội dung' };

/**
 * `npm run files:verify`: reads every stored file and compares it with its hash; reports what is missing, damaged, without a row
 * or in quarantine. Deletes nothing but files half-received more than a day ago. Works beside a running application and, with the
 * embedded database, also when nothing runs. Exit code 0 clean, 1 damage found, 2 when it could not be checked.
 */
export async function verify() {
  process.env.TZ = 'UTC';
  let database;
  try {
    const settings = readSettings(['--production'], process.env);
    if (!existsSync(settings.dataDir)) {
      throw new StartFailure(`Không có thư mục dữ liệu ${settings.dataDir}; hãy đặt DATA_DIR đúng nơi ứng dụng đang dùng.`);
    }
    await prepareApi();
    database = await openStandingDatabase(settings);
    const { verifyFiles } = await import(pathToFileURL(join(distDir, 'api', 'src', 'files-verify.js')));
    const report = await verifyFiles(database.runtimeDatabase, settings.dataDir);
    if (report === null) throw new StartFailure(`Kho tệp ${join(settings.dataDir, 'files')} không sẵn sàng: chưa gắn ổ đĩa, hoặc không phải kho của Tiến Độ.`);
    for (const line of linesOf(report)) console.log(line);
    process.exitCode = report.damaged.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof StartFailure ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 2;
  } finally {
    await database?.stop();
  }
}

function linesOf({ files, damaged, unreferenced, quarantined, removedParts }) {
  const summary = { files, damaged: damaged.length, unreferenced: unreferenced.length, quarantined: quarantined.length, removedParts };
  const verdict =
    damaged.length === 0
      ? `Kho tệp nguyên vẹn: ${files} tệp, đã đọc và so khớp mã băm từng tệp.`
      : `Kho tệp có ${damaged.length} trên ${files} tệp bị mất hoặc sai nội dung; hãy lấy lại từ bản sao lưu, không xóa gì trong kho.`;
  return [
    ...damaged.slice(0, mostNamed).map(({ sha256, finding, fileNames }) => `${findings[finding]}: ${sha256.toString('hex')} (${fileNames.join('; ')})`),
    ...unreferenced.map((file) => `chưa ai dùng: ${describe(file)}`),
    ...quarantined.map((file) => `đang cách ly: ${describe(file)}`),
    JSON.stringify(summary),
    verdict,
  ];
}

const describe = ({ sha256, size, since }) => `${sha256.toString('hex')} (${size} byte, từ ${since.toISOString()})`;
