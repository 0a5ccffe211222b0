import { setTimeout as wait } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Readiness } from './readiness.js';

/** Time for a supervisor or load balancer to see that we are no longer ready, while we still answer. */
const NOTICE_MS = 1_000;
/** What is being received or answered may take this long; the launcher ends the process somewhat later in any case. */
const REQUESTS_MS = 20_000;

/** Stops in order: not ready, no new connections, the requests in hand answered or cut, jobs, database. */
export async function stopApplication(application: NestFastifyApplication, isProduction: boolean): Promise<void> {
  application.get(Readiness).isStopping = true;
  if (isProduction) await wait(NOTICE_MS);
  const cut = setTimeout(() => application.getHttpServer().closeAllConnections(), REQUESTS_MS);
  try {
    await application.close();
  } finally {
    clearTimeout(cut);
  }
}
