import { connect, type Socket } from 'node:net';
import type { TestApplication } from './application.js';
import type { TestClient } from './test-client.js';

export interface OpenRequest {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a whole request and leaves the connection open, for whoever closes it before the answer. */
export function openRequest(app: TestApplication, client: TestClient, { method, path, type, body, headers = {} }: OpenRequest): Socket {
  const { hostname, port, host } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  const all = Object.entries({ Host: host, Cookie: client.cookieHeader(), 'Content-Type': type, 'Content-Length': String(body.length), ...headers });
  socket.write(`${method} ${path} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  socket.write(body);
  return socket;
}
