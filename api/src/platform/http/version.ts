import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
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

/**
 * No answer is kept by a browser or proxy unless its route says so, and the version of a single object is its
 * ETag. As hooks of Fastify: a Nest interceptor would send every answer through RxJS for it.
 */
export function tellVersions(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.header('Cache-Control', 'no-store');
    done();
  });
  fastify.addHook('preSerialization', (_request, reply, body, done) => {
    const version = (body as { version?: unknown } | null)?.version;
    if (typeof version === 'number' && !reply.hasHeader('ETag')) void reply.header('ETag', `"${version}"`);
    done(null, body);
  });
}
