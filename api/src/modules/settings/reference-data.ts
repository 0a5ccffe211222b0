import { Injectable, Logger } from '@nestjs/common';
import { CALENDAR_QUARTER_SCHEME, DECREE_09_2019_SCHEME, validateScheme, VIETNAM_CALENDAR_2022_2026, type SchemeError } from '#domain';
import { Database, newId, UnitOfWork, type Tx } from '../../platform/db/index.js';
import { DEFAULT_OPTIONS } from './app-settings.js';
import { OPTIONS_KEY, WORKING_CALENDAR_KEY } from './setting-keys.js';

/**
 * Fills what is missing of the reference data and changes nothing that is there: a holiday somebody removed stays
 * removed, because the calendar is only seeded together with the setting that counts its changes.
 */
export async function seedReferenceData(tx: Tx): Promise<void> {
  await insertSetting(tx, OPTIONS_KEY, DEFAULT_OPTIONS);
  const isFirst = await insertSetting(tx, WORKING_CALENDAR_KEY, {});
  if (isFirst) await seedCalendar(tx);
  const schemes: string[] = [];
  for (const scheme of [DECREE_09_2019_SCHEME, CALENDAR_QUARTER_SCHEME]) {
    const rows = await tx.query(
      `INSERT INTO reporting_scheme (id, code, name, legal_basis, valid_from, valid_to, definition)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (code) DO NOTHING RETURNING id`,
      [newId(), scheme.code, scheme.name, scheme.legalBasis, scheme.validFrom, scheme.validTo, JSON.stringify(scheme)],
    );
    if (rows.length > 0) schemes.push(scheme.code);
  }
  if (!isFirst && schemes.length === 0) return;
  tx.audit({
    action: 'referenceData.seed',
    subjectType: 'installation',
    subjectId: null,
    subjectLabel: 'Dữ liệu nền',
    after: { workingDays: isFirst ? VIETNAM_CALENDAR_2022_2026.length : 0, schemes },
  });
}

/** Seeds at start-up; any number of instances may start at once. */
@Injectable()
export class ReferenceData {
  private readonly logger = new Logger('settings');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
  ) {}

  async seed(): Promise<void> {
    await this.unitOfWork.run({ actor: null, requestId: 'start', ip: null, idempotency: null }, seedReferenceData);
    for (const { code, errors } of await this.brokenSchemes()) {
      this.logger.error({ message: 'this reporting scheme cannot be used: plans that name it cannot be issued', code, errors });
    }
  }

  /** Schemes are data (P2): one that was put in by hand and does not cover the year is named at the start, with its places. */
  async brokenSchemes(): Promise<{ code: string; errors: readonly SchemeError[] }[]> {
    const schemes = await this.database.rows<{ code: string; definition: unknown }>('SELECT code, definition FROM reporting_scheme ORDER BY code');
    return schemes.flatMap(({ code, definition }) => {
      const checked = validateScheme(definition);
      return checked.ok ? [] : [{ code, errors: checked.errors }];
    });
  }
}

async function insertSetting(tx: Tx, key: string, value: unknown): Promise<boolean> {
  const rows = await tx.query('INSERT INTO app_setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING RETURNING key', [
    key,
    JSON.stringify(value),
  ]);
  return rows.length > 0;
}

async function seedCalendar(tx: Tx): Promise<void> {
  const days = VIETNAM_CALENDAR_2022_2026;
  await tx.query(
    `INSERT INTO working_day_exception (on_date, kind, name, source, is_second_hand)
     SELECT * FROM unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::boolean[]) ON CONFLICT (on_date) DO NOTHING`,
    [
      days.map((day) => day.on), days.map((day) => day.kind), days.map((day) => day.name), days.map((day) => day.source),
      days.map((day) => day.isSecondHand),
    ],
  );
}
