import { fileTypeFromBuffer } from 'file-type';
import {
  DECREE_09_2019_SCHEME,
  expandSchedule,
  owesTask,
  VIETNAM_CALENDAR_2022_2026,
  WorkingCalendar,
  type PartyRole,
} from '#domain';
import {
  demoActivities,
  demoAssignments,
  demoGroupByKey,
  demoOpenMembers,
  demoPeople,
  demoReviewers,
  demoUnitByKey,
  demoUnits,
  demoWorkFor,
  type DemoPartyTarget,
  type DemoTask,
  type DemoWork,
} from '../src/demo/content/index.js';
import { makeDemoFile } from '../src/demo/files/index.js';

const calendar = new WorkingCalendar([...VIETNAM_CALENDAR_2022_2026]);

function membersOf(target: DemoPartyTarget, activityNumber: number): readonly string[] {
  if ('unitKey' in target) return [target.unitKey];
  if ('external' in target) return [];
  const group = demoGroupByKey.get(target.groupKey);
  const rule = group?.rule;
  if (!rule) return demoOpenMembers.find((one) => one.activityNumber === activityNumber && one.groupKey === target.groupKey)?.memberKeys ?? [];
  return demoUnits
    .filter(({ key, level, parentKey }) => parentKey === rule.underKey && rule.levels.includes(level) && !rule.exceptKeys?.includes(key))
    .map(({ key }) => key);
}

/** The tasks as issuing makes them, without a database: one per unit, role, rule and period. */
function issuedTasks(): DemoTask[] {
  const tasks = new Map<string, DemoTask>();
  for (const row of demoActivities) {
    const activityNumber = Number(row.printedNumber);
    for (const { role, target } of row.parties.filter((party) => owesTask(party.role))) {
      for (const unitKey of membersOf(target, activityNumber)) {
        for (const task of tasksOf(activityNumber, unitKey, role)) tasks.set(`${activityNumber}|${unitKey}|${role}|${task.scheduleKind}|${task.periodKey}`, task);
      }
    }
  }
  return [...tasks.values()];
}

function tasksOf(activityNumber: number, unitKey: string, role: PartyRole): DemoTask[] {
  const unitLevel = demoUnitByKey.get(unitKey)?.level ?? 'department';
  const rules = demoActivities[activityNumber - 1]?.rules ?? [];
  return rules.flatMap((rule) =>
    expandSchedule(rule, {
      planYear: 2024, planIssuedOn: '2024-02-26', scheme: DECREE_09_2019_SCHEME, calendar, movesToWorkingDay: true, readsBeforeAsDayBefore: true, unitLevel, role,
    }).map(({ periodKey, effectiveDueOn, cutOffOn }) => ({
      activityNumber, unitKey, role, scheduleKind: rule.kind, periodKey, effectiveDueOn, periodCutOffOn: cutOffOn,
    })),
  );
}

interface Done {
  task: DemoTask;
  work: DemoWork;
}

const tasks = issuedTasks();
const done: Done[] = tasks.flatMap((task) => {
  const work = demoWorkFor(task);
  return work ? [{ task, work }] : [];
});
const scenariosOf = (pick: (one: Done) => boolean): string[] => done.filter(pick).map(({ work }) => work.scenario);

describe('people of the demonstration (RULES.md X1)', () => {
  test('fill every role and every unit that owes work', () => {
    expect(new Set(demoPeople.flatMap(({ grants }) => grants.map(({ role }) => role)))).toEqual(
      new Set(['administrator', 'coordinator', 'leader', 'unitHead', 'unitOfficer', 'staff', 'auditor']),
    );
    expect(new Set(demoPeople.map(({ username }) => username)).size).toBe(demoPeople.length);
    for (const { username, unitKey, grants } of demoPeople) {
      expect(username).toMatch(/^[a-z0-9.]+$/);
      expect([unitKey, ...grants.map(({ scopeKey }) => scopeKey)].filter((key) => !demoUnitByKey.has(key))).toEqual([]);
    }
    expect(demoPeople.some(({ fullName }) => fullName === 'Phạm Xuân Vinh')).toBe(false);
  });
});

describe('work of the first half year', () => {
  test('shows every state, and most of it on time', () => {
    const scored = scenariosOf(({ task }) => task.role !== 'coordinating');
    const wanted = ['onTime', 'late', 'returnedThenOnTime', 'returnedWaiting', 'waiting', 'overdue', 'notReported', 'inProgress', 'notApplicable'];
    expect(wanted.filter((scenario) => !scored.includes(scenario))).toEqual([]);
    expect(scored.filter((scenario) => scenario === 'onTime').length / scored.length).toBeGreaterThan(0.6);
  });

  test('keeps its days in order, on working days, between the signing and the demonstration date', () => {
    for (const { task, work } of done) {
      const days = work.rounds.flatMap((round) => [round.submittedOn, ...(round.decision ? [round.decision.decidedOn] : [])]);
      expect(days).toEqual([...days].sort());
      for (const day of [...days, ...(work.startedOn ? [work.startedOn] : [])]) {
        expect(day >= '2024-02-27' && day <= '2024-07-05' && calendar.isWorkingDay(day)).toBe(true);
      }
      const last = work.rounds.at(-1)?.submittedOn ?? '';
      if (task.effectiveDueOn === null) {
        expect(['late', 'overdue']).not.toContain(work.scenario);
      } else if (work.scenario === 'late') {
        expect(last > task.effectiveDueOn).toBe(true);
      } else if (work.scenario === 'onTime' || work.scenario === 'returnedThenOnTime') {
        expect(last <= task.effectiveDueOn).toBe(true);
      } else if (work.scenario === 'overdue') {
        expect(task.effectiveDueOn < '2024-07-05').toBe(true);
      }
    }
  });

  test('lets nobody decide on his own hand-in, and every return has a reason (RULES.md T7)', () => {
    for (const { work } of done) {
      for (const { decision, kind, note } of work.rounds) {
        if (kind === 'notApplicable') expect(note).toBeTruthy();
        if (!decision) continue;
        expect(demoReviewers).toContain(decision.reviewer);
        expect(decision.reviewer).not.toBe(work.submitter);
        if (decision.outcome === 'returned') expect(decision.note).toBeTruthy();
      }
    }
  });

  test('leaves xã Ba Vinh something to do in the second quarter, and two communes clearly behind', () => {
    const atBaVinh = scenariosOf(({ task }) => task.unitKey === 'ba-vinh' && ['2024-Q2', '2024-H1'].includes(task.periodKey));
    expect(atBaVinh).toEqual(expect.arrayContaining(['waiting', 'returnedWaiting', 'inProgress', 'overdue', 'notReported', 'onTime', 'returnedThenOnTime']));
    const missed = (unitKey: string): number =>
      scenariosOf(({ task }) => task.unitKey === unitKey && task.role !== 'coordinating').filter((scenario) => scenario === 'overdue' || scenario === 'notReported').length;
    const byUnit = demoUnits.filter(({ level }) => level === 'commune').map(({ key }) => [key, missed(key)] as const);
    expect(byUnit.sort((a, b) => b[1] - a[1]).slice(0, 2).map(([key]) => key).sort()).toEqual(['ba-le', 'ba-nam']);
  });

  test('assigns to people of the unit what the unit owes (RULES.md T8)', () => {
    for (const { activityNumber, unitKey, periodKey, assignee } of demoAssignments) {
      expect(tasks.some((task) => task.activityNumber === activityNumber && task.unitKey === unitKey && task.periodKey === periodKey)).toBe(true);
      expect(demoPeople.find(({ username }) => username === assignee)?.unitKey).toBe(unitKey);
    }
  });

  test('is the same every time', () => {
    expect(tasks.map((task) => demoWorkFor(task))).toEqual(tasks.map((task) => demoWorkFor(task)));
  });
});

describe('evidence files (RULES.md E5)', () => {
  const items = done.flatMap(({ work }) => work.rounds.flatMap(({ evidence }) => evidence));

  test.each(['pdf', 'docx', 'xlsx', 'jpg'] as const)('%s files are what they say, small and always the same', async (kind) => {
    const item = items.find(({ fileKind }) => fileKind === kind);
    if (!item) throw new Error(`No ${kind} among the evidence`);
    const file = makeDemoFile(kind, item.file);
    expect((await fileTypeFromBuffer(file))?.ext).toBe(kind);
    expect(file.length).toBeLessThan(60_000);
    expect(makeDemoFile(kind, item.file).equals(file)).toBe(true);
    expect(item.fileName.endsWith(`.${kind}`)).toBe(true);
    expect(item.fileName).not.toMatch(/[/\\]/);
  });

  test('every document has a number and is signed before it is handed in', () => {
    for (const { work } of done) {
      for (const { submittedOn, evidence } of work.rounds) {
        for (const { issuedOn, numberSymbol } of evidence) {
          expect(issuedOn <= submittedOn && issuedOn >= '2024-02-27').toBe(true);
          expect(numberSymbol).toMatch(/^\d+\/\p{L}/u);
        }
      }
    }
  });
});
