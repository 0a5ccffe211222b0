import { LIST_DOUBTS, LIST_ROLES } from '#annex-reader';
import { LIST_DOUBT_WORDS } from '../src/list-doubt-words.js';
import { ROLES } from '../src/permissions.js';

describe('words for what is doubtful in a list', () => {
  it('are there for every doubt of the reader, in both languages, and for no other', () => {
    expect(Object.keys(LIST_DOUBT_WORDS).sort()).toEqual(Object.keys(LIST_DOUBTS).sort());
    for (const { vi, en } of Object.values(LIST_DOUBT_WORDS)) expect([vi, en].every((text) => text.trim() !== '')).toBe(true);
  });

  it('the reader knows the roles of the application', () => {
    expect(LIST_ROLES).toEqual(ROLES);
  });
});
