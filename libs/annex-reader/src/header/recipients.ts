import { isCapitals } from '../citation/plain-text.js';
import type { Line } from './document-lines.js';
import { kindOfLine } from './document-kind.js';
import { isPersonName, isSignTitle } from './signature.js';

const HEAD = /^noi nhan\s?[:.]?\s?/;
const BULLET = /^(?:[-–—+•*·]\s*)+/;
const MOST = 80;
const LONGEST = 200;
const SEALED = /^[([]?(?:da ky|ky boi|ky so)/;

export interface RecipientsFound {
  /** The line "Nơi nhận", or -1. */
  readonly index: number;
  readonly recipients: readonly string[];
  readonly indexes: readonly number[];
}

const tidy = (text: string): string => text.slice(0, LONGEST).replace(BULLET, '').replace(/[\s;.,]+$/, '').trim();

/** Who the document goes to: the list under "Nơi nhận", up to the copy that is kept ("Lưu: VT"). */
export function readRecipients(lines: readonly Line[]): RecipientsFound {
  const index = lines.findIndex(({ plain }) => HEAD.test(plain));
  if (index < 0) return { index, recipients: [], indexes: [] };
  const head = lines[index]!;
  const recipients: string[] = [];
  const indexes = [index];
  const onHeadLine = tidy(head.text.slice(HEAD.exec(head.plain)![0].length));
  // "Nơi nhận: KT. CHỦ TỊCH" is two columns that were pasted as one line.
  if (onHeadLine !== '' && !isCapitals(onHeadLine)) recipients.push(onHeadLine);
  let isOpen = false;
  for (let at = index + 1; at < lines.length && recipients.length < MOST; at += 1) {
    const line = lines[at]!;
    if (line.tablesAbove !== head.tablesAbove) break;
    const isBulleted = BULLET.test(line.text);
    if (!isBulleted && isElsewhere(line, head)) {
      if (line.column === head.column && line.fragmentId !== head.fragmentId && kindOfLine(line) !== null) break;
      continue;
    }
    const hasLast = recipients.some((one) => /^lưu/iu.test(one));
    if (hasLast && !(isOpen && /^\p{Ll}/u.test(line.text))) break;
    if (line.text.length > LONGEST) break;
    if (isOpen && !isBulleted && /^[\p{Ll}(&]/u.test(line.text)) recipients.push(`${recipients.pop()} ${tidy(line.text)}`);
    else recipients.push(tidy(line.text));
    isOpen = !/[;.]$/.test(line.text);
    indexes.push(at);
  }
  return { index, recipients: recipients.filter((one) => one !== ''), indexes };
}

/** The signature beside or among the list, and what begins after it. */
function isElsewhere(line: Line, head: Line): boolean {
  return line.column !== head.column || isSignTitle(line) || isPersonName(line) || SEALED.test(line.plain) || kindOfLine(line) !== null;
}

/** "Kính gửi: …" of an official letter, one line or a list below it. */
export function readAddressees(lines: readonly Line[]): { addressees: readonly string[]; indexes: readonly number[] } {
  const index = lines.findIndex(({ plain, tablesAbove }) => tablesAbove === 0 && /^kinh gui\s?:?/.test(plain));
  if (index < 0) return { addressees: [], indexes: [] };
  const first = tidy(lines[index]!.text.replace(/^\s*kính\s+gửi\s*:?\s*/iu, ''));
  const addressees = first === '' ? [] : [first];
  const indexes = [index];
  for (let at = index + 1; at < lines.length && BULLET.test(lines[at]!.text) && lines[at]!.text.length <= LONGEST; at += 1) {
    addressees.push(tidy(lines[at]!.text));
    indexes.push(at);
  }
  return { addressees, indexes };
}
