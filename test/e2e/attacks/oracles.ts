import { createHash } from 'node:crypto';
import type { TestApplication } from '../../support/application.js';

/** What must hold after every attack; shares no code with the product (THREATS.md O). */

interface AuditRow {
  seq: string;
  prev_hash: Buffer;
  hash: Buffer;
  [column: string]: unknown;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
};

/** THREATS.md O3: gapless numbers from 1, each hash over the one before. Answers how many rows there are. */
export async function expectIntactChain(app: TestApplication): Promise<number> {
  const rows = await app.sql<AuditRow>('SELECT * FROM audit_entry ORDER BY seq');
  let previous = Buffer.alloc(32);
  rows.forEach((row, index) => {
    const said = sorted({
      seq: Number(row.seq), id: row['id'], at: (row['at'] as Date).toISOString(), personId: row['person_id'], personName: row['person_name'], actingUnitId: row['acting_unit_id'],
      action: row['action'], subjectType: row['subject_type'], subjectId: row['subject_id'], subjectLabel: row['subject_label'], before: row['before'], after: row['after'],
      reason: row['reason'], requestId: row['request_id'], ip: row['ip'],
    });
    const hash = createHash('sha256').update(previous).update(JSON.stringify(said)).digest();
    expect([Number(row.seq), row.prev_hash.equals(previous), row.hash.equals(hash)]).toEqual([index + 1, true, true]);
    previous = Buffer.from(row.hash);
  });
  return rows.length;
}

/** T3: the events of each task form one unbroken line that ends in its state, and every event has its audit row. */
export async function expectWholeHistories(app: TestApplication, taskIds: readonly string[]): Promise<void> {
  for (const id of taskIds) {
    const [task] = await app.sql<{ state: string }>('SELECT state FROM task WHERE id = $1', [id]);
    const events = await app.sql<{ from_state: string; to_state: string; action: string }>('SELECT from_state, to_state, action FROM task_event WHERE task_id = $1 ORDER BY id', [id]);
    const moves = events.filter((event) => event.from_state !== event.to_state);
    moves.forEach((event, index) => expect(event.from_state).toBe(index === 0 ? 'not_started' : moves[index - 1]!.to_state));
    if (moves.length > 0) expect(task!.state).toBe(moves.at(-1)!.to_state);
    const audited = await app.sql<{ action: string }>('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq', [id]);
    const named = audited.map(({ action }) => action.replace('task.', '')).filter((action) => events.some((event) => event.action === action));
    expect(named.sort()).toEqual(events.map(({ action }) => action).sort());
    const open = await app.sql("SELECT 1 FROM submission WHERE task_id = $1 AND state IN ('draft', 'submitted')", [id]);
    expect(open.length).toBeLessThanOrEqual(1);
  }
}
