import { Injectable } from '@nestjs/common';
import type { Reading } from '#annex-reader';
import { fold, planTitleOf } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type PageOf } from '../../../platform/http/index.js';
import { unpackJson } from '../../../platform/reading/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import { IMPORT_PERMISSION } from '../commands/locked-import.js';
import type { PlanImportListQuery } from '../dto/plan-import.dto.js';
import type { Corrections } from '../draft/corrections.js';
import { faultsOf } from '../draft/draft-faults.js';
import type { Draft, DraftIndicator, DraftParty, DraftTable } from '../draft/draft.js';
import { makeDraft } from '../draft/make-draft.js';
import { isPercent, subjectOf } from '../saving/assignment-of-draft.js';
import type { ImportIndicatorView, ImportPartyView } from '../views/import-parts.view.js';
import type { ImportPlanRef, ImportTableView, PlanImportSummaryView, PlanImportView } from '../views/plan-import.view.js';
import { entryOfName, ImportNamesQuery, type ImportNames } from './import-names.query.js';

const COLUMNS = `i.id, i.version, i.state, i.file_name AS "fileName", f.size::int, encode(i.file_sha256, 'hex') AS sha256, i.format, i.title,
  json_build_object('id', owner.org_unit_id, 'name', owner.name, 'shortName', owner.short_name) AS "ownerUnit",
  i.plan_id AS "planId", i.compares_with_plan_id AS "comparesWithPlanId",
  json_build_object('id', p.id, 'fullName', p.full_name) AS "createdBy", i.created_at AS "createdAt", i.counts`;

const sourceSql = (today: string): string => `plan_import i
  JOIN stored_file f ON f.sha256 = i.file_sha256
  JOIN person p ON p.id = i.created_by
  CROSS JOIN LATERAL ${unitOnDateSql('i.owner_unit_id', today)} owner`;

type Found = PlanImportSummaryView & Pick<PlanImportView, 'directoryOn'> & { readonly ownerUnitId: string; readonly reading: Buffer; readonly corrections: Corrections };

/** Imports of the authorities whose plans the reader manages (RULES.md X2). */
@Injectable()
export class PlanImportsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly names: ImportNamesQuery,
  ) {}

  async list(actor: Actor, query: PlanImportListQuery): Promise<PageOf<PlanImportSummaryView>> {
    const parameters = new Parameters();
    const source = sourceSql(`${parameters.add(this.clock.today())}::date`);
    const fromWhere = `FROM ${source} WHERE ${conditions(actor, query, parameters)}`;
    const counted = [...parameters.values];
    const items = await this.database.rows<PlanImportSummaryView & Record<string, unknown>>(
      `SELECT ${COLUMNS} ${fromWhere} ORDER BY i.created_at ${query.order}, i.id ${query.order} ${limitOf(query, parameters)}`, parameters.values);
    return { items, ...(knownTotal(query, items.length) ?? (await boundedCount(this.database, fromWhere, counted))) };
  }

  async find(actor: Actor, id: string): Promise<PlanImportView | null> {
    const found = await this.draftOf(actor, id);
    if (found === null) return null;
    const { draft, row: { ownerUnitId, reading: _reading, corrections: _corrections, ...summary } } = found;
    const names = await this.names.of(draft, summary.directoryOn);
    return {
      ...summary,
      similarPlans: await this.similarPlans(id, ownerUnitId, draft),
      header: draft.header,
      tables: draft.tables.map((table) => tableView(table, names)),
      leftovers: [...draft.leftovers],
      areLeftoversSeen: draft.areLeftoversSeen,
      faults: Object.entries(faultsOf(draft)).map(([rowKey, errors]) => ({ rowKey, errors: errors.map(({ code, params = {} }) => ({ code, params: { ...params } })) })),
      remarks: [...draft.remarks],
    };
  }

  async draftOf(actor: Actor, id: string): Promise<{ row: Found; draft: Draft } | null> {
    const parameters = new Parameters();
    const source = sourceSql(`${parameters.add(this.clock.today())}::date`);
    const row = await this.database.first<Found & Record<string, unknown>>(
      `SELECT ${COLUMNS}, i.owner_unit_id AS "ownerUnitId", i.directory_on AS "directoryOn", i.reading, i.corrections
       FROM ${source} WHERE i.id = ${parameters.add(id)} AND ${inScope(actor, parameters)}`,
      parameters.values,
    );
    return row === null ? null : { row, draft: makeDraft(unpackJson<Reading>(row.reading), row.corrections) };
  }

  /** Plans of the same authority with the same number and symbol, or of the same year with the title of the document or of the plan that it decides; the newest first. */
  private similarPlans(id: string, ownerUnitId: string, { header }: Draft): Promise<ImportPlanRef[]> {
    return this.database.rows<ImportPlanRef & Record<string, unknown>>(
      `SELECT p.id, p.title, p.year, p.state FROM plan p LEFT JOIN legal_document d ON d.id = p.document_id
       WHERE p.owner_unit_id = $1 AND NOT EXISTS (SELECT 1 FROM plan_import i WHERE i.id = $2 AND i.plan_id = p.id)
         AND ((d.number = $3 AND d.symbol = $4 AND ($5::int IS NULL OR p.year = $5)) OR (p.year = $5 AND p.folded = ANY($6)))
       ORDER BY p.created_at DESC, p.id LIMIT 5`,
      [ownerUnitId, id, header.number, header.symbol, header.year, [fold(header.title ?? ''), fold(planTitleOf(header.title ?? '', header.kind))]],
    );
  }
}

const inScope = (actor: Actor, parameters: Parameters): string => withinScope(scopeOf(actor, IMPORT_PERMISSION), parameters, { path: 'owner.path' });

function conditions(actor: Actor, query: PlanImportListQuery, parameters: Parameters): string {
  const found = [inScope(actor, parameters)];
  if (query.state !== undefined) found.push(`i.state = ANY(${parameters.add(query.state)})`);
  if (query.planId !== undefined) {
    const plan = parameters.add(query.planId);
    found.push(`(i.plan_id = ${plan} OR i.compares_with_plan_id = ${plan})`);
  }
  for (const word of fold(query.q ?? '').split(' ').filter((part) => part !== '')) found.push(`i.folded LIKE ${parameters.add(`%${word}%`)}`);
  return found.join(' AND ');
}

function tableView(table: DraftTable, names: ImportNames): ImportTableView {
  return {
    ...table,
    rows: table.rows.map(({ activity, indicators, printed: _printed, ...row }) => ({
      ...row,
      activity: activity === null ? null : { ...activity, parties: activity.parties.map((party) => partyView(party, names)) },
      indicators: indicators.map((indicator) => indicatorView(indicator, names)),
    })),
  };
}

const partyView = (party: DraftParty, { units, groups }: ImportNames): ImportPartyView => ({
  ...party,
  unitName: party.unitId === null ? null : (units.get(party.unitId) ?? null),
  groupName: party.groupId === null ? null : (groups.get(party.groupId) ?? null),
});

function indicatorView(indicator: DraftIndicator, names: ImportNames): ImportIndicatorView {
  const subject = subjectOf(indicator);
  return {
    ...indicator,
    parties: indicator.parties.map((party) => partyView(party, names)),
    indicatorId: indicator.indicatorId ?? entryOfName(subject, isPercent(indicator), names.catalogue)?.id ?? null,
    indicatorSuggestions: names.suggest(subject),
  };
}
