import { DOUBT_CODES, REFUSALS, SOURCE_REMARKS } from '#annex-reader';
import { doubtMessage, DOUBT_WORDS, PROBLEMS, REFUSAL_WORDS, REMARK_WORDS, sourceProblem } from '#contracts';

describe('words for what the reader of documents says', () => {
  it('has words and a way on for every doubt, and none for what is no doubt', () => {
    expect(Object.keys(DOUBT_WORDS).sort()).toEqual(Object.keys(DOUBT_CODES).sort());
    const silent = Object.entries(DOUBT_WORDS).filter(([, words]) => Object.values(words).some((text) => text === ''));
    expect(silent).toEqual([]);
  });

  it('has words for every refusal and every remark', () => {
    expect(Object.keys(REFUSAL_WORDS).sort()).toEqual([...REFUSALS].sort());
    expect(Object.keys(REMARK_WORDS).sort()).toEqual([...SOURCE_REMARKS].sort());
  });

  it('answers every refusal with a problem of its own, in the same words', () => {
    for (const refusal of REFUSALS) expect(PROBLEMS[sourceProblem(refusal)]).toEqual(REFUSAL_WORDS[refusal]);
  });

  it('puts the words of the document behind the message', () => {
    expect(doubtMessage('unitUnknown', { name: 'Phòng VH-TT', count: 2 }, 'vi')).toBe('Không tìm thấy đơn vị này: “Phòng VH-TT”.');
    expect(doubtMessage('headingMissing', {}, 'en')).toBe('The table has no headings.');
    expect(doubtMessage('somethingNew', {}, 'vi')).toBe('Cần xem lại.');
  });
});
