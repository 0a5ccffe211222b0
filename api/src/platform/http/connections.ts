import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * When the application closes, a connection ends as soon as it has answered what it was asked. Node itself ends only
 * connections that have answered a request before and wait for the next: one that never sent a whole request would hold up the
 * stop until its time-out, and one that was busy would stay open for the keep-alive time after its answer (THREATS.md R10).
 */
export function endConnectionsOnClose(fastify: FastifyInstance): void {
  const open = new Map<Socket, Set<ServerResponse>>();
  let isClosing = false;
  fastify.server.on('connection', (socket: Socket) => {
    open.set(socket, new Set());
    socket.once('close', () => open.delete(socket));
  });
  fastify.server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const unanswered = open.get(socket);
    unanswered?.add(response);
    response.once('close', () => {
      unanswered?.delete(response);
      if (isClosing && unanswered?.size === 0) socket.destroySoon();
    });
  });
  fastify.addHook('preClose', async () => {
    isClosing = true;
    for (const [socket, unanswered] of open) {
      if (unanswered.size === 0) socket.destroySoon();
      // Their answers tell the client not to send the next request here.
      for (const response of unanswered) response.shouldKeepAlive = false;
    }
  });
}
