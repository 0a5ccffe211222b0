import type { TestClient } from './test-client.js';
import type { TestWorld } from './world.js';

/** A draft plan with one section, made through the API by a coordinator. */
export async function createPlan(office: TestClient, world: TestWorld, plan: Record<string, unknown> = {}) {
  const made = await office.post('/api/v1/plans', {
    title: 'Kế hoạch thử',
    year: 2024,
    ownerUnitId: world.root.id,
    document: { kind: 'decision', number: null, symbol: 'QĐ-UBND', issuedOn: '2024-02-26', issuer: 'UBND huyện Thử', title: 'Ban hành kế hoạch thử' },
    ...plan,
  });
  if (made.status !== 201) throw new Error(`plan: ${made.status} ${JSON.stringify(made.body)}`);
  const section = await office.post(`/api/v1/plans/${made.body.id}/sections`, { printedNumber: 'I', title: 'Nhóm một' });
  return { id: made.body.id as string, sectionId: section.body.id as string };
}

let printed = 0;

/** An activity of the plan's section; leads, coordinating parties and rules as given. */
export async function createActivity(
  office: TestClient,
  plan: { id: string; sectionId: string },
  input: { parties?: unknown[]; rules?: unknown[]; [key: string]: unknown } = {},
) {
  printed += 1;
  const { rules = [{ kind: 'quarter', quarter: 3 }], ...rest } = input;
  const made = await office.post(`/api/v1/plans/${plan.id}/activities`, {
    sectionId: plan.sectionId,
    printedNumber: String(printed),
    content: `Nội dung ${printed}`,
    rules: rules.map((rule) => ({ rule })),
    ...rest,
  });
  if (made.status !== 201) throw new Error(`activity: ${made.status} ${JSON.stringify(made.body)}`);
  return made.body;
}

export async function createGroup(office: TestClient, body: Record<string, unknown>): Promise<string> {
  const made = await office.post('/api/v1/unit-groups', body);
  if (made.status !== 201) throw new Error(`group: ${made.status} ${JSON.stringify(made.body)}`);
  return made.body.id as string;
}

export async function preview(office: TestClient, planId: string, body: Record<string, unknown> = {}) {
  const answer = await office.post(`/api/v1/plans/${planId}/issue-preview`, body);
  if (answer.status !== 200) throw new Error(`preview: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Sends the issue as previewed; the answer is that of the call. */
export async function sendIssue(office: TestClient, planId: string, body: Record<string, unknown> = {}, options: { key?: string } = {}) {
  const { totals } = await preview(office, planId, body);
  const { version } = (await office.get(`/api/v1/plans/${planId}`)).body;
  return office.post(`/api/v1/plans/${planId}/issue`, { expectedNewTasks: totals.newTasks, ...body }, { version, ...options });
}

/** Waits for a job's end. */
export async function finished(office: TestClient, jobId: string) {
  for (let waited = 0; waited < 1000; waited += 1) {
    const { body } = await office.get(`/api/v1/jobs/${jobId}`);
    if (body.state === 'done' || body.state === 'failed') return body;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`job ${jobId} did not end`);
}

export async function issue(office: TestClient, planId: string, body: Record<string, unknown> = {}) {
  const answer = await sendIssue(office, planId, body);
  if (answer.status !== 202) throw new Error(`issue: ${answer.status} ${JSON.stringify(answer.body)}`);
  return finished(office, answer.body.id);
}
