import { compareLines, type ComparedLine } from '../../src/modules/plan-import/comparison/compare-lines.js';
import type { DraftActivity, DraftIndicator, DraftParty, DraftRow } from '../../src/modules/plan-import/draft/draft.js';
import { assignmentOf } from '../../src/modules/plan-import/saving/assignment-of-draft.js';
import { lineOf } from '../../src/modules/plan-import/saving/lines-of-table.js';
import { savedParties } from '../../src/modules/plan-import/saving/party-of-draft.js';

const CONTEXT = { planYear: 2024, groups: new Map<string, string>(), documentOf: () => null };

/** What cannot stand in a line is told beside it (RULES.md A2). */
describe('nothing of a row is dropped without a word when it is saved', () => {
  const activity = (part: Partial<DraftActivity>): DraftActivity =>
    ({ content: 'Rà soát thủ tục', expectedResults: '', deliverables: [], partyText: '', parties: [], scheduleText: '', rules: [], leftover: '', citations: [], figures: [], note: '', ...part });
  const saved = (part: Partial<DraftActivity>) => lineOf({ key: 't0.r1', kind: 'item', printedNumber: '1', title: '', doubts: [], indicators: [], activity: activity(part) } as unknown as DraftRow, CONTEXT);

  it('what was not understood of the time', () => {
    expect(saved({ leftover: ' sau mùa mưa ' }).readingNotes).toEqual([expect.stringContaining('“sau mùa mưa”')]);
  });

  it('a figure whose words were corrected away, or that has neither value nor indicator', () => {
    const figure = { quote: 'đạt 50%', comparator: 'gte', value: '50', measureUnit: '%', indicatorId: null } as const;
    expect(saved({ figures: [figure] })).toMatchObject({ figures: [], readingNotes: [expect.stringContaining('“đạt 50%”')] });
    expect(saved({ content: 'Hồ sơ đạt 50%', figures: [{ ...figure, value: null }] })).toMatchObject({ figures: [], readingNotes: [expect.stringContaining('“đạt 50%”')] });
    expect(saved({ content: 'Hồ sơ đạt 50%', figures: [figure] })).toMatchObject({ figures: [{ quote: 'đạt 50%', value: '50', startOffset: 6 }], readingNotes: [] });
  });
});

describe('a line of a sheet', () => {
  const saved = (part: Partial<DraftIndicator>) => assignmentOf({ doubts: [] } as unknown as DraftRow, {
    title: 'Tỷ lệ thử', columnKey: null, isTitleComposed: false, measureUnit: '%', numeratorText: '', denominatorText: '', scoringText: null, parties: [], bases: [], baselines: [], targets: [], ...part,
  } as unknown as DraftIndicator, 'i', null, CONTEXT);

  it('a milestone judges nothing and is told of', () => {
    const target = { purpose: 'milestone', comparator: 'gte', readFrom: 'cell', valueKind: 'absolute', value: '40', measureUnit: '%', isEachUnit: false, wording: 'Quý II đạt 40%' };
    expect(saved({ targets: [target] as never })).toMatchObject({ targets: [], readingNotes: [expect.stringContaining('Quý II đạt 40%')] });
  });

  it('counts out of nothing are no part of an earlier result (RULES.md I4)', () => {
    const part = (numerator: string, denominator: string) => ({ label: '', numerator, denominator, statedText: '' });
    const baseline = { label: 'Năm 2023', year: 2023, isWithoutCases: false, statedText: '', statedValue: null, parts: [part('0', '0'), part('0', '0.00'), part('-1', '5'), part('3', '5')] };
    expect(saved({ baselines: [baseline] as never }).baselines![0]!.parts).toEqual([part('3', '5')]);
  });
});

it('a body named twice in one role is one party, in two roles two', () => {
  const party = (role: string) => ({ role, name: 'Phòng A', wording: '', duty: null, nature: 'unit', kind: 'unit', unitId: 'u1', groupId: null, externalName: null, relative: null, memberIds: [] }) as unknown as DraftParty;
  expect(savedParties([party('lead'), party('lead'), party('coordinating')], new Map(), false).parties.map(({ role }) => role)).toEqual(['lead', 'coordinating']);
});

describe('the lines of two versions (RULES.md A3)', () => {
  const line = (printedNumber: string, content: string, more: Partial<ComparedLine> = {}): ComparedLine => ({
    key: content, section: 'I. Nhóm một', printedNumber, content, expectedResults: '', partyText: '', parties: '', scheduleText: '', note: '', ...more,
  });
  const fieldsOf = (before: Partial<ComparedLine>, after: Partial<ComparedLine>) =>
    compareLines([line('1', 'Rà soát thủ tục', before)], [line('1', 'Rà soát thủ tục', after)]).changed.flatMap(({ fields }) => fields.map(({ field }) => field));

  it('a note differs like any other words; who does it is told only where it is somebody else', () => {
    expect(fieldsOf({}, { note: 'Làm cả năm' })).toEqual(['note']);
    expect(fieldsOf({ partyText: 'P. A', parties: 'Chủ trì: Phòng A' }, { partyText: 'Phòng A', parties: 'Chủ trì: Phòng A' })).toEqual(['partyText']);
  });

  const COMMON = 'Rà soát chuẩn hóa và niêm yết công khai thủ tục hành chính thuộc lĩnh vực được giao quản lý';

  it('of too many that are equally alike, each finds the one that stands where it stood', () => {
    const [before, after] = ['cũ', 'mới'].map((word, side) => Array.from({ length: 60 }, (_, at) => line(String(side * 100 + at), `${COMMON} ${word}${at}`)));
    expect(compareLines(before!, after!).changed.map(({ before: one, after: other }) => before!.indexOf(one) - after!.indexOf(other))).toEqual(Array(60).fill(0));
  });

  it('a line whose likeliest partners went to others still finds a less likely one', () => {
    const before = [...Array.from({ length: 40 }, (_, at) => line(`a${at}`, `${COMMON} a${at}`)), ...Array.from({ length: 20 }, (_, at) => line(`b${at}`, `${COMMON} khác b${at}`))];
    const after = Array.from({ length: 60 }, (_, at) => line(`c${at}`, `${COMMON} c${at}`));
    const { added, changed, withdrawn } = compareLines(before, after);
    expect([added.length, changed.length, withdrawn.length]).toEqual([0, 60, 0]);
  });
});
