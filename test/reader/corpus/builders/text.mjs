import { pagesOf, plain } from './model.mjs';

const covered = (cell) => (cell === '^' || cell === '<' ? '' : cell);

/** Lines of a cell as the export of a web page leaves them: a list with tags, its signs kept. */
function html(cell) {
  const lines = cell.split('\n');
  const escape = (text) => text.replaceAll('&', '&amp;');
  if (lines.length === 1) return escape(cell);
  return `<ul style="list-style-type: none"> ${lines.map((line) => `<li>${escape(line)}</li>`).join(' ')} </ul>`;
}

function cellText(cell, { isHtml, isMarkdown, isMarked, lineBreak = ' ' }, row) {
  const text = String(covered(cell) ?? '');
  const marked = isMarkdown ? text : plain(text);
  if (isHtml) {
    const tagged = html(marked);
    return row.kind === 'section' && tagged ? `<b>${tagged}</b>` : tagged;
  }
  if (isMarked && row.kind === 'section' && marked) return `**${marked}**`;
  return marked.replaceAll('\n', lineBreak);
}

function line(cells, options, row = {}) {
  const text = cells.map((cell) => cellText(cell, options, row)).join('\t');
  return options.isTrimmed ? text.replace(/\t+$/, '') : text;
}

function tableLines(table, names, options) {
  const heading = (table.heading ?? []).map((cells) => line(cells, { ...options, isTrimmed: options.isTrimmed }));
  const numbers = table.columnNumbers ? [line(table.columnNumbers, options)] : [];
  return pagesOf(table, names).flatMap((page, index) => [
    ...(index > 0 ? ['', ...(table.pageNumbers ? [String(index + 1), ''] : [])] : []),
    ...(index === 0 || table.repeats !== false ? heading : []),
    ...(index === 0 || table.repeatsNumbers ? numbers : []),
    ...page.map(({ cells, row }) => line(cells, options, row)),
  ]);
}

function headLines({ left, right }, { isBeside }) {
  if (!isBeside) return [...left, '', ...right, ''];
  return [...Array(Math.max(left.length, right.length)).keys()].map((at) => `${left[at] ?? ''}\t${right[at] ?? ''}`).concat('');
}

const signLines = ({ recipients, titles, name }) => ['', 'Nơi nhận:', ...recipients, '', ...titles, '', name];

/** The document as tab-separated text. `options`: isHtml, isMarkdown (emphasis kept), isMarked (sections in **), isTrimmed, isBeside, lineBreak. */
export function textOf(document, options = {}) {
  const lines = document.blocks.flatMap((block) => {
    if (block.head) return headLines(block.head, options);
    if (block.sign) return signLines(block.sign);
    if (block.table) return ['', ...tableLines(block.table, document.names ?? {}, options), ''];
    const text = options.isMarkdown ? block.text : plain(block.text);
    return [block.bold && options.isMarkdown ? `**${text}**` : text, ...(options.isTight ? [] : [''])];
  });
  return `${lines.join('\n')}\n`;
}

/** UTF-16, little end first, with its mark. */
export const utf16 = (text) => Uint8Array.from(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

const WINDOWS_1258 = new Map(
  [
    ...'€\u0081‚ƒ„…†‡ˆ‰\u008a‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™\u009a›œ\u009d\u009eŸ',
    ...' ¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ßàáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ',
  ].map((letter, index) => [letter, 128 + index]),
);
WINDOWS_1258.set('\u00a0', 160);

function letterBytes(letter) {
  if (letter.charCodeAt(0) < 128) return [letter.charCodeAt(0)];
  if (WINDOWS_1258.has(letter)) return [WINDOWS_1258.get(letter)];
  // A letter with a shape mark keeps it in one byte; only the tone stands apart, after it.
  const parts = letter.normalize('NFD');
  const tone = [...parts].find((part) => '\u0300\u0301\u0303\u0309\u0323'.includes(part));
  const bare = parts.replace(tone ?? '', '').normalize('NFC');
  if (!WINDOWS_1258.has(tone) || !(bare.charCodeAt(0) < 128 || WINDOWS_1258.has(bare))) throw new Error(`not in Windows-1258: ${letter}`);
  return [...letterBytes(bare), WINDOWS_1258.get(tone)];
}

/** The bytes of a Vietnamese text file of the time before UTF-8. */
export const windows1258 = (text) => Uint8Array.from([...text.normalize('NFC')].flatMap(letterBytes));
