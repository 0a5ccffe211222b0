import { Injectable } from '@nestjs/common';
import { changedKeys } from '../../../platform/audit/index.js';
import { insertRows, newId, requireVersion, type RowShape, type Tx } from '../../../platform/db/index.js';
import { givenKeys } from '../../../platform/http/index.js';
import type { ActivityChange, ChangedActivity, NewActivity } from './activity-input.js';
import { requireQuotesInPlace } from './activity-figures.js';
import { requireNothingIssued, writeLists } from './activity-lists.js';
import { activityLabel, currentLists, listsOf, lockActivities, requireSections, TEXT_SHAPE, textColumns, textsOf, type LockedActivity } from './activity-rows.js';
import { lockOpenPlan } from './plan-access.js';
import { moveToTheEnd, placeActivity, renumberActivities } from './placement.js';

const NEW_ACTIVITY: RowShape = { id: 'uuid', plan_id: 'uuid', section_id: 'uuid', position: 'integer', ...TEXT_SHAPE, reading_notes: 'text[]', origin: 'text' };
const TEXTS = Object.entries(TEXT_SHAPE).map(([column, type]) => `${column} ${type}`).join(', ');
const SET_TEXTS = Object.keys(TEXT_SHAPE).map((column) => `${column} = given.${column}`).join(', ');

/**
 * Activities with their lists, inside a transaction; who may change them is decided by the caller. Many are done in the statements
 * of one, each with its own entry in the log: a document amends hundreds of lines at once.
 */
@Injectable()
export class ActivityCommands {
  async create(tx: Tx, planId: string, input: NewActivity): Promise<string> {
    return (await this.createMany(tx, planId, [input]))[0]!;
  }

  /** Each comes last in its section, in the order given. */
  async createMany(tx: Tx, planId: string, inputs: readonly NewActivity[]): Promise<string[]> {
    if (inputs.length === 0) return [];
    await lockOpenPlan(tx, planId);
    await requireSections(tx, planId, inputs.map(({ sectionId }) => sectionId));
    const [last] = await tx.query<{ position: number }>('SELECT COALESCE(max(position), 0) AS position FROM activity WHERE plan_id = $1', [planId]);
    const made = inputs.map((input) => ({ id: newId(), input, texts: textsOf(input) }));
    await insertRows(tx, 'activity', NEW_ACTIVITY, made.map(({ id, input, texts }, index) => ({
      id, plan_id: planId, section_id: input.sectionId, position: last!.position + index + 1, ...textColumns(texts), reading_notes: input.readingNotes ?? [], origin: input.origin ?? 'entered',
    })));
    await renumberActivities(tx, planId);
    await writeLists(tx, made.map(({ id, input }) => ({ activityId: id, lists: listsOf(input) })));
    await requireQuotesInPlace(tx, made.map(({ id }) => id));
    for (const { id, input, texts } of made) {
      tx.audit({
        action: 'activity.create', subjectType: 'activity', subjectId: id, subjectLabel: activityLabel(texts),
        after: { planId, sectionId: input.sectionId, ...texts, ...listsOf(input) },
      });
    }
    return made.map(({ id }) => id);
  }

  async change(tx: Tx, id: string, expectedVersion: number, input: ActivityChange): Promise<void> {
    await this.changeMany(tx, [{ activityId: id, version: expectedVersion, change: input }]);
  }

  /** Only what is given changes; a list is replaced as a whole. Work already issued keeps what it copied (T2). Each activity once. */
  async changeMany(tx: Tx, changes: readonly ChangedActivity[]): Promise<void> {
    if (changes.length === 0) return;
    const locked = await lockActivities(tx, changes.map(({ activityId }) => activityId));
    locked.forEach((row, index) => requireVersion(row, changes[index]!.version));
    const lines = locked.map((current, index) => changeOf(current, changes[index]!.change));
    const ids = lines.map(({ id }) => id);
    const before = await currentLists(tx, ids);
    await tx.query(
      `UPDATE activity row SET ${SET_TEXTS}, version = row.version + 1 FROM jsonb_to_recordset($1::jsonb) AS given(id uuid, ${TEXTS}) WHERE row.id = given.id`,
      [JSON.stringify(lines.map(({ id, texts }) => ({ id, ...textColumns(texts) })))],
    );
    await moveLines(tx, lines.filter(({ current, sectionId }) => sectionId !== current.sectionId));
    await writeLists(tx, lines.map(({ id, given }) => ({ activityId: id, lists: listsOf(given) })));
    await requireQuotesInPlace(tx, lines.filter(({ given }) => [given.content, given.expectedResults, given.figures].some((part) => part !== undefined)).map(({ id }) => id));
    const after = await currentLists(tx, ids);
    for (const { id, current, texts, sectionId } of lines) {
      tx.audit({
        action: 'activity.change', subjectType: 'activity', subjectId: id, subjectLabel: activityLabel(texts),
        ...changedKeys({ ...textsOf(current), sectionId: current.sectionId, ...before.get(id) }, { ...texts, sectionId, ...after.get(id) }),
      });
    }
  }

  /** `position` is the place within the section, from 1. */
  async move(tx: Tx, id: string, expectedVersion: number, sectionId: string, position: number): Promise<void> {
    const [current] = (await lockActivities(tx, [id])) as [LockedActivity];
    requireVersion(current, expectedVersion);
    await requireSections(tx, current.planId, [sectionId]);
    await placeActivity(tx, current.planId, id, sectionId, position);
    await tx.query('UPDATE activity SET version = version + 1 WHERE id = $1', [id]);
    tx.audit({
      action: 'activity.move', subjectType: 'activity', subjectId: id, subjectLabel: activityLabel(current),
      before: { sectionId: current.sectionId, position: current.position }, after: { sectionId, position },
    });
  }

  async remove(tx: Tx, id: string, expectedVersion: number): Promise<void> {
    await this.removeMany(tx, [{ activityId: id, version: expectedVersion }]);
  }

  async removeMany(tx: Tx, lines: readonly { readonly activityId: string; readonly version: number }[]): Promise<void> {
    if (lines.length === 0) return;
    const locked = await lockActivities(tx, lines.map(({ activityId }) => activityId));
    locked.forEach((row, index) => requireVersion(row, lines[index]!.version));
    const ids = locked.map(({ id }) => id);
    await requireNothingIssued(tx, ids);
    const lists = await currentLists(tx, ids);
    await tx.query('DELETE FROM activity WHERE id = ANY($1::uuid[])', [ids]);
    for (const current of locked) {
      tx.audit({
        action: 'activity.delete', subjectType: 'activity', subjectId: current.id, subjectLabel: activityLabel(current),
        before: { ...textsOf(current), sectionId: current.sectionId, ...lists.get(current.id) },
      });
    }
  }
}

function changeOf(current: LockedActivity, input: ActivityChange) {
  const given = givenKeys(input);
  return { id: current.id, current, given, texts: textsOf({ ...current, ...given }), sectionId: given.sectionId ?? current.sectionId };
}

/** To the end of their new sections, in the order given; one transaction may hold lines of several plans. */
async function moveLines(tx: Tx, lines: readonly ReturnType<typeof changeOf>[]): Promise<void> {
  for (const planId of new Set(lines.map(({ current }) => current.planId))) {
    const own = lines.filter(({ current }) => current.planId === planId);
    await requireSections(tx, planId, own.map(({ sectionId }) => sectionId));
    await moveToTheEnd(tx, planId, own);
  }
}
