import type { DraftRow, DraftTable } from '../../src/modules/plan-import/draft/draft.js';
import { linesOfTable } from '../../src/modules/plan-import/saving/lines-of-table.js';

const CONTEXT = { groups: new Map<string, string>(), documentOf: () => null };
const activity = (content: string) => ({
  content, expectedResults: '', deliverables: [], partyText: '', parties: [], scheduleText: '', rules: [], leftover: '', citations: [], figures: [], note: '',
});

type Given = readonly [kind: DraftRow['kind'], number: string, title: string, parent?: number, isLeftOut?: boolean];

function table(title: string, rows: readonly Given[]): DraftTable {
  const drafts = rows.map(([kind, printedNumber, words, parent, isLeftOut = false], index) => ({
    key: `t0.r${index}`, kind, printedNumber, title: words, isLeftOut, doubts: [], indicators: [], parentKey: parent === undefined ? null : `t0.r${parent}`,
    activity: kind === 'item' || kind === 'subItem' ? activity(words) : null,
  })) as unknown as DraftRow[];
  return { title, caption: '', note: '', rows: drafts } as unknown as DraftTable;
}

const shown = (given: DraftTable) => {
  const { sections, notes } = linesOfTable(given, 'Kế hoạch năm', CONTEXT);
  return { sections: sections.map(({ printedNumber, title, activities }) => [printedNumber, title, activities.map((line) => line.printedNumber)]), notes };
};

/** Lines keep the order they were printed in (RULES.md A2). */
describe('the lines of a table as sections of a plan', () => {
  it('a table without sections is one, named by its title, or else by the plan', () => {
    const rows: Given[] = [['item', '1', 'Việc một'], ['item', '2', 'Việc hai']];
    expect(shown(table('Phụ lục nhiệm vụ', rows)).sections).toEqual([['', 'Phụ lục nhiệm vụ', ['1', '2']]]);
    expect(shown(table('', rows)).sections).toEqual([['', 'Kế hoạch năm', ['1', '2']]]);
  });

  it('lines before the first section stand in one of their own', () => {
    expect(shown(table('Phụ lục', [['item', '1', 'Việc một'], ['section', 'I', 'Nhóm một'], ['item', '2', 'Việc hai', 1]])).sections).toEqual([
      ['', 'Phụ lục', ['1']], ['I', 'Nhóm một', ['2']],
    ]);
  });

  it('a group is a section of its own unless other lines of its section follow: then it is a line nobody owes anything for', () => {
    const grouped: Given[] = [['section', 'I', 'Nhóm một'], ['group', '1', 'Đầu mục', 0], ['subItem', 'a)', 'Việc a', 1], ['subItem', 'b)', 'Việc b', 1]];
    expect(shown(table('', grouped)).sections).toEqual([['I', 'Nhóm một', []], ['1', 'Đầu mục', ['a)', 'b)']]]);
    const mixed = table('', [...grouped, ['item', '2', 'Việc hai', 0]]);
    expect(shown(mixed).sections).toEqual([['I', 'Nhóm một', ['1', 'a)', 'b)', '2']]]);
    const [{ activities }] = linesOfTable(mixed, '', CONTEXT).sections as [{ activities: readonly { content: string; parties?: readonly unknown[]; rules?: readonly unknown[] }[] }];
    expect(activities[0]).toMatchObject({ content: 'Đầu mục', parties: [], rules: [] });
  });

  it('words between rows stay with the line above, those above every line with the plan; what is left out is not there', () => {
    const given = table('', [['note', '', 'Kèm theo công văn'], ['item', '1', 'Việc một'], ['note', '', 'Thực hiện cả năm'], ['item', '2', 'Việc hai', undefined, true], ['note', '', 'Dòng cuối']]);
    const { sections, notes } = linesOfTable(given, 'Kế hoạch năm', CONTEXT);
    expect(notes).toEqual(['Kèm theo công văn']);
    expect(linesOfTable({ ...given, caption: '(Kèm theo quyết định)', note: 'Ghi chú: theo mẫu' }, '', CONTEXT).notes).toEqual(['(Kèm theo quyết định)', 'Kèm theo công văn', 'Ghi chú: theo mẫu']);
    expect(sections[0]!.activities.map(({ printedNumber, note }) => [printedNumber, note])).toEqual([['1', 'Thực hiện cả năm\nDòng cuối']]);
  });
});
