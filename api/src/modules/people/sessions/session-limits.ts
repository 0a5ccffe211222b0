/** A session unused for this long has ended (docs/decisions/sessions.md). */
export const IDLE_LIMIT_MS = 60 * 60_000;
/** However busy, a session ends after this long: one working day. */
export const ABSOLUTE_LIMIT_MS = 12 * 60 * 60_000;
/** `last_seen_at` is written at most this often, so that reading does not write. */
export const SEEN_EVERY_MS = 60_000;
/** Requests a page makes by itself carry this header and keep no session alive (THREATS.md B28). */
export const BACKGROUND_HEADER = 'x-background';
/** A temporary password opens the first sign-in for this long. */
export const TEMPORARY_PASSWORD_MS = 72 * 60 * 60_000;
