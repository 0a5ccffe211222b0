import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';

// TZ is read once per process, so each zone gets a process of its own running the compiled library (RULES.md P1).
const ZONES = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'];

const SCRIPT = `
const d = require('./index.js');
const calendar = new d.WorkingCalendar(d.VIETNAM_CALENDAR_2022_2026);
const out = [];
for (let n = 0; n < 800; n += 1) {
  const date = d.addDays('2023-12-01', n);
  out.push([date, d.weekday(date), d.diffDays('2024-02-29', date), d.calendarQuarterOf(date), calendar.nextWorkingDay(date),
    d.endOfVietnamDay(date).toISOString(), d.vietnamDateOf(new Date(Date.UTC(2023, 11, 1, n * 5))),
    ...['week', 'month', 'quarter', 'half', 'year'].map((kind) => d.periodContaining(d.DECREE_09_2019_SCHEME, kind, date))]);
}
const context = { planYear: 2024, planIssuedOn: '2024-02-26', scheme: d.DECREE_09_2019_SCHEME, calendar, movesToWorkingDay: true,
  readsBeforeAsDayBefore: true, unitLevel: 'commune', role: 'lead' };
out.push(d.expandSchedule({ kind: 'recurring', every: ['week', 'month', 'quarter', 'half', 'nineMonths', 'year'] }, context));
out.push(d.expandSchedule({ kind: 'beforeDate', on: '2024-03-31' }, context));
out.push(d.collectedKeys('month', '2024', 'period', d.DECREE_09_2019_SCHEME));
out.push(d.standingOf({ state: 'in_progress', role: 'lead', scheduleKind: 'date', periodCutOffOn: null, effectiveDueOn: '2024-03-10', submittedOn: null }, '2024-11-04'));
process.stdout.write(JSON.stringify({ offset: new Date(2024, 0, 1).getTimezoneOffset(), out }));
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'domain-time-zone-'));
  const source = join(__dirname, '..', 'src');
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const target = join(folder, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const { code } = transformFileSync(join(source, name), {
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    writeFileSync(target, code);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
  writeFileSync(join(folder, 'answers.js'), SCRIPT);
  // The one package that the domain may import (docs/decisions/exact-decimals.md).
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(dirname(require.resolve('big.js')), join(folder, 'node_modules', 'big.js'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('answers the same in every time zone (RULES.md P1)', () => {
  const answers = ZONES.map((TZ) => {
    const text = execFileSync(process.execPath, [join(folder, 'answers.js')], { env: { ...process.env, TZ }, encoding: 'utf8', maxBuffer: 1 << 24, timeout: 20_000 });
    return JSON.parse(text) as { offset: number; out: unknown };
  });
  // The zones were really in force.
  expect(answers.map(({ offset }) => offset)).toEqual([0, -420, 480, -840]);
  for (const { out } of answers) expect(out).toEqual(answers[0]!.out);
});
