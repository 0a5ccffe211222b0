import { parseArgs } from 'node:util';
import { projectRoot } from '../../../api/bin/lib/project.mjs';
import { buildApi } from '../../../api/bin/lib/build-api.mjs';
import { compareReading } from '../../reader/compare.mjs';
import { labelledDocuments, seedsFolder } from '../../reader/documents.mjs';
import { annexOfRows } from './large-annex.mjs';
import { detailsText, figuresText } from './report.mjs';

const HELP = `npm run bench:reader -- [--only seeds|open|sealed|second|third|fourth|fifth] [--details] [--sealed-details] [document]
  --only            one set of documents
  --details         every place where a reading and its label differ (never of sealed documents)
  --sealed-details  the same for sealed documents: only for those who do not write the reader
  document          documents whose name contains these words`;

const SETS = ['seeds', 'open', 'sealed', 'second', 'third', 'fourth', 'fifth'];
const SEALED = ['sealed', 'second', 'third', 'fourth', 'fifth'];
const LARGE_ROWS = 400;
const LARGE_SECONDS = 3;
const NOBODY = { units: [], groups: [], ownerUnitId: null };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, details: { type: 'boolean', default: false }, 'sealed-details': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

await buildApi();
const { readAnnex } = await import('#annex-reader');

const cpuMs = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** The reading and the processor time of the second of two runs: the first also compiles the code. */
async function readTwice(source) {
  const file = await source();
  await readAnnex(file, { directory: NOBODY });
  const started = process.cpuUsage();
  const reading = await readAnnex(file, { directory: NOBODY });
  return { reading, ms: cpuMs(started) };
}

const NOTHING = {
  header: { kind: null, number: null, symbol: null, issuedOn: null, issuer: null, issuedAt: null, title: null, year: null, signerTitle: null, signerName: null, legalBases: [], recipients: [], attachedTo: null },
  tables: [], leftovers: [], counts: { toSee: 0 },
};

async function measure({ set, name, label, source }) {
  try {
    const { reading, ms } = await readTwice(source);
    return { set, name, ms, toSee: reading.counts.toSee, leftovers: reading.leftovers.filter(({ reason }) => reason === 'notUnderstood').length, failure: null, ...compareReading(reading, label) };
  } catch (error) {
    return { set, name, ms: 0, toSee: 0, leftovers: 0, failure: error, ...compareReading(NOTHING, label) };
  }
}

const wanted = labelledDocuments(projectRoot).filter(({ set, name }) => (!options.only || set === options.only) && positionals.every((word) => name.includes(word)));
if (seedsFolder(projectRoot) === null) console.log('Không có thư mục văn bản gốc (SEEDS_DIR hoặc ../shared/seeds): bộ "seeds" không đo.\n');

const results = [];
for (const document of wanted) results.push(await measure(document));
for (const set of SETS) {
  const own = results.filter((result) => result.set === set);
  if (own.length > 0) console.log(`${figuresText(set, own)}\n`);
}
for (const result of results) {
  const isShown = SEALED.includes(result.set) ? options['sealed-details'] : options.details;
  if (isShown && (result.differences.length > 0 || result.failure)) console.log(`${detailsText(result)}\n`);
}

if (!options.only && positionals.length === 0) {
  const bytes = await annexOfRows(LARGE_ROWS);
  const started = process.cpuUsage();
  const reading = await readAnnex({ name: 'phu-luc.xlsx', bytes }, { directory: NOBODY });
  const seconds = cpuMs(started) / 1000;
  console.log(`${LARGE_ROWS} dòng .xlsx: đọc được ${reading.counts.activities} hoạt động, ${seconds.toFixed(2)} giây bộ xử lý (giới hạn ${LARGE_SECONDS}): ${seconds <= LARGE_SECONDS && reading.counts.activities === LARGE_ROWS ? 'đạt' : 'KHÔNG ĐẠT'}`);
}
