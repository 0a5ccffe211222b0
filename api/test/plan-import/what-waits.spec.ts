import ExcelJS from 'exceljs';
import { NO_CORRECTIONS, type Corrections } from '../../src/modules/plan-import/draft/corrections.js';
import { countsOf } from '../../src/modules/plan-import/draft/count-draft.js';
import { faultsOf } from '../../src/modules/plan-import/draft/draft-faults.js';
import type { Draft, DraftRow } from '../../src/modules/plan-import/draft/draft.js';
import { problemListFile } from '../../src/modules/plan-import/queries/problem-list.js';
import { isReadAnew } from '../../src/modules/plan-import/reading/read-again.js';

const doubt = (isSettled: boolean, weight = 'ask') => ({ code: 'scheduleUnsure', field: null, params: { words: '', leftover: '' }, weight, isSettled, place: null });
const activity = (content: string) => ({
  content, expectedResults: '', deliverables: [], partyText: '', parties: [], scheduleText: '', rules: [], leftover: '', citations: [], figures: [], note: '',
});
const row = (key: string, part: object): DraftRow => ({
  key, kind: 'item', parentKey: null, printedNumber: key, title: `Việc ${key}`, place: `dòng ${key}`, isLeftOut: false, doubts: [], indicators: [], activity: activity('Rà soát'), ...part,
}) as unknown as DraftRow;
const draft = {
  header: { title: 'Kế hoạch', doubts: [] }, leftovers: [], areLeftoversSeen: false, remarks: [],
  tables: [
    { key: 't0', kind: 'activities', isIncluded: true, title: '', place: 'bảng 1', doubts: [], rows: [
      row('1', { doubts: [doubt(false)] }), row('2', { doubts: [doubt(true)] }), row('3', { doubts: [doubt(false, 'note')] }),
      row('4', { doubts: [doubt(false)], isLeftOut: true, activity: activity(' ') }), row('5', { activity: activity('') }),
    ] },
    { key: 't1', kind: 'activities', isIncluded: false, title: '', place: 'bảng 2', doubts: [], rows: [row('6', { doubts: [doubt(false)], activity: activity('') })] },
  ],
} as unknown as Draft;

/** What was settled, left out or is only worth knowing waits for nobody. */
describe('what of a document waits for a person', () => {
  it('is counted, and hinders saving, as far as it is going to be saved', () => {
    expect(countsOf(draft)).toMatchObject({ activities: 4, toSee: 1, refusals: 1 });
    expect(faultsOf(draft)).toEqual({ 5: [{ code: 'required' }] });
  });

  it('and nothing else stands in the list for those who mend the document', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await problemListFile(draft, 'ke-hoach.docx')) as never);
    const texts: string[] = [];
    workbook.worksheets[0]!.eachRow((line) => texts.push(String((line.values as unknown[])[2] ?? '')));
    expect(texts.filter((text) => text.startsWith('dòng '))).toEqual(['dòng 5', 'dòng 1']);
  });
});

describe('a document is read anew', () => {
  const after = (more: Partial<Corrections>) => isReadAnew(NO_CORRECTIONS, { ...NO_CORRECTIONS, ...more });

  it('for another year, day, kind of table or row, meaning of a column, and rows joined', () => {
    expect([
      after({ header: { year: 2025 } }), after({ header: { issuedOn: '2025-01-02' } }), after({ tables: { t0: { kind: 'indicators' } } as never }), after({ tables: { t0: { columns: { c1: 'lead' } } } }),
      after({ rows: { 't0.r1': { kind: 'section' } } }), after({ rows: { 't0.r1': { joinsAbove: false } } }),
    ]).toEqual(Array(6).fill(true));
  });

  it('and for nothing that is laid over the reading', () => {
    expect([after({ header: { title: 'T' } }), after({ rows: { 't0.r1': { content: 'x', isSeen: true } } }), after({ tables: { t0: { isSeen: true } } }), after({ isHeaderSeen: true })]).toEqual(Array(4).fill(false));
  });
});
