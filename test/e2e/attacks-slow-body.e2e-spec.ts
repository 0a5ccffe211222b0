import { connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { limitSlowBodies } from '../../api/src/platform/http/slow-body.js';

describe('bodies that do not arrive (THREATS.md K143)', () => {
  let fastify: FastifyInstance;
  let port: number;

  beforeAll(async () => {
    fastify = Fastify();
    limitSlowBodies(fastify, 100);
    fastify.addContentTypeParser(/^multipart\//, (_request, payload, done) => void payload.resume().once('end', () => done(null)));
    fastify.post('/', async () => ({ ok: true }));
    await fastify.listen({ port: 0, host: '127.0.0.1' });
    port = (fastify.server.address() as { port: number }).port;
  });
  afterAll(() => fastify.close());

  /** Sends a head and the beginning of a body; then the rest, once `rest` resolves. Answers what came back before the end. */
  const send = (type: string, rest?: Promise<void>) =>
    new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
      socket.write(`POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${type}\r\nContent-Length: 2\r\n\r\n{`);
      void rest?.then(() => socket.write('}'));
    });

  it('cut the connection, while one that is complete and an upload go on', async () => {
    expect(await send('application/json', Promise.resolve())).toContain('200 OK');
    // The silent one ends well after the upload began: only its end lets the upload go on.
    const silent = send('application/json');
    const uploading = send('multipart/form-data; boundary=x', silent.then(() => undefined));
    expect(await silent).not.toContain('200 OK');
    expect(await uploading).toContain('200 OK');
  });
});
