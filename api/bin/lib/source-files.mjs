import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { projectRoot } from './project.mjs';

const ignored = new Set(['node_modules', 'dist', 'test', '.cache', '.vite']);

/** Every file below the given folders or files, as sorted paths from the project root with '/' between names. */
export function listFiles(roots) {
  const files = [];
  const walk = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (ignored.has(entry.name)) continue;
      const child = join(path, entry.name);
      if (entry.isDirectory()) walk(child);
      else if (entry.isFile()) files.push(relative(projectRoot, child).split(sep).join('/'));
    }
  };
  for (const root of roots) {
    const path = join(projectRoot, root);
    if (!existsSync(path)) continue;
    if (/\.\w+$/.test(root)) files.push(root);
    else walk(path);
  }
  return files.sort();
}

/** Contents, not times: a clone or a checkout of another branch and back changes times only. */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(projectRoot, file)))
      .update('\0');
  return hash.digest('hex');
}

export function readStamp(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

export const writeStamp = (path, value) => writeFileSync(path, `${value}\n`);
