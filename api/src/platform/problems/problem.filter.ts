import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCode } from '#contracts';
import { problemOfDatabaseError } from './database-problems.js';
import { problemDocument } from './problem-document.js';
import { Problem } from './problem.js';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformedBody',
  404: 'notFound',
  405: 'methodNotAllowed',
  413: 'bodyTooLarge',
  415: 'unsupportedMediaType',
};

const PATH_LENGTH = 300;

/** Every error leaves through here; what is not an expected refusal is logged with its reference and answered as 500. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');
  private readonly security = new Logger('security');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.problemOf(error, request);
    this.noteDenial(problem, request);
    this.noteOutage(problem, error, request);
    if (reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (typeof problem.params['seconds'] === 'number') void reply.header('Retry-After', String(problem.params['seconds']));
    // The version to read and save against now (X4, THREATS.md R6).
    if (problem.code === 'staleVersion') void reply.header('ETag', `"${String(problem.params['currentVersion'])}"`);
    void reply
      .status(problem.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(problemDocument(problem, String(request.id)));
  }

  /**
   * One line for every attempt at what is not allowed, and for every look at what is hidden or not there by somebody with a
   * session (ASVS 16.3.2, THREATS.md J135). The query is left out: it may hold a token.
   */
  private noteDenial(problem: Problem, request: FastifyRequest): void {
    const isHidden = problem.status === 404 && request.actor !== undefined;
    if (problem.status !== 403 && !isHidden) return;
    this.security.warn({
      event: 'accessDenied',
      code: problem.code,
      method: request.method,
      route: request.routeOptions?.url,
      path: request.url.split('?')[0]!.slice(0, PATH_LENGTH),
      personId: request.actor?.personId ?? null,
      ip: request.ip,
      requestId: request.id,
    });
  }

  /** A full disk, a damaged file or a lost database is nobody's mistake at the screen: the operator must read of it. */
  private noteOutage(problem: Problem, error: unknown, request: FastifyRequest): void {
    if (problem.status < 500 || problem.code === 'internalError') return;
    this.logger.warn({ requestId: request.id, method: request.method, route: request.routeOptions?.url, code: problem.code, error });
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof Problem) return error;
    const refused = problemOfDatabaseError(error);
    if (refused !== null) return refused;
    const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
    if (status !== undefined && status < 500) return new Problem(BY_STATUS[status] ?? 'malformedBody');
    this.logger.error({ requestId: request.id, method: request.method, route: request.routeOptions?.url, error });
    return new Problem('internalError');
  }
}
