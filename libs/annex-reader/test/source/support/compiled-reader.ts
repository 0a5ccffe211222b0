import { transformFileSync } from '@swc/core';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '../../../src/model/page.js';

const root = join(__dirname, '..', '..', '..', '..', '..');
const LIBRARIES = ['domain', 'archive', 'annex-reader'];

const RUN = `
import { readFileSync } from 'node:fs';
let fetched = 0;
globalThis.fetch = () => { fetched += 1; throw new Error('fetched'); };
const { readSource } = await import('./dist/libs/annex-reader/src/source/read-source.js');
const answers = [];
for (const path of process.argv.slice(2)) {
  try {
    answers.push({ page: await readSource({ name: path, bytes: readFileSync(path) }) });
  } catch (error) {
    answers.push({ refusal: error.code ?? String(error.stack) });
  }
}
console.log(JSON.stringify({ answers, fetched }));
`;

export interface Answers {
  readonly answers: Record<string, Answer>;
  readonly fetched: number;
}

export interface Answer {
  readonly page?: Page;
  readonly refusal?: string;
}

/**
 * The reader compiled as it is for use and run by plain Node: pdf.js is a module that the tests' own way of loading cannot take.
 * Answers what a process says of files.
 */
export function compiledReader(): (files: Readonly<Record<string, Uint8Array>>) => Answers {
  const folder = mkdtempSync(join(tmpdir(), 'annex-reader-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const imports = Object.fromEntries(LIBRARIES.map((name) => [`#${name}`, `./dist/libs/${name}/src/index.js`]));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports }));
  writeFileSync(join(folder, 'run.mjs'), RUN);
  for (const file of LIBRARIES.flatMap(sourcesOf)) compile(file, folder);
  return (files) => {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, name), files[name]!);
    const { stdout, stderr, status } = spawnSync(process.execPath, ['run.mjs', ...names], { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });
    if (status !== 0) throw new Error(stderr);
    const { answers, ...rest } = JSON.parse(stdout.slice(stdout.indexOf('{"answers"'))) as Omit<Answers, 'answers'> & { answers: Answer[] };
    return { answers: Object.fromEntries(names.map((name, index) => [name, answers[index]!])), ...rest };
  };
}

const sourcesOf = (library: string): string[] =>
  readdirSync(join(root, 'libs', library, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('libs', library, 'src', name));

function compile(file: string, folder: string): void {
  const { code } = transformFileSync(join(root, file), { swcrc: false, configFile: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } });
  const output = join(folder, 'dist', file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, code);
}
