import { lineVerbs } from '../src/resources/plans/show/lineVerbs';
import type { Activity, Plan } from '../src/resources/plans/planTypes';

const BOTH = { canManage: true, canIssue: true };
const line = (part: Partial<Activity> = {}) => ({ state: 'active', isIssued: false, rules: [], ...part }) as Activity;
const onEvent = { rules: [{ rule: { kind: 'onEvent' } }] } as unknown as Partial<Activity>;

describe('what may be done with a line of a plan (RULES.md A3)', () => {
  test.each<[string, Plan['state'], Activity, typeof BOTH, string[]]>([
    ['a draft', 'draft', line(), BOTH, ['edit', 'move', 'delete']],
    ['a line that was handed out is withdrawn, never deleted', 'issued', line({ isIssued: true }), BOTH, ['edit', 'move', 'withdraw']],
    ['a line added since, nothing handed out', 'issued', line(), BOTH, ['edit', 'move', 'delete', 'withdraw']],
    ['a line that was withdrawn', 'issued', line({ isIssued: true, state: 'withdrawn' }), BOTH, ['edit', 'move']],
    ['a line withdrawn before it was handed out', 'issued', line({ state: 'withdrawn' }), BOTH, ['edit', 'move']],
    ['work on event', 'issued', line({ isIssued: true, ...onEvent }), BOTH, ['openTask', 'edit', 'move', 'withdraw']],
    ['work on event that was withdrawn', 'issued', line({ isIssued: true, state: 'withdrawn', ...onEvent }), BOTH, ['edit', 'move']],
    ['who only hands out', 'issued', line({ isIssued: true, ...onEvent }), { canManage: false, canIssue: true }, ['openTask']],
    ['who may neither', 'issued', line({ isIssued: true }), { canManage: false, canIssue: false }, []],
  ])('%s', (_what, state, activity, rights, verbs) => expect(lineVerbs({ state }, activity, rights)).toEqual(verbs));
});
