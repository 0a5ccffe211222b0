import { Client } from 'pg';

/**
 * What comes by the clock rather than with a request: options kept for two seconds, the last sight of a session, signs of
 * life of jobs. A count with them would change with the machine's speed.
 */
const BY_THE_CLOCK = /FROM app_setting|^UPDATE session SET last_seen_at|^UPDATE job SET|^DELETE FROM idempotency_key/;

/** How many statements the application sends to the database while `work` runs. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const queries = jest.spyOn(Client.prototype, 'query');
  try {
    await work();
    const count = queries.mock.calls.filter(([statement]) => !BY_THE_CLOCK.test(textOf(statement).trim())).length;
    if (count === 0) throw new Error('no statement was seen: the driver is called another way now');
    return count;
  } finally {
    queries.mockRestore();
  }
}

function textOf(statement: unknown): string {
  return typeof statement === 'string' ? statement : ((statement as { text?: string } | undefined)?.text ?? '');
}
