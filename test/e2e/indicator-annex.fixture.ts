import type { TestClient } from '../support/test-client.js';

let counter = 0;

/** An indicator of the catalogue with a code of its own. */
export async function createIndicator(office: TestClient, input: Record<string, unknown> = {}): Promise<string> {
  counter += 1;
  const made = await office.post('/api/v1/indicators', {
    code: `CT-${process.env['JEST_WORKER_ID'] ?? '1'}-${Date.now().toString(36)}-${counter}`,
    name: `Tỷ lệ hồ sơ trực tuyến ${counter}`, kind: 'ratio', accumulation: 'flow', direction: 'higher', measureUnit: '%',
    numeratorText: 'Hồ sơ trực tuyến', denominatorText: 'Tổng hồ sơ', ...input,
  });
  if (made.status !== 201) throw new Error(`indicator: ${made.status} ${JSON.stringify(made.body)}`);
  return made.body.id as string;
}

export async function createSheet(office: TestClient, planId: string, input: Record<string, unknown>) {
  const made = await office.post(`/api/v1/plans/${planId}/indicator-sheets`, input);
  if (made.status !== 201) throw new Error(`sheet: ${made.status} ${JSON.stringify(made.body)}`);
  return made.body;
}

export const COLUMNS = [
  { key: 'no', heading: 'TT', meaning: 'number' },
  { key: 'name', heading: 'Tên chỉ tiêu', meaning: 'name' },
  { key: 'target', heading: 'Chỉ tiêu', meaning: 'target' },
];

/** A plain row with one assignment and one target. */
export const row = (key: string, indicatorId: string, targets: readonly object[] = [{ comparator: 'gte', readFrom: 'cell', value: '95', measureUnit: '%' }], rest: object = {}) => ({
  key, kind: 'row', printedNumber: key,
  cells: [{ columnKey: 'no', text: key }, { columnKey: 'name', text: `Chỉ tiêu ${key}` }, { columnKey: 'target', text: '≥95' }],
  assignments: [{ indicatorId, title: `Chỉ tiêu ${key}`, targets, ...rest }],
});
