import { startTestApplication, type TestApplication } from '../support/application.js';
import { createIndicatorWorld, type Assigned, type IndicatorWorld } from '../support/indicator-world.js';

/** RULES.md I9, I13: what a person who types a figure is told it is held against. */
describe('targets on a report of figures', () => {
  let app: TestApplication;
  let world: IndicatorWorld;
  let reportId: string;
  let relative: Assigned;
  let targetId: string;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createIndicatorWorld(app, { communes: 2 });
    const [commune] = world.communes;
    const plain = await world.assign({ leads: [commune!] });
    await world.target(plain, { value: '95' });
    relative = await world.assign({ leads: [commune!] });
    await world.baseline(relative, { text: '58%', stated: '58', parts: [['1020', '1757']] });
    targetId = await world.target(relative, { value: '20', valueKind: 'increaseUnresolved', wording: '20, tăng thêm' });
    await world.collect('quarter', '2');
    reportId = await world.report(commune!, '2024-Q2', { state: 'draft' });
  });
  afterAll(() => app.close());

  const report = async () => (await (await world.as('unitOfficer')).get(`/api/v1/measurement-reports/${reportId}`)).body;
  const targetOf = (body: any, line: number) => body.lines[line].assignments[0].targets[0];

  it('gives a plain target its value, an open increase every reading and no value, and the margin of "near"', async () => {
    const body = await report();
    expect(body.nearMargin).toBe('2');
    expect(targetOf(body, 0)).toMatchObject({ value: '95', judgedValue: '95', readings: [] });
    expect(targetOf(body, 1)).toMatchObject({
      value: '20',
      judgedValue: null,
      readings: [
        { reading: 'pointsOnStated', value: '78' },
        { reading: 'pointsOnComputed', value: '78.053500' },
        { reading: 'percentOnStated', value: '69.6' },
        { reading: 'percentOnComputed', value: '69.664200' },
      ].map(({ reading, value }) => ({ reading, value: value.replace(/0+$/, '') })),
    });
  });

  it('gives what was decided once a person has, and the increase stays as printed', async () => {
    await world.decide(targetId, 'pointsOnStated', '78');
    expect(targetOf(await report(), 1)).toMatchObject({ value: '20', valueKind: 'increaseUnresolved', judgedValue: '78', readings: [] });
  });

  it('says which are no measure for this unit’s quarter: a number of the year, or of several units together (RULES.md I7)', async () => {
    const both = await world.assign({ leads: world.communes, kind: 'count' });
    const each = await world.assign({ leads: world.communes, kind: 'count' });
    const alone = await world.assign({ leads: world.communes.slice(0, 1), kind: 'count' });
    const share = await world.assign({ leads: world.communes });
    const targets = [
      [await world.target(both, { value: '500' }), true], [await world.target(both, { value: '400', periodKey: '2024-Q2' }), true],
      [await world.target(both, { value: '300', periodKey: '2024-Q2', unit: world.communes[0]! }), false], [await world.target(each, { value: '200', periodKey: '2024-Q2', isEachUnit: true }), false],
      [await world.target(alone, { value: '500' }), true], [await world.target(alone, { value: '400', periodKey: '2024-Q2' }), false],
      [await world.target(share, { value: '90' }), false], [await world.target(share, { value: '85', periodKey: '2024-Q2' }), false],
    ];
    const shown = (await report()).lines.flatMap(({ assignments }: any) => assignments.flatMap((one: any) => one.targets)).map(({ id, isForInformation }: any) => [id, isForInformation]);
    for (const target of targets) expect(shown).toContainEqual(target);
  });
});
