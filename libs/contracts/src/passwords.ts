/** NIST SP 800-63B: length counts, composition does not. In characters (code points after NFC), spaces and emoji included. */
export const PASSWORD_MIN_LENGTH = 15;
export const PASSWORD_MAX_LENGTH = 256;

/** Length as a person counts it: one for "ữ" whether typed composed or not, one for an emoji of one code point. */
export function passwordLength(password: string): number {
  return [...password.normalize('NFC')].length;
}
