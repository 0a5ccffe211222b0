import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/index.js';
import { newId, requireVersion, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { documentLabel } from '../../documents/index.js';
import { ActivityCommands, lockOpenPlan, type ChangedActivity, type NewActivity } from '../../plans/index.js';
import { withdrawUnfinished, type GroundlessWork } from '../../tasks/index.js';
import { readLines, type AmendedLine } from '../queries/amended-lines.js';

export type ChangedLine = ChangedActivity;

type SeenLine = Pick<ChangedLine, 'activityId' | 'version'>;

export interface AmendmentInput {
  /** The later document; one document amends a plan once. */
  readonly documentId: string;
  readonly note?: string | null;
  readonly added: readonly NewActivity[];
  readonly changed: readonly ChangedLine[];
  readonly withdrawn: readonly SeenLine[];
}

export interface AmendmentResult {
  readonly amendmentId: string;
  readonly added: readonly string[];
  readonly withdrawnTasks: number;
}

type Document = Parameters<typeof documentLabel>[0];

/**
 * A later document changes an issued plan (RULES.md A3): lines are added, changed or withdrawn in the caller's transaction. What
 * units reported stays; unfinished tasks that have lost their ground (the line, its time, or the unit as a party) are withdrawn
 * with the document as the reason. Work of added lines and new times is handed out by the next issue, as ever. The number of
 * statements does not grow with the lines.
 */
@Injectable()
export class AmendPlan {
  constructor(private readonly activities: ActivityCommands) {}

  /** @throws Problem planNotIssued, planClosed, amendmentEmpty, amendmentTooEarly, amendedAlready, staleVersion, notFound */
  async amend(tx: Tx, actor: Actor, planId: string, input: AmendmentInput): Promise<AmendmentResult> {
    const plan = await lockOpenPlan(tx, planId);
    if (plan.state !== 'issued') throw new Problem('planNotIssued');
    if (input.added.length + input.changed.length + input.withdrawn.length === 0) throw new Problem('amendmentEmpty');
    const document = await requireAmending(tx, plan, input.documentId);
    const touched = [...input.changed, ...input.withdrawn].map(({ activityId }) => activityId);
    const before = await readLines(tx, planId, touched);
    if (before.size !== new Set(touched).size || new Set(touched).size !== touched.length) throw new Problem('notFound');
    const reason = reasonOf(document);
    const amendmentId = newId();
    await tx.query('INSERT INTO plan_amendment (id, plan_id, document_id, note, amended_at, amended_by) VALUES ($1, $2, $3, $4, $5, $6)', [
      amendmentId, planId, input.documentId, input.note?.trim() || null, tx.now, actor.personId,
    ]);
    const added = await this.activities.createMany(tx, planId, input.added);
    const groundless = await this.change(tx, input.changed);
    await withdrawLines(tx, input.withdrawn, before, reason);
    const withdrawnTasks = await withdrawUnfinished(tx, actor, { ...groundless, activityIds: input.withdrawn.map(({ activityId }) => activityId) }, reason);
    await writeLines(tx, amendmentId, before, await readLines(tx, planId, [...touched, ...added]), { ...input, addedIds: added });
    await tx.query('UPDATE plan SET version = version + 1 WHERE id = $1', [planId]);
    tx.audit({
      action: 'plan.amend', subjectType: 'plan', subjectId: planId, subjectLabel: plan.title, reason,
      after: { amendmentId, documentId: input.documentId, added: added.length, changed: input.changed.length, withdrawn: input.withdrawn.length, withdrawnTasks },
    });
    return { amendmentId, added, withdrawnTasks };
  }

  /** What was issued by a time or to a unit that the line names no more has no ground; what stays keeps its rows. */
  private async change(tx: Tx, lines: readonly ChangedLine[]): Promise<Pick<GroundlessWork, 'ruleIds' | 'obligationIds'>> {
    const ids = lines.map(({ activityId }) => activityId);
    const named = await tx.query<{ obligationId: string; partyId: string }>(
      'SELECT id AS "obligationId", party_id AS "partyId" FROM obligation WHERE activity_id = ANY($1::uuid[]) AND party_id IS NOT NULL',
      [ids],
    );
    await this.activities.changeMany(tx, lines);
    const kept = new Set((await tx.query<{ id: string }>('SELECT id FROM activity_party WHERE activity_id = ANY($1::uuid[])', [ids])).map(({ id }) => id));
    const rules = await tx.query<{ id: string }>('SELECT id FROM schedule_rule WHERE activity_id = ANY($1::uuid[]) AND withdrawn_at IS NOT NULL', [ids]);
    return {
      ruleIds: rules.map(({ id }) => id),
      obligationIds: named.filter(({ partyId }) => !kept.has(partyId)).map(({ obligationId }) => obligationId),
    };
  }
}

/** A document without a day may be later: its day is often filled in afterwards (RULES.md A1). */
async function requireAmending(tx: Tx, plan: Awaited<ReturnType<typeof lockOpenPlan>>, documentId: string): Promise<Document> {
  const documents = await tx.query<Document & { id: string }>(
    'SELECT id, number, symbol, issued_on AS "issuedOn" FROM legal_document WHERE id = ANY($1::uuid[])',
    [[documentId, ...(plan.documentId === null ? [] : [plan.documentId])]],
  );
  const document = documents.find(({ id }) => id === documentId.toLowerCase());
  if (document === undefined) throw invalidField('documentId', 'unknownReference');
  const deciding = documents.find(({ id }) => id === plan.documentId);
  if (deciding?.issuedOn && document.issuedOn && document.issuedOn < deciding.issuedOn) throw amendmentTooEarly(document, deciding);
  const [own] = await tx.query('SELECT 1 FROM plan_amendment WHERE plan_id = $1 AND document_id = $2', [plan.id, documentId]);
  if (own !== undefined) throw new Problem('amendedAlready');
  return document;
}

function amendmentTooEarly(document: Document, deciding: Document): Problem {
  const params = { document: documentLabel(document), planDocument: documentLabel(deciding) };
  return new Problem('amendmentTooEarly', { params, errors: { documentId: [{ code: 'amendmentTooEarly', params }] } });
}

/** In Vietnamese, because it stands in the history that units read. */
const reasonOf = (document: Document): string => `Điều chỉnh kế hoạch theo văn bản ${documentLabel(document)}`;

async function withdrawLines(tx: Tx, lines: readonly SeenLine[], before: ReadonlyMap<string, AmendedLine>, reason: string): Promise<void> {
  if (lines.length === 0) return;
  const ids = lines.map(({ activityId }) => activityId);
  const rows = await tx.query<{ id: string; version: number; state: string }>('SELECT id, version, state FROM activity WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const { activityId, version } of lines) {
    const activity = found.get(activityId)!;
    requireVersion(activity, version);
    if (activity.state === 'withdrawn') throw new Problem('activityWithdrawn');
  }
  await tx.query(`UPDATE activity SET state = 'withdrawn', version = version + 1 WHERE id = ANY($1::uuid[])`, [ids]);
  for (const id of ids) {
    const { printedNumber, content } = before.get(id)!;
    tx.audit({
      action: 'activity.withdraw', subjectType: 'activity', subjectId: id, subjectLabel: `${printedNumber}. ${content.slice(0, 120)}`,
      before: { state: 'active' }, after: { state: 'withdrawn' }, reason,
    });
  }
}

async function writeLines(
  tx: Tx, amendmentId: string, before: ReadonlyMap<string, AmendedLine>, after: ReadonlyMap<string, AmendedLine>,
  { addedIds, changed, withdrawn }: AmendmentInput & { readonly addedIds: readonly string[] },
): Promise<void> {
  const lines = [
    ...addedIds.map((id) => ({ id, kind: 'added', before: null, after: after.get(id) })),
    ...changed.map(({ activityId: id }) => ({ id, kind: 'changed', before: before.get(id), after: after.get(id) })),
    ...withdrawn.map(({ activityId: id }) => ({ id, kind: 'withdrawn', before: before.get(id), after: null })),
  ];
  await tx.query(
    `INSERT INTO plan_amendment_line (id, amendment_id, position, activity_id, kind, before, after)
     SELECT uuidv7(), $1, given.place, (given.line->>'id')::uuid, given.line->>'kind', NULLIF(given.line->'before', 'null'), NULLIF(given.line->'after', 'null')
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given(line, place)`,
    [amendmentId, JSON.stringify(lines)],
  );
}
