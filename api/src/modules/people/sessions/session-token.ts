import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is stored of a token; null for what cannot be one, so that no query is spent on it. */
export function tokenHashOf(token: string | undefined): Buffer | null {
  if (token === undefined || !TOKEN_PATTERN.test(token)) return null;
  return createHash('sha256').update(token).digest();
}
