import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import type { Permission } from '#contracts';

/** What a route demands: nothing ("public"), a session ("signedIn"), or a permission. */
export type RouteAccess = 'public' | 'signedIn' | Permission;

export const ROUTE_ACCESS = 'tien-do:route-access';
export const IDEMPOTENT = 'tien-do:idempotent';
export const WHILE_PASSWORD_CHANGE = 'tien-do:while-password-change';

/** Every route carries exactly one of these; without it the application does not start (X2). */
export function Access(access: RouteAccess): MethodDecorator {
  return applyDecorators(SetMetadata(ROUTE_ACCESS, access), ApiExtension('x-access', access));
}

/** Usable before a temporary password has been changed. */
export const WhilePasswordChange = () => SetMetadata(WHILE_PASSWORD_CHANGE, true);

/** A creating call: the client sends an Idempotency-Key (THREATS.md R5). */
export function Idempotent(): MethodDecorator {
  return applyDecorators(
    SetMetadata(IDEMPOTENT, true),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: 'A new random key for each intended call (8–100 characters).' }),
  );
}
