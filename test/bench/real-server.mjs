import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { distDir } from '../../api/bin/lib/project.mjs';
import { serveCalls } from './child.mjs';

let server;
const original = pg.Client.prototype.query;
let captured = [];

/** Keeps every statement the application sends; taken away again before anything is measured. */
function capturingQuery(config, values, ...rest) {
  const { text, name, values: own } = typeof config === 'string' ? { text: config } : config;
  if (text !== undefined) captured.push({ text, name, values: own ?? (Array.isArray(values) ? values : []) });
  return original.call(this, config, values, ...rest);
}

serveCalls({
  async start(options) {
    const { startServer } = await import(pathToFileURL(join(distDir, 'api', 'src', 'main.js')));
    server = await startServer(options);
    const { port } = server.application.getHttpServer().address();
    return { origin: `http://127.0.0.1:${port}` };
  },
  capture() {
    captured = [];
    pg.Client.prototype.query = capturingQuery;
  },
  captured() {
    pg.Client.prototype.query = original;
    return captured;
  },
  memory: () => process.memoryUsage().rss,
});

process.on('SIGTERM', () => void server?.stop().finally(() => process.exit(0)));
