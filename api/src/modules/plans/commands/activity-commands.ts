import { Injectable } from '@nestjs/common';
import { fold } from '#domain';
import { changedKeys } from '../../../platform/audit/index.js';
import { lockRow, newId, requireVersion, type Tx } from '../../../platform/db/index.js';
import { givenKeys } from '../../../platform/http/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import type { ActivityChange, ActivityLists, ActivityTexts, NewActivity } from './activity-input.js';
import { requireQuotesInPlace } from './activity-figures.js';
import { requireNothingIssued, writeLists } from './activity-lists.js';
import { lockOpenPlan } from './plan-access.js';
import { placeActivity } from './placement.js';

const LISTS = ['deliverables', 'parties', 'rules', 'figures', 'baseDocumentIds'] as const satisfies readonly (keyof ActivityLists)[];
const AT_THE_END = 1_000_000;

type LockedActivity = ActivityTexts & { planId: string; sectionId: string; position: number; version: number };

/** Activities with their lists, inside a transaction; who may change them is decided by the caller. */
@Injectable()
export class ActivityCommands {
  async create(tx: Tx, planId: string, input: NewActivity): Promise<string> {
    await lockOpenPlan(tx, planId);
    await requireSection(tx, planId, input.sectionId);
    const id = newId();
    const texts = textsOf(input);
    await tx.query(
      `INSERT INTO activity (id, plan_id, section_id, position, printed_number, content, expected_results, party_text, schedule_text,
         note, folded, reading_notes, origin)
       VALUES ($1, $2, $3, (SELECT COALESCE(max(position), 0) + 1 FROM activity WHERE plan_id = $2), $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id, planId, input.sectionId, texts.printedNumber, texts.content, texts.expectedResults, texts.partyText, texts.scheduleText,
        texts.note, foldedOf(texts), input.readingNotes ?? [], input.origin ?? 'entered',
      ],
    );
    await placeActivity(tx, planId, id, input.sectionId, AT_THE_END);
    await writeLists(tx, id, input);
    await requireQuotesInPlace(tx, id);
    tx.audit({
      action: 'activity.create', subjectType: 'activity', subjectId: id, subjectLabel: activityLabel(texts),
      after: { planId, sectionId: input.sectionId, ...texts, ...listsOf(input) },
    });
    return id;
  }

  /** Only what is given changes; a list is replaced as a whole. Work already issued keeps what it copied (T2). */
  async change(tx: Tx, id: string, expectedVersion: number, input: ActivityChange): Promise<void> {
    const current = await lockActivity(tx, id);
    requireVersion(current, expectedVersion);
    const given = givenKeys(input);
    const texts = textsOf({ ...current, ...given });
    const before = { ...textsOf(current), sectionId: current.sectionId, ...(await currentLists(tx, id)) };
    const lists = listsOf(given);
    await tx.query(
      `UPDATE activity SET printed_number = $2, content = $3, expected_results = $4, party_text = $5, schedule_text = $6, note = $7,
         folded = $8, version = version + 1 WHERE id = $1`,
      [id, texts.printedNumber, texts.content, texts.expectedResults, texts.partyText, texts.scheduleText, texts.note, foldedOf(texts)],
    );
    if (given.sectionId !== undefined && given.sectionId !== current.sectionId) {
      await requireSection(tx, current.planId, given.sectionId);
      await placeActivity(tx, current.planId, id, given.sectionId, AT_THE_END);
    }
    await writeLists(tx, id, lists);
    if ([given.content, given.expectedResults, given.figures].some((part) => part !== undefined)) await requireQuotesInPlace(tx, id);
    const after = { ...texts, sectionId: given.sectionId ?? current.sectionId, ...(await currentLists(tx, id)) };
    tx.audit({
      action: 'activity.change', subjectType: 'activity', subjectId: id, subjectLabel: activityLabel(texts), ...changedKeys(before, after),
    });
  }

  /** `position` is the place within the section, from 1. */
  async move(tx: Tx, id: string, expectedVersion: number, sectionId: string, position: number): Promise<void> {
    const current = await lockActivity(tx, id);
    requireVersion(current, expectedVersion);
    await requireSection(tx, current.planId, sectionId);
    await placeActivity(tx, current.planId, id, sectionId, position);
    await tx.query('UPDATE activity SET version = version + 1 WHERE id = $1', [id]);
    tx.audit({
      action: 'activity.move', subjectType: 'activity', subjectId: id, subjectLabel: activityLabel(current),
      before: { sectionId: current.sectionId, position: current.position }, after: { sectionId, position },
    });
  }

  async remove(tx: Tx, id: string, expectedVersion: number): Promise<void> {
    const current = await lockActivity(tx, id);
    requireVersion(current, expectedVersion);
    await requireNothingIssued(tx, id);
    const before = { ...textsOf(current), sectionId: current.sectionId, ...(await currentLists(tx, id)) };
    await tx.query('DELETE FROM activity WHERE id = $1', [id]);
    tx.audit({ action: 'activity.delete', subjectType: 'activity', subjectId: id, subjectLabel: activityLabel(current), before });
  }
}

const activityLabel = ({ printedNumber, content }: Pick<ActivityTexts, 'printedNumber' | 'content'>): string =>
  `${printedNumber}. ${content.slice(0, 120)}`;

const foldedOf = (texts: ActivityTexts): string => fold(`${texts.printedNumber} ${texts.content} ${texts.expectedResults}`);

function textsOf(input: Pick<ActivityTexts, 'printedNumber' | 'content'> & Partial<ActivityTexts>): ActivityTexts {
  return {
    printedNumber: input.printedNumber,
    content: input.content,
    expectedResults: input.expectedResults ?? '',
    partyText: input.partyText ?? '',
    scheduleText: input.scheduleText ?? '',
    note: input.note === undefined || input.note === '' ? null : input.note,
  };
}

function listsOf(input: Partial<ActivityLists>): Partial<ActivityLists> {
  return Object.fromEntries(LISTS.filter((key) => input[key] !== undefined).map((key) => [key, input[key]]));
}

async function requireSection(tx: Tx, planId: string, sectionId: string): Promise<void> {
  const found = await tx.query('SELECT 1 FROM plan_section WHERE id = $1 AND plan_id = $2', [sectionId, planId]);
  if (found.length === 0) throw invalidField('sectionId', 'unknownReference');
}

/** The plan first, then the activity: every writer takes them in this order. */
async function lockActivity(tx: Tx, id: string): Promise<LockedActivity> {
  const [found] = await tx.query<{ planId: string }>('SELECT plan_id AS "planId" FROM activity WHERE id = $1', [id]);
  if (found === undefined) throw new Problem('notFound');
  await lockOpenPlan(tx, found.planId);
  return lockRow<LockedActivity>(
    tx,
    `SELECT plan_id AS "planId", section_id AS "sectionId", position, printed_number AS "printedNumber", content,
       expected_results AS "expectedResults", party_text AS "partyText", schedule_text AS "scheduleText", note, version
     FROM activity WHERE id = $1`,
    [id],
  );
}

/** The lists as they stand, for the audit entry. */
async function currentLists(tx: Tx, id: string): Promise<Record<string, unknown>> {
  const [row] = await tx.query<Record<string, unknown>>(
    `SELECT
       (SELECT json_agg(text ORDER BY position) FROM deliverable WHERE activity_id = $1) AS deliverables,
       (SELECT json_agg(json_build_object('role', role, 'unitId', unit_id, 'groupId', group_id, 'externalName', external_name,
          'wording', wording, 'duty', duty, 'memberIds', ARRAY(SELECT m.org_unit_id FROM activity_party_member m WHERE m.party_id = p.id
          ORDER BY m.org_unit_id)) ORDER BY position) FROM activity_party p WHERE activity_id = $1) AS parties,
       (SELECT json_agg(definition ORDER BY position) FROM schedule_rule WHERE activity_id = $1 AND withdrawn_at IS NULL) AS rules,
       (SELECT json_agg(json_build_object('quote', quote, 'comparator', comparator, 'value', value::text, 'measureUnit', measure_unit,
          'indicatorId', indicator_id, 'startOffset', start_offset, 'endOffset', end_offset) ORDER BY position) FROM activity_figure WHERE activity_id = $1) AS figures,
       (SELECT json_agg(document_id ORDER BY position) FROM activity_basis WHERE activity_id = $1) AS "baseDocumentIds"`,
    [id],
  );
  return row!;
}
