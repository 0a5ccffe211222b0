export { AccessGuard, PUBLIC_ORIGIN, SessionResolver } from './access.guard.js';
export type { Actor, Grant } from './actor.js';
export { Context, type RequestContext } from './request-context.js';
export { Access, Idempotent, WhilePasswordChange, type RouteAccess } from './route-access.js';
export { assertEveryRouteStatesAccess } from './route-inventory.js';
export { belowPath, pathEnd, reaches, scopeOf, withinAuthority, withinScope, type Scope } from './scope.js';
