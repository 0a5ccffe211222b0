import { Injectable } from '@nestjs/common';
import type { Reading } from '#annex-reader';
import type { RequestContext } from '../../../platform/auth/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { unpackJson } from '../../../platform/reading/index.js';
import { AmendPlan } from '../../amendments/index.js';
import { lockOpenPlan, requirePlanAccess } from '../../plans/index.js';
import { IMPORT_PERMISSION, lockOpenImport, type ImportRecord } from '../commands/locked-import.js';
import type { AmendByImportDto } from '../dto/plan-import.dto.js';
import { partiesOf, type Draft } from '../draft/draft.js';
import { makeDraft } from '../draft/make-draft.js';
import { DocumentsOfDraft } from '../saving/documents-of-draft.js';
import { OpenGroups } from '../saving/open-groups.js';
import { rememberNames } from '../saving/remember-names.js';
import { endImport, requireSavable, savedRows, sectionsOf } from '../saving/save-import.js';
import type { AmendedByImportView } from '../views/comparison.view.js';
import { AmendDraft, type Amending } from './amend-draft.js';
import { compareLines, isUnlike, type ComparedLines } from './compare-lines.js';
import { linesOfDocument, linesOfPlan, namesIn, type DocumentLine, type PlanLine } from './plan-lines.js';

/** Brings a plan to what a newer document says: a draft in place, an issued plan as an amendment by that document (RULES.md A3). */
@Injectable()
export class AmendByImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentsOfDraft,
    private readonly groups: OpenGroups,
    private readonly drafts: AmendDraft,
    private readonly plans: AmendPlan,
  ) {}

  async execute(context: RequestContext, id: string, expectedVersion: number, input: AmendByImportDto): Promise<AmendedByImportView> {
    return this.unitOfWork.run(context, async (tx) => {
      const record = await lockOpenImport(tx, context.actor, id, expectedVersion);
      const planId = record.comparesWithPlanId;
      if (planId === null) throw new Problem('comparisonMissing');
      await requirePlanAccess(tx, context.actor, planId, IMPORT_PERMISSION);
      const reading = unpackJson<Reading>(record.reading);
      const draft = makeDraft(reading, record.corrections);
      requireSavable(draft);
      const amended = await this.amend(tx, context, record, planId, draft, input);
      if (input.rememberNames !== false) await rememberNames(tx, { reading, corrections: record.corrections, draft }, record.ownerUnitId, context.actor.personId);
      await endImport(tx, context, record, planId, 'planImport.amend', { ...amended });
      return amended;
    });
  }

  private async amend(tx: Tx, { actor }: RequestContext, record: ImportRecord, planId: string, draft: Draft, input: AmendByImportDto): Promise<AmendedByImportView> {
    const plan = await lockOpenPlan(tx, planId);
    const { groups } = await this.groups.make(tx, actor, { id: record.ownerUnitId, path: record.ownerPath }, savedRows(draft).flatMap(partiesOf));
    const { decidingId, documentOf } = await this.documents.resolve(tx, draft, { title: plan.title, issuer: record.ownerName });
    const { sections } = sectionsOf(draft, plan.title, { groups, documentOf });
    const rows = <Row extends object>(sql: string, values: readonly unknown[]) => tx.query<Row>(sql, values);
    const names = await namesIn(rows, sections, tx.today);
    const compared = compareLines(await linesOfPlan(rows, planId, tx.today), linesOfDocument(sections, (id) => names.get(id) ?? ''));
    const amending = chosen(compared, input);
    if (amending.added.length + amending.changed.length + amending.withdrawn.length === 0) throw new Problem('amendmentEmpty');
    const counts = { planId, added: amending.added.length, changed: amending.changed.length, withdrawn: amending.withdrawn.length };
    if (plan.state === 'draft') {
      await this.drafts.amend(tx, plan, amending, decidingId);
      return { ...counts, amendmentId: null, withdrawnTasks: 0 };
    }
    if (decidingId === null) throw invalidField('header.number', 'required');
    const { amendmentId, withdrawnTasks } = await this.plans.amend(tx, actor, planId, {
      documentId: decidingId, note: input.note ?? null, ...(await this.drafts.inputOf(tx, planId, amending)),
    });
    return { ...counts, amendmentId, withdrawnTasks };
  }
}

/** Only the lines that were asked for; a key that is no such line is refused, so that nobody amends less than they think. */
function chosen(compared: ComparedLines<PlanLine, DocumentLine>, { rowKeys, withdrawnIds }: AmendByImportDto): Amending {
  const { added, changed, withdrawn } = compared;
  const isGone = !isUnlike(compared);
  const known = new Set([...added.map(({ key }) => key), ...changed.map(({ after }) => after.key)]);
  if (rowKeys?.some((key) => !known.has(key))) throw invalidField('rowKeys', 'unknownReference');
  if (withdrawnIds?.some((id) => !withdrawn.some(({ activityId }) => activityId === id))) throw invalidField('withdrawnIds', 'unknownReference');
  const isWanted = (key: string) => rowKeys?.includes(key) ?? true;
  return {
    added: added.filter(({ key }) => isWanted(key)),
    changed: changed.filter(({ after }) => isWanted(after.key)),
    withdrawn: withdrawn.filter(({ activityId }) => withdrawnIds?.includes(activityId) ?? isGone),
  };
}
