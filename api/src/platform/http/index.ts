export { refuseCrossSite } from './cross-site.js';
export * from './fields.js';
export { givenKeys } from './given-keys.js';
export { InputPipe } from './input.pipe.js';
export { LargeBody } from './large-body.js';
export { LeaveSignal } from './leave-signal.js';
export { boundedCount, COUNTED_UP_TO, knownTotal, limitOf, ListQuery, PageView, type PageOf } from './list-query.js';
export { namedSchema } from './named-schemas.js';
export { ExpectedVersion } from './version.js';
