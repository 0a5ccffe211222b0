import { Injectable } from '@nestjs/common';
import { permissionsOf, type Role } from '#contracts';
import { Clock } from '../../../platform/clock/index.js';
import { Database, type PreparedStatement } from '../../../platform/db/index.js';
import { ServerOptions } from '../../../platform/server-options.js';
import type { MeView } from '../views/me.view.js';
import { unitOnDateSql } from '../../org-units/index.js';

interface MeRow {
  id: string;
  username: string;
  fullName: string;
  post: string | null;
  unit: { id: string; name: string; shortName: string };
  grants: { role: Role; scopeUnit: { id: string; name: string; shortName: string } }[];
  mustChangePassword: boolean;
}

const ME: PreparedStatement = {
  name: 'people.me',
  text: `
    SELECT p.id, p.username, p.full_name AS "fullName", p.post, p.must_change_password AS "mustChangePassword",
      jsonb_build_object('id', p.unit_id, 'name', home.name, 'shortName', home.short_name) AS unit,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'scopeUnit',
          jsonb_build_object('id', g.scope_unit_id, 'name', scope.name, 'shortName', scope.short_name)) ORDER BY g.role, g.id)
        FROM role_grant g JOIN LATERAL ${unitOnDateSql('g.scope_unit_id', '$2')} scope ON true
        WHERE g.person_id = p.id), '[]') AS grants
    FROM person p JOIN LATERAL ${unitOnDateSql('p.unit_id', '$2')} home ON true
    WHERE p.id = $1`,
};

/** Who is signed in, what they may do, and the day it is for the application. */
@Injectable()
export class MeQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly options: ServerOptions,
  ) {}

  async read(personId: string): Promise<MeView> {
    const today = this.clock.today();
    const row = (await this.database.first<MeRow>(ME, [personId, today]))!;
    return {
      ...row,
      permissions: permissionsOf(row.grants.map((grant) => grant.role)),
      demo: this.options.isDemo ? { today, startedOn: await this.demonstrationStart(today) } : null,
      today,
      locale: 'vi',
    };
  }

  private async demonstrationStart(today: string): Promise<string> {
    const row = await this.database.first<{ startedOn: string | null }>(
      `SELECT value ->> 'startedOn' AS "startedOn" FROM app_setting WHERE key = 'demonstration'`,
    );
    return row?.startedOn ?? today;
  }
}
