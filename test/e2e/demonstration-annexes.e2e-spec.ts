import { demoAnnexPlans, demoIndicatorShowcase, demoSheets } from '../../api/src/demo/content/indicators/index.js';
import { ANNEX_KEYS, hasSources, plain, sourceText, walkAnnex, type AnnexKey } from '../support/annex-source.js';
import { openDemonstration, type RunningDemonstration } from '../support/demonstration.js';
import { DEMO_PASSWORD } from '../support/visitor.js';

let demonstration: RunningDemonstration;

beforeAll(async () => {
  demonstration = await openDemonstration('annexes');
}, 180_000);

afterAll(() => demonstration?.close());

type Answer = (path: string) => Promise<any>;

/** What a person of the demonstration is answered. */
async function as(username: string): Promise<Answer> {
  const signIn = await fetch(`${demonstration.url}/api/v1/auth/sign-in`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }, body: JSON.stringify({ username, password: DEMO_PASSWORD }),
  });
  expect([username, signIn.status]).toEqual([username, 200]);
  const cookie = signIn.headers.getSetCookie()[0]!.split(';')[0]!;
  return async (path) => {
    const answer = await fetch(`${demonstration.url}/api/v1${path}`, { headers: { cookie } });
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.json();
  };
}

const coordinatorOf = (annex: AnnexKey): string => demoAnnexPlans.find(({ key }) => key === annex)?.coordinator ?? 'dieuphoi';

interface OwnPlan {
  readonly get: Answer;
  readonly id: string;
  readonly year: number;
}

async function planOf(annex: AnnexKey): Promise<OwnPlan> {
  const get = await as(coordinatorOf(annex));
  const year = Number(annex.slice(-4));
  const title = demoAnnexPlans.find(({ key }) => key === annex)?.title ?? 'Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2024 trên địa bàn huyện Ba Tơ';
  const { items } = await get('/plans?perPage=100');
  return { get, year, id: items.find((plan: any) => plan.title === title).id };
}

async function sheetsOf(annex: AnnexKey): Promise<any[]> {
  const { get, id } = await planOf(annex);
  return (await get(`/plans/${id}/indicator-sheets`)).sheets;
}

async function boardOf(annex: AnnexKey, periodKey: string, basis = 'yearToDate'): Promise<any> {
  const { get, id } = await planOf(annex);
  return get(`/plans/${id}/scoreboard?periodKey=${periodKey}&basis=${basis}`);
}

describe('the loaded annexes (RULES.md I1–I3)', () => {
  test('count as the five documents do, each under its own authority', async () => {
    const sheets = (await Promise.all(ANNEX_KEYS.map(sheetsOf))).flat();
    const rows = sheets.flatMap((sheet) => sheet.rows);
    const assignments = rows.flatMap((row) => row.assignments);
    const targets = assignments.flatMap((one) => one.targets.filter(({ purpose }: any) => purpose === 'assigned'));
    expect({
      sections: rows.filter(({ kind }) => kind === 'section').length + (await sheetsOf('ha-giang-2024')).length,
      headings: rows.filter(({ kind }) => kind === 'heading').length,
      measurable: rows.filter((row) => row.assignments.length > 0).length,
      assignments: assignments.length,
      targets: targets.length,
      blank: assignments.filter((one) => one.targets.length === 0).length,
      unstated: targets.filter(({ comparator, readFrom }: any) => comparator === 'unstated' && readFrom === 'none').length,
      indicators: new Set(assignments.map(({ indicator }) => indicator.id)).size,
    }).toEqual({ sections: 14, headings: 4, measurable: 82, assignments: 93, targets: 92, blank: 1, unstated: 64, indicators: 34 });
  });

  test('keep what their cells say, letter for letter', async () => {
    for (const annex of ANNEX_KEYS) {
      const loaded = (await sheetsOf(annex)).map(({ title, columns, rows }) => ({
        title, headings: columns.map(({ heading }: any) => heading), rows: rows.map((row: any) => [row.printedNumber, row.kind, ...row.cells.map(({ text }: any) => text)]),
      }));
      const meant = demoSheets.filter(({ annexKey }) => annexKey === annex).map(({ title, columns, rows }) => ({
        title, headings: columns.map(({ heading }) => heading),
        rows: rows.map((row) => [row.printedNumber, row.kind, ...columns.flatMap(({ key }) => (row.cells[key] === undefined ? [] : [row.cells[key].text]))]),
      }));
      expect(loaded).toEqual(meant);
    }
  });

  // The documents are no part of the repository: where they are absent there is nothing to compare with.
  const run: (name: string, compare: () => Promise<void>) => void = hasSources ? test : (name) => console.info(`Left out, no source documents: ${name}`);

  for (const annex of ANNEX_KEYS) run(`${annex}: what was loaded stands in the document, column by column and row by row; no figure is missing`, async () => {
    const sheets = await sheetsOf(annex);
    const isRestated = new Set(demoSheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells).filter((cell) => cell.isRestated).map(({ text }) => text))));
    const rows = sheets.flatMap(({ columns, rows: lines }) => {
      const lowest = columns.filter(({ id }: any) => !columns.some(({ parentId }: any) => parentId === id));
      return lines.map((row: any) => lowest.map(({ id }: any) => {
        const cell = row.cells.find(({ columnId }: any) => columnId === id);
        return cell === undefined ? undefined : { text: cell.text, isRestated: isRestated.has(cell.text) };
      }));
    });
    const { missing, ours, theirs } = walkAnnex(annex, rows);
    expect(missing).toEqual([]);
    expect(ours).toEqual(theirs);
    const source = plain(sourceText(annex));
    const printed = sheets.flatMap(({ title, caption, hasHeader, columns }) => [...title.split('\n'), ...caption.split('\n'), ...(hasHeader ? columns.map(({ heading }: any) => heading) : [])]);
    expect(printed.map(plain).filter((text) => !source.includes(text))).toEqual([]);
  });

  test('know the numbers in Ba Tơ’s activities, with their place where they stand in the content (RULES.md A4)', async () => {
    const figures = await demonstration.sql<{ number: string; quote: string; words: string | null; code: string; value: string | null }>(
      `SELECT a.printed_number AS number, f.quote, substr(a.content, f.start_offset + 1, f.end_offset - f.start_offset) AS words, i.code, f.value
       FROM activity_figure f JOIN activity a ON a.id = f.activity_id JOIN indicator i ON i.id = f.indicator_id ORDER BY a.position, f.position`,
    );
    expect(figures.map(({ number }) => number)).toEqual(['8', '18', '18', '20', '21', '36', '36', '36']);
    expect(figures.filter(({ words, quote }) => words !== null && words !== quote)).toEqual([]);
    expect(figures.filter(({ words }) => words !== null).map(({ number }) => number)).toEqual(['8', '36', '36', '36']);
    expect(figures.filter(({ value }) => value === null).map(({ number }) => number)).toEqual(['18', '18']);
  });
});

test('the province sees that Ba Điền and Ba Vinh became one commune, whose name was used before (RULES.md U1, U4)', async () => {
  const get = await as('quangngai.lanhdao');
  const units = await demonstration.sql<{ id: string; name: string }>(
    "SELECT org_unit_id AS id, name FROM org_unit_revision WHERE name IN ('UBND xã Ba Điền', 'UBND xã Ba Vinh') AND valid_during @> '2024-07-05'::date ORDER BY name");
  const answers = await Promise.all(units.map(({ id }) => get(`/org-units/${id}/successions`)));
  expect(answers.map(({ items }) => items.map(({ kind, effectiveOn }: any) => [kind, effectiveOn]))).toEqual([[['merge', '2025-07-01']], [['merge', '2025-07-01']]]);
  expect(new Set(answers.flatMap(({ items }) => items.map(({ successor }: any) => successor.name)))).toEqual(new Set(['UBND xã Ba Vinh']));
  expect((await demonstration.sql("SELECT 1 FROM org_unit_succession WHERE effective_on = '2025-07-01'")).length).toBe(19);
});

describe('the made-up figures', () => {
  test('show every status and every overlay (RULES.md I13)', async () => {
    const boards = await Promise.all([
      boardOf('ba-to-2024', '2024-Q2'), boardOf('dak-ha-2024', '2024-Q1', 'period'), boardOf('ha-giang-2024', '2024-Q2'), boardOf('kon-tum-2022', '2022'),
    ]);
    const lines = boards.flatMap((board) => board.lines);
    expect([...new Set(lines.map(({ status }) => status))].sort()).toEqual(['AMBIGUOUS', 'INFORMATIVE', 'MET', 'NEAR', 'NOT_APPLICABLE', 'NOT_MET', 'NOT_REPORTED', 'NO_CASES']);
    expect([...new Set(lines.flatMap(({ overlays }) => overlays))].sort()).toEqual(['LATE', 'PROVISIONAL', 'UNVERIFIED']);
  });

  test('meet the examples: 1899 of 2000, four readings of +20, a stated share that its counts deny (RULES.md I6, I9, I14)', async () => {
    const dakHa = (await boardOf('dak-ha-2024', '2024-Q2')).lines.find(({ valueText }: any) => valueText === '94.95');
    expect(dakHa).toMatchObject({ numerator: '1899', denominator: '2000', status: 'NOT_MET' });
    const [twenty] = (await boardOf('kon-tum-2022', '2022')).lines;
    expect(twenty).toMatchObject({ status: 'AMBIGUOUS', needsDecision: true });
    expect(new Set(twenty.targets[0].readings.map(({ status }: any) => status))).toEqual(new Set(['MET', 'NOT_MET']));
    const { get, id } = await planOf('kon-tum-2022');
    // What the documents above ask stands beside the line's own target, each with its verdict (RULES.md I10).
    const { lines, waitingDecisions } = await boardOf('kon-tum-2022', '2022');
    const paid = lines.find(({ title }: any) => title === '- Trong đó tỷ lệ giao dịch thanh toán trực tuyến');
    expect([waitingDecisions, paid.targets.map(({ purpose, appliedComparator, value, document }: any) => [purpose, appliedComparator, value, document !== null])]).toEqual(
      [1, [['assigned', 'gte', '30', true], ['upstream', 'gt', '10', true], ['upstream', 'gte', '30', true]]]);
    const { items } = await get(`/plans/${id}/indicator-decisions`);
    const waiting = (kind: string) => items.filter((item: any) => item.kind === kind && !item.isDecided).map(({ lines: [line] }: any) => line.title.slice(0, 24));
    expect(waiting('statedNotComputed')).toEqual(['Thanh toán trực tuyến ng']);
    expect(waiting('ambiguousTarget')).toEqual(['Tỷ lệ cung cấp dịch vụ c']);
    expect(waiting('conflictingTargets')).toEqual([]);
    expect(waiting('denominatorUnclear')).toEqual([]);
  });

  test('leave one of Hà Giang’s two conflicts open; the other was settled by a person (RULES.md I10)', async () => {
    const { get, id } = await planOf('ha-giang-2024');
    const { items } = await get(`/plans/${id}/indicator-decisions`);
    expect(items.filter(({ kind }: any) => kind === 'conflictingTargets').map(({ isDecided }: any) => isDecided).sort()).toEqual([false, true]);
  });

  test('hold a round of Kon Tum that stays, and the one made again after a correction (RULES.md I11, I12)', async () => {
    const rounds = await demonstration.sql<{ state: string; again: boolean; value: string }>(
      `SELECT r.state, r.re_evaluates_id IS NOT NULL AS again, (SELECT x.numerator::text FROM evaluation_result x
         WHERE x.round_id = r.id AND x.unit_id IS NULL AND x.title LIKE 'Thanh toán trực tuyến nghĩa vụ tài chính%' LIMIT 1) AS value
       FROM evaluation_round r ORDER BY again`,
    );
    expect(rounds.map(({ state, again }) => [state, again])).toEqual([['locked', false], ['locked', true]]);
    expect(Number(rounds[0]!.value)).toBeGreaterThan(Number(rounds[1]!.value));
  });

  test('give every new person something to see, and Ba Vinh a report to correct', async () => {
    for (const username of demoIndicatorShowcase) {
      const get = await as(username);
      expect((await get('/plans')).total).toBeGreaterThan(0);
    }
    const { items } = await (await as('bavinh.canbo'))('/measurement-reports/mine');
    const states = Object.fromEntries(items.map(({ periodKey, state, unlockExpiresAt }: any) => [periodKey, [state, unlockExpiresAt !== null]]));
    expect(states).toMatchObject({ '2024-Q1': ['locked', true], '2024-Q2': ['returned', false], '2024-Q3': ['draft', false] });
  });

  test('have the same period of last year beside those of this one, made up and marked so, and a series over both years', async () => {
    const get = await as('bavinh.canbo');
    const { items } = await get('/measurement-reports/mine');
    const { lines } = await get(`/measurement-reports/${items.find(({ periodKey }: any) => periodKey === '2024-Q2').id}`);
    const lastYear = lines.filter(({ sameLastYear }: any) => sameLastYear !== null);
    expect(lastYear.map(({ sameLastYear }: any) => [sameLastYear.periodKey, sameLastYear.state])).toEqual([['2023-Q2', 'VALUE'], ['2023-Q2', 'VALUE'], ['2023-Q2', 'VALUE']]);
    const office = await as('dieuphoi');
    const { items: plans } = await office('/plans?perPage=100');
    const sample = plans.find(({ year }: any) => year === 2023);
    expect(sample.title).toMatch(/dữ liệu mẫu/);
    const { points } = await office(`/indicators/${lastYear[0].indicator.id}/series?years=2`);
    const years = new Set(points.filter(({ denominator }: any) => denominator !== null).map(({ periodKey }: any) => periodKey.slice(0, 4)));
    expect([...years].sort()).toEqual(['2023', '2024']);
  });

  test('ask Kon Tum for its last quarter with the year, and nobody else', async () => {
    const withYear: [string, string[]][] = [];
    for (const annex of ANNEX_KEYS) {
      const { get, id } = await planOf(annex);
      withYear.push([annex, (await get(`/plans/${id}/indicator-periods`)).items.filter((one: any) => one.isWithYear).map((one: any) => one.periodKey)]);
    }
    expect(withYear.filter(([, keys]) => keys.length > 0)).toEqual([['kon-tum-2022', ['2022-Q4']]]);
    const { get, id } = await planOf('kon-tum-2022');
    expect((await get(`/plans/${id}/indicator-sheets`)).collection).toMatchObject({ isLastWithYear: true });
    const { items } = await get(`/measurement-reports?planId=${id}&periodKey=2022-Q4&perPage=1`);
    expect(items[0]).toMatchObject({ isWithYear: true });
  });

  test('hold verified figures beside reported ones, values for children, doubts with reasons and answers without a value', async () => {
    const [counts] = await demonstration.sql<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE verified_numerator IS NOT NULL)::int AS verified, count(*) FILTER (WHERE includes_below)::int AS below,
         count(*) FILTER (WHERE doubts <> '{}')::int AS doubted, count(*) FILTER (WHERE doubts <> '{}' AND doubt_reason IS NULL)::int AS unexplained,
         count(*) FILTER (WHERE state = 'NOT_AVAILABLE')::int AS unavailable FROM measurement`,
    );
    expect(counts).toMatchObject({ verified: 1, below: 1, doubted: 3, unexplained: 0 });
    expect(counts!['unavailable']).toBeGreaterThan(0);
  });
});

test('a start that was cut off repeats its stage and makes nothing twice', async () => {
  const count = () => demonstration.sql(
    `SELECT (SELECT count(*)::int FROM measurement) AS measurements, (SELECT count(*)::int FROM measurement_report_event) AS events, (SELECT count(*)::int FROM indicator_sheet) AS sheets,
       (SELECT count(*)::int FROM evaluation_round) AS rounds, (SELECT count(*)::int FROM measurement_unlock) AS unlocks, (SELECT count(*)::int FROM indicator_headline) AS headlines,
       (SELECT count(*)::int FROM person) AS people`,
  );
  const before = await count();
  await demonstration.sql(`UPDATE app_setting SET value = jsonb_set(value, '{stage}', '"drafted"') WHERE key = 'demonstrationIndicators'`);
  await demonstration.restart();
  expect(await count()).toEqual(before);
  const [setting] = await demonstration.sql<{ stage: string }>(`SELECT value ->> 'stage' AS stage FROM app_setting WHERE key = 'demonstrationIndicators'`);
  expect(setting?.stage).toBe('evaluated');
}, 60_000);

test('who may be tried is told under the authority whose plan they work on', async () => {
  const { users } = (await (await fetch(`${demonstration.url}/api/v1/demo`)).json()) as { users: { username: string; authorityName: string }[] };
  const names = users.map(({ authorityName }) => authorityName);
  expect([...new Set(names)].map((name) => [name, names.filter((one) => one === name).length])).toEqual([
    ['UBND huyện Ba Tơ', 8], ['UBND tỉnh Kon Tum', 3], ['UBND huyện Đắk Hà', 3], [expect.stringMatching(/^Sở .*Hà Giang/), 3], ['UBND huyện Lắk', 3], ['UBND tỉnh Quảng Ngãi', 1],
  ]);
  expect(users.find(({ username }) => username === 'dakha.hamon')!.authorityName).toBe('UBND huyện Đắk Hà');
});

test('a commune renamed within the measured periods is shown with the figures of both names, and work waits to be handed over (RULES.md U4)', async () => {
  const { get, id } = await planOf('dak-ha-2024');
  const [unit] = await demonstration.sql<{ id: string }>("SELECT org_unit_id AS id FROM org_unit_revision WHERE name = 'UBND xã Đắk Ngọc'");
  const board = await get(`/plans/${id}/scoreboard?periodKey=2024-Q2&basis=period&unitId=${unit!.id}`);
  const all = await Promise.all(board.lines.map(({ indicator, assignmentId }: any) => get(`/indicators/${indicator.id}/series?planId=${id}&assignmentId=${assignmentId}&unitId=${unit!.id}`)));
  const measured = (points: any[]) => points.filter(({ numerator }) => numerator !== null).map(({ periodKey }) => periodKey);
  const told = all.filter(({ points }) => measured(points).includes('2024-Q2'));
  expect(told.length).toBeGreaterThan(0);
  for (const series of told) {
    expect(series.breaks).toContainEqual({ on: '2024-03-15', kind: 'succession', text: 'rename' });
    expect(series.predecessors.map(({ unit: before, kind }: any) => [before.name, kind])).toEqual([['UBND xã Đắk Ngọk', 'rename']]);
    expect(measured(series.points)).not.toContain('2024-Q1');
  }
  expect(told.some(({ predecessors }) => measured(predecessors[0].points).includes('2024-Q1'))).toBe(true);
  const waiting = await (await as('dieuphoi'))('/hand-overs?perPage=100');
  expect(waiting.total).toBeGreaterThan(0);
  expect(new Set(waiting.items.map(({ unit: { name }, successionKind, proposedSuccessorId }: any) => `${name} ${successionKind} ${proposedSuccessorId}`))).toEqual(new Set([waiting.items[0].unit.name + ' transfer null']));
});
