import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/index.js';

/** The deepest input has five levels (a plan's activity with its rules); reading and checking recurse once per level. */
const MAX_DEPTH = 20;
/** The largest input is a year of working days or the members picked for a plan; checking costs time for every value. */
const MAX_VALUES = 20_000;
/** Keys that are not declared are named one by one in the answer, at a cost that grows with their square. */
const MAX_KEYS = 1_000;

/**
 * Refuses a parsed body that no screen of ours sends but that would exhaust the stack or hold the only thread for seconds
 * (THREATS.md C45). Walks without recursion, and before anything else looks at the body.
 */
export function requireModestBody(body: unknown, most = MAX_VALUES): void {
  if (typeof body !== 'object' || body === null) return;
  let values = 0;
  let level: object[] = [body];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new Problem('malformedBody');
    const below: object[] = [];
    for (const one of level) {
      const parts: unknown[] = Object.values(one);
      values += parts.length;
      if (values > most || (!Array.isArray(one) && parts.length > MAX_KEYS)) throw new Problem('malformedBody');
      for (const part of parts) if (typeof part === 'object' && part !== null) below.push(part);
    }
    level = below;
  }
}

/** No body is unpacked here, so a compressed one is neither a bomb nor something to be read as it stands (THREATS.md K144). */
export function refuseEncodedBody(request: FastifyRequest): void {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') throw new Problem('unsupportedMediaType');
}
