const BAR = 2;
const ms = (value) => value.toFixed(value < 10 ? 2 : 1);
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** One line per question and size against the bar: our time over that of the same SQL sent raw. */
export function indicatorBars(measured) {
  return measured.flatMap(({ units, results }) =>
    results.map(({ title, ratio }) => ({ what: `${title}, ${units} đơn vị: thời gian so với SQL thô`, measured: `${ratio.toFixed(2)} ×`, asked: `≤ ${BAR} ×`, isMet: ratio <= BAR })),
  );
}

export function indicatorText(measured) {
  const sizes = measured.map(({ units, figures, results }) => [
    `### Chỉ tiêu: ${units.toLocaleString('vi-VN')} đơn vị × 35 chỉ tiêu × 12 tháng (${figures.toLocaleString('vi-VN')} số liệu)`,
    table(
      ['Yêu cầu', 'SQL thô (ms)', 'Tiến Độ (ms)', 'p95 (ms)', 'So với SQL thô', 'Câu lệnh SQL', 'Trả lời (kB)'],
      results.map(({ title, rawMs, oursMs, p95, ratio, statements, bytes }) => [title, ms(rawMs), ms(oursMs), ms(p95), `${ratio.toFixed(2)} ×`, statements.length, (bytes / 1024).toFixed(1)]),
    ),
  ].join('\n\n'));
  return [...sizes, growthText(measured)].join('\n\n');
}

/** How each question grows with the number of units. */
function growthText(measured) {
  const [small, large] = [measured[0], measured.at(-1)];
  const times = large.units / small.units;
  const rows = large.results.flatMap(({ name, title, oursMs, rawMs }) => {
    const before = small.results.find((result) => result.name === name);
    return before === undefined ? [] : [[title, `${(oursMs / before.oursMs).toFixed(1)} ×`, `${(rawMs / before.rawMs).toFixed(1)} ×`]];
  });
  return [`### Tăng theo số đơn vị: ${small.units} → ${large.units} (${times.toFixed(1)} ×)`, table(['Yêu cầu', 'Tiến Độ', 'SQL thô'], rows)].join('\n\n');
}
