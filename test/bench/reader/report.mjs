import { AREAS, precisionOf, recallOf, totalOf } from '../../reader/compare.mjs';

const percent = (share) => (share === 1 ? '100' : (Math.floor(share * 1000) / 10).toFixed(1));

/** "precision/recall" in percent, one number where both are the same, a dash where there is nothing of the kind. */
function cellOf(counts) {
  if (counts.expected === 0 && counts.found === 0) return '–';
  const [precision, recall] = [precisionOf(counts), recallOf(counts)].map(percent);
  return precision === recall ? precision : `${precision}/${recall}`;
}

function lineOf(name, counts, ms, extra) {
  return [name, ...AREAS.map((area) => cellOf(counts[area])), ms === null ? '' : ms.toFixed(1), ...extra];
}

function tableOf(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]))).join('  ')).join('\n');
}

/** The figures of one set: a line for each document and one for all; precision/recall in percent. */
export function figuresText(set, results) {
  const total = totalOf(results);
  const lines = results.map(({ name, counts, ms, toSee, leftovers, failure }) => lineOf(`${name}${failure ? ' (không đọc được)' : ''}`, counts, ms, [toSee, leftovers]));
  const sum = (key) => results.reduce((value, result) => value + result[key], 0);
  const head = [`${set} (precision/recall %)`, ...AREAS, 'CPU ms', 'to see', 'not understood'];
  const counts = ['entries', ...AREAS.map((area) => `${total[area].right} of ${total[area].expected}`), '', '', ''];
  return tableOf([head, ...lines, lineOf(`all ${results.length}`, total, sum('ms'), [sum('toSee'), sum('leftovers')]), counts]);
}

const listed = (entries) => (entries.length === 0 ? 'nothing' : entries.map((entry) => (Array.isArray(entry) ? `[${entry.join(', ')}]` : String(entry))).join('; '));

/** What two lists do not share. @example unlike(['a', 'b'], ['b']) → ['a'] */
function unlike(entries, others) {
  const free = others.map(String);
  return entries.filter((entry) => {
    const index = free.indexOf(String(entry));
    if (index >= 0) free.splice(index, 1);
    return index < 0;
  });
}

/** Every difference of one document: what its label says and the reading does not, and the other way round. */
export function detailsText({ set, name, failure, differences }) {
  const lines = differences.map(({ area, where, expected, found }) => `  ${area} | ${where}\n      label:   ${listed(unlike(expected, found))}\n      reading: ${listed(unlike(found, expected))}`);
  return [`── ${set}/${name}`, ...(failure ? [`  ${failure.name}: ${failure.message}`] : lines)].join('\n');
}
