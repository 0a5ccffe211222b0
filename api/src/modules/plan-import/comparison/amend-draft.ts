import { Injectable } from '@nestjs/common';
import { fold } from '#domain';
import type { Tx } from '../../../platform/db/index.js';
import type { AmendmentInput } from '../../amendments/index.js';
import { ActivityCommands, PlanCommands, SectionCommands, type ActivityChange, type NewActivity } from '../../plans/index.js';
import type { ComparedLines, LinePair } from './compare-lines.js';
import type { DocumentLine, PlanLine } from './plan-lines.js';

export type Amending = Pick<ComparedLines<PlanLine, DocumentLine>, 'added' | 'changed' | 'withdrawn'>;

/** The lines of a comparison as changes of a plan, and what becomes of a plan that is still a draft. */
@Injectable()
export class AmendDraft {
  constructor(
    private readonly plans: PlanCommands,
    private readonly sections: SectionCommands,
    private readonly activities: ActivityCommands,
  ) {}

  /** A draft simply becomes what the newer document says; that document decides it from now on. */
  async amend(tx: Tx, plan: { readonly id: string; readonly version: number; readonly documentId: string | null }, amending: Amending, documentId: string | null): Promise<void> {
    const { added, changed, withdrawn } = await this.inputOf(tx, plan.id, amending);
    await this.activities.changeMany(tx, changed);
    await this.activities.removeMany(tx, withdrawn);
    await this.activities.createMany(tx, plan.id, added);
    if (documentId !== null && documentId !== plan.documentId) await this.plans.change(tx, plan.id, plan.version, { documentId });
  }

  /** Sections the plan has not are made, so that added and moved lines have a place. */
  async inputOf(tx: Tx, planId: string, { added, changed, withdrawn }: Amending): Promise<Pick<AmendmentInput, 'added' | 'changed' | 'withdrawn'>> {
    const known = await tx.query<SectionRow>('SELECT id, printed_number AS number, title FROM plan_section WHERE plan_id = $1 ORDER BY position', [planId]);
    const sectionOf = async ({ sectionNumber, sectionTitle }: DocumentLine): Promise<string> => {
      const found = known.find(({ number, title }) => number === sectionNumber && fold(title) === fold(sectionTitle)) ?? known.find(({ title }) => fold(title) === fold(sectionTitle));
      if (found !== undefined) return found.id;
      const id = await this.sections.create(tx, planId, { printedNumber: sectionNumber, title: sectionTitle });
      known.push({ id, number: sectionNumber, title: sectionTitle });
      return id;
    };
    const newLines: NewActivity[] = [];
    for (const line of added) newLines.push({ ...newActivity(line), sectionId: await sectionOf(line) });
    const changes: AmendmentInput['changed'][number][] = [];
    for (const pair of changed) {
      const moved = pair.fields.some(({ field }) => field === 'section') ? { sectionId: await sectionOf(pair.after) } : {};
      changes.push({ activityId: pair.before.activityId, version: pair.before.version, change: { ...changeOf(pair), ...moved } });
    }
    return { added: newLines, changed: changes, withdrawn: withdrawn.map(({ activityId, version }) => ({ activityId, version })) };
  }
}

interface SectionRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

function newActivity({ line: { rowKey: _rowKey, ...line } }: DocumentLine): Omit<NewActivity, 'sectionId'> {
  return line;
}

/** What is understood of a cell changes with its words: a reading of unchanged words that a person put right stays. */
function changeOf({ fields, after: { line } }: LinePair<PlanLine, DocumentLine>): ActivityChange {
  const has = (name: (typeof fields)[number]['field']) => fields.some(({ field }) => field === name);
  return {
    ...(has('printedNumber') ? { printedNumber: line.printedNumber } : {}),
    ...(has('content') ? { content: line.content, baseDocumentIds: line.baseDocumentIds } : {}),
    ...(has('expectedResults') ? { expectedResults: line.expectedResults, deliverables: line.deliverables } : {}),
    ...(has('content') || has('expectedResults') ? { figures: line.figures } : {}),
    ...(has('partyText') ? { partyText: line.partyText, parties: line.parties } : {}),
    ...(has('scheduleText') ? { scheduleText: line.scheduleText, rules: line.rules } : {}),
    ...(has('note') ? { note: line.note } : {}),
  };
}
