import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** One JSON line per event on standard error, so that nothing typed by a user can forge a line (THREATS.md C53). */
export class JsonLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: null, redact: ['password', 'newPassword', 'currentPassword', 'token'] }, pino.destination(2));
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal', message: unknown, rest: unknown[]): void {
    const where = rest.findLast((part) => typeof part === 'string');
    if (typeof message === 'object' && message !== null) {
      const { error, ...fields } = message as { error?: unknown };
      this.pino[level]({ where, ...fields, ...(error === undefined ? {} : { err: error }) });
      return;
    }
    this.pino[level]({ where }, String(message));
  }
}
