import { createParamDecorator, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { Problem, problemAnswer, STALE_PROBLEM } from '../problems/index.js';

const IF_MATCH = { type: 'string', pattern: '^(?:W/)?"\\d{1,9}"$', example: '"3"' } as const;

/** Says of a route with this parameter that it needs If-Match, and how it refuses. */
const inTheDocument: ParameterDecorator = (target, key) => {
  const route = Object.getOwnPropertyDescriptor(target, key!)!;
  const decorators = [
    ApiHeader({ name: 'If-Match', required: true, description: 'The version the change is made against.', schema: IF_MATCH }),
    ApiResponse({ status: 412, ...problemAnswer('Somebody else was first; ETag and params.currentVersion tell the version that is now.', STALE_PROBLEM), headers: { ETag: { schema: { type: 'string' } } } }),
    ApiResponse({ status: 428, ...problemAnswer('If-Match is missing.') }),
  ];
  for (const decorate of decorators) decorate(target, key!, route);
};

/**
 * The version the client saw, from If-Match (X4): missing → 428, not of the form "12" → 400.
 * `*` counts as missing: it would overwrite whatever is there.
 */
export const ExpectedVersion = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined || header.trim() === '' || header.trim() === '*') throw new Problem('preconditionRequired');
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim());
  if (match === null) throw new Problem('invalidInput', { errors: { 'If-Match': [{ code: 'invalid' }] } });
  return Number(match[1]);
}, [inTheDocument]);

/** Puts the version of a single object into its ETag. */
export class VersionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body: unknown) => {
        if (!reply.hasHeader('Cache-Control')) void reply.header('Cache-Control', 'no-store');
        const version = (body as { version?: unknown } | null)?.version;
        if (typeof version === 'number' && !reply.hasHeader('ETag')) void reply.header('ETag', `"${version}"`);
        return body;
      }),
    );
  }
}
