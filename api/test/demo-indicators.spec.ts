import { ANNEX_KEYS, columnsOfSource, hasSources, plain, sourceText, walkAnnex } from '../../test/support/annex-source.js';
import { demoGroupByKey } from '../src/demo/content/groups.js';
import { demoDocuments } from '../src/demo/content/documents.js';
import { demoUnitByKey } from '../src/demo/content/units.js';
import {
  demoAnnexPlans, demoIndicatorByKey, demoIndicatorDocuments, demoIndicatorEnterer, demoIndicatorGroups, demoIndicators, demoIndicatorUnits, demoSheets, demoSuccessors,
  type DemoAnnexKey, type DemoIndicatorLine, type DemoRow, type DemoSheet, type DemoTarget,
} from '../src/demo/content/indicators/index.js';

const rowsOf = (annex?: DemoAnnexKey): DemoRow[] => demoSheets.filter(({ annexKey }) => annex === undefined || annexKey === annex).flatMap(({ rows }) => rows);
const linesOf = (annex?: DemoAnnexKey): DemoIndicatorLine[] => rowsOf(annex).flatMap(({ lines }) => lines);
const assignedOf = (line: DemoIndicatorLine): DemoTarget[] => line.targets.filter(({ purpose }) => purpose === 'assigned');
const rowOf = (annex: DemoAnnexKey, key: string): DemoRow => rowsOf(annex).find((row) => row.key === key)!;
const lineOf = (annex: DemoAnnexKey, key: string): DemoIndicatorLine => rowOf(annex, key).lines[0]!;

describe('the five annexes as data (RULES.md I1–I3)', () => {
  test('count as the source documents do', () => {
    const count = (kind: DemoRow['kind']) => rowsOf().filter((row) => row.kind === kind).length;
    // Hà Giang's sections are its four tables, each under a heading of its own.
    expect(count('section') + demoSheets.filter(({ annexKey }) => annexKey === 'ha-giang-2024').length).toBe(14);
    expect(count('heading')).toBe(4);
    expect(rowsOf().filter(({ lines }) => lines.length > 0)).toHaveLength(82);
    expect(linesOf()).toHaveLength(93);
    const assigned = linesOf().flatMap(assignedOf);
    expect(assigned).toHaveLength(92);
    expect(linesOf().filter((line) => assignedOf(line).length === 0).map(({ indicatorKey }) => indicatorKey)).toEqual(['dvc-y-te']);
    expect(assigned.filter(({ comparator }) => comparator === 'unstated')).toHaveLength(64);
    expect(assigned.filter(({ comparator, readFrom }) => (comparator === 'unstated') !== (readFrom === 'none'))).toEqual([]);
  });

  test('are about 35 indicators, of which Hà Giang has 19 in 26 rows', () => {
    const used = (annex?: DemoAnnexKey) => new Set(linesOf(annex).map(({ indicatorKey }) => indicatorKey));
    expect(used().size).toBe(34);
    expect([linesOf('ha-giang-2024').length, used('ha-giang-2024').size]).toEqual([26, 19]);
    expect([...used()].filter((key) => !demoIndicatorByKey.has(key))).toEqual([]);
    expect(new Set(demoIndicators.map(({ code }) => code)).size).toBe(demoIndicators.length);
    const shared = ['ho-so-truc-tuyen', 'thanh-toan-quoc-gia'].map((key) => new Set(demoSheets.filter(({ rows }) => rows.some((row) => row.lines.some((line) => line.indicatorKey === key))).map(({ annexKey }) => annexKey)).size);
    expect(shared).toEqual([5, 4]);
  });

  test('name only units, groups and documents that exist', () => {
    const units = new Set([...demoUnitByKey.keys(), ...demoIndicatorUnits.map(({ key }) => key)]);
    const groups = new Set([...demoGroupByKey.keys(), ...demoIndicatorGroups.map(({ key }) => key)]);
    const documents = new Set([...demoDocuments, ...demoIndicatorDocuments].map(({ key }) => key));
    for (const line of linesOf()) {
      for (const { target } of line.parties) {
        if ('unitKey' in target) expect(units).toContain(target.unitKey);
        if ('groupKey' in target) expect(groups).toContain(target.groupKey);
      }
      expect(line.parties.some(({ role }) => role === 'lead')).toBe(true);
      for (const { documentKey } of [...line.bases, ...line.targets]) expect(documentKey === undefined || documents.has(documentKey)).toBe(true);
      for (const { scope } of line.targets) {
        if (scope.kind === 'unit') expect(units).toContain(scope.unitKey);
        if (scope.kind === 'group') expect(groups).toContain(scope.groupKey);
      }
    }
    for (const plan of demoAnnexPlans) for (const key of [plan.decidingDocumentKey, ...plan.baseDocumentKeys]) expect(key === null || documents.has(key)).toBe(true);
    for (const { key, parentKey } of demoIndicatorUnits) {
      expect(parentKey === null || units.has(parentKey)).toBe(true);
      expect(parentKey === null || demoIndicatorEnterer(key)).toBeTruthy();
    }
    for (const { rule, memberKeys = [] } of demoIndicatorGroups) for (const key of [...(rule === undefined ? [] : [rule.underKey, ...(rule.exceptKeys ?? [])]), ...memberKeys]) expect(units).toContain(key);
  });

  test('carry nineteen communes of Ba Tơ on to eight (RULES.md U4)', () => {
    expect(demoSuccessors).toHaveLength(8);
    const old = demoSuccessors.flatMap(({ predecessorKeys }) => predecessorKeys);
    expect([old.length, new Set(old).size, old.filter((key) => !demoUnitByKey.has(key)).length]).toEqual([19, 19, 0]);
  });
});

describe('what is odd stays odd', () => {
  test('Kon Tum: four readings, parts, floors, upstream targets, own offices', () => {
    expect(lineOf('kon-tum-2022', 'I.1')).toMatchObject({
      targets: [{ value: '20', valueKind: 'increaseUnresolved' }],
      baselines: [{ statedValue: '58', parts: [{ numerator: '1020', denominator: '1757' }] }],
    });
    expect(lineOf('kon-tum-2022', 'III.1').baselines[0]?.parts?.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual(['67/196', '331/1062']);
    expect(lineOf('kon-tum-2022', 'III.2')).toMatchObject({ targets: [{ comparator: 'gte', readFrom: 'title' }, { comparator: 'gte', readFrom: 'basis' }], baselines: [{ statedText: '13.84%', statedValue: '13.84' }] });
    expect(lineOf('kon-tum-2022', 'III.4b')).toMatchObject({ targets: [{ isEachUnit: true, value: '10' }], baselines: [{ isWithoutCases: true }] });
    expect(rowOf('kon-tum-2022', 'IV.3').cells['basis']?.rowsSpanned).toBe(2);
    expect(rowOf('kon-tum-2022', 'IV.3a').cells['basis']).toBeUndefined();
    expect(lineOf('kon-tum-2022', 'IV.3a').targets.map(({ purpose, comparator, value }) => [purpose, comparator, value])).toEqual([['assigned', 'unstated', '30'], ['upstream', 'gt', '10'], ['upstream', 'unstated', '30']]);
    expect(lineOf('kon-tum-2022', 'IV.4').baselines[0]).toMatchObject({ statedText: '18,57%', parts: [{ numerator: '3016', denominator: '16243' }, { numerator: '0', denominator: '4109' }] });
    expect(lineOf('kon-tum-2022', 'V.1a').targets.map(({ purpose, value }) => [purpose, value])).toEqual([['assigned', '99'], ['scoringFloor', '95']]);
    expect(lineOf('kon-tum-2022', 'V.1b').parties).toContainEqual(expect.objectContaining({ target: { relative: 'districtOffice' } }));
    expect(rowOf('kon-tum-2022', 'II.3').cells['target']?.text).toBe('');
  });

  test('Đắk Hà: places in the list above, composed titles, two scopes, two denominators', () => {
    const places = linesOf('dak-ha-2024').flatMap(({ bases }) => bases).flatMap(({ part, ordinal }) => (ordinal === undefined ? [] : [`${part} ${ordinal}`]));
    expect(places).toEqual(['mục 1 4', 'mục 1 5', 'mục 1 6', 'mục 2 5', 'mục 2 6', 'mục 2 7', 'mục 2 11', 'mục 2 12']);
    expect(linesOf('dak-ha-2024').filter(({ isTitleComposed }) => isTitleComposed)).toHaveLength(2);
    expect(linesOf('dak-ha-2024').filter(({ indicatorKey }) => indicatorKey === 'so-hoa-con-hieu-luc').map(({ targets }) => targets[0]?.scope)).toEqual([{ kind: 'group', groupKey: 'dh-co-quan' }, { kind: 'group', groupKey: 'dh-xa' }]);
    expect(lineOf('dak-ha-2024', 'IV.1')).toMatchObject({ denominatorText: expect.stringContaining('đã giải quyết'), scoringText: expect.stringContaining('b/a') });
    expect(rowOf('dak-ha-2024', 'V.1').cells['lead']?.text).toMatch(/,$/);
  });

  test('Hà Giang: two rows 6, two conflicts, a table without header, an own evaluation day', () => {
    expect(rowsOf('ha-giang-2024').filter(({ printedNumber }) => printedNumber === '6').map(({ kind }) => kind)).toEqual(['row', 'heading', 'row', 'row']);
    const targets = (key: string) => linesOf('ha-giang-2024').filter(({ indicatorKey }) => indicatorKey === key).map(({ targets: [one] }) => one!.value);
    expect([targets('dvc-toan-trinh'), targets('dong-bo-quoc-gia')]).toEqual([['75', '80'], ['50', '100']]);
    expect(demoSheets.filter(({ annexKey }) => annexKey === 'ha-giang-2024').map(({ hasHeader }) => hasHeader)).toEqual([true, true, true, false]);
    expect(demoAnnexPlans.find(({ key }) => key === 'ha-giang-2024')?.collection.evaluatedOn).toBe('2024-12-10');
  });

  test('Lắk: a matrix whose whole has no target of its own (RULES.md I17)', () => {
    expect(linesOf('lak-2022').map(({ targets }) => targets.map(({ scope, value }) => `${scope.kind} ${value}`).join())).toEqual(
      Array.from({ length: 11 }, (_, index) => ['unit 40', index === 0 ? 'unit 60' : 'unit 40']).flat(),
    );
    expect(linesOf('lak-2022').filter(({ columnKey }) => columnKey === 'online').every(({ baselines: [one] }) => one?.sourceSystem === 'iGate' && one.statedText === '0%')).toBe(true);
  });
});

const lowest = ({ columns }: DemoSheet) => columns.filter(({ key }) => !columns.some(({ parentKey }) => parentKey === key)).map(({ key }) => key);

// The documents are no part of the repository: where they are absent there is nothing to compare with.
const leaveOut = (name: string): void => console.info(`Left out, no source documents: ${name}`);
const run: (name: string, compare: () => void) => void = hasSources ? test : leaveOut;

describe('against the source documents, where they are at hand', () => {
  for (const annex of ANNEX_KEYS) run(`${annex}: every cell that is not restated stands in its column, in order; no figure is missing`, () => {
    const rows = demoSheets.filter(({ annexKey }) => annexKey === annex).flatMap((sheet) => sheet.rows.map((row) => lowest(sheet).map((key) => {
      const cell = row.cells[key];
      return cell === undefined ? undefined : { text: cell.text, isRestated: cell.isRestated ?? false };
    })));
    const { missing, ours, theirs } = walkAnnex(annex, rows);
    expect(missing).toEqual([]);
    expect(ours).toEqual(theirs);
  });

  run('restated prose shares no nine words in a row with its source', () => {
    const NAMES = ['cổng dịch vụ công quốc gia', 'chứng thực bản sao điện tử từ bản chính', 'hệ thống thông tin giải quyết tthc', 'dịch vụ công trực tuyến mức độ', 'nghị quyết', 'thủ tục hành chính'];
    const windows = (text: string) => {
      let prose = plain(text).toLowerCase();
      for (const name of NAMES) prose = prose.split(name).join(' | ');
      return prose.replace(/[\p{L}\d/-]*\d[\p{L}\d/%-]*/gu, ' | ').split('|').flatMap((part) => {
        const words = part.match(/\p{L}+/gu) ?? [];
        return words.slice(0, Math.max(0, words.length - 8)).map((_, index) => words.slice(index, index + 9).join(' '));
      });
    };
    const copied: string[] = [];
    for (const sheet of demoSheets) {
      const source = new Set(windows(`${columnsOfSource(sheet.annexKey).join(' | ')} | ${sourceText(sheet.annexKey)}`));
      const own = [sheet.note, ...sheet.rows.flatMap(({ cells, readingNotes, lines }) => [
        ...Object.values(cells).filter(({ isRestated }) => isRestated).map(({ text }) => text), ...readingNotes, ...lines.flatMap((line) => line.readingNotes ?? []),
      ])];
      copied.push(...own.flatMap(windows).filter((words) => source.has(words)));
    }
    expect(copied).toEqual([]);
  });
});
