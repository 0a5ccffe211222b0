import type { FastifyInstance } from 'fastify';

/**
 * Cuts a connection whose body does not arrive in time. The server's own request timeout is as long as the largest upload on
 * the slowest line needs; without this, anybody could hold a connection that long with a body of a few bytes
 * (THREATS.md K143). Uploads watch themselves for silence.
 */
export function limitSlowBodies(fastify: FastifyInstance, limitMs: number): void {
  fastify.addHook('onRequest', async (request) => {
    const { headers, raw } = request;
    const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
    if (!hasBody || /^multipart\//i.test(headers['content-type'] ?? '')) return;
    const timer = setTimeout(() => raw.destroy(), limitMs);
    const stop = (): void => clearTimeout(timer);
    raw.once('end', stop).once('close', stop);
  });
}
