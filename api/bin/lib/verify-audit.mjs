import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StartFailure } from './failure.mjs';
import { prepareApi } from './prepare.mjs';
import { distDir } from './project.mjs';
import { readSettings } from './settings.mjs';
import { openStandingDatabase } from './standing-database.mjs';

/**
 * `npm run audit:verify`: recomputes the chain of the audit log and prints its head. Works beside a running application and,
 * with the embedded database, also when nothing runs. Exit code 0 intact, 2 broken, 1 when it could not be checked.
 */
export async function verify() {
  process.env.TZ = 'UTC';
  let database;
  try {
    const settings = readSettings(['--production'], process.env);
    await prepareApi();
    database = await openStandingDatabase(settings);
    const { verifyAudit } = await import(pathToFileURL(join(distDir, 'api', 'src', 'audit-verify.js')));
    const report = await verifyAudit(database.runtimeDatabase);
    console.log(JSON.stringify(report));
    console.log(
      report.isIntact
        ? `Nhật ký nguyên vẹn: ${report.checked} dòng, dòng cuối ${report.headSeq}, mã băm ${report.headHash}.`
        : `Nhật ký bị thay đổi: dòng ${report.firstBrokenSeq} không khớp với các dòng trước.`,
    );
    process.exitCode = report.isIntact ? 0 : 2;
  } catch (error) {
    console.error(error instanceof StartFailure ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 1;
  } finally {
    await database?.stop();
  }
}
