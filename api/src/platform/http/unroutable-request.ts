import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemDocument, Problem } from '../problems/index.js';

/**
 * A request whose address cannot be read (`/%zz`). Fastify answers it before any hook or filter, in words of its own that
 * repeat the address and without our headers (THREATS.md B37).
 */
export function answerUnroutable(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .status(400)
    .headers({
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    })
    .send(problemDocument(new Problem('malformedBody'), String(request.id)));
}
