import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** Issues a draft plan through the API and waits for its job: tasks per second from the call to the end. */
export async function issueSpeed(client, planId) {
  const preview = await post(client, `/api/v1/plans/${planId}/issue-preview`, {});
  const expectedNewTasks = preview.body.totals.newTasks;
  const { version } = JSON.parse((await client.get(`/api/v1/plans/${planId}`)).text);
  const started = performance.now();
  let { body: job } = await post(client, `/api/v1/plans/${planId}/issue`, { expectedNewTasks }, { 'if-match': `"${version}"`, 'idempotency-key': randomUUID() });
  while (job.state === 'running') {
    await wait(50);
    job = JSON.parse((await client.get(`/api/v1/jobs/${job.id}`)).text);
  }
  const seconds = (performance.now() - started) / 1000;
  if (job.state !== 'done') throw new Error(`issue failed: ${JSON.stringify(job.problem)}`);
  return { tasks: expectedNewTasks, seconds, perSecond: Math.round(expectedNewTasks / seconds) };
}

async function post(client, path, body, headers) {
  const answer = await client.send('POST', path, body, headers);
  if (answer.status >= 300) throw new Error(`POST ${path}: ${answer.status} ${answer.text.slice(0, 500)}`);
  return { ...answer, body: JSON.parse(answer.text) };
}
