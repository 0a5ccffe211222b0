import type { Schemas } from '../../../providers/schemas';
import { documentLabel } from '../../legal-documents/documentLabel';
import { withoutBlanks } from '../../withoutBlanks';
import type { Plan } from '../planTypes';

export interface PlanDraft extends Record<string, unknown> {
  title: string;
  year: number | null;
  ownerUnitId: string | null;
  movesToWorkingDay: boolean;
  readsBeforeAsDayBefore: boolean;
  note: string;
  bases: { id: string; label: string }[];
  /** The deciding document when it is already recorded: none or one. */
  deciding: { id: string; label: string }[];
  hasDocument: boolean;
  document: Record<string, unknown>;
}

const labelled = (document: Plan['bases'][number]) => ({ id: document.id, label: documentLabel(document) });

/** The owner most often issues the document itself; its name is only a beginning. */
export function emptyPlan(year: number, owner: { id: string; name: string } | undefined): PlanDraft {
  return {
    title: '', year, ownerUnitId: owner?.id ?? null, movesToWorkingDay: true, readsBeforeAsDayBefore: true, note: '', bases: [], deciding: [],
    hasDocument: true,
    document: { kind: 'decision', number: '', symbol: '', issuedOn: null, issuer: owner?.name ?? '', signerName: '', signerPost: '', title: '' },
  };
}

export function planDraft(plan: Plan): PlanDraft {
  return {
    title: plan.title,
    year: plan.year,
    ownerUnitId: plan.ownerUnit.id,
    movesToWorkingDay: plan.movesToWorkingDay,
    readsBeforeAsDayBefore: plan.readsBeforeAsDayBefore,
    note: plan.note ?? '',
    bases: plan.bases.map(labelled),
    deciding: plan.document ? [labelled(plan.document)] : [],
    hasDocument: false,
    document: {},
  };
}

function commonBody(draft: PlanDraft): Schemas['ChangePlanDto'] {
  const { title, year, ownerUnitId, movesToWorkingDay, readsBeforeAsDayBefore, note, bases } = draft;
  return {
    title, year: Number(year), ownerUnitId: ownerUnitId ?? undefined, movesToWorkingDay, readsBeforeAsDayBefore,
    note: typeof note === 'string' && note.trim() ? note.trim() : null,
    baseDocumentIds: bases.map(({ id }) => id),
  };
}

export function changedPlanBody(draft: PlanDraft): Schemas['ChangePlanDto'] {
  return { ...commonBody(draft), documentId: draft.deciding[0]?.id ?? null };
}

/** A new plan brings its deciding document along, or points at one that is recorded, or has none yet (RULES.md A1). */
export function newPlanBody(draft: PlanDraft): Record<string, unknown> {
  const common = withoutBlanks(commonBody(draft));
  if (draft.hasDocument) return { ...common, document: withoutBlanks(draft.document) };
  const [deciding] = draft.deciding;
  return deciding ? { ...common, documentId: deciding.id } : common;
}
