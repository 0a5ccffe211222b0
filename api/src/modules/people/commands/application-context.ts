import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/index.js';
import type { ActingContext } from '../../../platform/db/index.js';

/** Where a call comes from that no session stands behind. */
export interface Caller {
  readonly requestId: string;
  readonly ip: string | null;
  readonly userAgent: string | undefined;
}

export function callerOf(request: FastifyRequest): Caller {
  return { requestId: String(request.id), ip: request.ip ?? null, userAgent: request.headers['user-agent'] };
}

/** Acts as nobody: an attempt to sign in, the first administrator. */
export function asNobody(caller: Caller): ActingContext {
  return { actor: null, requestId: caller.requestId, ip: caller.ip, idempotency: null };
}

/** Acts as a person whose session is only being opened: named in the audit log, allowed nothing. */
export function asPerson(caller: Caller, person: { id: string; fullName: string; unitId: string }): ActingContext {
  const actor: Actor = {
    personId: person.id,
    fullName: person.fullName,
    unitId: person.unitId,
    unitPath: '',
    sessionId: '',
    mustChangePassword: false,
    grants: [],
    permissions: new Set(),
  };
  return { ...asNobody(caller), actor };
}
