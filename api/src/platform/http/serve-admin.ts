import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const ONE_YEAR_S = 31_536_000;

/** Serves the built admin: hashed assets for ever and precompressed, the page itself always fresh. */
export async function serveAdmin(application: NestFastifyApplication, adminDir: string): Promise<void> {
  if (!existsSync(join(adminDir, 'index.html'))) return;
  await application.register(fastifyStatic, {
    root: adminDir,
    prefix: '/',
    wildcard: false,
    preCompressed: true,
    index: ['index.html'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/') || path.includes('\\assets\\');
      void reply.header('Cache-Control', isHashed ? `public, max-age=${ONE_YEAR_S}, immutable` : 'no-cache');
    },
  });
}
