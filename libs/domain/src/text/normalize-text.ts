// U+00AD soft hyphen, zero-width and word-joiner characters, bidi marks, embeddings and isolates, BOM.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;
// Control characters except tab and line feed; NUL among them, which PostgreSQL refuses (22021). U+FFFE and U+FFFF are no
// characters: a document or workbook that holds one does not open.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;

/**
 * The form in which every text is stored: NFC, trimmed, without NUL, control, zero-width and bidi characters.
 * Inner spaces and line breaks stay, because what a document says is kept word for word (RULES.md A2).
 *
 * Composition comes last: a zero-width character between a letter and its mark would otherwise keep them apart.
 *
 * @example normalizeText('  Ba\u200B Tơ\r\n') === 'Ba Tơ'
 */
export function normalizeText(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim();
}

/** True when the text holds half of a surrogate pair: PostgreSQL would store U+FFFD without a word, so it is refused. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
