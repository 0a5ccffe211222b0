import { fillMessage, PROBLEMS } from '#contracts';
import { problemOfDatabaseError } from '../src/platform/problems/database-problems.js';

test.each(['uq_unit_group__name', 'ex_org_unit_revision__code', 'uq_indicator__code', 'uq_legal_document__identity'])('what the constraint %s refuses is said without a gap in the sentence', (constraint) => {
  const problem = problemOfDatabaseError({ driverError: { code: '23505', constraint } })!;
  const { vi, en } = PROBLEMS[problem.code];
  expect([fillMessage(vi, problem.params), fillMessage(en, problem.params)].filter((text) => text.includes('{'))).toEqual([]);
});
