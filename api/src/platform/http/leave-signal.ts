import type { ServerResponse } from 'node:http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** Aborts when the client leaves before it has its answer: nobody waits for what is still being done for it. */
export const LeaveSignal = createParamDecorator((_data: unknown, execution: ExecutionContext): AbortSignal => leaveSignalOf(execution.switchToHttp().getResponse<FastifyReply>().raw));

export function leaveSignalOf(response: ServerResponse): AbortSignal {
  const leaving = new AbortController();
  // An answer closes after it was given as well.
  const look = (): void => void (response.writableFinished || leaving.abort());
  if (response.destroyed) look();
  else response.once('close', look);
  return leaving.signal;
}
