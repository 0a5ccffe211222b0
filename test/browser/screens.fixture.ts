import { openStage, type Stage } from '../support/demonstration.js';
import { faultsOf } from '../support/faults-of.js';
import { picture, settled, visit, type Visitor, type Width } from '../support/visitor.js';

let stage: Stage;
let ids: Record<'plan' | 'activity' | 'unit' | 'group' | 'person' | 'document' | 'waiting' | 'overdue' | 'returned' | 'completed' | 'report' | 'round', string>;

/** One object of each kind; the tasks are ones of xã Ba Vinh, so that its officer sees them too. */
async function someIds(): Promise<typeof ids> {
  const one = async (text: string) => (await stage.demonstration.sql<{ id: string }>(text))[0]!.id;
  const baVinh = "(SELECT org_unit_id FROM org_unit_revision WHERE name LIKE '%Ba Vinh')";
  const task = (condition: string) => one(`SELECT id FROM task WHERE unit_id IN ${baVinh} AND role = 'lead' AND ${condition} ORDER BY effective_due_on LIMIT 1`);
  return {
    plan: await one("SELECT id FROM plan WHERE title LIKE '%huyện Ba Tơ'"),
    activity: await one('SELECT id FROM activity ORDER BY position LIMIT 1'),
    unit: await one(`SELECT org_unit_id AS id FROM org_unit_revision WHERE name LIKE '%Ba Vinh' AND valid_during @> '2024-07-05'::date`),
    group: await one("SELECT id FROM unit_group WHERE name = 'UBND các xã, thị trấn'"),
    person: await one("SELECT id FROM person WHERE username = 'bavinh.canbo'"),
    document: await one('SELECT id FROM legal_document LIMIT 1'),
    waiting: await task("state = 'submitted'"),
    returned: await task("state IN ('returned', 'in_progress')"),
    overdue: await task("state IN ('not_started', 'in_progress') AND effective_due_on < '2024-07-05'"),
    completed: await task("state = 'completed'"),
    report: await one(`SELECT id FROM measurement_report WHERE unit_id IN ${baVinh} AND state = 'returned' LIMIT 1`),
    round: await one('SELECT id FROM evaluation_round WHERE re_evaluates_id IS NOT NULL LIMIT 1'),
  };
}

const shared = (): string[] => ['/', '/my-work', '/review', '/plans', '/tasks', `/plans/${ids.plan}/show`];
/** The tests of the annex and of the results look at the other pages of indicators. */
const reportPages = (): string[] => [`/indicators/plans/${ids.plan}?tab=reports`, `/indicators/reports/${ids.report}`];
const taskPages = (): string[] => [`/tasks/${ids.waiting}/show`, `/tasks/${ids.returned}/show`, `/tasks/${ids.overdue}/show`, `/tasks/${ids.completed}/show`];
const records = (): string[] => ['/org-units', '/unit-groups', '/people', '/legal-documents', '/settings'];

/** Each role's own screens. What looks the same to everybody is looked at once, as the person who may do most with it. */
const SCREENS: readonly [username: string, paths: () => string[]][] = [
  ['dieuphoi', () => [...shared(), ...taskPages(), ...reportPages(), ...records(), `/plans/${ids.plan}/issue`, '/plans/create', `/plans/${ids.plan}`, `/plans/activities/${ids.activity}`, `/unit-groups/${ids.group}`, `/legal-documents/${ids.document}`]],
  ['quantri', () => ['/', ...records().filter((path) => path !== '/legal-documents'), `/org-units/${ids.unit}`, '/org-units/create', '/org-units/import', `/people/${ids.person}`, '/people/create', '/people/import', '/unit-groups/create', '/sessions']],
  ['bavinh.canbo', () => [...shared(), ...taskPages(), ...reportPages()]],
  ['bavinh.lanhdao', () => ['/', '/my-work', `/tasks/${ids.overdue}/show`]],
  ['bavinh.nhanvien', () => ['/', '/my-work', '/tasks']],
  ['lanhdao', () => ['/', '/review', `/tasks/${ids.waiting}/show`]],
  ['kontum.lanhdao', () => [`/indicators/rounds/${ids.round}`]],
  ['kiemtoan', () => ['/', '/review', '/audit-entries']],
];

const seen = new Set<string>();

/** What axe finds wide it finds narrow, unless the page is built otherwise there: each kind of page is looked through once a width. */
async function lookAt(visitor: Visitor, path: string): Promise<string[]> {
  const isNew = !seen.has(path);
  seen.add(path);
  return faultsOf(visitor, path, { isRead: visitor.width === 1280 || isNew, isDark: visitor.width === 1280 && isNew });
}

/** The tests of every screen of every role at one width; a file for each width, so that two workers share the work. */
export function testScreens(width: Width): void {
  beforeAll(async () => {
    stage = await openStage(`screens_${width}`);
    ids = await someIds();
  }, 120_000);

  afterAll(() => stage?.close());

  test.each(SCREENS)('every screen of %s is usable by everybody and fits', async (username, paths) => {
    const visitor = await visit(stage.browser, stage.demonstration.url, { width, as: username });
    const faults: string[] = [];
    for (const path of paths()) {
      await visitor.turnTo(path);
      faults.push(...(await lookAt(visitor, path)));
      await picture(visitor.page, `screen-${width}-${username}-${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'x').replaceAll('/', '_')}`);
    }
    await visitor.close();
    expect(faults).toEqual([]);
  }, 120_000);

  test('the sign-in page is usable by everybody and fits', async () => {
    const visitor = await visit(stage.browser, stage.demonstration.url, { width });
    await visitor.page.goto(stage.demonstration.url);
    await settled(visitor.page);
    await visitor.page.getByRole('button', { name: /Nguyễn Thị Thu Hà/ }).waitFor();
    expect(await lookAt(visitor, 'sign-in')).toEqual([]);
    await visitor.close();
  });
}
