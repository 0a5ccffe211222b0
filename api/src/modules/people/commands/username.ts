const USERNAME = /^[a-z0-9](?:[a-z0-9._-]{1,38}[a-z0-9])$/;

/** The one form of a username: NFC, trimmed, lower case. */
export function usernameOf(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase();
}

/** 3 to 40 of a–z, 0–9, dot, dash, underscore; begins and ends with a letter or digit. */
export function isUsername(username: string): boolean {
  return USERNAME.test(username);
}
