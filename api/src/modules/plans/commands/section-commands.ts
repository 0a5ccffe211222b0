import { Injectable } from '@nestjs/common';
import { changedKeys } from '../../../platform/audit/index.js';
import { lockRow, newId, requireVersion, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { PlanSection } from '../entities/plan.entity.js';
import { lockOpenPlan } from './plan-access.js';
import { placeSection, renumberActivities } from './placement.js';

export interface SectionInput {
  readonly printedNumber: string;
  readonly title: string;
  /** Its place in the plan, from 1; at the end when left out. */
  readonly position?: number;
}

/** Sections inside a transaction; who may change them is decided by the caller. */
@Injectable()
export class SectionCommands {
  async create(tx: Tx, planId: string, input: SectionInput): Promise<string> {
    await lockOpenPlan(tx, planId);
    const [last] = await tx.query<{ place: number }>(
      'SELECT COALESCE(max(position), 0) + 1 AS place FROM plan_section WHERE plan_id = $1', [planId]);
    const id = newId();
    const { printedNumber, title } = input;
    await tx.manager.insert(PlanSection, { id, planId, position: last!.place, printedNumber, title, version: 1 });
    if (input.position !== undefined) await placeSection(tx, planId, id, input.position);
    tx.audit({
      action: 'planSection.create', subjectType: 'planSection', subjectId: id, subjectLabel: sectionLabel(input), after: { planId, ...input },
    });
    return id;
  }

  async change(tx: Tx, id: string, expectedVersion: number, input: Partial<SectionInput>): Promise<void> {
    const before = await lockSection(tx, id);
    requireVersion(before, expectedVersion);
    const after = {
      printedNumber: input.printedNumber ?? before.printedNumber,
      title: input.title ?? before.title,
      position: input.position ?? before.position,
    };
    const changed = changedKeys({ ...before }, after);
    if (Object.keys(changed.after).length === 0) return;
    const { printedNumber, title } = after;
    await tx.manager.update(PlanSection, { id }, { printedNumber, title, version: before.version + 1 });
    if ('position' in changed.after) {
      await placeSection(tx, before.planId, id, after.position);
      await renumberActivities(tx, before.planId);
    }
    tx.audit({ action: 'planSection.change', subjectType: 'planSection', subjectId: id, subjectLabel: sectionLabel(after), ...changed });
  }

  async remove(tx: Tx, id: string, expectedVersion: number): Promise<void> {
    const section = await lockSection(tx, id);
    requireVersion(section, expectedVersion);
    const activities = await tx.query('SELECT 1 FROM activity WHERE section_id = $1 LIMIT 1', [id]);
    if (activities.length > 0) throw new Problem('sectionNotEmpty');
    await tx.query('DELETE FROM plan_section WHERE id = $1', [id]);
    const { printedNumber, title, planId } = section;
    tx.audit({
      action: 'planSection.delete', subjectType: 'planSection', subjectId: id, subjectLabel: sectionLabel(section),
      before: { planId, printedNumber, title },
    });
  }
}

const sectionLabel = ({ printedNumber, title }: Pick<SectionInput, 'printedNumber' | 'title'>): string => `${printedNumber}. ${title}`;

type LockedSection = Pick<PlanSection, 'planId' | 'position' | 'printedNumber' | 'title' | 'version'>;

/** The plan first, then the section: every writer takes them in this order. */
async function lockSection(tx: Tx, id: string): Promise<LockedSection> {
  const [found] = await tx.query<{ planId: string }>('SELECT plan_id AS "planId" FROM plan_section WHERE id = $1', [id]);
  if (found === undefined) throw new Problem('notFound');
  await lockOpenPlan(tx, found.planId);
  return lockRow<LockedSection>(
    tx, 'SELECT plan_id AS "planId", position, printed_number AS "printedNumber", title, version FROM plan_section WHERE id = $1', [id]);
}
