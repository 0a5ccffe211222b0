import { Injectable } from '@nestjs/common';
import type { Permission } from '#contracts';
import { reaches, scopeOf, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { ListDirectoryQuery } from '../preview/list-directory.query.js';
import { peopleTemplate } from './people-template.js';
import { unitTemplate } from './unit-template.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Longer lists of choices are not scrolled through, and make every template as large as they are. */
const MOST_NAMES = 1_000;

/** The workbooks to fill in, with the units of one's own administration to choose from. */
@Injectable()
export class ListTemplates {
  constructor(
    private readonly directory: ListDirectoryQuery,
    private readonly clock: Clock,
  ) {}

  async units(actor: Actor): Promise<Buffer> {
    return unitTemplate(await this.names(actor, 'orgUnits.manage'));
  }

  async people(actor: Actor): Promise<Buffer> {
    return peopleTemplate(await this.names(actor, 'people.manage'));
  }

  private async names(actor: Actor, permission: Permission): Promise<string[]> {
    const scope = scopeOf(actor, permission);
    const units = await this.directory.units(actor, this.clock.today());
    return [...new Set(units.filter(({ path }) => reaches(scope, path)).map(({ name }) => name))].slice(0, MOST_NAMES);
  }
}
