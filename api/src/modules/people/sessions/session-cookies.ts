import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PUBLIC_ORIGIN } from '../../../platform/auth/index.js';

const DEVICE_DAYS = 180;

/**
 * The two cookies: the session, gone when the browser closes, and the known device (throttle). `__Host-` and Secure need
 * https; an office network without it gets the plain names. Strict works for a one-page application: a link from a mail
 * opens the page without the cookie, and the page's own requests carry it.
 */
@Injectable()
export class SessionCookies {
  private readonly isSecure: boolean;

  constructor(@Inject(PUBLIC_ORIGIN) publicOrigin: string | null) {
    this.isSecure = publicOrigin?.startsWith('https://') === true;
  }

  readSession(request: FastifyRequest): string | undefined {
    return request.cookies[this.name('td_session')];
  }

  writeSession(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name('td_session'), token, this.attributes());
  }

  clearSession(reply: FastifyReply): void {
    void reply.setCookie(this.name('td_session'), '', { ...this.attributes(), maxAge: 0 });
  }

  readDevice(request: FastifyRequest): string | undefined {
    return request.cookies[this.name('td_device')];
  }

  writeDevice(reply: FastifyReply, value: string): void {
    void reply.setCookie(this.name('td_device'), value, { ...this.attributes(), maxAge: DEVICE_DAYS * 86_400 });
  }

  private name(plain: string): string {
    return this.isSecure ? `__Host-${plain}` : plain;
  }

  private attributes() {
    return { httpOnly: true, sameSite: 'strict' as const, path: '/', secure: this.isSecure };
  }
}
