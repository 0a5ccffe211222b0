import type { DraftIndicator, DraftRow } from '../../src/modules/plan-import/draft/draft.js';
import { assignmentOf } from '../../src/modules/plan-import/saving/assignment-of-draft.js';

const CONTEXT = { planYear: 2022, groups: new Map<string, string>(), documentOf: () => null };
const target = (purpose: string, value: string, wording: string) => ({
  purpose, comparator: 'unstated', readFrom: 'none', valueKind: 'absolute', value, measureUnit: '%', isEachUnit: false, wording,
});

function saved(targets: object[]) {
  const indicator = {
    title: 'Tỷ lệ thử', columnKey: null, isTitleComposed: false, measureUnit: '%', numeratorText: '', denominatorText: '', scoringText: null, parties: [], bases: [], baselines: [], targets,
  } as unknown as DraftIndicator;
  const { targets: made = [], readingNotes } = assignmentOf({ doubts: [] } as unknown as DraftRow, indicator, 'i', null, CONTEXT);
  return { made: made.map(({ purpose, value, periodKey, validFrom, validTo }) => [purpose, value, periodKey, validFrom, validTo]), notes: readingNotes };
}

/** RULES.md I3: which year a target is of. */
describe('the targets of a line as they are saved', () => {
  it('one asked by a document above of another year stands for that year alone', () => {
    const { made, notes } = saved([target('assigned', '30', '30'), target('upstream', '25', 'Năm 2021 chỉ tiêu giao 25%'), target('upstream', '30', 'Chính phủ giao năm 2022 30%')]);
    expect(saved([target('assigned', '30', '30 (năm 2021 là 25)')]).made).toEqual([['assigned', '30', undefined, undefined, undefined]]);
    expect(made).toEqual([
      ['assigned', '30', undefined, undefined, undefined],
      ['upstream', '25', '2021', '2021-01-01', '2021-12-31'],
      ['upstream', '30', undefined, undefined, undefined],
    ]);
    expect(notes).toEqual([]);
  });

  it('a second one of the same purpose and year is told of in the notes', () => {
    const { made, notes } = saved([target('upstream', '25', 'Năm 2021 giao 25%'), target('upstream', '26', 'Năm 2021 giao 26%')]);
    expect(made).toHaveLength(1);
    expect(JSON.stringify(notes)).toContain('Năm 2021 giao 26%');
  });
});
