import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const distDir = join(projectRoot, 'dist');
export const adminDir = join(distDir, 'admin');
