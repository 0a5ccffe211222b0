import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
/** Node's own options of `npm run start:production`, so that what is measured is what runs. */
const AS_IN_PRODUCTION = scripts['start:production'].match(/--max-\S+/g) ?? [];

/** A script of this folder in a process of its own: `call(name, payload)` runs one of its handlers and gives the answer. */
export function startChild(script, { isApplication = false } = {}) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = fork(path, [], { execArgv: isApplication ? AS_IN_PRODUCTION : [], serialization: 'advanced', env: { ...process.env, TZ: 'UTC', NODE_ENV: 'production' } });
  const waiting = new Map();
  let last = 0;
  child.on('message', ({ id, result, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(result);
    else reject(new Error(`${script}: ${error}`));
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${script} ended with ${code}`));
  });
  return {
    call: (name, payload) =>
      new Promise((resolve, reject) => {
        waiting.set((last += 1), { resolve, reject });
        child.send({ id: last, name, payload });
      }),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The other side: serves calls by name until the parent goes. */
export function serveCalls(handlers) {
  process.on('message', async ({ id, name, payload }) => {
    try {
      process.send({ id, result: await handlers[name](payload) });
    } catch (error) {
      process.send({ id, error: error?.stack ?? String(error) });
    }
  });
  process.on('disconnect', () => process.exit(0));
}
