import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { owesTask, type ScheduleKind } from '#domain';
import { demoActivities } from '../src/demo/content/activities.js';
import type { DemoActivity, DemoPartyTarget } from '../src/demo/content/content-types.js';
import { demoDecidingDocument, demoDocuments } from '../src/demo/content/documents.js';
import { demoGroupByKey, demoGroups, demoOpenMembers } from '../src/demo/content/groups.js';
import { demoPlan, demoSections } from '../src/demo/content/plan.js';
import { demoCommuneKeys, demoUnitByKey, demoUnits } from '../src/demo/content/units.js';
import { ROW_WORDS } from '../src/demo/content/work-texts.js';

const seedFile = join(process.env.SEEDS_DIR ?? join(process.cwd(), '..', 'shared', 'seeds'), 'ba-to-2024.txt');

function activity(number: number): DemoActivity {
  const found = demoActivities.find(({ printedNumber }) => printedNumber === String(number));
  if (!found) throw new Error(`No row ${number}`);
  return found;
}

function targetLabel(target: DemoPartyTarget): string {
  if ('unitKey' in target) return target.unitKey;
  if ('groupKey' in target) return target.groupKey;
  return `ngoài: ${target.external}`;
}

function partiesOf(number: number): string[] {
  return activity(number).parties.map(({ role, target }) => `${role} ${targetLabel(target)}`);
}

function wordingClass({ scheduleText }: DemoActivity): string {
  if (scheduleText === 'Thường xuyên') return 'continuous';
  if (/^Theo /.test(scheduleText)) return 'byReference';
  return /ịnh kỳ|Hàng quý/.test(scheduleText) ? 'recurring' : 'dated';
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe('the plan of Ba Tơ as data (RULES.md A1, A2, A4)', () => {
  test('has 45 rows numbered through in 13 sections', () => {
    expect(demoActivities.map(({ printedNumber }) => Number(printedNumber))).toEqual(Array.from({ length: 45 }, (_, i) => i + 1));
    expect(demoSections.map(({ printedNumber }) => printedNumber)).toEqual(
      ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII'],
    );
    expect(countBy(demoActivities, ({ sectionNumber }) => sectionNumber)).toEqual({
      I: 2, II: 1, III: 4, IV: 3, V: 3, VI: 13, VII: 7, VIII: 1, IX: 2, X: 1, XI: 5, XII: 1, XIII: 2,
    });
  });

  test('splits its time cells 28 / 8 / 4 / 5 and reads each of them (RULES.md S1–S5)', () => {
    expect(countBy(demoActivities, wordingClass)).toEqual({ continuous: 28, byReference: 8, recurring: 4, dated: 5 });
    const kinds = (number: number): ScheduleKind[] => activity(number).rules.map(({ kind }) => kind);
    expect(demoActivities.filter((row) => wordingClass(row) === 'continuous').every((row) => row.rules[0]?.kind === 'continuous')).toBe(true);
    expect(activity(22).rules).toEqual([{ kind: 'recurring', every: ['quarter', 'year'] }]);
    expect(activity(37).rules).toEqual([{ kind: 'recurring', every: ['half', 'year'] }]);
    expect(kinds(44)).toEqual(['byReference', 'onEvent']);
    expect(kinds(45)).toEqual(['recurring', 'onEvent']);
    expect([1, 2, 25, 26, 29].map((number) => activity(number).rules[0])).toEqual([
      { kind: 'month', month: 2 }, { kind: 'quarter', quarter: 1 }, { kind: 'quarter', quarter: 2 },
      { kind: 'quarter', quarter: 3 }, { kind: 'quarter', quarter: 1 },
    ]);
  });

  test('names only units, groups and documents that exist, and somebody who owes each row', () => {
    const documentKeys = new Set(demoDocuments.map(({ key }) => key));
    for (const row of demoActivities) {
      for (const { target } of row.parties) {
        if ('unitKey' in target) expect(demoUnitByKey.has(target.unitKey)).toBe(true);
        if ('groupKey' in target) expect(demoGroupByKey.has(target.groupKey)).toBe(true);
      }
      expect(row.parties.some(({ role }) => role === 'lead' && owesTask(role))).toBe(true);
      expect(row.deliverables.length).toBeGreaterThan(0);
      expect(row.basisKeys.filter((key) => !documentKeys.has(key))).toEqual([]);
    }
    expect(demoPlan.baseDocumentKeys.filter((key) => !documentKeys.has(key))).toEqual([]);
    expect(new Set(demoUnits.map(({ key }) => key)).size).toBe(demoUnits.length);
    for (const { parentKey } of demoUnits) expect(parentKey === null || demoUnitByKey.has(parentKey)).toBe(true);
  });

  test('reads the tricky party cells', () => {
    expect(partiesOf(16)).toEqual(['lead phong-van-hoa', 'lead van-phong', 'coordinating cac-co-quan', 'coordinating cac-xa']);
    expect(activity(17).partyText).toContain('chủ trì chủ trì');
    expect(partiesOf(17)).toEqual(['lead cac-co-quan', 'lead cac-xa', 'coordinating van-phong']);
    expect(activity(26).partyText).toBe('');
    expect(partiesOf(26)).toEqual(partiesOf(25));
    expect(partiesOf(34)).toEqual(['lead van-phong', 'coordinating co-quan-lien-quan', 'lead cac-xa']);
    expect(partiesOf(36)).toEqual(['lead cac-co-quan', 'lead cac-xa', 'lead phong-van-hoa', 'monitoring van-phong']);
    expect(partiesOf(28)).toContain('evaluating van-phong');
    for (const number of [17, 26, 29, 36, 39, 44, 45]) expect(activity(number).readingNotes?.length).toBeGreaterThan(0);
  });

  test('quotes its figures out of its own text', () => {
    const figures = demoActivities.flatMap((row) => row.figures.map((figure) => [Number(row.printedNumber), figure.quote, figure.comparator, figure.value]));
    expect(figures).toEqual([
      [8, 'tối thiểu 10%', 'gte', '10'],
      [20, '100%', 'unstated', '100'],
      [21, '100%', 'unstated', '100'],
      [36, 'tối thiểu đạt 50%', 'gte', '50'],
      [36, 'tối thiểu từ 80% trở lên', 'gte', '80'],
      [36, '100%', 'unstated', '100'],
    ]);
    for (const row of demoActivities) {
      for (const { quote } of row.figures) expect(`${row.content}\n${row.expectedResults}`).toContain(quote);
    }
  });

  test('keeps the deciding document and warns of the date that cannot be right', () => {
    expect(demoDecidingDocument).toMatchObject({ number: '486', symbol: 'QĐ-UBND', issuedOn: '2024-02-26', signerName: 'Phạm Xuân Vinh' });
    const doubtful = demoDocuments.find(({ key }) => key === 'qd-165');
    expect(doubtful?.issuedOn).toBe('2023-01-31');
    expect(doubtful?.warning).toBeTruthy();
  });
});

describe('units and groups (RULES.md U1, U3)', () => {
  test('has nineteen communes under the district', () => {
    const communes = demoUnits.filter(({ level }) => level === 'commune');
    expect(communes).toHaveLength(19);
    expect(communes.every(({ parentKey }) => parentKey === 'ba-to')).toBe(true);
    expect(new Set(communes.map(({ name }) => name)).size).toBe(19);
    expect(demoCommuneKeys).toHaveLength(19);
  });

  test('answers every open group of a row with members, and only those', () => {
    const asked = demoActivities.flatMap((row) =>
      row.parties.flatMap(({ target }) =>
        'groupKey' in target && demoGroupByKey.get(target.groupKey)?.kind === 'open' ? [`${row.printedNumber} ${target.groupKey}`] : [],
      ),
    );
    expect(demoOpenMembers.map(({ activityNumber, groupKey }) => `${activityNumber} ${groupKey}`).sort()).toEqual(asked.sort());
    for (const { memberKeys } of demoOpenMembers) {
      expect(memberKeys.length).toBeGreaterThan(0);
      expect(new Set(memberKeys).size).toBe(memberKeys.length);
      expect(memberKeys.filter((key) => !demoUnitByKey.has(key))).toEqual([]);
    }
    for (const group of demoGroups) expect(group.kind === 'rule').toBe(group.rule !== undefined);
  });
});

/**
 * Names may be repeated: units, groups, titles of cited documents, systems and set terms of the law, and citations by
 * number and date. Each of them ends a run, so what is compared is the prose between them.
 */
const SET_TERMS = [
  'hệ thống thông tin giải quyết tthc tỉnh quảng ngãi', 'hệ thống thông tin giải quyết tthc', 'hệ thống thông tin báo cáo',
  'cơ chế một cửa, một cửa liên thông', 'bộ phận tiếp nhận và trả kết quả', 'cổng dịch vụ công quốc gia', 'trang thông tin điện tử',
  'hệ thống phản ánh, kiến nghị', 'sở thông tin và truyền thông',
  'trung tâm thông tin chỉ đạo điều hành của chính phủ, thủ tướng chính phủ', 'chủ tịch ubnd', 'ủy ban nhân dân',
];
const MAX_SHARED_WORDS = 8;

function proseRuns(text: string, names: readonly string[]): string[][] {
  let prose = text.normalize('NFC').toLowerCase().replace(/<[^>]+>|&amp;|\*/g, ' ').replace(/\s+/g, ' ');
  for (const name of names) prose = prose.split(name).join(' | ');
  prose = prose.replace(/[\p{L}\d/-]*\d[\p{L}\d/%-]*/gu, ' | ');
  return prose.split('|').map((run) => run.match(/\p{L}+/gu) ?? []);
}

function windowsOf(runs: readonly string[][]): Set<string> {
  const size = MAX_SHARED_WORDS + 1;
  return new Set(runs.flatMap((words) => words.slice(0, Math.max(0, words.length - size + 1)).map((_, i) => words.slice(i, i + size).join(' '))));
}

function protectedNames(): string[] {
  const names = [
    ...demoUnits.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...demoGroups.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...demoDocuments.flatMap(({ title, issuer }) => [title, issuer]),
    demoPlan.title,
    ...SET_TERMS,
  ];
  return [...new Set(names.map((name) => name.normalize('NFC').toLowerCase()))].sort((a, b) => b.length - a.length);
}

describe('prose is our own', () => {
  // The document is not part of the repository: where it is absent there is nothing to compare with.
  const leaveOut = (name: string): void => console.info(`Left out, no source document at ${seedFile}: ${name}`);
  const run: (name: string, compare: () => void) => void = existsSync(seedFile) ? test : leaveOut;

  run('no sentence shares nine words in a row with the source', () => {
    const names = protectedNames();
    const source = windowsOf(proseRuns(readFileSync(seedFile, 'utf8').replace(/STT\tNội dung công việc[^\n]*/g, ' '), names));
    const ours = [
      ...demoSections.map(({ printedNumber, title }) => [printedNumber, title]),
      ...Object.entries(ROW_WORDS).flatMap(([row, { abstract, result }]) => [[row, abstract], [row, result]]),
      ...demoActivities.flatMap((row) =>
        [row.content, ...row.deliverables, row.partyText, row.note ?? '', ...(row.readingNotes ?? []), ...row.parties.map(({ wording, duty }) => `${wording}. ${duty ?? ''}`)].map(
          (text) => [row.printedNumber, text] as const,
        ),
      ),
    ];
    const copied = ours.flatMap(([label, text]) => [...windowsOf(proseRuns(text ?? '', names))].filter((words) => source.has(words)).map((words) => `${label}: ${words}`));
    expect(copied).toEqual([]);
  });
});
