import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/index.js';
import type { Actor } from './actor.js';

/** What a command needs to know of the request that called it: who, from where, and its idempotency key. */
export interface RequestContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly ip: string | null;
  readonly idempotency: { readonly key: string; readonly route: string; readonly bodyHash: Buffer } | null;
  /** The business instant, where it is not the clock's: the demonstration writes its past with it. */
  readonly at?: Date;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
    idempotency?: RequestContext['idempotency'];
  }
}

/** The signed-in request; only usable on routes that are not public. */
export const Context = createParamDecorator((_data: unknown, execution: ExecutionContext): RequestContext => {
  const request = execution.switchToHttp().getRequest<FastifyRequest>();
  if (request.actor === undefined) throw new Problem('notSignedIn');
  return {
    actor: request.actor,
    requestId: String(request.id),
    ip: request.ip ?? null,
    idempotency: request.idempotency ?? null,
  };
});
