import { severityOf, STANDING_SEVERITY, STANDINGS, worstStanding } from '#domain';

describe('severity of standings (RULES.md Q1)', () => {
  it('ranks every standing once', () => expect([...STANDING_SEVERITY].sort()).toEqual([...STANDINGS].sort()));

  it('lets what needs attention stand for the rest', () => {
    expect(worstStanding(['completedOnTime', 'dueSoon', 'overdue', 'notReported'])).toBe('overdue');
    expect(worstStanding(new Set(['withdrawn', 'completedLate'] as const))).toBe('completedLate');
    expect(worstStanding([])).toBeNull();
    expect(severityOf('overdue')).toBe(0);
  });
});
