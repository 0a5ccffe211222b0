import { createParamDecorator, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Problem } from '../problems/index.js';

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
});

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
