import { Client } from 'pg';

/**
 * What comes by the clock rather than with a request: options kept for two seconds, the last sight of a session, signs of
 * life of jobs. A count with them would change with the machine's speed.
 */
const BY_THE_CLOCK = /FROM app_setting|^UPDATE session SET last_seen_at|^UPDATE job SET|^DELETE FROM idempotency_key/;

/** How many statements the application sends to the database while `work` runs. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  return (await statementsOf(work)).length;
}

/** The texts of these statements. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const queries = jest.spyOn(Client.prototype, 'query');
  try {
    await work();
    const texts = queries.mock.calls.map(([statement]) => textOf(statement).trim()).filter((text) => !BY_THE_CLOCK.test(text));
    if (texts.length === 0) throw new Error('no statement was seen: the driver is called another way now');
    return texts;
  } finally {
    queries.mockRestore();
  }
}

function textOf(statement: unknown): string {
  return typeof statement === 'string' ? statement : ((statement as { text?: string } | undefined)?.text ?? '');
}
