import { Injectable } from '@nestjs/common';
import { changedKeys } from '../../../platform/audit/index.js';
import type { RequestContext } from '../../../platform/auth/index.js';
import { lockRow, requireVersion, UnitOfWork } from '../../../platform/db/index.js';
import { givenKeys } from '../../../platform/http/index.js';
import { AppSettings, DEFAULT_OPTIONS, type AppOptions } from '../app-settings.js';
import { OPTIONS_KEY } from '../setting-keys.js';

@Injectable()
export class ChangeOptions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: AppSettings,
  ) {}

  async execute(context: RequestContext, expectedVersion: number, input: Partial<AppOptions>): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const row = await lockRow<{ value: Partial<AppOptions>; version: number }>(
        tx,
        'SELECT value, version FROM app_setting WHERE key = $1',
        [OPTIONS_KEY],
      );
      requireVersion(row, expectedVersion);
      const before = { ...DEFAULT_OPTIONS, ...row.value };
      const after = { ...before, ...givenKeys(input) };
      const changes = changedKeys({ ...before }, { ...after });
      if (Object.keys(changes.after).length === 0) return;
      await tx.query('UPDATE app_setting SET value = $2, version = version + 1 WHERE key = $1', [OPTIONS_KEY, JSON.stringify(after)]);
      tx.audit({ action: 'settings.change', subjectType: 'settings', subjectId: null, subjectLabel: 'Cấu hình', ...changes });
      tx.afterCommit(() => this.settings.forget());
    });
  }
}
