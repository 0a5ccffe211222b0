/** Every label is in the format, and every phrase it names stands in its document: `node test/reader/corpus/builders/check.mjs [open|sealed]`. */
import { readdir, readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import ExcelJS from 'exceljs';

const home = new URL('../', import.meta.url);
const KINDS = ['section', 'group', 'item', 'subItem', 'note'];
const ROLES = ['lead', 'coLead', 'coordinating', 'monitoring', 'evaluating'];
const NATURES = ['unit', 'group', 'external', 'relative'];
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const EVERY = '(week|month|quarter|half|nineMonths|year)';
const SCHEDULE = new RegExp(
  `^((date|beforeDate) ${DAY}|month \\d{1,2}(/\\d{4})?|quarter [1-4](/\\d{4})?|quarterRange [1-4]-[1-4](/\\d{4})?|year( \\d{4})?|yearRange \\d{4}-\\d{4}|recurring ${EVERY}(,${EVERY})*|continuous|byReference|onEvent( \\+\\d+)?|milestones ${DAY}(,${DAY})*|missing|unreadable)$`,
);
const TARGET = /^(eachUnit )?(increasePoints|increasePercent|increaseUnresolved|gte|gt|eq|lte|lt|unstated) \d+(\.\d+)? \S.*$/;
const FIGURE = /^(none|(gte|gt|eq|lte|lt|unstated) \d+(\.\d+)? %)$/;
const BASELINE = /^(no cases|\d+(\.\d+)?( \S+)?( = \d+\/\d+)?)$/;

const fold = (text) =>
  text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').replaceAll('đ', 'd').replaceAll('&', ' va ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

async function wordsOf(built) {
  if (built.text !== undefined) return built.text.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&');
  if (built.name.endsWith('.docx')) {
    const xml = new TextDecoder().decode(unzipSync(built.bytes)['word/document.xml']);
    return xml.replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, ' ').replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  }
  if (built.name.endsWith('.xlsx')) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(built.bytes));
    const found = [];
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cell.value !== null && found.push(cell.text))));
    return found.join(' ');
  }
  const [first, second] = built.bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(built.bytes);
  return new TextDecoder('windows-1258').decode(built.bytes).normalize('NFC');
}

/** A phrase that a page or a column cut in two is there in its words. */
const holds = (text, words) => text.includes(fold(words)) || fold(words).split(' ').every((word) => ` ${text} `.includes(` ${word} `));

function faultsOfRow(row, text) {
  const faults = [];
  const bad = (what) => faults.push(`${what}: ${JSON.stringify(row)}`);
  if (!KINDS.includes(row.kind)) bad('kind');
  if (!row.begins || !row.ends) bad('no words');
  if (/object|undefined/.test(row.number)) bad('number');
  for (const words of [row.begins, row.ends]) if (!holds(text, words)) bad(`"${words}" is not there`);
  for (const [role, name, nature] of [row.parties ?? [], ...(row.partiesOr ?? [])].flat()) {
    if (!ROLES.includes(role) || nature.split('|').some((one) => !NATURES.includes(one))) bad('party');
    if (!name.split('|').some((form) => holds(text, form))) bad(`party "${name}" is not there`);
  }
  const each = (list, pattern, what) => (list ?? []).forEach((words) => pattern.test(words) || bad(`${what} "${words}"`));
  each(row.schedule, SCHEDULE, 'schedule');
  each(row.targets, TARGET, 'target');
  each(row.figures, FIGURE, 'figure');
  each(row.baselines, BASELINE, 'baseline');
  return faults;
}

const COLUMNS = ['number', 'name', 'results', 'parties', 'lead', 'coordinating', 'monitoring', 'evaluating', 'schedule', 'unit', 'measureUnit', 'target', 'baseline', 'basis', 'note', 'context', 'other'];
const faultsOfTable = ({ kind, columns }) => [
  ...(['activities', 'indicators', 'matrix', 'other'].includes(kind) ? [] : [`table ${kind}`]),
  ...(columns ?? []).filter((column) => !column.split('|').every((one) => COLUMNS.includes(one))).map((column) => `column ${column}`),
];

let count = 0;
let rows = 0;
const faults = [];
for (const folder of process.argv[2] ? [process.argv[2]] : ['open', 'sealed']) {
  for (const file of (await readdir(new URL(`${folder}/`, home))).filter((name) => name.endsWith('.mjs'))) {
    const { build } = await import(new URL(`${folder}/${file}`, home).href);
    const label = JSON.parse(await readFile(new URL(`${folder}/${file.replace(/\.mjs$/, '.json')}`, home), 'utf8'));
    const [built, again] = [await build(), await build()];
    if (built.name !== label.document) faults.push(`${file}: named ${built.name}, labelled ${label.document}`);
    if (Buffer.compare(Buffer.from(built.bytes ?? built.text), Buffer.from(again.bytes ?? again.text)) !== 0) faults.push(`${file}: not the same twice`);
    const text = fold(await wordsOf(built));
    const all = label.tables.flatMap((table) => table.rows);
    faults.push(...all.flatMap((row) => faultsOfRow(row, text)).map((fault) => `${file}: ${fault}`));
    faults.push(...label.tables.flatMap(faultsOfTable).map((fault) => `${file}: ${fault}`));
    for (const field of ['number', 'signerName', 'titleHas', 'issuedAt']) {
      const words = [label.header[field]].flat()[0];
      if (words && !text.includes(fold(words))) faults.push(`${file}: header ${field}`);
    }
    count += 1;
    rows += all.length;
  }
}
console.log(`${count} documents, ${rows} rows, ${faults.length} faults`);
if (faults.length > 0) console.log(faults.join('\n'));
process.exitCode = faults.length > 0 ? 1 : 0;
