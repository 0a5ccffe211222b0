/** Writes each document's readings beside it: `node test/reader/corpus/builders/write-labels.mjs [open|sealed]`. */
import { readdir, writeFile } from 'node:fs/promises';
import { labelOf } from './labels.mjs';

const home = new URL('../', import.meta.url);

/** One line for each row: a label is compared with its document by eye. */
function printed({ document, header, tables }) {
  const line = (row) => `        ${JSON.stringify(row)}`;
  const table = ({ kind, columns, rows }) => `    { "kind": "${kind}",${columns ? ` "columns": ${JSON.stringify(columns)},` : ''} "rows": [\n${rows.map(line).join(',\n')}\n    ] }`;
  return `{\n  "document": ${JSON.stringify(document)},\n  "header": ${JSON.stringify(header)},\n  "tables": [\n${tables.map(table).join(',\n')}\n  ]\n}\n`;
}

for (const folder of process.argv[2] ? [process.argv[2]] : ['open', 'sealed']) {
  const files = (await readdir(new URL(`${folder}/`, home))).filter((name) => name.endsWith('.mjs'));
  for (const file of files) {
    const { document } = await import(new URL(`${folder}/${file}`, home).href);
    await writeFile(new URL(`${folder}/${file.replace(/\.mjs$/, '.json')}`, home), printed(labelOf(document)));
  }
}
