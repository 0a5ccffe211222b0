import { readCitations } from '../citation/read-citations.js';
import type { Citation } from '../model/reading.js';
import type { Line } from './document-lines.js';
import { kindOfLine } from './document-kind.js';

const ATTACHED = /^[([]?\s?(?:ban hanh\s)?(?:dinh\s)?kem theo(?![a-z])/;
const MOST_LINES = 4;
const MOST_TITLE_LINES = 8;

export interface AttachmentFound {
  /** The document it belongs to, where the words name one ("kèm theo Quyết định này" does not). */
  readonly citation: Citation | null;
  readonly indexes: readonly number[];
  /** The lines of the title above it, where it does not head the document. */
  readonly titleIndexes: readonly number[];
}

/** "(Ban hành kèm theo Quyết định số 486/QĐ-UBND ngày …)", wherever an annex or plan says which document it comes with. */
export function readAttachments(lines: readonly Line[]): AttachmentFound[] {
  const found: AttachmentFound[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (!ATTACHED.test(lines[index]!.plain)) continue;
    const indexes = [index];
    let text = lines[index]!.text;
    while (text.startsWith('(') && !text.includes(')') && indexes.length < MOST_LINES && index + indexes.length < lines.length) {
      const next = lines[index + indexes.length]!;
      text += ` ${next.text}`;
      indexes.push(index + indexes.length);
    }
    found.push({ citation: readCitations(text)[0] ?? null, indexes, titleIndexes: titleAbove(lines, index) });
    index += indexes.length - 1;
  }
  return found;
}

function titleAbove(lines: readonly Line[], index: number): number[] {
  for (let above = index - 1; above >= Math.max(0, index - MOST_TITLE_LINES); above -= 1) {
    if (lines[above]!.tablesAbove !== lines[index]!.tablesAbove) return [];
    if (kindOfLine(lines[above]!) !== null) return Array.from({ length: index - above }, (_, offset) => above + offset);
  }
  return [];
}
