import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../auth/request-context.js';
import { Problem } from '../problems/index.js';

type Caller = Pick<RequestContext, 'idempotency'> & { readonly actor: { readonly personId: string } | null };

/**
 * Takes the request's idempotency key inside the business transaction (THREATS.md R5): a first use returns null, a
 * repeat of the same request returns what the first one made, another body under the same key is refused, and while the
 * first is still running the second is told so.
 */
export async function claimIdempotencyKey(manager: EntityManager, caller: Caller): Promise<{ result: unknown } | null> {
  const { idempotency, actor } = caller;
  if (idempotency === null || actor === null) return null;
  const name = `${actor.personId} ${idempotency.route} ${idempotency.key}`;
  const [lock] = (await manager.query('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS taken', [name])) as { taken: boolean }[];
  if (lock?.taken !== true) throw new Problem('idempotencyKeyInFlight');
  const [earlier] = (await manager.query(
    'SELECT body_hash AS "bodyHash", response FROM idempotency_key WHERE person_id = $1 AND route = $2 AND key = $3',
    [actor.personId, idempotency.route, idempotency.key],
  )) as { bodyHash: Buffer; response: { result: unknown } | null }[];
  if (earlier === undefined) return null;
  if (!earlier.bodyHash.equals(idempotency.bodyHash)) throw new Problem('idempotencyKeyReused');
  return earlier.response ?? { result: null };
}

/** Keeps the result under the key, in the same transaction as the change itself. */
export async function keepIdempotentResult(manager: EntityManager, caller: Caller, result: unknown): Promise<void> {
  const { idempotency, actor } = caller;
  if (idempotency === null || actor === null) return;
  await manager.query(
    'INSERT INTO idempotency_key (person_id, route, key, body_hash, response) VALUES ($1, $2, $3, $4, $5)',
    [actor.personId, idempotency.route, idempotency.key, idempotency.bodyHash, JSON.stringify({ result: result ?? null })],
  );
}
