import { formatDecimal, NUMBER_MARKS } from '#domain';
import { changesByEvent } from '../src/resources/indicators/entry/report/changesOf';
import { accept, changeLines, contestedIds, follow, giveUp, overwrite, touchedIds, undoStep, type EntryState, type Lines } from '../src/resources/indicators/entry/sheet/entryState';
import { move, type GridShape } from '../src/resources/indicators/entry/sheet/gridMove';
import { cellOf, EMPTY_LINE, fieldsOf, figureOf, isSameLine, readCell, withNumber, withState, type LineFields } from '../src/resources/indicators/entry/sheet/lineFields';
import { isBlock, placeBlock, readClipboard, stateOfWord, type PasteLine } from '../src/resources/indicators/entry/sheet/pasteBlock';

const show = (value: string) => formatDecimal(value, NUMBER_MARKS.vi);
const figures = (numerator: string, denominator: string): LineFields => ({ ...EMPTY_LINE, state: 'VALUE', numerator: cellOf(numerator, show), denominator: cellOf(denominator, show) });

describe('moving in the sheet', () => {
  const whole = ['title', 'numerator', 'denominator', 'state'] as const;
  const shape: GridShape = [whole, ['title'], ['title', 'numerator', 'state'], [], [...whole, 'note']];

  test.each([
    ['down passes a line that is only shown', { row: 0, column: 'numerator' }, 'down', { row: 2, column: 'numerator' }],
    ['among names it does not', { row: 0, column: 'title' }, 'down', { row: 1, column: 'title' }],
    ['a line without any cell is passed', { row: 2, column: 'state' }, 'down', { row: 4, column: 'state' }],
    ['a line without the column takes the one to its left', { row: 4, column: 'denominator' }, 'up', { row: 2, column: 'numerator' }],
    ['right goes on in the next line', { row: 2, column: 'state' }, 'right', { row: 4, column: 'title' }],
    ['left goes back to the line before', { row: 4, column: 'title' }, 'left', { row: 2, column: 'state' }],
    ['the top stays', { row: 0, column: 'state' }, 'up', { row: 0, column: 'state' }],
    ['the last cell stays', { row: 4, column: 'note' }, 'right', { row: 4, column: 'note' }],
    ['a page down ends at the last line', { row: 0, column: 'state' }, 'pageDown', { row: 4, column: 'state' }],
    ['the end of the line', { row: 4, column: 'numerator' }, 'rowEnd', { row: 4, column: 'note' }],
    ['the first of all', { row: 4, column: 'note' }, 'first', { row: 0, column: 'title' }],
    ['the last of all', { row: 0, column: 'title' }, 'last', { row: 4, column: 'note' }],
  ] as const)('%s', (_, from, direction, to) => {
    expect(move(shape, from, direction)).toEqual(to);
  });
});

describe('numbers as typed (RULES.md I16)', () => {
  test.each([
    ['1.020', '1020'],
    ['1.020,5', '1020.5'],
    [' 950 ', '950'],
    ['', null],
  ])('%s reads as %s', (text, value) => expect(readCell(text)).toMatchObject({ value, fault: null, readings: [] }));

  test('a share is not taken for a count, letters for no number, and two readings are left to the person', () => {
    expect(readCell('98,88%')).toMatchObject({ value: null, fault: 'percent' });
    expect(readCell('12a')).toMatchObject({ value: null, fault: 'unreadable' });
    expect(readCell('1,020')).toMatchObject({ value: null, fault: null, readings: ['1.02', '1020'] });
  });

  test('a number says there is a figure; a word takes the numbers away; nothing left is no answer (RULES.md I4)', () => {
    const typed = withNumber(EMPTY_LINE, 'numerator', readCell('0'));
    expect(typed.state).toBe('VALUE');
    expect(figureOf(typed, 'count')).toEqual({ state: 'VALUE', numerator: '0', denominator: '1', reason: null });
    expect(figureOf(typed, 'ratio')).toMatchObject({ numerator: '0', denominator: null });
    const none = withState(typed, 'NO_CASES');
    expect(figureOf(none, 'ratio')).toEqual({ state: 'NO_CASES', numerator: null, denominator: null, reason: null });
    expect(withNumber(typed, 'numerator', readCell('')).state).toBeNull();
    expect(withNumber(none, 'numerator', readCell('')).state).toBe('NO_CASES');
  });
});

describe('figures of the server', () => {
  const measured = { state: 'VALUE', numerator: '3', denominator: '1', reason: null, includesBelow: false, doubtReason: null, source: 'typed' } as const;

  test('a count has no denominator to take away: emptying it leaves no answer, and what two people type alike is alike', () => {
    const count = fieldsOf(measured, 'count', show);
    expect(count.denominator.text).toBe('');
    expect(withNumber(count, 'numerator', readCell('')).state).toBeNull();
    expect(isSameLine(count, withNumber(EMPTY_LINE, 'numerator', readCell('3')))).toBe(true);
    expect(fieldsOf(measured, 'ratio', show).denominator.value).toBe('1');
  });
});

describe('what a later hand-in changed', () => {
  const change = (changedAt: string, numerator: string) => ({ changedAt, changedBy: null, reportState: 'locked', state: 'VALUE', numerator, denominator: '1000', reason: null, verifiedNumerator: null, verifiedDenominator: null });
  const event = (id: string, at: string, action: string) => ({ id, at, action });

  test('the figure before beside the one after, however often it was saved between; the first hand-in changed nothing', () => {
    const line = { indicator: { id: 'i' }, measurement: { state: 'VALUE', numerator: '260', denominator: '1000', reason: null }, history: [change('4', '240'), change('3', '150'), change('2', '120')] };
    const still = { indicator: { id: 'j' }, measurement: null, history: [] };
    const events = [event('a', '1', 'submit'), event('b', '2', 'submit'), event('c', '2.5', 'unlock'), event('d', '4', 'submit')];
    const found = changesByEvent({ lines: [line, still], events } as unknown as Parameters<typeof changesByEvent>[0]);
    expect([...found].map(([id, changes]) => [id, changes.map(({ before, after }) => [before.numerator, after?.numerator])])).toEqual([['a', []], ['b', [['120', '150']]], ['d', [['150', '260']]]]);
  });
});

describe('a block from a spreadsheet', () => {
  const line = (indicatorId: string, more: Partial<PasteLine> = {}): PasteLine => ({ indicatorId, kind: 'ratio', isReadOnly: false, fields: EMPTY_LINE, ...more });

  test('cells by tabulator, rows by line, quotes around what holds either', () => {
    expect(readClipboard('950\t1000\r\n"a ""b""\nc"\t2\r\n')).toEqual([['950', '1000'], ['a "b"\nc', '2']]);
    expect([isBlock([['1']]), isBlock([['1', '2']]), isBlock([['1'], ['2']])]).toEqual([false, true, true]);
  });

  test('“Có số liệu” is known in its own column, as the template and the list write it, and is no figure elsewhere', () => {
    const taken = placeBlock([['950', '1000', 'Có số liệu', 'đã kiểm'], ['Có số liệu']], { row: 0, column: 'numerator' }, [line('a'), line('b')], show);
    expect(taken.marks).toMatchObject([{ indicatorId: 'b', column: 'numerator', code: 'unreadable' }]);
    expect(taken.changes.get('a')).toMatchObject({ state: 'VALUE', numerator: { value: '950' }, denominator: { value: '1000' }, note: 'đã kiểm' });
  });

  test.each([['Không phát sinh', 'NO_CASES'], ['KPS', 'NO_CASES'], ['–', 'NO_CASES'], ['chua co so lieu', 'NOT_AVAILABLE'], ['Không áp dụng', 'NOT_APPLICABLE'], ['Có số liệu', 'VALUE'], ['12', null]])('%s stands for %s', (text, state) => {
    expect(stateOfWord(text)).toBe(state);
  });

  test('fills down and to the right from the cell; what is empty leaves what stands there', () => {
    const { changes, marks, filled } = placeBlock([['1.020', '1.757'], ['', '40']], { row: 0, column: 'numerator' }, [line('a'), line('b', { fields: figures('7', '9') })], show);
    expect(changes.get('a')).toMatchObject({ state: 'VALUE', source: 'pasted', numerator: { value: '1020', text: '1.020' }, denominator: { value: '1757' } });
    expect(changes.get('b')).toMatchObject({ numerator: { value: '7' }, denominator: { value: '40' } });
    expect([marks, filled]).toEqual([[], 3]);
  });

  test('from the second column on it begins there', () => {
    const { changes } = placeBlock([['40', 'Không phát sinh', 'Không có hồ sơ']], { row: 0, column: 'denominator' }, [line('a')], show);
    expect(changes.get('a')).toMatchObject({ state: 'NO_CASES', note: 'Không có hồ sơ' });
  });

  test('what is doubtful, unreadable or has no place is named with its text, and never guessed', () => {
    const lines = [line('a'), line('b', { kind: 'count' }), line('c', { isReadOnly: true }), line('d', { kind: 'shareOfUnits' })];
    const { changes, marks } = placeBlock([['1,020', '98%', 'xyz'], ['5', '7'], ['1'], ['Có'], ['9']], { row: 0, column: 'numerator' }, lines, show);
    expect(marks.map(({ indicatorId, column, text, code }) => [indicatorId, column, text, code])).toEqual([
      ['a', 'numerator', '1,020', 'ambiguous'],
      ['a', 'denominator', '98%', 'percent'],
      ['a', 'state', 'xyz', 'unknownWord'],
      ['b', 'denominator', '7', 'notUsed'],
      ['c', 'numerator', '1', 'readOnly'],
      [null, 'numerator', '9', 'outside'],
    ]);
    expect(marks[0]!.readings).toEqual(['1.02', '1020']);
    expect(changes.get('a')!.numerator).toMatchObject({ text: '1,020', value: null });
    expect(changes.get('d')!.numerator.value).toBe('1');
    expect(changes.has('c')).toBe(false);
  });
});

describe('what is typed and what the server has', () => {
  const start: Lines = { a: figures('1', '2'), b: figures('3', '4') };
  const state: EntryState = { fields: start, base: start, steps: [] };
  const typed = changeLines(state, [['a', figures('5', '6')]], 'typed');

  test('one cell is one step, one paste is one step, and each is taken back as a whole', () => {
    const further = changeLines(typed, [['a', figures('56', '6')]], 'typed', true);
    const pasted = changeLines(further, [['a', figures('7', '8')], ['b', figures('7', '8')]], 'pasted');
    expect(pasted.steps.map(({ kind }) => kind)).toEqual(['typed', 'pasted']);
    expect(undoStep(pasted).fields).toEqual(further.fields);
    expect(touchedIds(undoStep(undoStep(pasted)))).toEqual([]);
    expect(undoStep(state)).toBe(state);
  });

  test('another’s change appears where nothing was typed, and is asked about where something was (RULES.md X4)', () => {
    const server: Lines = { a: figures('9', '9'), b: figures('8', '9') };
    const now = follow(typed, server);
    expect(isSameLine(now.fields['b']!, server['b']!)).toBe(true);
    expect(isSameLine(now.fields['a']!, figures('5', '6'))).toBe(true);
    expect(contestedIds(now, server)).toEqual(['a']);
    expect(contestedIds(now, { ...server, a: figures('5', '6') })).toEqual([]);
    expect(contestedIds(overwrite(now, server), server)).toEqual([]);
    expect(touchedIds(overwrite(now, server))).toEqual(['a']);
    expect(touchedIds(giveUp(now, server, ['a']))).toEqual([]);
  });

  test('what was typed while a save was under way stays to be saved', () => {
    const sent = { a: typed.fields['a']! };
    const saved: Lines = { ...start, a: figures('5', '6') };
    expect(touchedIds(accept(typed, saved, sent))).toEqual([]);
    const meanwhile = changeLines(typed, [['a', figures('55', '6')]], 'typed', true);
    const after = accept(meanwhile, saved, sent);
    expect(touchedIds(after)).toEqual(['a']);
    expect(after.fields['a']!.numerator.value).toBe('55');
    expect(contestedIds(after, saved)).toEqual([]);
  });

  test('a reason is a difference, the way a figure came in is none', () => {
    const line = withState(EMPTY_LINE, 'NOT_AVAILABLE');
    expect(isSameLine({ ...line, note: 'Chưa tổng hợp' }, line)).toBe(false);
    expect(isSameLine({ ...line, note: ' ' }, { ...line, source: 'file' })).toBe(true);
  });
});
