import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from 'helmet';
import { assertEveryRouteStatesAccess } from '../auth/route-inventory.js';
import { newId } from '../db/identifier.js';
import { ProblemFilter } from '../problems/index.js';
import type { ServerOptions } from '../server-options.js';
import { endConnectionsOnClose } from './connections.js';
import { JsonLogger } from './http-logger.js';
import { InputPipe } from './input.pipe.js';
import { giveBodiesRoom, roomFor } from './large-body.js';
import { refuseEncodedBody, requireModestBody } from './modest-body.js';
import { limitSlowBodies } from './slow-body.js';
import { answerUnroutable } from './unroutable-request.js';
import { tellVersions } from './version.js';

const BODY_LIMIT = 2 * 1024 * 1024;
const HEADERS_TIMEOUT_MS = 20_000;
/** 100 MB at 0.5 Mbit/s takes 27 minutes; bodies that are no uploads are small and have a limit of their own. */
const REQUEST_TIMEOUT_MS = 45 * 60_000;
/** 2 MB at 0.5 Mbit/s takes 34 seconds. */
const BODY_TIMEOUT_MS = 60_000;

/** The HTTP application, ready to listen. */
export async function createApplication(root: DynamicModule, options: ServerOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    trustProxy: options.trustedProxies ?? false,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnroutable,
  });
  const application = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: new JsonLogger(process.env['LOG_LEVEL'] ?? 'warn'),
    bufferLogs: false,
    abortOnError: false,
  });
  application.setGlobalPrefix('api/v1', { exclude: ['api/health/live', 'api/health/ready'] });
  application.useGlobalPipes(new InputPipe());
  application.useGlobalFilters(new ProblemFilter());
  const fastify = adapter.getInstance();
  fastify.server.headersTimeout = HEADERS_TIMEOUT_MS;
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Request-Id', request.id);
    done();
  });
  giveBodiesRoom(fastify);
  tellVersions(fastify);
  limitSlowBodies(fastify, BODY_TIMEOUT_MS);
  endConnectionsOnClose(fastify);
  fastify.addHook('onRequest', async (request) => refuseEncodedBody(request));
  fastify.addHook('preValidation', async (request) => requireModestBody(request.body, roomFor(request)?.values));
  await application.register(cookie);
  await application.register(multipart, { limits: { fields: 5, fieldSize: 64 * 1024, files: 1, parts: 6, headerPairs: 50 } });
  // helmet itself, once: its Fastify plugin puts all headers together anew for every request.
  const setHeaders = helmet(securityHeaders(options));
  fastify.addHook('onRequest', (request, reply, done) => setHeaders(request.raw, reply.raw, () => done()));
  assertEveryRouteStatesAccess(application);
  return application;
}

/** Headers follow the configured address: on a plain-http office network HSTS and upgrades would lock people out. */
function securityHeaders(options: ServerOptions) {
  const isHttps = options.publicUrl?.startsWith('https://') === true;
  return {
    hsts: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: isHttps ? { policy: 'same-origin' as const } : false,
    originAgentCluster: isHttps,
    referrerPolicy: { policy: 'same-origin' as const },
    frameguard: { action: 'sameorigin' as const },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  };
}
