import { Injectable } from '@nestjs/common';
import type { Reading } from '#annex-reader';
import { normalizeText } from '#domain';
import { reaches, scopeOf, type Actor, type RequestContext } from '../../../platform/auth/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { unpackJson } from '../../../platform/reading/index.js';
import { SheetCommands } from '../../indicators/index.js';
import { createLinesInBulk, PlanCommands } from '../../plans/index.js';
import { lockOpenImport, type ImportRecord } from '../commands/locked-import.js';
import type { SaveImportDto } from '../dto/plan-import.dto.js';
import { faultsOf } from '../draft/draft-faults.js';
import { allRows, partiesOf, type Draft } from '../draft/draft.js';
import { makeDraft } from '../draft/make-draft.js';
import type { SavedImportView } from '../views/plan-import.view.js';
import { DocumentsOfDraft } from './documents-of-draft.js';
import { ImportIndicators } from './import-indicators.js';
import { linesOfTable, type LineContext, type SectionOfRows, type SheetContext } from './lines-of-table.js';
import { OpenGroups } from './open-groups.js';
import { rememberNames } from './remember-names.js';
import { sheetOfTable } from './sheet-of-table.js';

const MOST_NOTE = 5000;

/** Makes a draft plan of an import in one transaction: all of it, or nothing (RULES.md A1, A2, I1). */
@Injectable()
export class SaveImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanCommands,
    private readonly sheets: SheetCommands,
    private readonly documents: DocumentsOfDraft,
    private readonly indicators: ImportIndicators,
    private readonly groups: OpenGroups,
  ) {}

  async execute(context: RequestContext, id: string, expectedVersion: number, input: SaveImportDto): Promise<SavedImportView> {
    return this.unitOfWork.run(context, async (tx) => {
      const record = await lockOpenImport(tx, context.actor, id, expectedVersion);
      const reading = unpackJson<Reading>(record.reading);
      const draft = makeDraft(reading, record.corrections);
      requireSavable(draft);
      const saved = await this.save(tx, context, record, draft, input);
      const remembered = input.rememberNames === false
        ? []
        : await rememberNames(tx, { reading, corrections: record.corrections, draft }, record.ownerUnitId, context.actor.personId);
      await endImport(tx, context, record, saved.planId, 'planImport.save', { ...saved, remembered });
      return { ...saved, remembered };
    });
  }

  private async save(tx: Tx, { actor }: RequestContext, record: ImportRecord, draft: Draft, input: SaveImportDto): Promise<Omit<SavedImportView, 'remembered'>> {
    const owner = { id: record.ownerUnitId, path: record.ownerPath };
    const title = (input.planTitle ?? normalizeText(draft.header.title ?? record.fileName)).slice(0, 1000);
    const year = yearOf(draft, input, tx);
    const parties = savedRows(draft).flatMap(partiesOf);
    const { groups, made: newGroups } = await this.groups.make(tx, actor, owner, parties);
    const documents = await this.documents.resolve(tx, draft, { title, issuer: record.ownerName });
    const context: SheetContext = { planYear: year, groups, documentOf: documents.documentOf };
    const { sections, notes } = sectionsOf(draft, title, context);
    const planId = await this.plans.create(tx, {
      title, year, ownerUnitId: record.ownerUnitId, documentId: documents.decidingId, baseDocumentIds: documents.baseIds, note: notes.join('\n').slice(0, MOST_NOTE) || null,
    });
    const activityIds = await createLinesInBulk(tx, planId, sections);
    const made = await this.saveSheets(tx, actor, record, planId, draft, title, context);
    return { planId, sections: sections.length, activities: activityIds.length, newGroups, ...made };
  }

  private async saveSheets(
    tx: Tx, actor: Actor, record: ImportRecord, planId: string, draft: Draft, title: string, context: SheetContext,
  ): Promise<{ indicators: number; newIndicators: number }> {
    const tables = draft.tables.filter(({ isIncluded, kind }) => isIncluded && kind !== 'activities');
    if (tables.length === 0) return { indicators: 0, newIndicators: 0 };
    if (!reaches(scopeOf(actor, 'indicators.manage'), record.ownerPath)) throw new Problem('notAllowed');
    const indicators = tables.flatMap(({ rows }) => rows.filter(({ isLeftOut }) => !isLeftOut).flatMap((row) => [...row.indicators]));
    const resolved = await this.indicators.resolve(tx, indicators, record.directoryOn, record.fileName);
    let count = 0;
    for (const table of tables) {
      const sheet = sheetOfTable(table, title, context, resolved.idOf);
      count += sheet.rows.reduce((sum, { assignments = [] }) => sum + assignments.length, 0);
      await this.sheets.create(tx, planId, sheet);
    }
    return { indicators: count, newIndicators: resolved.made };
  }
}

export const savedRows = (draft: Draft) => allRows({ ...draft, tables: draft.tables.filter(({ isIncluded }) => isIncluded) }).filter(({ isLeftOut }) => !isLeftOut);

/** @throws Problem planImportInvalid with what is wrong by the key of each row, planImportEmpty */
export function requireSavable(draft: Draft): void {
  const faults = faultsOf(draft);
  if (Object.keys(faults).length > 0) throw new Problem('planImportInvalid', { errors: faults });
  if (!savedRows(draft).some(({ kind }) => kind !== 'note')) throw new Problem('planImportEmpty');
}

/** The sections of every table of activities, and what stands above their lines. */
export function sectionsOf(draft: Draft, title: string, context: LineContext): { sections: SectionOfRows[]; notes: string[] } {
  const read = draft.tables.filter(({ isIncluded, kind }) => isIncluded && kind === 'activities').map((table) => linesOfTable(table, title, context));
  return { sections: read.flatMap(({ sections }) => sections), notes: read.flatMap(({ notes }) => notes) };
}

function yearOf({ header }: Draft, input: SaveImportDto, tx: Tx): number {
  const year = input.year ?? header.year ?? Number((header.issuedOn ?? tx.today).slice(0, 4));
  if (year < 2000 || year > 2100) throw invalidField('year', 'outOfRange', { min: 2000, max: 2100 });
  return year;
}

/** The import has become a plan, or has amended one. */
export async function endImport(tx: Tx, { actor }: RequestContext, { id, fileName }: ImportRecord, planId: string, action: string, after: Readonly<Record<string, unknown>>): Promise<void> {
  await tx.query("UPDATE plan_import SET state = 'saved', plan_id = $2, ended_at = $3, ended_by = $4, version = version + 1 WHERE id = $1", [id, planId, tx.now, actor.personId]);
  tx.audit({ action, subjectType: 'planImport', subjectId: id, subjectLabel: fileName, before: { state: 'open' }, after: { state: 'saved', planId, ...after } });
}
