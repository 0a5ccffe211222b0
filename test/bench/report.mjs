import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../api/bin/lib/project.mjs';

const BARS = { throughput: 0.7, issuePerSecond: 20_000, megabytes: 250, matrixMs: 200, flatness: 1.5 };

const ms = (value) => value.toFixed(value < 10 ? 2 : 1);
const times = (value) => `${value.toFixed(2)} ×`;
const percent = (value) => `${Math.round(value * 100)} %`;
const verdict = (isMet) => (isMet ? 'đạt' : 'KHÔNG ĐẠT');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** The bars of docs/performance.md against what was measured: one line each, with what was asked. */
export function barsOf({ sizes, large, throughput, issue, memory }) {
  const last = sizes.at(-1);
  const bars = [
    ...last.results.filter(({ bar }) => bar !== null).map(({ title, ratio, bar }) => ({ what: `${title}: thời gian so với SQL thô`, measured: times(ratio), asked: `≤ ${bar} ×`, isMet: ratio <= bar })),
    ...throughput.map(({ title, share }) => ({ what: `${title}: yêu cầu/giây so với máy chủ trần, 16 kết nối`, measured: percent(share), asked: '≥ 70 %', isMet: share >= BARS.throughput })),
    ...flatness(sizes).map(({ title, growth }) => ({ what: `${title}: p50 lớn nhất so với nhỏ nhất`, measured: times(growth), asked: `≤ ${BARS.flatness} ×`, isMet: growth <= BARS.flatness })),
  ];
  if (large !== null) bars.push({ what: `Ma trận ${large.units} đơn vị × ${large.activities} nội dung`, measured: `${ms(large.oursMs)} ms (${times(large.ratio)})`, asked: '≤ 200 ms', isMet: large.oursMs <= BARS.matrixMs });
  if (issue !== null) bars.push({ what: `Giao ${issue.tasks} nhiệm vụ`, measured: `${issue.perSecond} nhiệm vụ/giây`, asked: '≥ 20 000', isMet: issue.perSecond >= BARS.issuePerSecond });
  bars.push({ what: 'Bộ nhớ của tiến trình máy chủ sau khi đo', measured: `${memory} MB`, asked: '≤ 250 MB', isMet: memory <= BARS.megabytes });
  return bars;
}

/**
 * How much slower the same question is when only tasks outside its filter were added. The sizes are measured minutes
 * apart, so each time is told in units of the fixed work measured beside it.
 */
function flatness(sizes) {
  if (sizes.length < 2) return [];
  return sizes[0].results.filter(({ bar }) => bar !== null).map(({ name, title, oursMs, fixedMs }) => {
    const last = sizes.at(-1).results.find((result) => result.name === name);
    return { title, growth: last.oursMs / last.fixedMs / (oursMs / fixedMs) };
  });
}

export function reportText(figures) {
  const bars = barsOf(figures);
  const perSize = figures.sizes.map(({ taskCount, results }) => [
    `### ${taskCount.toLocaleString('vi-VN')} nhiệm vụ`,
    table(
      ['Yêu cầu', 'SQL thô (ms)', 'Máy chủ trần (ms)', 'Tiến Độ (ms)', 'p95 (ms)', 'So với SQL thô', 'Câu lệnh SQL', 'Trả lời (kB)'],
      results.map(({ title, rawMs, bareMs, oursMs, p95, ratio, statements, bytes }) => [title, ms(rawMs), ms(bareMs), ms(oursMs), ms(p95), times(ratio), statements.length, (bytes / 1024).toFixed(1)]),
    ),
  ].join('\n\n'));
  const throughput = figures.throughput.map(({ title, ours, bare, share }) => [title, Math.round(ours), Math.round(bare), percent(share)]);
  return [
    `Đo ngày ${figures.today}, Node ${process.version}, ${cpus().length} lõi, PostgreSQL đi kèm, trung vị của ${figures.rounds} lần đo xen kẽ.`,
    table(['Mốc', 'Đo được', 'Yêu cầu', 'Kết quả'], bars.map(({ what, measured, asked, isMet }) => [what, measured, asked, verdict(isMet)])),
    ...perSize,
    '### 16 kết nối cùng lúc',
    table(['Yêu cầu', 'Tiến Độ (yêu cầu/giây)', 'Máy chủ trần', 'Tỷ lệ'], throughput),
  ].join('\n\n');
}

const [BEGIN, END] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

/** Puts the measured tables between the marks of docs/performance.md; the words around them are kept. */
export function writeReport(text) {
  const path = join(projectRoot, 'docs', 'performance.md');
  const page = readFileSync(path, 'utf8');
  const [head, rest] = page.split(BEGIN);
  writeFileSync(path, `${head}${BEGIN}\n\n${text}\n\n${END}${rest.split(END)[1]}`);
}
