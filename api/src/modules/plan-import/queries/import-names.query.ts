import { Injectable } from '@nestjs/common';
import { fold, type CalendarDate } from '#domain';
import { Database } from '../../../platform/db/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import { allRows, partiesOf, type Draft } from '../draft/draft.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { suggesterOf, type Suggest } from './indicator-suggestions.js';

export interface ImportNames {
  readonly units: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly catalogue: readonly CatalogueEntry[];
  readonly suggest: Suggest;
}

/** What a draft names by ids: units as they are called on its day, groups, and the catalogue where it has indicators. */
@Injectable()
export class ImportNamesQuery {
  constructor(private readonly database: Database) {}

  async of(draft: Draft, on: CalendarDate): Promise<ImportNames> {
    const parties = allRows(draft).flatMap(partiesOf);
    const hasIndicators = draft.tables.some(({ rows }) => rows.some(({ indicators }) => indicators.length > 0));
    const catalogue = hasIndicators ? await this.catalogue(on) : [];
    return {
      units: await this.units(parties.map(({ unitId }) => unitId), on),
      groups: await this.groups(parties.map(({ groupId }) => groupId)),
      catalogue,
      suggest: suggesterOf(catalogue),
    };
  }

  private async units(ids: readonly (string | null)[], on: CalendarDate): Promise<Map<string, string>> {
    return this.named(
      `SELECT r.org_unit_id AS id, r.name FROM unnest($1::uuid[]) AS wanted(id) CROSS JOIN LATERAL ${unitOnDateSql('wanted.id', '$2::date')} r`, ids, [on]);
  }

  private async groups(ids: readonly (string | null)[]): Promise<Map<string, string>> {
    return this.named('SELECT id, name FROM unit_group WHERE id = ANY($1::uuid[])', ids, []);
  }

  private async named(sql: string, ids: readonly (string | null)[], more: readonly unknown[]): Promise<Map<string, string>> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    if (wanted.length === 0) return new Map();
    const rows = await this.database.rows<{ id: string; name: string }>(sql, [wanted, ...more]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private catalogue(on: CalendarDate): Promise<CatalogueEntry[]> {
    return this.database.rows<CatalogueEntry & Record<string, unknown>>(CATALOGUE_SQL, [on]);
  }
}

/** Every indicator as it is called on a day, `$1`; before its first day, as it was first. */
export const CATALOGUE_SQL = `SELECT DISTINCT ON (i.id) i.id, i.code, v.name, v.folded, v.measure_unit AS "measureUnit", v.kind
  FROM indicator i JOIN indicator_version v ON v.indicator_id = i.id
  ORDER BY i.id, lower(v.valid_during) <= $1::date DESC, CASE WHEN lower(v.valid_during) <= $1::date THEN lower(v.valid_during) END DESC, lower(v.valid_during)`;

/** The one entry of this very name that is measured the same way, or null; two of one name are a person's choice. */
export function entryOfName(title: string, isPercent: boolean, catalogue: readonly CatalogueEntry[]): CatalogueEntry | null {
  const words = fold(title);
  const same = catalogue.filter((entry) => entry.folded === words && (entry.measureUnit.trim() === '%' && entry.kind !== 'count') === isPercent);
  return same.length === 1 ? same[0]! : null;
}
