import { decidedBy } from '../../src/modules/plan-import/draft/decided-by.js';

const citation = { kind: 'decision', number: '486', symbol: 'QĐ-UBND', year: null, issuedOn: '2024-02-26', issuer: null, abstract: null, pinpoint: null, wording: 'Quyết định số 486/QĐ-UBND' } as const;
const bare = { kind: null, number: null, symbol: null, issuedOn: null, attachedTo: null };
const numbered = { number: '486', symbol: 'QĐ-UBND', issuedOn: '2024-02-26' };

test.each([
  ['a plan with its number', { ...bare, ...numbered, kind: 'plan' }, 'own'],
  ['a plan attached to a decision, with a number of its own', { ...bare, ...numbered, kind: 'plan', attachedTo: citation }, 'own'],
  ['an annex that shows the number of its decision', { ...bare, ...numbered, kind: 'annex', attachedTo: citation }, 'attached'],
  ['an annex that names nothing', { ...bare, kind: 'annex' }, null],
  ['a table that names its decision', { ...bare, attachedTo: citation }, 'attached'],
  ['nothing at all', bare, null],
  ['a plan whose number and day are still blank (RULES.md A1)', { ...bare, kind: 'plan' }, 'own'],
] as const)('%s: the plan gets its document from %s', (_what, header, answer) => expect(decidedBy(header)).toBe(answer));
