import { Injectable } from '@nestjs/common';
import { fold, normalizeText, UNFINISHED_STATES } from '#domain';
import type { RequestContext } from '../../../platform/auth/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { requirePlanAccess } from '../../plans/index.js';
import { IMPORT_PERMISSION } from '../commands/locked-import.js';
import { partiesOf, type Draft } from '../draft/draft.js';
import { PlanImportsQuery } from '../queries/plan-imports.query.js';
import { needsGroup, type MadeGroups } from '../saving/party-of-draft.js';
import { savedRows, sectionsOf } from '../saving/save-import.js';
import type { ImportComparisonView } from '../views/comparison.view.js';
import type { ImportPlanRef } from '../views/plan-import.view.js';
import { compareLines, isUnlike } from './compare-lines.js';
import { linesOfDocument, linesOfPlan, namesIn } from './plan-lines.js';

/** What a document would change in a plan, line by line; nothing is written (RULES.md A3). */
@Injectable()
export class CompareImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: PlanImportsQuery,
  ) {}

  async execute(context: RequestContext, id: string, wantedPlanId: string | null): Promise<ImportComparisonView> {
    const found = await this.imports.draftOf(context.actor, id);
    if (found === null) throw new Problem('notFound');
    const planId = wantedPlanId ?? found.row.comparesWithPlanId;
    if (planId === null) throw new Problem('comparisonMissing');
    return this.unitOfWork.run(context, async (tx) => {
      await requirePlanAccess(tx, context.actor, planId, IMPORT_PERMISSION);
      const [plan] = await tx.query<ImportPlanRef & { ownerUnitId: string }>('SELECT id, title, year, state, owner_unit_id AS "ownerUnitId" FROM plan WHERE id = $1', [planId]);
      return comparison(tx, found.draft, plan!);
    });
  }
}

async function comparison(tx: Tx, draft: Draft, { ownerUnitId, ...plan }: ImportPlanRef & { ownerUnitId: string }): Promise<ImportComparisonView> {
  const { groups, printed } = await knownGroups(tx, ownerUnitId, draft);
  const { sections } = sectionsOf(draft, plan.title, { groups, documentOf: () => null });
  const names = await namesIn((sql, values) => tx.query(sql, values), sections.map(withoutNewGroups), tx.today);
  const nameOf = (id: string) => names.get(id) ?? printed.get(id.slice(NEW_GROUP.length)) ?? '';
  const compared = compareLines(await linesOfPlan((sql, values) => tx.query(sql, values), plan.id, tx.today), linesOfDocument(sections, nameOf));
  const { added, changed, withdrawn, same } = compared;
  const open = await openTasks(tx, withdrawn.map(({ activityId }) => activityId));
  return {
    plan,
    added: added.map(({ key, printedNumber, section, content }) => ({ rowKey: key, printedNumber, section, content })),
    changed: changed.map(({ before, after, fields }) => ({
      activityId: before.activityId, rowKey: after.key, printedNumber: after.printedNumber, content: after.content, fields: [...fields],
    })),
    withdrawn: withdrawn.map(({ activityId, printedNumber, section, content }) => ({ activityId, printedNumber, section, content, openTasks: open.get(activityId) ?? 0 })),
    same: same.length,
    isUnlike: isUnlike(compared),
    sheetsNotCompared: sheetsNotCompared(draft),
  };
}

async function openTasks(tx: Tx, activityIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ id: string; n: number }>(
    'SELECT activity_id AS id, count(*)::int AS n FROM task WHERE activity_id = ANY($1::uuid[]) AND state = ANY($2::text[]) GROUP BY activity_id', [activityIds, UNFINISHED_STATES]);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

export const sheetsNotCompared = (draft: Draft): string[] =>
  draft.tables.filter(({ isIncluded, kind }) => isIncluded && kind !== 'activities').map(({ title, place }) => normalizeText(title) || place);

const NEW_GROUP = 'new ';

/** Groups that amending would make stand under a key that is no id. */
async function knownGroups(tx: Tx, ownerUnitId: string, draft: Draft): Promise<{ groups: MadeGroups; printed: ReadonlyMap<string, string> }> {
  const printed = new Map(savedRows(draft).flatMap(partiesOf).filter(needsGroup).map(({ name }) => [fold(name), name.trim()]));
  const known = await tx.query<{ id: string; folded: string }>('SELECT id, folded FROM unit_group WHERE owner_unit_id = $1 AND folded = ANY($2::text[])', [ownerUnitId, [...printed.keys()]]);
  return { printed, groups: new Map([...printed.keys()].map((folded) => [folded, known.find((one) => one.folded === folded)?.id ?? `${NEW_GROUP}${folded}`])) };
}

type Section = Parameters<typeof namesIn>[1][number];

const withoutNewGroups = (section: Section): Section => ({
  ...section,
  activities: section.activities.map((line) => ({ ...line, parties: (line.parties ?? []).filter(({ groupId }) => groupId?.startsWith(NEW_GROUP) !== true) })),
});
