import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the development server finds the API; the built admin is served by the API itself. */
const apiOrigin = process.env['API_ORIGIN'] ?? 'http://127.0.0.1:3000';

/**
 * Parts that change rarely travel in their own files, so that a release does not make every reader fetch them again. The
 * charts need no rule: only a lazy page imports them, and a named chunk would take what they share with every page along.
 */
function chunkOf(id: string): string | undefined {
  if (!id.includes('/node_modules/')) return undefined;
  if (/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom)\//.test(id)) return 'react';
  return undefined;
}

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^#domain$/, replacement: here('../libs/domain/src/index.ts') },
      { find: /^#contracts$/, replacement: here('../libs/contracts/src/index.ts') },
    ],
  },
  build: {
    outDir: here('../dist/admin'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: { output: { manualChunks: chunkOf } },
  },
  server: { proxy: { '/api': { target: apiOrigin, changeOrigin: false } } },
});
