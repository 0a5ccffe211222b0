import './lib/require-node.mjs';

// In a process of its own: the bundler's memory is gone before the server starts.
const { buildApi } = await import('./lib/build-api.mjs');
const { buildAdmin } = await import('./lib/build-admin.mjs');

const parts = [
  ['api', buildApi],
  ['admin', buildAdmin],
];
const wanted = process.argv.slice(2);
for (const [name, build] of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const isBuilt = await build();
  console.log(`${name}: ${isBuilt ? `built in ${Math.round(performance.now() - started)} ms` : 'up to date'}`);
}
