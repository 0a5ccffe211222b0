/** The SHA-256 a client announced (RFC 9530, `sha-256=:base64:`), or null when it announced none. */
export function announcedSha256(header: string | string[] | undefined): Buffer | null {
  const text = Array.isArray(header) ? header.join(',') : (header ?? '');
  const match = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/=]+):/.exec(text);
  return match === null ? null : Buffer.from(match[1]!, 'base64');
}
