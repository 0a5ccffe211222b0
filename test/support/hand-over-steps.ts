import { newId } from '../../api/src/platform/db/identifier.js';
import type { TestApplication } from './application.js';
import type { TestClient } from './test-client.js';
import type { TestUnit } from './world.js';

/** The application's clock stands at 2024-07-05. */
export const EFFECTIVE = '2024-07-01';

/** What the tests of open work that others carry on do over and over (RULES.md U4). */
export function handOverSteps(app: () => TestApplication) {
  return {
    /** Recorded, and the predecessor closed on the day before. */
    async succeed(kind: string, from: TestUnit, to: readonly (TestUnit | null)[], effectiveOn = EFFECTIVE): Promise<void> {
      for (const unit of to) {
        await app().sql('INSERT INTO org_unit_succession (id, kind, predecessor_id, successor_id, effective_on) VALUES ($1, $2, $3, $4, $5)', [newId(), kind, from.id, unit?.id ?? null, effectiveOn]);
      }
      if (kind !== 'transfer') await app().sql("UPDATE org_unit_revision SET valid_during = daterange('2000-01-01', $2::date) WHERE org_unit_id = $1", [from.id, effectiveOn]);
    },
    proposals: async (client: TestClient, query = ''): Promise<any[]> => (await client.get(`/api/v1/hand-overs?perPage=100${query}`)).body.items,
    confirm: (client: TestClient, items: object[], note?: string) => client.post('/api/v1/hand-overs/confirm', { items, ...(note === undefined ? {} : { note }) }),
    leave: (client: TestClient, items: object[], reason = 'Đơn vị cũ còn làm xong việc này') => client.post('/api/v1/hand-overs/leave', { items, reason }),
    to: ({ kind, id, version }: any, unit: TestUnit) => ({ kind, id, version, successorId: unit.id }),
    stateOf: async (id: string) => (await app().sql<{ state: string }>('SELECT state FROM task WHERE id = $1', [id]))[0]!.state,
    tasksOf: (unit: TestUnit) => app().sql<any>('SELECT id, state, period_key, effective_due_on, unit_path, version, (SELECT t.activity_id) AS activity_id FROM task t WHERE unit_id = $1 ORDER BY position', [unit.id]),
  };
}
