import { createServer } from 'node:http';
import pg from 'pg';
import { serveCalls } from './child.mjs';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const scenarios = new Map();

/** The least a server can do: the same statements over the same pool size, and all their rows as JSON. */
async function answer(pool, statements) {
  const results = [];
  for (const { text, name, values } of statements) results.push((await pool.query({ text, name, values })).rows);
  return JSON.stringify(results);
}

serveCalls({
  async start({ database }) {
    const pool = new pg.Pool({ ...database, max: 16 });
    const server = createServer((request, response) => {
      answer(pool, scenarios.get(request.url.slice(1)) ?? []).then(
        (body) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(body),
        (error) => response.writeHead(500).end(String(error)),
      );
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { origin: `http://127.0.0.1:${server.address().port}` };
  },
  learn({ name, statements }) {
    scenarios.set(name, statements);
  },
});
