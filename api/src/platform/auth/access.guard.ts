import { createHash } from 'node:crypto';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { refuseCrossSite } from '../http/cross-site.js';
import { Problem } from '../problems/index.js';
import type { Actor } from './actor.js';
import { IDEMPOTENT, ROUTE_ACCESS, WHILE_PASSWORD_CHANGE, type RouteAccess } from './route-access.js';

/** Finds who a request's cookie belongs to; the people module provides it. */
export abstract class SessionResolver {
  /** The actor of a live session, or null. Reads the database: an ended session or changed role holds at once. */
  abstract resolve(request: FastifyRequest): Promise<Actor | null>;
}

/** The configured public origin, e.g. "https://tiendo.example.vn", or null. */
export const PUBLIC_ORIGIN = Symbol('PUBLIC_ORIGIN');

/** Denies by default: session, then permission (X2). What lies in whose scope is decided in each query. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionResolver,
    @Inject(PUBLIC_ORIGIN) private readonly publicOrigin: string | null,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    refuseCrossSite(request, this.publicOrigin);
    const access = this.reflector.get<RouteAccess | undefined>(ROUTE_ACCESS, context.getHandler());
    if (access === undefined) throw new Problem('notFound');
    if (access === 'public') return true;
    const actor = await this.sessions.resolve(request);
    if (actor === null) throw new Problem('notSignedIn');
    request.actor = actor;
    if (actor.mustChangePassword && this.reflector.get(WHILE_PASSWORD_CHANGE, context.getHandler()) !== true) {
      throw new Problem('passwordChangeRequired');
    }
    if (access !== 'signedIn' && !actor.permissions.has(access)) throw new Problem('notAllowed');
    if (this.reflector.get(IDEMPOTENT, context.getHandler()) === true) request.idempotency = idempotencyOf(request);
    return true;
  }
}

function idempotencyOf(request: FastifyRequest): FastifyRequest['idempotency'] {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < 8 || key.length > 100) throw new Problem('idempotencyKeyMissing');
  const body = request.body === undefined ? '' : JSON.stringify(request.body);
  return {
    key,
    route: `${request.method} ${request.url.split('?')[0]}`,
    bodyHash: createHash('sha256').update(body).digest(),
  };
}
