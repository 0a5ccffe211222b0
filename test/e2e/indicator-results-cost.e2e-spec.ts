import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements, statementsOf } from '../support/count-statements.js';
import { createIndicatorWorld, type Assigned, type IndicatorWorld } from '../support/indicator-world.js';
import type { TestClient } from '../support/test-client.js';

/** What results ask of the database, whatever the units, and by which way. */
describe('what it costs to know how indicators stand', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  async function measured(communes: number, indicatorId?: string): Promise<{ world: IndicatorWorld; line: Assigned; office: TestClient }> {
    const world = await createIndicatorWorld(app, { communes });
    const line = await world.assign({ leads: world.communes, ...(indicatorId === undefined ? {} : { indicatorId }) });
    await world.target(line, { value: '50' });
    for (const unit of world.communes.slice(1)) await world.figure(line, unit, '2024-Q2', { numerator: '1', denominator: '2' });
    return { world, line, office: await world.as('coordinator') };
  }

  const ranking = ({ planId }: IndicatorWorld, { indicatorId }: Assigned) => `/api/v1/indicators/${indicatorId}/ranking?planId=${planId}&periodKey=2024-Q2`;
  const board = ({ planId }: IndicatorWorld) => `/api/v1/plans/${planId}/scoreboard?periodKey=2024-Q2`;

  it('ranks many units with as many statements as two', async () => {
    const [few, many] = [await measured(2), await measured(14)];
    const asked = await countStatements(() => few.office.get(ranking(few.world, few.line)));
    expect(await countStatements(() => many.office.get(ranking(many.world, many.line)))).toBe(asked);
    expect(asked).toBeLessThanOrEqual(9);
  });

  it('reads all that is kept of the indicators once where most of it is asked for, and looks figures up where others keep far more', async () => {
    const isReadOnce = async ({ office, world }: { office: TestClient; world: IndicatorWorld }) => {
      const reading = (await statementsOf(() => office.get(board(world)))).filter((text) => text.includes('FROM measurement m JOIN measurement_report p'));
      expect(reading.length).toBeGreaterThan(0);
      return reading.map((text) => text.includes('OFFSET 0'));
    };
    const first = await measured(2);
    expect(new Set(await isReadOnce(first))).toEqual(new Set([true]));
    const { indicatorId } = first.line;
    const others = await measured(5, indicatorId);
    expect(new Set(await isReadOnce(first))).toEqual(new Set([true]));
    await measured(1, indicatorId);
    expect(new Set(await isReadOnce(first))).toEqual(new Set([false]));
    expect(new Set(await isReadOnce(others))).toEqual(new Set([true]));
  });
});
