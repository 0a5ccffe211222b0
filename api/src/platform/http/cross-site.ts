import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/index.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const ACCEPTED_TYPES = /^(application\/json|multipart\/form-data)\s*(;|$)/i;

/**
 * Refuses a change that another site made a browser send: a form cannot send JSON, and the browser says where a
 * request comes from (THREATS.md B36). `publicOrigin` is the configured address; without it the Host header counts.
 */
export function refuseCrossSite(request: FastifyRequest, publicOrigin: string | null): void {
  if (SAFE_METHODS.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem('crossSiteRequest');
  const origin = request.headers.origin;
  if (origin !== undefined && !isOwnOrigin(origin, request, publicOrigin)) throw new Problem('crossSiteRequest');
  const type = request.headers['content-type'];
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if ((hasBody || type !== undefined) && !ACCEPTED_TYPES.test(type ?? '')) throw new Problem('unsupportedMediaType');
}

function isOwnOrigin(origin: string, request: FastifyRequest, publicOrigin: string | null): boolean {
  if (publicOrigin !== null && origin === publicOrigin) return true;
  return origin === `${request.protocol}://${request.headers.host ?? ''}`;
}
