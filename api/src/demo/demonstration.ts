import { Injectable } from '@nestjs/common';
import type { Role } from '#contracts';
import { formatDateVi } from '#domain';
import type { RequestContext } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { Database, UnitOfWork } from '../platform/db/index.js';
import { invalidField, Problem } from '../platform/problems/index.js';
import { ServerOptions } from '../platform/server-options.js';
import { demoIndicatorShowcase } from './content/indicators/index.js';
import { demoShowcaseUsernames } from './content/index.js';
import { DemonstrationLoader } from './load/demonstration-loader.js';

const DEMO_START_DATE = '2024-07-05';
/** The one password of all demonstration users; shown on the sign-in page, useless outside a demonstration. */
export const DEMO_PASSWORD = 'xem thu ke hoach 2024';

const FIRST_DATE = '2024-01-01';
const LAST_DATE = '2024-12-31';
const DATE_SETTING = 'demonstrationDate';

interface DemoUser {
  readonly username: string;
  readonly fullName: string;
  readonly post: string;
  readonly unitName: string;
  readonly authorityName: string;
  readonly roles: Role[];
}

/** The demonstration: its date, its people, and its loading at the first start. */
@Injectable()
export class Demonstration {
  constructor(
    private readonly options: ServerOptions,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: DemonstrationLoader,
  ) {}

  /** Loads the demonstration once and moves to its date; answers what to tell the person who started it. */
  async open(): Promise<string[]> {
    await this.loader.load(DEMO_PASSWORD);
    this.clock.moveTo(await this.storedDate());
    const shown = (await this.users()).map(({ username }) => username);
    return [`ngày trình diễn ${formatDateVi(this.clock.today())}`, `đăng nhập: ${shown.join(', ')}`, `mật khẩu chung: ${DEMO_PASSWORD}`];
  }

  async describe(): Promise<{ isDemo: boolean; today: string; users: DemoUser[]; password: string | null }> {
    if (!this.options.isDemo) return { isDemo: false, today: this.clock.today(), users: [], password: null };
    return { isDemo: true, today: this.clock.today(), users: await this.users(), password: DEMO_PASSWORD };
  }

  async moveTo(context: RequestContext, date: string): Promise<void> {
    if (!this.options.isDemo) throw new Problem('notFound');
    if (date < FIRST_DATE || date > LAST_DATE) throw invalidField('today', 'outOfRange', { min: FIRST_DATE, max: LAST_DATE });
    await this.unitOfWork.run(context, async (tx) => {
      await tx.query(
        `INSERT INTO app_setting (key, value) VALUES ($1, to_jsonb($2::text))
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = app_setting.version + 1`,
        [DATE_SETTING, date],
      );
      tx.audit({
        action: 'demo.moveDate',
        subjectType: 'setting',
        subjectId: null,
        subjectLabel: DATE_SETTING,
        before: { today: this.clock.today() },
        after: { today: date },
      });
      tx.afterCommit(() => this.clock.moveTo(date));
    });
  }

  private async storedDate(): Promise<string> {
    const row = await this.database.first<{ date: string }>("SELECT value #>> '{}' AS date FROM app_setting WHERE key = $1", [DATE_SETTING]);
    return row?.date ?? DEMO_START_DATE;
  }

  /** The few people that show every role and every authority, in the order in which a newcomer would try them. */
  private async users(): Promise<DemoUser[]> {
    return this.database.rows<DemoUser & Record<string, unknown>>(
      `SELECT p.username, p.full_name AS "fullName", coalesce(p.post, '') AS post, home.name AS "unitName",
         coalesce(authority.name, home.name) AS "authorityName", array_agg(DISTINCT g.role ORDER BY g.role) AS roles
       FROM person p
       JOIN role_grant g ON g.person_id = p.id
       JOIN org_unit_revision home ON home.org_unit_id = p.unit_id AND home.valid_during @> $2::date
       LEFT JOIN LATERAL (
         SELECT owner.name FROM plan
         JOIN org_unit_revision owner ON owner.org_unit_id = plan.owner_unit_id AND owner.valid_during @> $2::date
         WHERE plan.is_demonstration AND starts_with(home.path, owner.path)
         ORDER BY length(owner.path) DESC LIMIT 1
       ) authority ON true
       WHERE p.username = ANY($1) AND p.is_demonstration AND p.is_active
       GROUP BY p.id, home.name, authority.name ORDER BY array_position($1, p.username)`,
      [[...demoShowcaseUsernames, ...demoIndicatorShowcase], this.clock.today()],
    );
  }
}
