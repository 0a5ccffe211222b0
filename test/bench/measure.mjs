import { Agent, request } from 'node:http';

/** The p-th quantile of some times, 0 to 1. */
export function quantile(times, p) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))];
}

export const median = (times) => quantile(times, 0.5);

const WARM_UPS = 8;
const LONGEST_MS = 20_000;
const FEWEST_ROUNDS = 5;

/**
 * Runs the contenders in turn, so that a slow second of the machine is nobody's: milliseconds of each, in its order.
 * A question that takes seconds is asked less often.
 */
export async function inTurn(contenders, rounds) {
  const times = contenders.map(() => []);
  const begun = performance.now();
  for (let round = -WARM_UPS; round < rounds; round += 1) {
    if (round >= FEWEST_ROUNDS && performance.now() - begun > LONGEST_MS) break;
    for (const [index, run] of contenders.entries()) {
      const started = performance.now();
      await run();
      if (round >= 0) times[index].push(performance.now() - started);
    }
  }
  return times;
}

/** A client with one kept-alive connection and one session. */
export function httpClient(origin, cookie = '') {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (method, path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const json = body === undefined ? undefined : JSON.stringify(body);
      const call = request(`${origin}${path}`, { method, agent, headers: { cookie, ...(json ? { 'content-type': 'application/json' } : {}), ...headers } }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }));
      });
      call.on('error', reject);
      call.end(json);
    });
  return {
    cookie,
    async get(path) {
      const answer = await send('GET', path);
      if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status} ${answer.text.slice(0, 500)}`);
      return answer;
    },
    send,
  };
}

/** Signs in and answers a client with the session's cookie. */
export async function signIn(origin, username, password) {
  const { status, headers, text } = await httpClient(origin).send('POST', '/api/v1/auth/sign-in', { username, password });
  if (status !== 200) throw new Error(`sign-in of ${username}: ${status} ${text.slice(0, 300)}`);
  return httpClient(origin, headers['set-cookie'].map((line) => line.split(';')[0]).join('; '));
}
